/** The people of a run: what each of them writes, how it is delivered, and what the business wants to send them meanwhile. */
import type { Json } from '@basta/nodes/contract.ts'
import { change, inbound, type Sender, textContent } from '../helpers/webhooks.ts'
import { type Chance, createChance } from './chance.ts'
import type { Cloud } from './cloud.ts'
import type { Deed, Seen, SeenRequest } from './evidence.ts'
import type { Answer } from './post.ts'

export interface Plan {
  sender: Sender
  stopWord: string
  steps: Step[]
}

interface Step {
  does: Deed
  /** The wamid. */
  wamid: string
  /** Reads the reply to the step before first; otherwise writes on at once. */
  reads: boolean
  /** In one delivery with the step before. */
  joined: boolean
  /** Shares its delivery with messages of other people. */
  shared: boolean
  /** Delivered a second time: at the same moment, or long after. */
  again: 'at once' | 'later' | null
  /** Arrives before the step before, which is posted at the same moment. */
  overtakes: boolean
  /** What the business asks to be sent just before the step. */
  campaign: 'marketing' | 'utility' | null
}

export interface World {
  /** Delivers messages of one person. Resolves with the first answer, which is 200. */
  deliver(changes: Changes): Promise<Answer>
  /** The same, in one delivery with other people's. */
  share(changes: Changes): Promise<Answer>
  /** Has the business ask for a message with this token in it. */
  send(waId: string, purpose: 'marketing' | 'utility', token: string): Promise<SeenRequest>
  cloud: Cloud
}
export type Changes = ReturnType<typeof change>[]

/** Somebody of every country of the sample: numbers that cannot be taken for each other, and their word for stop. */
const COUNTRIES = [
  { prefix: '1212', digits: 7, stopWord: 'STOP' },
  { prefix: '55119', digits: 8, stopWord: 'PARAR' },
  { prefix: '346', digits: 8, stopWord: 'BAJA' },
] as const

/** How long a person waits for a reply before writing on. A kill may hold it up for longer. */
const PATIENCE_MS = 1000

export function planPeople(seed: number, count: number, number: string): Plan[] {
  return Array.from({ length: count }, (_, index) => planPerson(createChance(`${seed} ${index}`), index, number))
}

function planPerson(chance: Chance, index: number, number: string): Plan {
  const { prefix, digits, stopWord } = chance.pick(COUNTRIES)
  const waId = prefix + String(index).padStart(digits, '0')
  const steps = planDeeds(chance).map((does, n): Step => {
    const campaign = chance.is(0.3) ? chance.pick(['marketing', 'utility'] as const) : null
    const again = chance.is(0.1) ? 'at once' : chance.is(0.1) ? 'later' : null
    const joined = does !== 'reason' && chance.is(0.1)
    const shared = chance.is(0.3)
    // Any text opens the question or answers it, so both together have the same effects in either order.
    const overtakes = does === 'answer' && chance.is(0.15)
    return { does, wamid: `wamid.IN.${index}.${n}`, reads: chance.is(0.7), joined, shared, again, overtakes, campaign }
  })
  return { sender: { waId, name: `Person ${index}`, number }, stopWord, steps }
}

function planDeeds(chance: Chance): Deed[] {
  const talk = (): Deed[] => (chance.is(0.7) ? ['hello', 'answer'] : ['hello'])
  if (chance.is(0.2)) return ['hello', 'answer', ...talk()]
  const before: Deed[] = chance.is(0.3) ? ['hello', 'answer', 'hello'] : talk()
  const reason: Deed[] = chance.is(0.5) ? ['reason'] : []
  const repeated: Deed[] = chance.is(0.2) ? ['stop'] : []
  return [...before, 'stop', ...reason, ...repeated, ...talk()]
}

/** One conversation from the first hello to the last reply. */
export async function converse({ sender, stopWord, steps }: Plan, reasonTitle: string, world: World): Promise<Seen> {
  const { waId } = sender
  const seen: Seen = { waId, messages: [], requests: [] }
  const requests: Promise<SeenRequest>[] = []
  const later: Changes[] = []

  const groups = steps.reduce<Step[][]>((all, step) => {
    const last = all.at(-1)
    if (step.joined && last) last.push(step)
    else all.push([step])
    return all
  }, [])
  let replies = 0
  async function write(group: readonly Step[], reads: boolean): Promise<void> {
    const [first] = group
    if (reads) await world.cloud.heard(waId, 'reply', replies, PATIENCE_MS)
    for (const { campaign, wamid } of group)
      if (campaign) requests.push(world.send(waId, campaign, `campaign before ${wamid}`))

    const messages: { [key: string]: Json }[] = []
    for (const { does, wamid } of group) {
      const content =
        does === 'reason' ? await reason(waId, reasonTitle, world.cloud) : textContent(WORDS[does] ?? stopWord)
      messages.push(inbound(sender, { id: wamid, at: Date.now() }, content))
      if (does !== 'stop') replies += 1
    }
    const changes = [change(sender, { messages }, 'messages')]
    if (first?.again === 'later') later.push(changes)
    const deliver = first?.shared ? world.share : world.deliver
    const deliveries = first?.again === 'at once' ? [deliver(changes), world.deliver(changes)] : [deliver(changes)]
    const answeredAt = Math.min(...(await Promise.all(deliveries)).map(({ at }) => at))
    for (const { wamid, does } of group) seen.messages.push({ wamid, does, answeredAt })
  }

  for (let group = groups.shift(); group; group = groups.shift()) {
    const reads = group[0]?.reads ?? false
    const isOvertaken = group.length === 1 && groups[0]?.length === 1 && groups[0][0]?.overtakes
    const next = isOvertaken ? groups.shift() : undefined
    if (next) {
      if (reads) await world.cloud.heard(waId, 'reply', replies, PATIENCE_MS)
      await Promise.all([write(next, false), write(group, false)])
    } else await write(group, reads)
  }
  for (const changes of later) await world.deliver(changes)
  seen.requests = await Promise.all(requests)
  return seen
}

const WORDS: Partial<Record<Deed, string>> = { hello: 'hello', answer: 'AB-1234' }

/** A tap in the list of the confirmation; typed by somebody whose phone does not show it yet. */
async function reason(waId: string, title: string, cloud: Cloud): Promise<{ [key: string]: Json }> {
  const [confirmation] = await cloud.heard(waId, 'confirmation', 1, PATIENCE_MS)
  const row = confirmation?.rows.find((candidate) => candidate.title === title)
  if (!row) return textContent(title)
  return { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: row.id, title: row.title } } }
}
