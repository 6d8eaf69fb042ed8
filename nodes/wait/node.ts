import { defineNode, type Text } from '../contract.ts'
import { addDays, localTime, minutesOf, momentOf } from '../local-time.ts'
import { schema, type WaitConfig } from './schema.ts'

export const wait = defineNode<WaitConfig>({
  type: 'wait',
  version: 1,
  group: 'logic',
  icon: 'hourglass',
  label: { en: 'Wait', pt: 'Esperar', es: 'Esperar' },
  help: {
    en: 'Waits a while, or until a time of day, and then goes on. Messages do not wake it.',
    pt: 'Espera um tempo, ou até uma hora do dia, e depois continua. Mensagens não o acordam.',
    es: 'Espera un rato, o hasta una hora del día, y luego continúa. Los mensajes no lo despiertan.',
  },
  schema,
  defaults: { durationMs: 60 * 60_000 },

  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' } }],

  enter({ config, now, timeZone }) {
    const from = now + (config.durationMs ?? 0)
    const wakeAt = config.until ? nextTime(config.until, from, timeZone) : from
    return wakeAt > now ? { wait: { for: ['timeout'], ms: wakeAt - now } } : { output: 'next' }
  },

  resume: (_, event) =>
    event.type === 'timeout' ? { output: 'next' } : { wait: { for: ['timeout'], keepDeadline: true } },

  issues({ durationMs, until }) {
    if (durationMs !== undefined || until !== undefined) return []
    const message = 'This step does not wait. Choose how long, or until which time of day.'
    return [{ code: 'wait-empty', severity: 'error', path: '/durationMs', message }]
  },

  traits: () => ({ waits: true }),

  summary({ durationMs, until }): Text {
    const parts = [durationMs === undefined ? '' : shortDuration(durationMs), until ? `→ ${until.time}` : '']
    return parts.filter(Boolean).join(' ')
  },
})

/** The first moment after `fromMs` that shows the wanted time on a wanted weekday. */
function nextTime({ time, weekdays }: NonNullable<WaitConfig['until']>, fromMs: number, timeZone: string): number {
  const { date } = localTime(fromMs, timeZone)
  // A week and a day: today's time may be over.
  for (let days = 0; days <= 7; days++) {
    const moment = momentOf(addDays(date, days), minutesOf(time), timeZone)
    if (moment > fromMs && (!weekdays || weekdays.includes(localTime(moment, timeZone).weekday))) return moment
  }
  return fromMs
}

const UNITS = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1000, 's'],
] as const

/** `90 min` as `1 h 30 min`. */
function shortDuration(durationMs: number): string {
  let rest = durationMs
  return UNITS.flatMap(([unitMs, unit]) => {
    const count = Math.floor(rest / unitMs)
    rest -= count * unitMs
    return count > 0 ? [`${count} ${unit}`] : []
  }).join(' ')
}
