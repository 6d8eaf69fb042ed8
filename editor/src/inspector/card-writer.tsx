import type { FlowNode } from '@basta/nodes/contract.ts'
import { useEffect, useRef } from 'react'
import { useFlowStore, useStep } from '../document/flow-context.tsx'
import { stepFace } from '../document/step-face.ts'
import { useViewStore } from '../document/view-store.ts'
import { inspectorTexts } from '../i18n/inspector.ts'
import { FormStepProvider } from './form-step.tsx'
import { type Schema, schemaOf, textsOf } from './schemas.ts'
import { useFormKeys } from './use-form-keys.ts'
import { TextSetting } from './widgets/text.tsx'
import './inspector.css'

/** The text of a step, written on its card: the same field as in its form, with the same limits. */
export function CardWriter({ stepId }: { stepId: string }) {
  const step = useStep(stepId)
  const store = useFlowStore()
  const view = useViewStore()
  const here = useRef<HTMLDivElement>(null)
  const onKeyDown = useFormKeys()
  const path = step && cardTextPath(step)
  const schema = step && path ? fieldOf(step, path) : undefined

  useEffect(() => {
    const field = here.current?.querySelector('textarea')
    field?.focus({ preventScroll: true })
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])

  function close(): void {
    store.seal()
    view.setState(({ writing }) => (writing === stepId ? { writing: null } : {}))
  }

  if (!path || !schema) return null
  return (
    <FormStepProvider value={stepId}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the field inside */}
      <div
        ref={here}
        className="card-writer nodrag nopan nowheel"
        onBlur={({ relatedTarget }) => !here.current?.contains(relatedTarget) && close()}
        onDoubleClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !here.current?.querySelector(':popover-open')) {
            close()
            view.getState().canvas?.focus()
          } else onKeyDown(event)
          event.stopPropagation()
        }}
      >
        <TextSetting schema={schema} path={path} isOptional={schema.default !== undefined} isBare />
      </div>
    </FormStepProvider>
  )
}

/** Which setting the card shows: the author's own text, else the first that has a built-in one. */
function cardTextPath(step: FlowNode): string | undefined {
  const { text } = stepFace(step)
  const own = textsOf(step).find(({ value }) => value === text)
  if (own) return own.path
  const [builtIn] = Object.entries(schemaOf(step.type)?.properties ?? {}).filter(
    ([, setting]) => setting['x-widget'] === 'long-text' && setting.default !== undefined,
  )
  return builtIn && `/${builtIn[0]}`
}

/** Its schema; a text inside a list is a long one without a built-in wording. */
const fieldOf = ({ type }: FlowNode, path: string): Schema => schemaOf(type)?.properties?.[path.slice(1)] ?? TEXT

const { en, pt, es } = inspectorTexts
const TEXT: Schema = { title: en.text, 'x-title': { pt: pt.text, es: es.text }, 'x-widget': 'long-text' }
