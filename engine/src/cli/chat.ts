import { createInterface } from 'node:readline'
import type { Json } from '@basta/nodes/contract.ts'
import { bodyOf, play } from '../run/play.ts'
import type { Expectation, Script, ScriptStep } from '../run/script.ts'
import type { Sent, Simulation } from '../run/simulation.ts'
import type { Machines } from '../run/step.ts'
import { sha256 } from '../sha256.ts'
import type { TraceStep } from '../turn/draft.ts'
import { print } from './print.ts'
import { choicesOf, transcript } from './transcript.ts'

const HELP = `Write as a person would on WhatsApp, or:
  /tap 1           tap button or row 1 of the newest message that has some
  /after PT24H     let time pass (ISO 8601: PT5M, PT24H, P2D)
  /image [caption] send a picture
  /location 1 2    send a place (latitude, longitude)
  /release         a colleague ends the takeover
  /why             which steps the flows went through for the last message
  /save <name>     print the conversation as a recorded test
  /quit            leave`

type Contact = NonNullable<Script['contact']>

/**
 * A chat in the terminal. A conversation script plays the same on every run, so what was said so far is simply played anew
 * with one step more: what is saved in the end is what was seen.
 */
export async function chat(machines: Machines, contact: Contact): Promise<number> {
  const isTerminal = Boolean(process.stdin.isTTY)
  const input = createInterface({ input: process.stdin, output: isTerminal ? process.stdout : undefined, prompt: '> ' })
  if (isTerminal) process.stderr.write(`${HELP}\n`)
  const steps: ScriptStep[] = []
  /** How many messages each step led to. */
  const heard: number[] = []
  let now = run([])
  let why: readonly TraceStep[] = []

  function run(played: ScriptStep[]) {
    return play({ name: 'chat', contact, steps: played }, machines, sha256)
  }

  async function take(step: ScriptStep): Promise<void> {
    const before = now.simulation
    const played = run([...steps, step])
    if (played.failure) return void process.stderr.write(`${played.failure.message.en}\n`)
    steps.push(step)
    now = played
    heard.push(now.simulation.sent.length - before.sent.length)
    why = now.simulation.trace.slice(before.trace.length)
    // A terminal shows what was typed already.
    const lines = transcript(now.simulation, before.events.length)
    for (const line of lines) if (!isTerminal || !line.startsWith('you ')) await print(line)
  }

  if (isTerminal) input.prompt()
  for await (const line of input) {
    const [command = '', ...rest] = line.trim().split(/\s+/)
    if (command === '/quit') break
    if (command === '/why') await printAll(why.map(traceLine))
    else if (command === '/save') await print(JSON.stringify(record(rest.join(' ')), null, 2))
    else if (line.trim() !== '') {
      const step = stepOf(line.trim(), now.simulation.sent)
      if (step) await take(step)
      else process.stderr.write(`${HELP}\n`)
    }
    if (isTerminal) input.prompt()
  }
  input.close()
  return 0

  /** The conversation with everything that was heard in it, and how it ended. */
  function record(name: string): Script {
    const { simulation } = now
    let from = 0
    const recorded = steps.flatMap((step, i): ScriptStep[] => {
      const messages = simulation.sent.slice(from, from + (heard[i] ?? 0))
      from += messages.length
      return [step, ...messages.map(hearing)]
    })
    const withContact = Object.keys(contact).length > 0 && { contact }
    return { name: name || 'recorded', ...withContact, steps: [...recorded, { expect: outcome(simulation) }] }
  }
}

/** What a line asks for, or undefined when it is a command that does not exist. */
function stepOf(line: string, sent: readonly Sent[]): ScriptStep | undefined {
  const [command = '', ...rest] = line.split(/\s+/)
  const words = rest.join(' ')
  switch (command) {
    case '/tap':
      return { taps: titleOf(words, sent) }
    case '/after':
      return { after: words }
    case '/image':
      return { sends: { media: 'image', ...(words && { caption: words }) } }
    case '/location': {
      const [latitude = 0, longitude = 0] = rest.map(Number)
      return Number.isFinite(latitude + longitude) ? { sends: { location: [latitude, longitude] } } : undefined
    }
    case '/release':
      return { agent: 'releases' }
    default:
      return command.startsWith('/') ? undefined : { says: line }
  }
}

/** By its number in the newest message that has choices, or by its own words. */
function titleOf(words: string, sent: readonly Sent[]): string {
  const newest = sent.findLast(({ content }) => choicesOf(content).length > 0)
  return (newest && choicesOf(newest.content)[Number(words) - 1]) ?? words
}

/** The first line of a message tells it apart, and leaves its author free to reword the rest. */
function hearing({ content }: Sent): ScriptStep {
  const choices = choicesOf(content)
  const [contains = ''] = bodyOf(content).split('\n')
  const shown = choices.length === 0 ? {} : content.type === 'list' ? { rows: choices } : { buttons: choices }
  return { hears: { contains, ...shown } }
}

function outcome({ record }: Simulation): Expectation {
  const [talk] = Object.values(record.conversations)
  const attributes = Object.fromEntries(Object.entries(record.attributes).filter(isScalar))
  return {
    stopped: record.consent.stops.map(({ scope }) => scope),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ended: !talk?.run,
  }
}

const isScalar = (entry: [string, Json]): entry is [string, string | number | boolean] =>
  ['string', 'number', 'boolean'].includes(typeof entry[1])

const traceLine = ({ what, node, detail }: TraceStep) => `  ${what}${node ? ` ${node}` : ''}: ${detail}`

async function printAll(lines: readonly string[]): Promise<void> {
  for (const line of lines.length > 0 ? lines : ['  Nothing has happened yet.']) await print(line)
}
