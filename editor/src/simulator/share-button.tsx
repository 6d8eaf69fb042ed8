import { useQuery } from '@tanstack/react-query'
import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { call } from '../api/http.ts'
import { queryClient } from '../api/queries.ts'
import { useFlow } from '../document/flow-context.tsx'
import { useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { useFormat } from '../ui/format.ts'
import { showToast } from '../ui/toasts.tsx'
import { contactOf, type Persona } from './personas.ts'

interface TestLink {
  id: string
  /** ms. */
  until: number
}

const DAYS = [1, 7, 30, 90]

/** Makes links by which somebody without an account tries the flow. */
export function ShareButton({ persona }: { persona: Persona }) {
  const texts = useTexts(simulatorTexts).share
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="secondary" onClick={() => setOpen(true)}>
        <Link2 className="icon" aria-hidden="true" />
        {texts.open}
      </button>
      {isOpen && <ShareDialog persona={persona} onClose={() => setOpen(false)} />}
    </>
  )
}

function ShareDialog({ persona, onClose }: { persona: Persona; onClose(): void }) {
  const texts = useTexts(simulatorTexts).share
  const format = useFormat()
  const flowId = useFlow(({ model }) => model.id)
  const [days, setDays] = useState(7)
  const [url, setUrl] = useState<string | null>(null)
  const path = `/api/flows/${flowId}/test-links`
  const { data: links } = useQuery({
    queryKey: ['flow', flowId, 'test-links'],
    queryFn: () => call<{ items: TestLink[] }>('GET', path),
  })

  async function change(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      await queryClient.invalidateQueries({ queryKey: ['flow', flowId, 'test-links'] })
    } catch (error) {
      showToast({ text: error instanceof Error ? error.message : String(error), isError: true })
    }
  }

  const make = () =>
    change(async () => {
      const made = await call<{ url: string }>('POST', path, { body: { persona: contactOf(persona), days } })
      setUrl(made.url)
    })
  const revoke = (id: string) => change(() => call('DELETE', `${path}/${id}`))

  return (
    <Dialog title={texts.title} onClose={onClose}>
      <p>{texts.lead}</p>
      <Field label={texts.days}>
        {(control) => (
          <select
            {...control}
            className="select"
            value={days}
            onChange={(event) => setDays(Number(event.target.value))}
          >
            {DAYS.map((count) => (
              <option key={count} value={count}>
                {texts.dayCount(count)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="button" className="primary" onClick={() => void make()}>
        {texts.make}
      </button>
      {url && (
        <Field label={texts.link} hint={texts.once}>
          {(control) => (
            <div className="share-link">
              <input {...control} className="input" readOnly value={url} onFocus={(event) => event.target.select()} />
              <button type="button" className="secondary" onClick={() => void copy(url)}>
                {texts.copy}
              </button>
            </div>
          )}
        </Field>
      )}
      {links && links.items.length > 0 && (
        <section>
          <h3>{texts.working}</h3>
          <ul>
            {links.items.map(({ id, until }) => (
              <li key={id} className="share-link">
                <span>{texts.until(format.moment(until))}</span>
                <button type="button" className="link" onClick={() => void revoke(id)}>
                  {texts.revoke}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )

  async function copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text)
    showToast({ text: texts.copied })
  }
}
