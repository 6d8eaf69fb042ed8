/**
 * `npm run bench ledger`: verifying a ledger of 1,000,000 entries, in threads, against hashing the same texts alone, in one run, and
 * whether six kinds of tampering are found in it.
 */
import { type LedgerEntry, type LedgerFacts, openSealed, seal, sealedText } from '@basta/engine/consent/ledger.ts'
import { type ContactRecord, newContact } from '@basta/engine/contacts/contact.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'
import Database from 'better-sqlite3'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'
import type { Spent, Verified } from './ledger-side.ts'
import { type Side, startSide } from './side.ts'

type LedgerSide = Side<null>

const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 1_000_000)
/** Stopped, confirmed, asked why, came back. */
const ENTRIES_PER_CONTACT = 4
const CONTACTS = ENTRIES / ENTRIES_PER_CONTACT
const ROUNDS = 3
const FIRST_AT = 1_780_000_000_000

export function benchLedger(): Promise<Figure[]> {
  return withFolder(async (at) => {
    const path = at('basta.db')
    await fill(path)
    const side: LedgerSide = await startSide('ledger-side', { path })
    const figures = [...(await measure(side, false)), ...(await measure(side, true)), ...(await tamper(path, side))]
    await side.end()
    return figures
  })
}

/** @param records whether every contact record is read, too: as `basta ledger verify` does without `--chains` */
async function measure(side: LedgerSide, records: boolean): Promise<Figure[]> {
  const verifying: Verified[] = []
  const hashing: Spent[] = []
  for (let round = 0; round < (records ? 1 : ROUNDS); round++) {
    hashing.push(await side.ask<Spent>('hash'))
    const verified = await side.ask<Verified>('verify', { records })
    if (verified.faults.length > 0) throw new Error('An untouched ledger was found broken')
    verifying.push(verified)
  }
  const what = records ? 'chains and records' : 'chains'
  const figure = (time: keyof Spent): Figure => ({
    ...{ what: `verifying the ${what}, ${time} time of hashing alone in one thread`, unit: 'us' },
    measured: verifying.map(({ spent }) => spent[time] / ENTRIES),
    floor: hashing.map((spent) => spent[time] / ENTRIES),
  })
  return [
    // What is asked is about the ledger; reading every record besides is more than that. And it is about how long it takes: the
    // texts have to be read as well, which alone takes nearly as long as hashing them, and the threads share in that.
    { ...figure('wall'), ...(records ? {} : { atMost: 2 }) },
    figure('cpu'),
    { what: `memory grows by, ${what}`, unit: 'MiB', measured: verifying.map(({ grownMib }) => grownMib) },
  ]
}

/** Each kind in the middle of the ledger, found, and mended again. */
async function tamper(path: string, side: LedgerSide): Promise<Figure[]> {
  const contactId = contactIdOf(CONTACTS / 2)
  const db = new Database(path)
  const chain = `${contactId} *`
  const whole = db.prepare('SELECT entry FROM ledger WHERE entry GLOB ? ORDER BY entry').pluck().all(chain) as string[]
  const [first, second, third, fourth] = whole as [string, string, string, string]
  const write = (...entries: string[]) => {
    db.prepare('DELETE FROM ledger WHERE entry GLOB ?').run(chain)
    for (const entry of entries) db.prepare('INSERT INTO ledger (entry) VALUES (?)').run(entry)
  }
  /** An entry as if it had been written in the place of another, with a hash that fits. */
  const as = (entry: string, place: Partial<LedgerEntry>) => sealedText({ ...openSealed(entry, sha256), ...place })
  const of = (entry: string) => {
    const { n, effectiveAt, previousHash } = openSealed(entry, sha256)
    return { n, effectiveAt, previousHash }
  }
  const earlier = openSealed(first, sha256).effectiveAt

  const kinds: [what: string, ...entries: string[]][] = [
    ['a flipped bit', first, flipBit(second), third, fourth],
    ['a removed entry', first, third, fourth],
    ['two swapped entries', first, as(third, of(second)), as(second, of(third)), fourth],
    ['a back-dated entry', first, as(second, { effectiveAt: earlier - 1 }), third, fourth],
    ['an entry back-dated a little', first, as(second, { effectiveAt: earlier + 1 }), third, fourth],
    ['a cut tail', first, second, third],
  ]
  const figures: Figure[] = []
  for (const [what, ...entries] of kinds) {
    write(...entries)
    const { faults } = await side.ask<Verified>('verify', { records: false })
    figures.push({ what: `${what}: faults found`, unit: '', measured: [faults.length], atLeast: 1, atMost: 1 })
  }
  write(...whole)
  const { faults } = await side.ask<Verified>('verify', { records: false })
  figures.push({ what: 'mended again: faults found', unit: '', measured: [faults.length], atMost: 0 })
  db.close()
  return figures
}

/** The last letter of what the person wrote. */
function flipBit(text: string): string {
  const at = text.lastIndexOf('"') - 1
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)
}

async function fill(path: string): Promise<void> {
  const store = openSqliteStore({ path })
  let writing: Promise<unknown>[] = []
  for (let person = 0; person < CONTACTS; person++) {
    const { record, ledger } = personWithChain(person)
    writing.push(store.commit({ record, journal: { ledger, events: [], deadLetters: [] } }))
    if (writing.length === 5000) {
      await Promise.all(writing)
      writing = []
    }
  }
  await Promise.all(writing)
  await store.close()
}

/** As `newId` makes them: sorted by time, 26 letters and digits. */
const contactIdOf = (person: number) =>
  `01jt${person.toString(32).padStart(6, '0')}${sha256(String(person)).slice(0, 16)}`

function personWithChain(person: number) {
  const waId = String(15_550_000_000 + person)
  const record: ContactRecord = newContact(contactIdOf(person), [{ kind: 'wa_id', value: waId }], FIRST_AT, 'en')
  const at = FIRST_AT + person * 1000
  const ledger = FACTS.slice(0, ENTRIES_PER_CONTACT).map((facts, n) => {
    const time = { sentAt: at + n * 60_000, receivedAt: at + n * 60_000 + 700, effectiveAt: at + n * 60_000 + 705 }
    const messageId = `wamid.${Buffer.from(`${waId}${sha256(`${person} ${n}`).slice(0, 24)}`).toString('base64')}`
    const identities = [
      { kind: 'wa_id' as const, value: waId },
      { kind: 'bsuid' as const, value: `US.${sha256(waId).slice(0, 20)}` },
    ]
    const stopped = n < ENTRIES_PER_CONTACT - 1 ? `contact all ${record.id}.1` : '-'
    const said = { ...facts, ...time, messageId, identities, stopped }
    const entry = seal(record.id, record.consent.ledger, said, sha256)
    record.consent.ledger = { count: entry.n, head: entry.hash, at: entry.effectiveAt }
    return entry
  })
  return { record, ledger }
}

const NOTHING = {
  register: 'contact',
  scope: 'all',
  actor: 'contact',
  channel: '106540352242922',
  text: null,
  detection: null,
  flow: null,
  template: null,
  feedback: null,
  evidence: null,
} as const
const FLOW = { id: 'unsubscribe', version: 3, node: 'confirm' }

type Facts = Omit<LedgerFacts, 'identities' | 'messageId' | 'sentAt' | 'receivedAt' | 'effectiveAt' | 'stopped'>
const FACTS: Facts[] = [
  {
    ...NOTHING,
    action: 'opt-out',
    source: 'phrase',
    text: 'Please stop sending me these messages, I never asked for them',
    detection: {
      rule: 'en:stop-sending-me',
      tier: 2,
      language: 'en',
      matched: 'stop sending me these messages',
      normalised: 'please stop sending me these messages i never asked for them',
      lexicon: '2026-11-20',
    },
  },
  {
    ...NOTHING,
    action: 'confirmation',
    source: 'flow',
    actor: 'system',
    evidence: '01jt000000000000000000.1',
    flow: FLOW,
  },
  {
    ...NOTHING,
    action: 'feedback',
    source: 'button',
    text: 'I never signed up',
    feedback: { reason: 'registered-without-consent', text: 'I never signed up' },
    evidence: '01jt000000000000000000.1',
    flow: FLOW,
  },
  {
    ...NOTHING,
    action: 'opt-in',
    source: 'keyword',
    text: 'START',
    detection: {
      rule: 'en:start',
      tier: 1,
      language: 'en',
      matched: 'start',
      normalised: 'start',
      lexicon: '2026-11-20',
    },
  },
]
