import { useState } from 'react'
import { browserStorage } from '../browser-storage.ts'
import { canvasTexts } from '../i18n/canvas.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useTexts } from '../i18n/language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ACTION_IDS, type ActionId, actionOf, SETTINGS_CHANGED, SINGLE_KEYS, WHEEL_ZOOMS } from './actions.ts'
import { keyLabel } from './keys.ts'

/** All keys, and what can be set about them. */
export function ShortcutList({ onClose }: { onClose(): void }) {
  const texts = useTexts(commandTexts)
  const { walkKeys } = useTexts(canvasTexts)
  const rows = (scope: 'editor' | 'canvas') =>
    ACTION_IDS.filter((id) => actionOf(id).scope === scope && actionOf(id).keys).map((id) => (
      <Row key={id} name={texts.actions[id].name} keys={keysOf(id)} />
    ))
  return (
    <Dialog title={texts.actions.shortcuts.name} onClose={onClose} size="large">
      <div className="shortcuts">
        <section>
          <h3>{texts.everywhere}</h3>
          <table className="table">
            <tbody>{rows('editor')}</tbody>
          </table>
          <h3>{texts.settings}</h3>
          <Setting name={SINGLE_KEYS} fallback={true} label={texts.singleKeys} />
          <Setting name={WHEEL_ZOOMS} fallback={false} label={texts.wheelZooms} />
        </section>
        <section>
          <h3>{texts.onCanvas}</h3>
          <table className="table">
            <tbody>
              {walkKeys.map(([keys, name]) => (
                <Row key={keys} name={name} keys={[keys]} />
              ))}
              {rows('canvas')}
            </tbody>
          </table>
        </section>
      </div>
    </Dialog>
  )
}

const keysOf = (id: ActionId) => (actionOf(id).keys ?? []).slice(0, 2).map(keyLabel)

function Row({ name, keys }: { name: string; keys: readonly string[] }) {
  return (
    <tr>
      <td>{name}</td>
      <td>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </td>
    </tr>
  )
}

function Setting({ name, fallback, label }: { name: string; fallback: boolean; label: string }) {
  const [isOn, setOn] = useState(() => browserStorage.read('local', name, fallback))
  return (
    <label className="shortcut-setting">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          setOn(target.checked)
          browserStorage.write('local', name, target.checked)
          window.dispatchEvent(new Event(SETTINGS_CHANGED))
        }}
      />
      {label}
    </label>
  )
}
