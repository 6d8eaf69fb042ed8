import { expect, test } from 'vitest'
import type { ContactEvent } from '../../api/contacts.ts'
import { contactsTexts } from '../../i18n/contacts.ts'
import { conversationOf } from './conversation.ts'

let clock = 0
const event = (kind: string, data: ContactEvent['data']): ContactEvent => ({ id: `e${++clock}`, at: clock, kind, data })

test('events, newest first, become lines to read from top to bottom, each of ours with how far it came', () => {
  const told = [
    event('message.received', { content: { type: 'text', text: 'Oi' } }),
    event('message.sent', { messageId: 'm1', content: { type: 'text', body: 'Olá!' } }),
    event('message.status', { id: 'm1', status: 'read' }),
    event('message.status', { id: 'm1', status: 'delivered' }),
    event('message.received', { content: { type: 'media', media: 'image', caption: 'sair' } }),
    event('message.refused', { code: 'consent.stopped' }),
    event('consent.changed', {}),
  ].reverse()
  const lines = conversationOf(told, contactsTexts.pt).map(({ is, text, status }) => ({ is, text, status }))
  expect(lines).toEqual([
    { is: 'theirs', text: 'Oi', status: undefined },
    { is: 'ours', text: 'Olá!', status: 'lida' },
    { is: 'theirs', text: 'Foto: sair', status: undefined },
    { is: 'note', text: 'Não enviada: a pessoa parou estas mensagens', status: undefined },
  ])
})

test('choices that we offered are shown with the text', () => {
  const content = { type: 'buttons', body: 'Why?', buttons: [{ id: '1', title: 'Too many' }] }
  expect(conversationOf([event('message.sent', { messageId: 'm', content })], contactsTexts.en)).toMatchObject([
    { text: 'Why?\n[Too many]', status: 'sent' },
  ])
})
