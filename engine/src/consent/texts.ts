/** What the product itself says, in the three languages of the editor. Neutral: no offer, no plea to stay. */
import type { Label } from '@basta/nodes/contract.ts'

const TEXTS = {
  holdQuestion: {
    en: 'Do you want to stop receiving messages from {business}?',
    pt: 'Você quer parar de receber mensagens de {business}?',
    es: '¿Quiere dejar de recibir mensajes de {business}?',
  },
  holdAll: { en: 'Stop all', pt: 'Parar tudo', es: 'Dejar todo' },
  holdMarketing: { en: 'Only offers', pt: 'Só ofertas', es: 'Solo ofertas' },
  holdNo: { en: 'No', pt: 'Não', es: 'No' },
  holdReleased: {
    en: 'All right, nothing changes.',
    pt: 'Tudo bem, nada muda.',
    es: 'De acuerdo, nada cambia.',
  },
  stoppedBySilence: {
    en: 'You will get no more offers from {business}. Write START to get them again.',
    pt: 'Você não vai mais receber ofertas de {business}. Escreva VOLTAR para receber de novo.',
    es: 'Ya no recibirá ofertas de {business}. Escriba ALTA para recibirlas de nuevo.',
  },
  stopped: {
    en: 'You will get no more messages from {business}. Write START to get them again.',
    pt: 'Você não vai mais receber mensagens de {business}. Escreva VOLTAR para receber de novo.',
    es: 'Ya no recibirá mensajes de {business}. Escriba ALTA para recibirlos de nuevo.',
  },
  narrowed: {
    en: 'Done. You will get no more of these messages, only what you need to know. Write STOP to stop everything.',
    pt: 'Pronto. Você não vai mais receber essas mensagens, só o necessário. Escreva PARAR para parar tudo.',
    es: 'Listo. Ya no recibirá esos mensajes, solo lo necesario. Escriba BAJA para dejar todo.',
  },
  undone: {
    en: 'Undone. You will get messages from {business} as before.',
    pt: 'Desfeito. Você vai receber mensagens de {business} como antes.',
    es: 'Deshecho. Recibirá mensajes de {business} como antes.',
  },
  thanks: { en: 'Thank you for telling us.', pt: 'Obrigado por nos contar.', es: 'Gracias por decírnoslo.' },
  welcomeBack: {
    en: 'Welcome back. You will get messages from {business} again. Write STOP at any time to stop them.',
    pt: 'Bem-vindo de volta. Você vai receber mensagens de {business} de novo. Escreva PARAR quando quiser parar.',
    es: 'Le damos la bienvenida. Recibirá mensajes de {business} de nuevo. Escriba BAJA cuando quiera dejarlos.',
  },
  platformStop: {
    en: 'Offers are still switched off in WhatsApp itself: open this chat’s info and choose “Resume”.',
    pt: 'As ofertas ainda estão desligadas no próprio WhatsApp: abra os dados desta conversa e toque em “Retomar”.',
    es: 'Las ofertas siguen desactivadas en WhatsApp: abra la información de este chat y elija «Reanudar».',
  },
  help: {
    en: '{business}: this is an automated assistant. Write STOP to stop messages, START to get them again.',
    pt: '{business}: este é um assistente automático. Escreva PARAR para parar as mensagens, VOLTAR para receber de novo.',
    es: '{business}: este es un asistente automático. Escriba BAJA para dejar de recibir mensajes, ALTA para volver.',
  },
  wayOut: {
    en: 'Reply STOP to stop messages.',
    pt: 'Responda PARAR para não receber mais mensagens.',
    es: 'Responda BAJA para no recibir más mensajes.',
  },
  wayBack: {
    en: 'You stopped messages. Write START to get them again.',
    pt: 'Você parou as mensagens. Escreva VOLTAR para recebê-las.',
    es: 'Usted dejó los mensajes. Escriba ALTA para recibirlos.',
  },
  alreadyAnswered: {
    en: 'That question has been answered already.',
    pt: 'Essa pergunta já foi respondida.',
    es: 'Esa pregunta ya fue respondida.',
  },
} as const satisfies Record<string, Label>

export type TextName = keyof typeof TEXTS

/** The product's own text in the person's language, English where there is none. */
export function builtInText(name: TextName, locale: string, business: string): string {
  const label: Label = TEXTS[name]
  const language = locale.split('-')[0] as keyof Label
  return (label[language] ?? label.en).replace('{business}', business)
}
