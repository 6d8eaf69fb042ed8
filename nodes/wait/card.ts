import type { NodeCard } from '../contract.ts'
import type { WaitConfig } from './schema.ts'

export const card: NodeCard<WaitConfig> = {
  type: 'wait',
  version: 1,
  group: 'logic',
  icon: 'clock',
  label: { en: 'Wait', pt: 'Esperar', es: 'Esperar' },
  help: {
    en: 'Waits a while, or until a time of day, and then goes on. Messages do not wake it.',
    pt: 'Espera um tempo, ou até uma hora do dia, e depois continua. Mensagens não o acordam.',
    es: 'Espera un rato, o hasta una hora del día, y luego continúa. Los mensajes no lo despiertan.',
  },
  synonyms: {
    en: ['delay', 'pause', 'time', 'later', 'schedule'],
    pt: ['pausa', 'atraso', 'tempo', 'depois', 'agendar'],
    es: ['pausa', 'retraso', 'tiempo', 'después', 'programar'],
  },
  defaults: { durationMs: 60 * 60_000 },
  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' } }],

  summary({ durationMs, until }) {
    const parts = [durationMs === undefined ? '' : shortDuration(durationMs), until ? `→ ${until.time}` : '']
    return parts.filter(Boolean).join(' ')
  },
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
