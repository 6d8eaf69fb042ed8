import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { change, type Person, usePeople } from '../../api/account.ts'
import type { Role } from '../../api/queries.ts'
import { appTexts } from '../../i18n/app.ts'
import { useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { useFormat } from '../../ui/format.ts'
import { Confirm } from './confirm.tsx'
import { SecretDialog } from './secret-dialog.tsx'
import { SettingsTable } from './settings-table.tsx'
import { useAttempt } from './use-attempt.ts'

const ROLES: readonly Role[] = ['owner', 'designer', 'agent', 'viewer']

type Invited = Person & { link: string }

export function People() {
  const texts = useTexts(settingsTexts)
  const people = usePeople()
  const attempt = useAttempt()
  const [isInviting, setInviting] = useState(false)
  const [link, setLink] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<Person | null>(null)

  async function inviteAgain({ id }: Person): Promise<void> {
    const invited = await attempt(() => change<Invited>('people', 'POST', `/${id}/invitation`))
    if (invited) setLink(invited.link)
  }

  return (
    <div className="section">
      <p className="lead">{texts.peopleLead}</p>
      <button type="button" className="primary" onClick={() => setInviting(true)}>
        <UserPlus className="icon" aria-hidden="true" />
        {texts.invite}
      </button>
      <SettingsTable
        query={people}
        empty={texts.noPeople}
        head={
          <>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.email}</th>
            <th scope="col">{texts.role}</th>
            <th scope="col">{texts.state}</th>
            <th scope="col">{texts.actions}</th>
          </>
        }
        row={(person) => (
          <tr key={person.id}>
            <th scope="row">{person.name}</th>
            <td className="url">{person.email}</td>
            <td>
              <RoleSelect
                label={`${texts.role}: ${person.name}`}
                role={person.role}
                onChange={(role) => attempt(() => change('people', 'PATCH', `/${person.id}`, { role }), texts.saved)}
              />
            </td>
            <td>
              <State person={person} />
            </td>
            <td>
              <span className="row-actions">
                <button type="button" className="link" onClick={() => inviteAgain(person)}>
                  {texts.newLink}
                </button>
                <button type="button" className="link danger" onClick={() => setLeaving(person)}>
                  {texts.remove}
                </button>
              </span>
            </td>
          </tr>
        )}
      />
      {isInviting && (
        <Invite
          onClose={() => setInviting(false)}
          onInvited={(invited) => {
            setInviting(false)
            setLink(invited.link)
          }}
        />
      )}
      {link && (
        <SecretDialog
          label={texts.inviteLink}
          hint={texts.inviteLinkHint}
          secret={link}
          onClose={() => setLink(null)}
        />
      )}
      {leaving && (
        <Confirm
          title={texts.removePerson(leaving.name)}
          text={texts.removePersonText}
          action={texts.remove}
          onConfirm={() => attempt(() => change('people', 'DELETE', `/${leaving.id}`), texts.saved)}
          onClose={() => setLeaving(null)}
        />
      )}
    </div>
  )
}

function State({ person: { joinedAt, invitedUntil } }: { person: Person }) {
  const texts = useTexts(settingsTexts)
  const format = useFormat()
  if (joinedAt !== null) return texts.joined(format.day(joinedAt))
  return invitedUntil !== null && invitedUntil > Date.now()
    ? texts.invited(format.moment(invitedUntil))
    : texts.invitationOver
}

function RoleSelect(props: { label: string; role: Role; onChange(role: Role): void }) {
  const texts = useTexts(settingsTexts)
  const { label, role, onChange } = props
  return (
    <select
      className="select"
      aria-label={label}
      title={texts.roleHints[role]}
      value={role}
      onChange={(event) => onChange(event.target.value as Role)}
    >
      {ROLES.map((each) => (
        <option key={each} value={each}>
          {texts.roles[each]}
        </option>
      ))}
    </select>
  )
}

function Invite({ onClose, onInvited }: { onClose(): void; onInvited(invited: Invited): void }) {
  const texts = useTexts(settingsTexts)
  const { cancel } = useTexts(appTexts)
  const attempt = useAttempt()
  const [typed, setTyped] = useState({ name: '', email: '', role: 'designer' as Role })

  async function invite(): Promise<void> {
    const invited = await attempt(() => change<Invited>('people', 'POST', '', typed))
    if (invited) onInvited(invited)
  }

  return (
    <Dialog
      title={texts.invite}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="secondary" onClick={onClose}>
            {cancel}
          </button>
          <button type="submit" form="invite" className="primary">
            {texts.invite}
          </button>
        </>
      }
    >
      <form
        id="invite"
        className="settings-form"
        onSubmit={(event) => {
          event.preventDefault()
          void invite()
        }}
      >
        <Field label={texts.name}>
          {(control) => (
            <input
              {...control}
              required
              maxLength={100}
              value={typed.name}
              onChange={(event) => setTyped({ ...typed, name: event.target.value })}
            />
          )}
        </Field>
        <Field label={texts.email}>
          {(control) => (
            <input
              {...control}
              type="email"
              required
              maxLength={254}
              value={typed.email}
              onChange={(event) => setTyped({ ...typed, email: event.target.value })}
            />
          )}
        </Field>
        <fieldset>
          <legend>{texts.role}</legend>
          {ROLES.map((role) => (
            <label key={role} className="tick">
              <input
                type="radio"
                name="role"
                checked={typed.role === role}
                onChange={() => setTyped({ ...typed, role })}
              />
              <span>
                {texts.roles[role]} <small>{texts.roleHints[role]}</small>
              </span>
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  )
}
