import { choice } from './choice.ts'

/** One day of the week, by the names of `local-time.ts`. */
export const weekdaySchema = choice({
  sun: { en: 'Sunday', pt: 'domingo', es: 'domingo' },
  mon: { en: 'Monday', pt: 'segunda-feira', es: 'lunes' },
  tue: { en: 'Tuesday', pt: 'terça-feira', es: 'martes' },
  wed: { en: 'Wednesday', pt: 'quarta-feira', es: 'miércoles' },
  thu: { en: 'Thursday', pt: 'quinta-feira', es: 'jueves' },
  fri: { en: 'Friday', pt: 'sexta-feira', es: 'viernes' },
  sat: { en: 'Saturday', pt: 'sábado', es: 'sábado' },
})
