import type { Catalogue } from './language.tsx'

const en = {
  outline: 'Outline of the flow. Arrows walk, Enter opens, Insert adds a step, C connects, the menu key has the rest.',
  empty: 'No steps yet. Add the first one from the list beside.',
  leadsNowhere: 'leads nowhere yet',
  goesTo: (name: string) => `goes to ${name}`,
  depth: (level: number) => `Level ${level}`,
  addHere: 'Add a step here',
  moved: 'Moved',
  cannotMove: 'This cannot be moved there.',
}
const pt: typeof en = {
  outline:
    'Estrutura do fluxo. As setas percorrem, Enter abre, Insert adiciona um passo, C conecta, a tecla de menu tem o resto.',
  empty: 'Ainda não há passos. Adicione o primeiro pela lista ao lado.',
  leadsNowhere: 'ainda não leva a lugar nenhum',
  goesTo: (name) => `vai para ${name}`,
  depth: (level) => `Nível ${level}`,
  addHere: 'Adicionar um passo aqui',
  moved: 'Movido',
  cannotMove: 'Não é possível mover para lá.',
}
const es: typeof en = {
  outline:
    'Esquema del flujo. Las flechas recorren, Intro abre, Insertar añade un paso, C conecta, la tecla de menú tiene lo demás.',
  empty: 'Todavía no hay pasos. Añada el primero desde la lista de al lado.',
  leadsNowhere: 'todavía no lleva a ningún sitio',
  goesTo: (name) => `va a ${name}`,
  depth: (level) => `Nivel ${level}`,
  addHere: 'Añadir un paso aquí',
  moved: 'Movido',
  cannotMove: 'No se puede mover allí.',
}

/** Words of the outline. */
export const outlineTexts: Catalogue<typeof en> = { en, pt, es }
