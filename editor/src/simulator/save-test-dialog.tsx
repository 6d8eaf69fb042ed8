import type { Strictness } from '@basta/engine/run/record-test.ts'
import { useState } from 'react'
import { useFlowStore } from '../document/flow-context.tsx'
import { addTest } from '../document/test-commands.ts'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { showToast } from '../ui/toasts.tsx'
import { useEngine } from '../worker/engine-context.tsx'
import type { Simulator } from './use-simulator.ts'

const STRICTNESS: readonly Strictness[] = ['text', 'step', 'way']

/** Keeps the chat, up to the turn that is looked at, as a test of the flow. */
export function SaveTestDialog({ simulator, onClose }: { simulator: Simulator; onClose(): void }) {
  const texts = useTexts(simulatorTexts).tests
  const { cancel, failed } = useTexts(appTexts)
  const store = useFlowStore()
  const engine = useEngine()
  const { script } = simulator
  const first = script.steps.find((step) => 'says' in step)
  const [name, setName] = useState(first && 'says' in first ? texts.nameDefault(first.says.slice(0, 60)) : '')
  const [strictness, setStrictness] = useState<Strictness>('text')

  async function save(): Promise<void> {
    engine.show(store.document())
    const test = await engine.ask('record', { script: { ...script, name: name.trim() }, strictness })
    if (test) addTest(store, test)
    onClose()
  }

  return (
    <Dialog
      title={texts.save}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button type="submit" form="save-test" className="primary" disabled={name.trim() === ''}>
            {texts.save}
          </button>
        </>
      }
    >
      <form
        id="save-test"
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          save().catch(() => showToast({ text: failed, isError: true }))
        }}
      >
        <Field label={texts.name}>
          {(control) => (
            <input
              {...control}
              className="input"
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="strictness">
          <legend>{texts.strictness}</legend>
          {STRICTNESS.map((key) => (
            <label key={key}>
              <input type="radio" name="strictness" checked={strictness === key} onChange={() => setStrictness(key)} />
              {texts.strict[key]}
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  )
}
