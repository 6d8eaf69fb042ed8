import type { Catalogue } from './language.tsx'

const en = {
  title: 'On the way to people',
  progress: (done: number, all: number) => `${done} of ${all}`,
  label: (done: number, all: number) => `On the way to people: ${done} of ${all} done`,
  items: {
    drawn: 'It has steps',
    tested: 'It has a recorded test',
    sound: 'Nothing stops publishing',
    published: 'You have published it',
    connected: 'A real WhatsApp number is connected',
  },
  done: 'done',
  open: 'open',
}
const pt: typeof en = {
  title: 'A caminho das pessoas',
  progress: (done, all) => `${done} de ${all}`,
  label: (done, all) => `A caminho das pessoas: ${done} de ${all} prontos`,
  items: {
    drawn: 'Tem passos',
    tested: 'Tem um teste gravado',
    sound: 'Nada impede a publicação',
    published: 'Você já publicou',
    connected: 'Um número real do WhatsApp está conectado',
  },
  done: 'pronto',
  open: 'em aberto',
}
const es: typeof en = {
  title: 'Camino a las personas',
  progress: (done, all) => `${done} de ${all}`,
  label: (done, all) => `Camino a las personas: ${done} de ${all} hechos`,
  items: {
    drawn: 'Tiene pasos',
    tested: 'Tiene una prueba grabada',
    sound: 'Nada impide publicar',
    published: 'Usted ya lo ha publicado',
    connected: 'Hay un número real de WhatsApp conectado',
  },
  done: 'hecho',
  open: 'pendiente',
}

/** Words of the checklist in the header of the editor. */
export const checklistTexts: Catalogue<typeof en> = { en, pt, es }
