/**
 * Reads an export of Typebot, best effort: messages, questions, conditions, waits and jumps come along, the rest is listed. Their
 * variables become attributes of the contact. Written from exports of versions 3 to 6.
 */
import { FORMAT } from '@basta/engine/flow/format.ts'
import { oneLine } from '@basta/engine/flow/one-line.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { FlowEdge, FlowNode, Json } from '@basta/nodes/contract.ts'

export interface FromTypebot {
  document: FlowDocument
  remarks: TypebotRemark[]
}

export type TypebotRemark =
  /** A block that Basta has nothing for; the conversation goes on behind it. */
  | { kind: 'skipped'; block: string; group: string }
  /** A condition or a value that is not said the same way here. */
  | { kind: 'simplified'; block: string; group: string }
  /** Its variables are attributes of the contact now. */
  | { kind: 'variables'; names: string[] }

/** What we read of it. Everything may be missing: it is somebody else’s file. */
interface Typebot {
  version?: string
  name?: string
  groups?: Group[]
  edges?: Edge[]
  variables?: { id: string; name?: string }[]
  events?: { type?: string; outgoingEdgeId?: string; graphCoordinates?: Point }[]
}
interface Group {
  id: string
  title?: string
  graphCoordinates?: Point
  blocks?: Block[]
}
interface Block {
  id: string
  type?: string
  outgoingEdgeId?: string
  content?: { [key: string]: unknown }
  items?: Item[]
  options?: { [key: string]: unknown }
}
interface Item {
  id: string
  content?: unknown
  outgoingEdgeId?: string
}
interface Edge {
  id: string
  to?: { groupId?: string; blockId?: string }
}
interface Point {
  x: number
  y: number
}

/** A flow of theirs has groups of blocks, and never a format of ours. */
export function isTypebot(value: unknown): value is Typebot {
  return (
    typeof value === 'object' &&
    value !== null &&
    !('format' in value) &&
    'groups' in value &&
    Array.isArray(value.groups)
  )
}

const MAX_MESSAGES = 5
const MAX_BUTTONS = 3
const MAX_ROWS = 10
const COLUMN = 400
const ROW = 320

export function fromTypebot(typebot: Typebot): FromTypebot {
  const groups = typebot.groups ?? []
  const edges = new Map(typebot.edges?.map((edge) => [edge.id, edge]))
  const variables = new Map(typebot.variables?.map(({ id, name = id }) => [id, attributeName(name)]))
  const remarks: TypebotRemark[] = []
  const nodes: FlowNode[] = []
  const links: FlowEdge[] = []
  /** The step that a block became, or that its messages went into. */
  const stepOf = new Map<string, string>()

  const withVariables = (text: string) =>
    text.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (_, name: string) => `{{ contact.attributes.${attributeName(name)} }}`)

  function addStep(id: string, type: string, position: Point, data: { [key: string]: Json }, name?: string): void {
    nodes.push({ id, type, position, data, ...(name && { name: oneLine(name).slice(0, 60) }) })
  }

  groups.forEach((group, index) => {
    const { x, y } = group.graphCoordinates ?? { x: index * COLUMN, y: 0 }
    const title = group.title ?? ''
    let column = 0
    let open: { [key: string]: Json }[] | null = null
    const place = () => ({ x: Math.round(x + column++ * COLUMN), y: Math.round(y) })
    const named = () => (column === 1 ? title : undefined)

    for (const block of group.blocks ?? []) {
      const id = stepId(block.id)
      const message = messageOf(block, withVariables)
      if (message) {
        if (!open || open.length >= MAX_MESSAGES) {
          open = []
          addStep(id, 'send-message', place(), { messages: open }, named())
        }
        open.push(message)
        stepOf.set(block.id, nodes.at(-1)?.id ?? id)
        continue
      }
      const before = open
      open = null
      const made = stepFrom(block, variables, withVariables, before)
      if (made === 'start' || made === 'jump') continue
      if (!made) {
        remarks.push({ kind: 'skipped', block: block.type ?? '?', group: title })
        continue
      }
      if (made.isSimplified) remarks.push({ kind: 'simplified', block: block.type ?? '?', group: title })
      addStep(id, made.type, place(), made.data, named())
      stepOf.set(block.id, id)
    }
  })

  const blocks = groups.flatMap(({ blocks = [] }) => blocks)
  const followers = new Map(
    groups.flatMap(({ blocks = [] }) => blocks.map((block, i) => [block.id, blocks[i + 1]] as const)),
  )
  const blockById = new Map(blocks.map((block) => [block.id, block]))
  const firstOf = (groupId: string | undefined) => groups.find(({ id }) => id === groupId)?.blocks?.[0]

  /** The step at a block or, where that was left out, behind it. */
  function stepAt(block: Block | undefined, seen = new Set<string>()): string | undefined {
    if (!block || seen.has(block.id)) return undefined
    return stepOf.get(block.id) ?? stepBehind(block, seen.add(block.id))
  }

  function stepBehind(block: Block, seen = new Set<string>()): string | undefined {
    if (block.type === 'Jump') {
      const { blockId, groupId } = (block.options ?? {}) as { blockId?: string; groupId?: string }
      return stepAt((blockId && blockById.get(blockId)) || firstOf(groupId), seen)
    }
    const target = block.outgoingEdgeId ? edges.get(block.outgoingEdgeId)?.to : undefined
    if (target) return stepAt((target.blockId && blockById.get(target.blockId)) || firstOf(target.groupId), seen)
    return stepAt(followers.get(block.id), seen)
  }

  function link(source: string, sourceHandle: string, target: string | undefined): void {
    if (!target || links.some((other) => other.source === source && other.sourceHandle === sourceHandle)) return
    links.push({ id: `e${links.length + 1}`, source, sourceHandle, target })
  }

  for (const block of blocks) {
    const source = stepOf.get(block.id)
    const node = nodes.find(({ id }) => id === source)
    if (!source || !node) continue
    const next = stepBehind(block)
    const follower = followers.get(block.id)
    // Messages of one step: only the last of them leads on.
    if (node.type === 'send-message' && follower && stepOf.get(follower.id) === source) continue
    if (node.type === 'ask-question') {
      for (const item of block.items ?? []) link(source, `option:${stepId(item.id)}`, targetOf(item) ?? next)
      if (!block.items?.length) link(source, 'answered', next)
      link(source, 'other', next)
    } else if (node.type === 'branch') {
      for (const item of block.items ?? []) link(source, `when:${stepId(item.id)}`, targetOf(item) ?? next)
      link(source, 'else', next)
    } else link(source, 'next', next)
  }

  function targetOf({ outgoingEdgeId }: Item): string | undefined {
    const target = outgoingEdgeId ? edges.get(outgoingEdgeId)?.to : undefined
    return target && stepAt((target.blockId && blockById.get(target.blockId)) || firstOf(target.groupId))
  }

  const start = typebot.events?.find(({ type }) => type === 'start')
  const startBlock = blocks.find(({ type }) => type === 'start')
  const first = start
    ? stepAt(firstOf(edges.get(start.outgoingEdgeId ?? '')?.to?.groupId))
    : startBlock && stepBehind(startBlock)
  const at = start?.graphCoordinates ?? { x: -COLUMN, y: -ROW }
  const startId = 'typebot_start'
  nodes.unshift({ id: startId, type: 'trigger', position: rounded(at), data: { on: 'new-conversation' } })
  link(startId, 'next', first ?? nodes[1]?.id)

  if (variables.size > 0) remarks.push({ kind: 'variables', names: [...new Set(variables.values())] })
  const name =
    oneLine(typebot.name ?? '')
      .trim()
      .slice(0, 200) || 'Typebot'
  return { document: { format: FORMAT, id: 'typebot', name, locale: 'en', nodes, edges: links }, remarks }
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
const stepId = (id: string) => id.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 40) || 'step'

/** `Customer name` is `Customer_name`. */
const attributeName = (name: string) => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^[^A-Za-z]+|_+$/g, '')
  return plain.slice(0, 64) || 'value'
}

type Message = { [key: string]: Json }
const MEDIA = new Set(['image', 'video', 'audio'])

function messageOf({ type, content = {} }: Block, withVariables: (text: string) => string): Message | null {
  if (type === 'text') return { type: 'text', body: withVariables(plainText(content)).slice(0, 4096) || '…' }
  if (!type || !MEDIA.has(type)) return null
  return { type: 'media', media: type, link: typeof content.url === 'string' ? content.url : '' }
}

/** Paragraphs of their editor, as WhatsApp marks them up. */
function plainText({ richText, plainText: plain }: { [key: string]: unknown }): string {
  if (typeof plain === 'string' && plain !== '') return plain
  return Array.isArray(richText) ? richText.map(runs).join('\n').trim() : ''
}

function runs(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { text, children, bold, italic, strikethrough } = node as { [key: string]: unknown }
  if (typeof text === 'string') {
    const marks = `${bold ? '*' : ''}${italic ? '_' : ''}${strikethrough ? '~' : ''}`
    return text.trim() === '' ? text : `${marks}${text}${[...marks].reverse().join('')}`
  }
  return Array.isArray(children) ? children.map(runs).join('') : ''
}

interface Made {
  type: string
  data: { [key: string]: Json }
  isSimplified?: boolean
}

const ANSWERS: { [type: string]: { [key: string]: Json } } = {
  'text input': { kind: 'text' },
  'url input': { kind: 'text' },
  'number input': { kind: 'number' },
  'rating input': { kind: 'number' },
  'email input': { kind: 'email' },
  'phone number input': { kind: 'phone' },
  'date input': { kind: 'date' },
  'file input': { kind: 'media', media: ['image', 'document'] },
}

function stepFrom(
  block: Block,
  variables: ReadonlyMap<string, string>,
  withVariables: (text: string) => string,
  before: Message[] | null,
): Made | 'start' | 'jump' | null {
  const { type = '', items = [], options = {} } = block
  const variable = variables.get(String(options.variableId))
  const saveTo: { [key: string]: Json } = variable === undefined ? {} : { saveTo: variable }
  // Their question is the message before; WhatsApp wants the two in one.
  const question = () => takeQuestion(before)
  switch (type) {
    case 'start':
      return 'start'
    case 'Jump':
      return 'jump'
    case 'choice input':
    case 'picture choice input': {
      const limit = items.length > MAX_BUTTONS ? MAX_ROWS : MAX_BUTTONS
      const chosen = items.slice(0, limit).map((item) => ({
        id: stepId(item.id),
        title: (typeof item.content === 'string' ? item.content : '').slice(0, limit === MAX_ROWS ? 24 : 20) || item.id,
      }))
      if (chosen.length === 0) return null
      const answer: { [key: string]: Json } =
        items.length > MAX_BUTTONS
          ? { kind: 'list', listButton: '…', options: chosen }
          : { kind: 'buttons', options: chosen }
      const isSimplified = items.length > limit || type === 'picture choice input' || options.isMultipleChoice === true
      return { type: 'ask-question', data: { question: question(), answer, ...saveTo }, isSimplified }
    }
    case 'Condition': {
      const branches = items.map(({ id, content }) => branchOf(id, content, variables))
      if (branches.length === 0) return null
      const data = { branches: branches.map(({ branch }) => branch) }
      return { type: 'branch', data, isSimplified: branches.some(({ isSimplified }) => isSimplified) }
    }
    case 'Set variable': {
      const value = String(options.expressionToEvaluate ?? '')
      if (variable === undefined || value === '') return null
      const data = { attribute: variable, as: 'text', value: withVariables(value).slice(0, 4096) }
      return { type: 'set-attribute', data, isSimplified: /[()=;]/.test(value) || options.isCode === true }
    }
    case 'Wait': {
      const seconds = Number(options.secondsToWaitFor)
      return Number.isFinite(seconds) && seconds >= 1
        ? { type: 'wait', data: { durationMs: Math.round(seconds * 1000) } }
        : null
    }
    default: {
      const answer = ANSWERS[type]
      return answer ? { type: 'ask-question', data: { question: question(), answer, ...saveTo } } : null
    }
  }
}

/** The last text of the message before, if more than one is left there; else a sign that something is to be written. */
function takeQuestion(before: Message[] | null): string {
  const last = before?.at(-1)
  if (before && before.length > 1 && last?.type === 'text' && typeof last.body === 'string') {
    before.pop()
    return last.body
  }
  return '…'
}

const OPERATORS: { [operator: string]: { check: string; is: string } } = {
  'Equal to': { check: 'text', is: 'equals' },
  Contains: { check: 'text', is: 'contains' },
  'Starts with': { check: 'text', is: 'starts-with' },
  'Ends with': { check: 'text', is: 'ends-with' },
  'Is set': { check: 'text', is: 'not-empty' },
  'Is empty': { check: 'text', is: 'empty' },
  'Greater than': { check: 'number', is: 'gt' },
  'Greater or equal to': { check: 'number', is: 'gte' },
  'Less than': { check: 'number', is: 'lt' },
  'Less or equal to': { check: 'number', is: 'lte' },
}

function branchOf(id: string, content: unknown, variables: ReadonlyMap<string, string>) {
  const { comparisons = [], logicalOperator } = (content ?? {}) as {
    comparisons?: { variableId?: string; comparisonOperator?: string; value?: unknown }[]
    logicalOperator?: string
  }
  let isSimplified = false
  const conditions = comparisons.flatMap(
    ({ variableId, comparisonOperator = '', value }): { [key: string]: Json }[] => {
      const rule = OPERATORS[comparisonOperator]
      const name = variables.get(String(variableId))
      const number = Number(value)
      if (!rule || !name || (rule.check === 'number' && !Number.isFinite(number))) {
        isSimplified = true
        return []
      }
      const needsValue = rule.is !== 'empty' && rule.is !== 'not-empty'
      return [
        {
          ...{ check: rule.check, of: `contact.attributes.${name}`, is: rule.is },
          ...(needsValue && { value: rule.check === 'number' ? number : String(value ?? '').slice(0, 1000) }),
        },
      ]
    },
  )
  const [only] = conditions
  const when: { [key: string]: Json } =
    conditions.length === 1 && only
      ? only
      : conditions.length > 1
        ? { check: logicalOperator === 'OR' ? 'any' : 'all', conditions }
        : { check: 'text', of: 'lastText', is: 'empty' }
  const [{ value, variableId } = {}] = comparisons
  const name = [variables.get(String(variableId)), value].filter(Boolean).join(' ').slice(0, 60) || stepId(id)
  return { branch: { id: stepId(id), name, when }, isSimplified: isSimplified || conditions.length === 0 }
}
