import { Ellipsis, Plus } from 'lucide-react'
import { useState } from 'react'
import { change, type DeliveryFault, useWebhooks, type Webhook } from '../../api/account.ts'
import { Problem } from '../../api/http.ts'
import { appTexts } from '../../i18n/app.ts'
import { useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { useFormat } from '../../ui/format.ts'
import { Menu } from '../../ui/menu.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { Confirm } from './confirm.tsx'
import { SecretDialog } from './secret-dialog.tsx'
import { SettingsTable } from './settings-table.tsx'
import { useAttempt } from './use-attempt.ts'

export function Webhooks() {
  const texts = useTexts(settingsTexts)
  const webhooks = useWebhooks()
  const attempt = useAttempt()
  const [isAdding, setAdding] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<Webhook | null>(null)

  async function rotate({ id }: Webhook): Promise<void> {
    const rotated = await attempt(() => change<{ secret: string }>('webhooks', 'POST', `/${id}/rotate`, {}))
    if (rotated) setSecret(rotated.secret)
  }

  return (
    <div className="section">
      <p className="lead">{texts.webhooksLead}</p>
      <button type="button" className="primary" onClick={() => setAdding(true)}>
        <Plus className="icon" aria-hidden="true" />
        {texts.addWebhook}
      </button>
      <SettingsTable
        query={webhooks}
        empty={texts.noWebhooks}
        head={
          <>
            <th scope="col">{texts.url}</th>
            <th scope="col">{texts.events}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">
              <span className="visually-hidden">{texts.actions}</span>
            </th>
          </>
        }
        row={(webhook) => (
          <tr key={webhook.id}>
            <th scope="row" className="url">
              {webhook.url}
              {webhook.description && (
                <>
                  <br />
                  <small>{webhook.description}</small>
                </>
              )}
            </th>
            <td>
              <ul>
                {webhook.events.map((event) => (
                  <li key={event}>{texts.eventNames[event] ?? event}</li>
                ))}
              </ul>
            </td>
            <td>
              <State webhook={webhook} />
            </td>
            <td>
              <WebhookMenu webhook={webhook} onRotate={() => rotate(webhook)} onDelete={() => setLeaving(webhook)} />
            </td>
          </tr>
        )}
      />
      {isAdding && (
        <AddWebhook
          onClose={() => setAdding(false)}
          onAdded={(added) => {
            setAdding(false)
            setSecret(added.secret)
          }}
        />
      )}
      {secret && (
        <SecretDialog label={texts.secret} hint={texts.secretHint} secret={secret} onClose={() => setSecret(null)} />
      )}
      {leaving && (
        <Confirm
          title={texts.deleteWebhook}
          text={`${leaving.url} · ${texts.deleteWebhookText}`}
          action={texts.delete}
          onConfirm={() => attempt(() => change('webhooks', 'DELETE', `/${leaving.id}`), texts.saved)}
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  )
}

function State({ webhook: { paused, waiting, lastFailure } }: { webhook: Webhook }) {
  const texts = useTexts(settingsTexts)
  const format = useFormat()
  return (
    <ul>
      {paused ? (
        <li>{paused.reason === 'gone' ? texts.gone : texts.paused}</li>
      ) : (
        <li className="fine">{texts.works}</li>
      )}
      {waiting > 0 && <li>{texts.waiting(waiting)}</li>}
      {lastFailure && (
        <li>
          <small>
            {texts.lastFailure(
              format.ago(lastFailure.at, Date.now()),
              texts.deliveryFaults[lastFailure.fault](String(lastFailure.status)),
            )}
          </small>
        </li>
      )}
    </ul>
  )
}

interface WebhookMenuProps {
  webhook: Webhook
  onRotate(): void
  onDelete(): void
}

function WebhookMenu({ webhook: { id, url, paused }, onRotate, onDelete }: WebhookMenuProps) {
  const texts = useTexts(settingsTexts)
  const attempt = useAttempt()

  async function test(): Promise<void> {
    const tested = await attempt(() =>
      change<{ status: number | null; delivered: boolean; fault: DeliveryFault | null }>(
        'webhooks',
        'POST',
        `/${id}/test`,
      ),
    )
    if (!tested) return
    const { delivered, status, fault } = tested
    if (delivered) showToast({ text: texts.testDelivered(String(status)) })
    else
      showToast({ text: texts.testFailed(texts.deliveryFaults[fault ?? 'no-answer'](String(status))), isError: true })
  }

  return (
    <Menu
      label={texts.actionsOf(url)}
      icon={<Ellipsis className="icon" aria-hidden="true" />}
      items={[
        { label: texts.sendTest, onSelect: test },
        {
          label: paused ? texts.goOn : texts.pause,
          onSelect: () => attempt(() => change('webhooks', 'PATCH', `/${id}`, { paused: !paused }), texts.saved),
        },
        {
          label: texts.replayAll,
          onSelect: () =>
            attempt(
              () => change<{ replayed: number }>('webhooks', 'POST', `/${id}/replay`),
              ({ replayed }) => texts.replayed(replayed),
            ),
        },
        { label: texts.rotate, onSelect: onRotate },
        'separator',
        { label: texts.delete, isDanger: true, onSelect: onDelete },
      ]}
    />
  )
}

function AddWebhook(props: { onClose(): void; onAdded(added: Webhook & { secret: string }): void }) {
  const texts = useTexts(settingsTexts)
  const { cancel } = useTexts(appTexts)
  const [wrong, setWrong] = useState<string | null>(null)
  const all = Object.keys(texts.eventNames)
  const [typed, setTyped] = useState({ url: '', description: '', events: all })

  async function add(): Promise<void> {
    setWrong(null)
    try {
      props.onAdded(await change<Webhook & { secret: string }>('webhooks', 'POST', '', typed))
    } catch (error) {
      setWrong(faultOf(error as Error))
    }
  }

  function faultOf(error: Error): string {
    if (!(error instanceof Problem)) return texts.failed(error.message)
    if (error.code === 'webhook.too-many') return texts.tooManyWebhooks
    if (error.code !== 'webhook.bad-address') return error.message
    const { code, address } = error.body.fault as { code: keyof typeof texts.addressFaults; address: string }
    return texts.addressFaults[code](address)
  }

  return (
    <Dialog
      title={texts.addWebhook}
      onClose={props.onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={props.onClose}>
            {cancel}
          </button>
          <button type="submit" form="webhook" className="primary" disabled={typed.events.length === 0}>
            {texts.addWebhook}
          </button>
        </>
      }
    >
      <form
        id="webhook"
        className="settings-form"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <Field label={texts.url} hint={texts.urlHint} error={wrong}>
          {(control) => (
            <input
              {...control}
              type="url"
              required
              maxLength={2000}
              value={typed.url}
              onChange={(event) => {
                setTyped({ ...typed, url: event.target.value })
                setWrong(null)
              }}
            />
          )}
        </Field>
        <Field label={texts.description}>
          {(control) => (
            <input
              {...control}
              maxLength={200}
              value={typed.description}
              onChange={(event) => setTyped({ ...typed, description: event.target.value })}
            />
          )}
        </Field>
        <fieldset>
          <legend>{texts.events}</legend>
          {all.map((event) => (
            <label key={event} className="tick">
              <input
                type="checkbox"
                checked={typed.events.includes(event)}
                onChange={({ target }) =>
                  setTyped({
                    ...typed,
                    events: all.filter((other) => (other === event ? target.checked : typed.events.includes(other))),
                  })
                }
              />
              <span>{texts.eventNames[event]}</span>
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  )
}
