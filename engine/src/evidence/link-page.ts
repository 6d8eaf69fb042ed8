/** The page behind an unsubscribe link: what the button does, that it has been done, that the link is not valid (any more), or that it failed. */
import type { Scope } from '@basta/nodes/contract.ts'
import { type HtmlPage, html } from './html.ts'
import type { Language } from './language.ts'

export interface LinkPage {
  is: 'question' | 'done' | 'stale' | 'failed'
  /** What the link stops. Null: not known. */
  scope: Scope | null
  /** The name of the topic, when it stops one. */
  topic: string
  business: string
  language: Language
}

export function linkPage({ is, scope, topic, business, language }: LinkPage): HtmlPage {
  const texts = TEXTS[language]
  const kind = scope === 'all' || scope === 'marketing' ? scope : 'topic'
  const say = (text: string) => text.replaceAll('{business}', () => business).replaceAll('{topic}', () => topic)
  const { heading, text, note } = texts[is]
  const lines = (part: string | Record<Kind, string>) => say(typeof part === 'string' ? part : part[kind])
  return {
    language,
    title: lines(heading),
    css: CSS,
    body: html`<main>
<p class="business">${business}</p>
<h1${is === 'question' ? null : html` role="status"`}>${is === 'done' && html`<span class="tick" aria-hidden="true">✓</span> `}${lines(heading)}</h1>
<p>${lines(text)}</p>
${is === 'question' && html`<form method="post"><button>${texts.button[kind]}</button></form>`}
<p class="note">${lines(note)}</p>
</main>`,
  }
}

type Kind = 'all' | 'marketing' | 'topic'

interface Part {
  heading: string | Record<Kind, string>
  text: string | Record<Kind, string>
  note: string
}

interface Texts {
  question: Part
  done: Part
  stale: Part
  failed: Part
  button: Record<Kind, string>
}

const TEXTS: Record<Language, Texts> = {
  en: {
    question: {
      heading: {
        all: 'Stop messages from {business}?',
        marketing: 'Stop offers from {business}?',
        topic: 'Stop messages about {topic}?',
      },
      text: {
        all: 'You will get no more messages from {business} on WhatsApp. If you write first, you still get an answer.',
        marketing:
          'You will get no more offers on WhatsApp. What you need to know, such as news of an order, still comes.',
        topic: 'You will get no more messages about {topic} on WhatsApp. Everything else stays as it is.',
      },
      note: 'One tap is enough: no sign-in, no reasons. Until then nothing changes.',
    },
    done: {
      heading: 'Done',
      text: {
        all: 'You will get no more messages from {business}.',
        marketing: 'You will get no more offers from {business}.',
        topic: 'You will get no more messages about {topic} from {business}.',
      },
      note: 'Changed your mind? Write START in the WhatsApp chat at any time. You can close this page.',
    },
    stale: {
      heading: 'This link is not valid any more',
      text: 'Sorry, nothing was changed. To stop messages from {business}, write STOP in the WhatsApp chat: it takes effect at once.',
      note: 'Links lose their effect when a contact has been erased, or when part of the address is missing.',
    },
    failed: {
      heading: 'That did not work',
      text: 'Sorry, something went wrong on our side, and nothing was changed. Please try again in a minute, or write STOP in the WhatsApp chat.',
      note: 'The link stays valid.',
    },
    button: { all: 'Stop messages', marketing: 'Stop offers', topic: 'Stop these messages' },
  },
  pt: {
    question: {
      heading: {
        all: 'Parar as mensagens de {business}?',
        marketing: 'Parar as ofertas de {business}?',
        topic: 'Parar as mensagens sobre {topic}?',
      },
      text: {
        all: 'Você não vai mais receber mensagens de {business} no WhatsApp. Se você escrever primeiro, ainda recebe resposta.',
        marketing:
          'Você não vai mais receber ofertas no WhatsApp. O que for necessário, como notícias de um pedido, ainda chega.',
        topic: 'Você não vai mais receber mensagens sobre {topic} no WhatsApp. Todo o resto continua como está.',
      },
      note: 'Basta um toque: sem cadastro, sem motivos. Até lá, nada muda.',
    },
    done: {
      heading: 'Pronto',
      text: {
        all: 'Você não vai mais receber mensagens de {business}.',
        marketing: 'Você não vai mais receber ofertas de {business}.',
        topic: 'Você não vai mais receber mensagens sobre {topic} de {business}.',
      },
      note: 'Mudou de ideia? Escreva VOLTAR na conversa do WhatsApp quando quiser. Você pode fechar esta página.',
    },
    stale: {
      heading: 'Este link não vale mais',
      text: 'Desculpe, nada foi alterado. Para parar as mensagens de {business}, escreva PARAR na conversa do WhatsApp: vale na hora.',
      note: 'Um link perde o efeito quando o contato foi apagado ou quando falta uma parte do endereço.',
    },
    failed: {
      heading: 'Não deu certo',
      text: 'Desculpe, algo falhou do nosso lado, e nada foi alterado. Tente de novo em um minuto ou escreva PARAR na conversa do WhatsApp.',
      note: 'O link continua valendo.',
    },
    button: { all: 'Parar as mensagens', marketing: 'Parar as ofertas', topic: 'Parar essas mensagens' },
  },
  es: {
    question: {
      heading: {
        all: '¿Dejar los mensajes de {business}?',
        marketing: '¿Dejar las ofertas de {business}?',
        topic: '¿Dejar los mensajes sobre {topic}?',
      },
      text: {
        all: 'Ya no recibirá mensajes de {business} en WhatsApp. Si usted escribe primero, recibirá respuesta.',
        marketing: 'Ya no recibirá ofertas en WhatsApp. Lo necesario, como noticias de un pedido, seguirá llegando.',
        topic: 'Ya no recibirá mensajes sobre {topic} en WhatsApp. Todo lo demás sigue igual.',
      },
      note: 'Basta un toque: sin registro, sin motivos. Hasta entonces no cambia nada.',
    },
    done: {
      heading: 'Listo',
      text: {
        all: 'Ya no recibirá mensajes de {business}.',
        marketing: 'Ya no recibirá ofertas de {business}.',
        topic: 'Ya no recibirá mensajes sobre {topic} de {business}.',
      },
      note: '¿Cambió de opinión? Escriba ALTA en el chat de WhatsApp cuando quiera. Puede cerrar esta página.',
    },
    stale: {
      heading: 'Este enlace ya no es válido',
      text: 'Lo sentimos, no se cambió nada. Para dejar los mensajes de {business}, escriba BAJA en el chat de WhatsApp: vale al instante.',
      note: 'Un enlace pierde su efecto cuando se borró el contacto o cuando falta una parte de la dirección.',
    },
    failed: {
      heading: 'No funcionó',
      text: 'Lo sentimos, algo falló de nuestro lado y no se cambió nada. Inténtelo de nuevo en un minuto o escriba BAJA en el chat de WhatsApp.',
      note: 'El enlace sigue siendo válido.',
    },
    button: { all: 'Dejar los mensajes', marketing: 'Dejar las ofertas', topic: 'Dejar estos mensajes' },
  },
}

const CSS = `
:root { color-scheme: light dark; font: 17px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.25rem;
  color: light-dark(#16202c, #e8eef4);
  background: radial-gradient(120% 90% at 50% 0%, light-dark(#e3f1ee, #14272a), light-dark(#f4f6f8, #10161d) 65%); }
main { width: min(26rem, 100%); padding: 2.25rem 2rem 1.75rem; border-radius: 20px; background: light-dark(#ffffff, #18212b);
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 16px 48px rgb(16 40 48 / 14%); overflow-wrap: anywhere; }
.business { margin: 0 0 0.5rem; font-size: 0.85rem; font-weight: 600; letter-spacing: 0.02em; color: light-dark(#0b6b61, #6ad1c1); }
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
p { margin: 0 0 1.5rem; }
.tick { display: inline-grid; place-items: center; width: 1.35em; height: 1.35em; margin-right: 0.15em; font-size: 0.85em; border-radius: 50%;
  color: light-dark(#ffffff, #10161d); background: light-dark(#0b6b61, #4cc2b0); }
button { width: 100%; min-height: 3.25rem; padding: 0.75rem 1rem; border: 0; border-radius: 12px; font: inherit; font-weight: 600; cursor: pointer;
  color: light-dark(#ffffff, #10161d); background: light-dark(#0b6b61, #4cc2b0); }
button:hover { background: light-dark(#09574f, #6ad1c1); }
:focus-visible { outline: 3px solid light-dark(#1756d1, #8ab4ff); outline-offset: 3px; }
.note { margin: 1.25rem 0 0; font-size: 0.85rem; color: light-dark(#55636f, #a3b1be); }
`
