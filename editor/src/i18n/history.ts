import type { DeedKind } from '../document/history.ts'
import type { Catalogue } from './language.tsx'

/** `name` is the step's and may be empty, `count` how many. */
type Deeds = Record<DeedKind, (name: string, count: number) => string>

interface HistoryTexts {
  lead: string
  empty: string
  opened: string
  isUndone: string
  isOvertaken: string
  undone(deed: string): string
  redone(deed: string): string
  nothingLeft: { undone: string; redone: string }
  overtaken(deed: string): string
  deeds: Deeds
}

const en: HistoryTexts = {
  lead: 'Newest first. Choose a moment to go back to it, or forward again.',
  empty: 'Nothing has been changed here yet.',
  opened: 'Flow opened',
  isUndone: 'Undone',
  isOvertaken: 'Changed by somebody else since',
  undone: (deed) => `Undone: ${deed}`,
  redone: (deed) => `Done again: ${deed}`,
  nothingLeft: { undone: 'Nothing to undo', redone: 'Nothing to do again' },
  overtaken: (deed) => `Somebody else has changed the same since. This was not undone: ${deed}`,
  deeds: {
    add: (name) => `Added ${name}`,
    delete: (name, count) => (count > 1 ? `Deleted ${count} steps` : `Deleted ${name}`),
    move: (name, count) => (count > 1 ? `Moved ${count} steps` : `Moved ${name}`),
    connect: (name) => `Connected ${name}`,
    disconnect: (name) => `Cut a connection of ${name}`,
    edit: (name) => `Changed ${name}`,
    rename: (name) => `Renamed ${name}`,
    switch: (name, count) => (count > 1 ? `Switched ${count} steps on or off` : `Switched ${name} on or off`),
    paste: (_, count) => (count === 1 ? 'Pasted 1 step' : `Pasted ${count} steps`),
    tidy: () => 'Tidied up',
    note: () => 'Changed a note',
    frame: () => 'Changed a frame',
    fix: (name) => (name ? `Fixed ${name}` : 'Fixed an issue'),
    test: () => 'Changed the tests',
    flow: () => 'Changed the flow’s settings',
    restore: () => 'Restored an earlier state',
    translate: (name) => (name ? `Translated ${name}` : 'Translated a text'),
    mute: () => 'Put an issue aside',
    replace: (_, count) => `Replaced ${count} ${count === 1 ? 'text' : 'texts'}`,
    'sub-flow': () => 'Made steps a flow of their own',
  },
}
const pt: HistoryTexts = {
  lead: 'Do mais novo ao mais antigo. Escolha um momento para voltar a ele, ou para avançar de novo.',
  empty: 'Nada foi mudado aqui ainda.',
  opened: 'Fluxo aberto',
  isUndone: 'Desfeito',
  isOvertaken: 'Mudado por outra pessoa depois',
  undone: (deed) => `Desfeito: ${deed}`,
  redone: (deed) => `Refeito: ${deed}`,
  nothingLeft: { undone: 'Nada a desfazer', redone: 'Nada a refazer' },
  overtaken: (deed) => `Outra pessoa mudou o mesmo depois. Isto não foi desfeito: ${deed}`,
  deeds: {
    add: (name) => `Adicionou ${name}`,
    delete: (name, count) => (count > 1 ? `Excluiu ${count} passos` : `Excluiu ${name}`),
    move: (name, count) => (count > 1 ? `Moveu ${count} passos` : `Moveu ${name}`),
    connect: (name) => `Conectou ${name}`,
    disconnect: (name) => `Cortou uma conexão de ${name}`,
    edit: (name) => `Mudou ${name}`,
    rename: (name) => `Renomeou ${name}`,
    switch: (name, count) => (count > 1 ? `Ligou ou desligou ${count} passos` : `Ligou ou desligou ${name}`),
    paste: (_, count) => (count === 1 ? 'Colou 1 passo' : `Colou ${count} passos`),
    tidy: () => 'Organizou o fluxo',
    note: () => 'Mudou uma nota',
    frame: () => 'Mudou uma moldura',
    fix: (name) => (name ? `Corrigiu ${name}` : 'Corrigiu um problema'),
    test: () => 'Mudou os testes',
    flow: () => 'Mudou as configurações do fluxo',
    restore: () => 'Restaurou um estado anterior',
    translate: (name) => (name ? `Traduziu ${name}` : 'Traduziu um texto'),
    mute: () => 'Pôs um aviso de lado',
    replace: (_, count) => `Substituiu ${count} ${count === 1 ? 'texto' : 'textos'}`,
    'sub-flow': () => 'Fez de alguns passos um fluxo próprio',
  },
}
const es: HistoryTexts = {
  lead: 'De lo más nuevo a lo más antiguo. Elija un momento para volver a él, o para avanzar de nuevo.',
  empty: 'Todavía no se ha cambiado nada aquí.',
  opened: 'Flujo abierto',
  isUndone: 'Deshecho',
  isOvertaken: 'Cambiado después por otra persona',
  undone: (deed) => `Deshecho: ${deed}`,
  redone: (deed) => `Rehecho: ${deed}`,
  nothingLeft: { undone: 'Nada que deshacer', redone: 'Nada que rehacer' },
  overtaken: (deed) => `Otra persona ha cambiado lo mismo después. Esto no se ha deshecho: ${deed}`,
  deeds: {
    add: (name) => `Añadió ${name}`,
    delete: (name, count) => (count > 1 ? `Eliminó ${count} pasos` : `Eliminó ${name}`),
    move: (name, count) => (count > 1 ? `Movió ${count} pasos` : `Movió ${name}`),
    connect: (name) => `Conectó ${name}`,
    disconnect: (name) => `Cortó una conexión de ${name}`,
    edit: (name) => `Cambió ${name}`,
    rename: (name) => `Cambió el nombre de ${name}`,
    switch: (name, count) => (count > 1 ? `Activó o desactivó ${count} pasos` : `Activó o desactivó ${name}`),
    paste: (_, count) => (count === 1 ? 'Pegó 1 paso' : `Pegó ${count} pasos`),
    tidy: () => 'Ordenó el flujo',
    note: () => 'Cambió una nota',
    frame: () => 'Cambió un marco',
    fix: (name) => (name ? `Corrigió ${name}` : 'Corrigió un problema'),
    test: () => 'Cambió las pruebas',
    flow: () => 'Cambió los ajustes del flujo',
    restore: () => 'Restauró un estado anterior',
    translate: (name) => (name ? `Tradujo ${name}` : 'Tradujo un texto'),
    mute: () => 'Apartó un aviso',
    replace: (_, count) => `Reemplazó ${count} ${count === 1 ? 'texto' : 'textos'}`,
    'sub-flow': () => 'Convirtió unos pasos en un flujo propio',
  },
}

/** Words of the history. */
export const historyTexts: Catalogue<HistoryTexts> = { en, pt, es }
