import type { FlowNode, Label, NodeCard, Output, Text } from '@basta/nodes/contract.ts'
import { cardOf } from './cards.ts'
import { labelText, localText } from './local-text.ts'

/** What a step shows of itself. Computed once for each state of its settings. */
export interface StepFace {
  /** Undefined for a kind of step that this editor does not know. */
  card: NodeCard | undefined
  outputs: readonly Output[]
  /** What people read first. */
  text: Text | null
  summary: Label | string
}

/** By settings: a step that is moved or renamed keeps its face. */
const faces = new WeakMap<FlowNode['data'], { type: string; face: StepFace }>()

export function stepFace(node: FlowNode): StepFace {
  const known = faces.get(node.data)
  if (known?.type === node.type) return known.face
  const config = node.data as never
  const card = namedCard(cardOf(node.type), config)
  const face: StepFace = {
    card,
    outputs: card?.outputs(config) ?? [],
    text: card?.text?.(config) ?? null,
    summary: summaryOf(card, config),
  }
  faces.set(node.data, { type: node.type, face })
  return face
}

/** What the name says already is not said twice. */
function summaryOf(card: NodeCard | undefined, config: never): Label | string {
  const summary = card?.summary(config) ?? ''
  return typeof summary === 'object' && summary.en === card?.label.en ? '' : summary
}

const named = new WeakMap<object, NodeCard>()

/** The card under the name and the icon that the palette has for such settings. */
function namedCard(card: NodeCard | undefined, config: never): NodeCard | undefined {
  const preset = card?.presets?.find(({ names }) => names?.(config))
  if (!card || !preset) return card
  const known = named.get(preset)
  if (known) return known
  const { label, icon } = preset
  const made = { ...card, label, icon }
  named.set(preset, made)
  return made
}

/** What a step is called on screens: by its author, else by its kind. */
export function stepName(node: FlowNode, language: keyof Label): string {
  const { card } = stepFace(node)
  return node.name || (card ? labelText(card.label, language) : node.type)
}

/** Exits with an id of two parts are the author's own words, in the flow's languages; the others are ours. */
export function outputName(output: Output, ui: keyof Label, language: string, flowLocale: string): string {
  if (output.id.includes(':')) return localText(output.label, language, flowLocale).text || output.id
  return localText(output.label, ui, 'en').text
}
