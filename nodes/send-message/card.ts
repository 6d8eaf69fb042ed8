import type { NodeCard } from '../contract.ts'
import { maxChars } from './limits.ts'
import type { SendMessageConfig } from './schema.ts'

export const card: NodeCard<SendMessageConfig> = {
  type: 'send-message',
  version: 1,
  group: 'message',
  icon: 'message-square',
  label: { en: 'Send message', pt: 'Enviar mensagem', es: 'Enviar mensaje' },
  help: {
    en: 'Sends up to five messages, one after the other.',
    pt: 'Envia até cinco mensagens, uma após a outra.',
    es: 'Envía hasta cinco mensajes, uno tras otro.',
  },
  synonyms: {
    en: ['text', 'say', 'write', 'image', 'video', 'file', 'link', 'location'],
    pt: ['texto', 'dizer', 'escrever', 'imagem', 'vídeo', 'arquivo', 'link', 'localização'],
    es: ['texto', 'decir', 'escribir', 'imagen', 'vídeo', 'archivo', 'enlace', 'ubicación'],
  },
  defaults: {
    messages: [
      {
        type: 'text',
        body: {
          en: 'Hello! How can we help you?',
          pt: 'Olá! Como podemos ajudar?',
          es: '¡Hola! ¿En qué podemos ayudarle?',
        },
      },
    ],
  },
  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' }, optional: true }],

  text({ messages: [first] }) {
    if (first?.type === 'text' || first?.type === 'url-button') return first.body
    return (first?.type === 'media' ? first.caption : first?.name) ?? null
  },

  summary({ messages, purpose }) {
    const [first, ...more] = messages
    const kind = first?.type === 'media' ? MEDIA_NAMES[first.media] : first?.type === 'location' ? A_LOCATION : null
    const offers = purpose === 'marketing' ? OFFER : null
    const rest = more.length > 0 ? `+${more.length}` : ''
    const line = (language: 'en' | 'pt' | 'es') =>
      [kind?.[language], offers?.[language], rest].filter(Boolean).join(' · ')
    return { en: line('en'), pt: line('pt'), es: line('es') }
  },

  maxChars,
}

const MEDIA_NAMES = {
  image: { en: 'An image', pt: 'Uma imagem', es: 'Una imagen' },
  video: { en: 'A video', pt: 'Um vídeo', es: 'Un video' },
  audio: { en: 'An audio', pt: 'Um áudio', es: 'Un audio' },
  document: { en: 'A document', pt: 'Um documento', es: 'Un documento' },
}
const A_LOCATION = { en: 'A location', pt: 'Uma localização', es: 'Una ubicación' }
const OFFER = { en: 'Offer', pt: 'Oferta', es: 'Oferta' }
