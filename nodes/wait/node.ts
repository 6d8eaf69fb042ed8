import { defineNode } from '../contract.ts'
import { setOwn } from '../fix.ts'
import { addDays, localTime, minutesOf, momentOf } from '../local-time.ts'
import { card } from './card.ts'
import { schema, type WaitConfig } from './schema.ts'

export const wait = defineNode<WaitConfig>({
  ...card,
  schema,

  enter({ config, now, timeZone }) {
    const from = now + (config.durationMs ?? 0)
    const wakeAt = config.until ? nextTime(config.until, from, timeZone) : from
    return wakeAt > now ? { wait: { for: ['timeout'], ms: wakeAt - now } } : { output: 'next' }
  },

  resume: (_, event) =>
    event.type === 'timeout' ? { output: 'next' } : { wait: { for: ['timeout'], keepDeadline: true } },

  issues({ durationMs, until }) {
    if (durationMs !== undefined || until !== undefined) return []
    const message = {
      en: 'This step does not wait. Choose how long, or until which time of day.',
      pt: 'Este passo não espera. Escolha quanto tempo, ou até que hora do dia.',
      es: 'Este paso no espera. Elija cuánto tiempo, o hasta qué hora del día.',
    }
    const fix = {
      label: { en: 'Wait one hour', pt: 'Esperar uma hora', es: 'Esperar una hora' },
      edits: [setOwn('/durationMs', 60 * 60_000)],
    }
    return [{ code: 'wait-empty', severity: 'error', path: '/durationMs', message, fix }]
  },

  traits: ({ durationMs = 0 }) => ({ waits: true, leavesAfter: { next: durationMs } }),
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
