import type { Catalogue } from './language.tsx'

const en = {
  title: 'Findings, explained',
  lead: 'Everything that Basta may find in a flow: why it matters, and how to mend it.',
  why: 'Why it matters',
  mend: 'How to mend it',
  example: 'For example',
  code: (code: string) => `Code: ${code}`,
  all: 'All findings',
  unknown: 'There is no page about this code.',
  groups: { flow: 'The whole flow', step: 'One step', file: 'Files' },
}
const pt: typeof en = {
  title: 'Os avisos, explicados',
  lead: 'Tudo o que o Basta pode encontrar em um fluxo: por que importa e como corrigir.',
  why: 'Por que importa',
  mend: 'Como corrigir',
  example: 'Por exemplo',
  code: (code) => `Código: ${code}`,
  all: 'Todos os avisos',
  unknown: 'Não há página sobre este código.',
  groups: { flow: 'O fluxo inteiro', step: 'Um passo', file: 'Arquivos' },
}
const es: typeof en = {
  title: 'Los avisos, explicados',
  lead: 'Todo lo que Basta puede encontrar en un flujo: por qué importa y cómo corregirlo.',
  why: 'Por qué importa',
  mend: 'Cómo corregirlo',
  example: 'Por ejemplo',
  code: (code) => `Código: ${code}`,
  all: 'Todos los avisos',
  unknown: 'No hay una página sobre este código.',
  groups: { flow: 'Todo el flujo', step: 'Un paso', file: 'Archivos' },
}

/** Words around the help on findings. */
export const helpTexts: Catalogue<typeof en> = { en, pt, es }
