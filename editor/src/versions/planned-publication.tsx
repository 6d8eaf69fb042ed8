import { CalendarClock, CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { usePlanned } from '../api/versions.ts'
import { useFlow } from '../document/flow-context.tsx'
import { useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { useFormat } from '../ui/format.ts'
import { lazily } from '../ui/lazily.tsx'
import './planned-publication.css'

// Loaded when it is opened first.
const PlannedDialog = lazily(() => import('./planned-dialog.tsx').then((m) => m.PlannedDialog))

/** Says in the header when the flow is published by itself, or that this failed; opens what there is to know of it. */
export function PlannedPublicationButton({ mayDesign }: { mayDesign: boolean }) {
  const texts = useTexts(versionTexts)
  const format = useFormat()
  const id = useFlow(({ model }) => model.id)
  const planned = usePlanned(id).data
  const [isOpen, setOpen] = useState(false)
  if (!planned) return null
  const Icon = planned.failure ? CircleAlert : CalendarClock
  return (
    <>
      <button
        type="button"
        className="planned-publication"
        data-failed={planned.failure !== null || undefined}
        onClick={() => setOpen(true)}
      >
        <Icon className="icon" aria-hidden="true" />
        <span>{planned.failure ? texts.planFailed : texts.goesLive(format.moment(planned.at))}</span>
      </button>
      {isOpen && <PlannedDialog planned={planned} mayDesign={mayDesign} onClose={() => setOpen(false)} />}
    </>
  )
}
