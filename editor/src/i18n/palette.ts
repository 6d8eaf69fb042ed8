import type { Catalogue } from './language.tsx'

const en = {
  search: 'Find a step',
  common: 'Common',
  found: (count: number) => `${count} found`,
  groups: {
    start: 'Start',
    message: 'Messages',
    question: 'Questions',
    logic: 'Ways',
    consent: 'Stopping and coming back',
    data: 'Remember',
    handover: 'People',
  },
  example: 'Example',
  exampleOf: (name: string) => `Example of ${name}`,
}
const pt: typeof en = {
  search: 'Encontrar um passo',
  common: 'Mais usados',
  found: (count) => `${count} ${count === 1 ? 'encontrado' : 'encontrados'}`,
  groups: {
    start: 'Início',
    message: 'Mensagens',
    question: 'Perguntas',
    logic: 'Caminhos',
    consent: 'Parar e voltar',
    data: 'Lembrar',
    handover: 'Pessoas',
  },
  example: 'Exemplo',
  exampleOf: (name) => `Exemplo de ${name}`,
}
const es: typeof en = {
  search: 'Buscar un paso',
  common: 'Más usados',
  found: (count) => `${count} ${count === 1 ? 'encontrado' : 'encontrados'}`,
  groups: {
    start: 'Inicio',
    message: 'Mensajes',
    question: 'Preguntas',
    logic: 'Caminos',
    consent: 'Parar y volver',
    data: 'Recordar',
    handover: 'Personas',
  },
  example: 'Ejemplo',
  exampleOf: (name) => `Ejemplo de ${name}`,
}

/** Words of the list of steps to add. */
export const paletteTexts: Catalogue<typeof en> = { en, pt, es }
