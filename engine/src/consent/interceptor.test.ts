import type { InboundContent, Scope } from '@basta/nodes/contract.ts'
import { describe, expect, test } from 'vitest'
import { type ContactRecord, conversation, type Stop } from '../contacts/contact.ts'
import type { MessageReceived } from '../contacts/events.ts'
import { CHANNEL, type DraftOptions, draftFor, NOW, person, said, stopped, tap, written } from '../testing/draft.ts'
import type { Draft } from '../turn/draft.ts'
import { LEXICON_VERSION } from './detect/lexicon.ts'
import { consentTapId, intercept } from './interceptor.ts'

const SECOND_MS = 1000
const template = (id: string, title = 'Tap'): InboundContent => ({ type: 'tap', of: 'template', id, title })
const caption = (text: string): InboundContent => ({ type: 'media', media: 'image', caption: text })
const form = (values: Record<string, string | boolean>): InboundContent => ({ type: 'form', values })
const reaction: InboundContent = { type: 'other', kind: 'reaction' }

type Heard = DraftOptions & { record?: ContactRecord; changes?: Partial<MessageReceived> }

/** What the interceptor makes of one message of somebody. */
function hear(content: string | InboundContent, { record = person(), changes, ...options }: Heard = {}) {
  const draft = draftFor(structuredClone(record), options)
  const message = said(content, changes)
  const verdict = intercept(draft, message)
  return { draft, message, verdict, stops: draft.record.consent.stops.map(({ scope }) => scope) }
}

const actions = ({ journal }: Draft) => journal.ledger.map(({ action, source }) => `${action} ${source}`)

function personWith(...stops: Partial<Stop>[]): ContactRecord {
  const record = person()
  record.consent.stops = stops.map(stopped)
  return record
}

/** Somebody who has just been asked whether to stop. */
function asked(): { record: ContactRecord; answer: (value: string) => InboundContent } {
  const record = written(hear('enough').draft)
  const entryId = record.consent.hold?.entryId ?? ''
  return { record, answer: (value) => tap(consentTapId('hold', entryId, value)) }
}

describe('a clear wish', () => {
  test.each<[string, string | InboundContent, Scope, string]>([
    ['a word', 'STOP', 'all', 'keyword'],
    ['a Portuguese word', 'PARAR', 'all', 'keyword'],
    ['a Spanish word', 'baja', 'all', 'keyword'],
    ['a phrase', 'please stop texting me', 'all', 'phrase'],
    ['a narrower word', 'STOP MARKETING', 'marketing', 'keyword'],
    ['a caption', caption('STOP'), 'all', 'keyword'],
    ['the title of a template’s button', template('x', 'Stop promotions'), 'marketing', 'template-button'],
    ['what a template’s button carries', template('STOP', 'Not now'), 'all', 'template-button'],
    ['a structured payload', template('optout:topic:news:spring'), 'topic:news', 'template-button'],
    ['a structured button', tap('optout:marketing'), 'marketing', 'button'],
    ['a form field', form({ opt_out: true }), 'all', 'form'],
    ['a form field that names a scope', form({ opt_out: 'marketing' }), 'marketing', 'form'],
    ['the text of an unknown type', { type: 'other', kind: 'new', text: 'STOP' }, 'all', 'keyword'],
  ])('stops at once: %s', (_, content, scope, source) => {
    const { draft, verdict, stops } = hear(content)
    expect(verdict).toEqual({ kind: 'stopped', entryId: 'ana.1', scope, alreadyStopped: false })
    expect(stops).toEqual([scope])
    expect(actions(draft)).toEqual([`opt-out ${source}`])
  })

  test('leaves its evidence', () => {
    const { draft, message } = hear('Stop!!', { changes: { at: NOW - SECOND_MS, receivedAt: NOW } })
    expect(draft.journal.ledger).toMatchObject([
      {
        action: 'opt-out',
        scope: 'all',
        register: 'contact',
        actor: 'contact',
        identities: [{ kind: 'wa_id', value: '15550001111' }],
        channel: CHANNEL,
        messageId: message.id,
        text: 'Stop!!',
        detection: { tier: 1, language: 'en', matched: 'stop', normalised: 'stop', lexicon: LEXICON_VERSION },
        sentAt: NOW - SECOND_MS,
        receivedAt: NOW,
        effectiveAt: NOW,
      },
    ])
  })

  test('from a template names the template’s payload', () => {
    expect(hear(template('optout:all:spring')).draft.journal.ledger[0]?.template).toBe('optout:all:spring')
  })

  test('stops what the account’s profile says, unless it says "all"', () => {
    const settings = { stopScope: 'marketing' } as const
    expect(hear('STOP', { settings }).stops).toEqual(['marketing'])
    expect(hear('STOP ALL', { settings }).stops).toEqual(['all'])
    expect(hear(template('optout:all'), { settings }).stops).toEqual(['all'])
  })

  test('beats the answers that the waiting question declares', () => {
    expect(hear('STOP', { record: waitingFor('Stop') }).stops).toEqual(['all'])
  })

  test('makes the person’s language the one they were clear in', () => {
    const localeAfter = (text: string, locale: string) => hear(text, { record: person({ locale }) }).draft.record.locale
    expect(localeAfter('no quiero recibir más mensajes', 'en')).toBe('es')
    expect(localeAfter('STOP', 'pt-BR')).toBe('pt-BR')
    expect(localeAfter('PARAR', 'es')).toBe('es')
  })
})

describe('an ambiguous wish', () => {
  test('holds marketing and asks once', () => {
    const { draft, verdict, stops } = hear('enough')
    expect(verdict).toEqual({ kind: 'handled' })
    expect(stops).toEqual([])
    expect(draft.record.consent.hold).toMatchObject({ entryId: 'ana.1', message: { content: { text: 'enough' } } })
    expect(draft.record.outbox).toMatchObject([
      {
        purpose: 'consent-reply',
        entryId: 'ana.1',
        content: {
          type: 'buttons',
          body: 'Do you want to stop receiving messages from Acme?',
          buttons: [
            { id: 'consent:hold:ana.1:all', title: 'Stop all' },
            { id: 'consent:hold:ana.1:marketing', title: 'Stop only offers' },
            { id: 'consent:hold:ana.1:no', title: 'No' },
          ],
        },
      },
    ])
  })

  test('said again while the question is open answers it: nobody has to find the right words', () => {
    const { verdict, stops, draft } = hear('enough', { record: asked().record })
    expect(verdict).toMatchObject({ kind: 'stopped' })
    expect(stops).toEqual(['all'])
    expect(draft.record.consent.hold).toBeNull()
  })

  test('is not asked about when everything is stopped already', () => {
    expect(hear('enough', { record: personWith({}) }).verdict).toEqual({ kind: 'pass' })
    expect(hear('enough', { record: personWith({ scope: 'marketing' }) }).verdict).toEqual({ kind: 'handled' })
  })

  test('is the answer where the waiting question declares it', () => {
    expect(hear('enough', { record: waitingFor('Enough') }).verdict).toEqual({ kind: 'pass' })
    expect(hear('enough', { record: waitingFor('Red') }).verdict).toEqual({ kind: 'handled' })
  })

  test('is clear when it answers a marketing template of the last 72 hours', () => {
    const answering = (hoursAgo: number) => {
      const record = person()
      const at = NOW - hoursAgo * 60 * 60 * SECOND_MS
      conversation(record, CHANNEL).lastOutbound = { purpose: 'marketing', template: true, at }
      return hear('enough', { record }).verdict.kind
    }
    expect(answering(71)).toBe('stopped')
    expect(answering(72)).toBe('handled')
  })
})

describe('the answer to the question whether to stop', () => {
  test.each<[string, Scope]>([
    ['all', 'all'],
    ['marketing', 'marketing'],
  ])('%s stops that', (value, scope) => {
    const { record, answer } = asked()
    const { draft, verdict } = hear(answer(value), { record })
    expect(verdict).toMatchObject({ kind: 'stopped', scope })
    expect(draft.record.consent.hold).toBeNull()
    expect(actions(draft)).toEqual(['opt-out answer-to-question'])
  })

  test('no releases the hold and hands on the message that raised it', () => {
    const { record, answer } = asked()
    const { draft, verdict } = hear(answer('no'), { record })
    expect(verdict).toEqual({ kind: 'released', content: { type: 'text', text: 'enough' } })
    expect(draft.record.consent.hold).toBeNull()
    expect(actions(draft)).toEqual(['hold-released answer-to-question'])
  })

  test.each<[string, string]>([
    ['Sí', 'stopped'],
    ['1', 'stopped'],
    ['Stop all!', 'stopped'],
    ['Só ofertas', 'stopped'],
    ['2.', 'stopped'],
    ['Não', 'released'],
    ['3', 'released'],
    ['START', 'released'],
    ['maybe', 'pass'],
  ])('may be typed: %s is %s', (text, kind) => {
    expect(hear(text, { record: asked().record }).verdict.kind).toBe(kind)
  })

  test('that is no answer to anything is none', () => {
    expect(hear('1').verdict.kind).toBe('pass')
    expect(hear('sim').verdict.kind).toBe('pass')
  })

  test.each<[string, Scope]>([
    ['all', 'all'],
    ['marketing', 'marketing'],
  ])('%s counts as a wish long after the question was closed', (value, scope) => {
    const { record, answer } = asked()
    record.consent.hold = null
    expect(hear(answer(value), { record }).stops).toEqual([scope])
    record.consent.stops = [stopped({ scope: 'marketing' })]
    expect(hear(answer('all'), { record }).stops).toEqual(['all'])
  })

  test('no is told how things stand when the question is closed', () => {
    const { record, answer } = asked()
    record.consent.hold = null
    expect(hear(answer('no'), { record }).verdict).toEqual({ kind: 'too-late', reply: 'holdReleased' })
    record.consent.stops = [stopped({ scope: 'marketing' })]
    const late = hear(answer('no'), { record })
    expect(late.verdict).toEqual({ kind: 'too-late', reply: 'wayBack' })
    expect(late.stops).toEqual(['marketing'])
  })

  test('no to an older question leaves the newer one open', () => {
    const { record } = asked()
    const { draft, verdict } = hear(tap(consentTapId('hold', 'ana.0', 'no')), { record })
    expect(verdict).toEqual({ kind: 'handled' })
    expect(draft.record.consent.hold).not.toBeNull()
  })
})

describe('a tap on a confirmation', () => {
  const undo = (entryId = 'ana.1') => tap(consentTapId('undo', entryId))
  const narrower = (scope: string, entryId = 'ana.1') => tap(consentTapId('narrow', entryId, scope))
  const reason = (value: string) => tap(consentTapId('feedback', 'ana.1', value))

  test('takes the stop back', () => {
    const { verdict, stops } = hear(undo(), { record: personWith({}) })
    expect(verdict).toEqual({ kind: 'acted', acted: 'undone', reply: 'undone' })
    expect(stops).toEqual([])
  })

  test('taken back twice is still taken back; after another stop the person is told the way back', () => {
    expect(hear(undo()).verdict).toEqual({ kind: 'too-late', reply: 'undone' })
    const again = hear(undo(), { record: personWith({ entryId: 'ana.7' }) })
    expect(again.verdict).toEqual({ kind: 'too-late', reply: 'wayBack' })
    expect(again.stops).toEqual(['all'])
  })

  test('makes the stop narrower, and twice is once', () => {
    const { verdict, stops, draft } = hear(narrower('marketing'), { record: personWith({}) })
    expect(verdict).toEqual({ kind: 'acted', reply: 'narrowed' })
    expect(stops).toEqual(['marketing'])
    const again = hear(narrower('marketing'), { record: written(draft) })
    expect(again.verdict).toEqual({ kind: 'acted', reply: 'narrowed' })
    expect(again.stops).toEqual(['marketing'])
  })

  test('"only offers" on a stop that is gone stops the offers', () => {
    const { verdict, stops } = hear(narrower('marketing'))
    expect(verdict).toMatchObject({ kind: 'stopped', scope: 'marketing', alreadyStopped: false })
    expect(stops).toEqual(['marketing'])
  })

  test('"only offers" from before the wish was repeated leaves everything stopped, and says so', () => {
    const { verdict, stops } = hear(narrower('marketing'), { record: personWith({ requestedAt: NOW + SECOND_MS }) })
    expect(verdict).toEqual({ kind: 'too-late', reply: 'wayBack' })
    expect(stops).toEqual(['all'])
  })

  test('gives a reason, which changes no consent', () => {
    const { draft, verdict, stops } = hear(reason('no-interest'), { record: personWith({}) })
    expect(verdict).toEqual({ kind: 'acted', acted: 'feedback', reply: 'thanks' })
    expect(stops).toEqual(['all'])
    expect(draft.journal.ledger).toMatchObject([{ action: 'feedback', feedback: { reason: 'no-interest' } }])
  })

  test.each([reason('forged'), narrower('forged'), narrower('topic:')])(
    'with a value that we never offered does nothing: %j',
    (forged) => {
      const { draft, verdict } = hear(forged, { record: personWith({}) })
      expect(verdict).toEqual({ kind: 'handled' })
      expect(draft.journal.ledger).toEqual([])
    },
  )
})

describe('coming back', () => {
  test.each(['START', 'VOLTAR', 'alta'])('%s lifts what a person may lift', (word) => {
    const { verdict, stops } = hear(word, { record: personWith({}, { register: 'platform', scope: 'marketing' }) })
    expect(verdict).toEqual({ kind: 'opted-in', wasStopped: true, platformStopRemains: true })
    expect(stops).toEqual(['marketing'])
  })

  test.each(['yes', 'sim', 'ok', 'hello', 'I bought it', reaction])('%j does not', (content) => {
    expect(hear(content, { record: personWith({}) }).stops).toEqual(['all'])
  })

  test('START is a word like any other to somebody who never stopped', () => {
    const { draft, verdict } = hear('START')
    expect(verdict).toEqual({ kind: 'opted-in', wasStopped: false, platformStopRemains: false })
    expect(draft.journal.ledger).toEqual([])
  })
})

test.each<string | InboundContent>([
  'hello',
  "don't stop",
  'how do I stop my order?',
  caption('the bus stop'),
  { type: 'media', media: 'audio' },
  { type: 'location', latitude: 1, longitude: 2 },
  form({ opt_out: 'no' }),
  form({ opt_out: false }),
  { type: 'form', values: ['opt_out'] },
  { type: 'form', values: null },
  reaction,
  tap('q:r.1:stop', 'Red'),
])('%j says nothing about consent', (content) => {
  const { draft, verdict, stops } = hear(content)
  expect(verdict).toEqual({ kind: 'pass' })
  expect(stops).toEqual([])
  expect(draft.journal.ledger).toEqual([])
})

test('help is asked for by anybody', () => {
  expect(hear('HELP').verdict).toEqual({ kind: 'help' })
  expect(hear('ajuda', { record: personWith({}) }).verdict).toEqual({ kind: 'help' })
})

/** Somebody who has been asked a question with this option. */
function waitingFor(title: string): ContactRecord {
  const record = person()
  conversation(record, CHANNEL).run = {
    v: 1,
    id: 'ana.1',
    flowId: 'flow',
    version: 1,
    node: 'ask',
    vars: {},
    wait: { for: ['reply'], options: [{ id: 'q:ana.1.1:a', title }], token: 'ana.1.1', wakeAt: null },
    seq: 1,
    stack: [],
  }
  return record
}
