import type { FeedbackReason, Text } from '../contract.ts'

/**
 * What the node says while its author writes nothing else. Neutral by rule: who, what stops, what may still come, how to
 * come back; no offer, no "are you sure" (47 CFR 64.1200(a)(12)).
 */
export const wording = {
  alreadyStopped: {
    en: 'You had already stopped these messages from {{ business.name }}. Write START to get them again.',
    pt: 'Você já tinha parado estas mensagens de {{ business.name }}. Escreva VOLTAR para receber de novo.',
    es: 'Usted ya había dejado estos mensajes de {{ business.name }}. Escriba ALTA para recibirlos de nuevo.',
  },
  whyText: {
    en: 'If you like, tell us why. You do not have to.',
    pt: 'Se quiser, conte o motivo. Não é obrigatório.',
    es: 'Si quiere, cuéntenos por qué. No es obligatorio.',
  },
  whyTitle: { en: 'Why did you stop?', pt: 'Por que parou?', es: '¿Por qué?' },
  whyButton: { en: 'Choose', pt: 'Escolher', es: 'Elegir' },
  wordsText: {
    en: 'Please tell us in your own words.',
    pt: 'Conte com suas palavras, por favor.',
    es: 'Cuéntenos con sus palabras, por favor.',
  },
  thanks: { en: 'Thank you for telling us.', pt: 'Obrigado por nos contar.', es: 'Gracias por decírnoslo.' },
  undoTitle: { en: 'By mistake?', pt: 'Foi engano?', es: '¿Fue un error?' },
  undoLabel: { en: 'Undo', pt: 'Desfazer', es: 'Deshacer' },
  undone: {
    en: 'Undone. You will get messages from {{ business.name }} as before.',
    pt: 'Desfeito. Você vai receber mensagens de {{ business.name }} como antes.',
    es: 'Deshecho. Recibirá mensajes de {{ business.name }} como antes.',
  },
  narrowText: {
    en: 'To stop only one kind, choose it.',
    pt: 'Para parar só um tipo, escolha qual.',
    es: 'Para dejar solo un tipo, elíjalo.',
  },
  narrowTitle: { en: 'Stop only one kind', pt: 'Parar só um tipo', es: 'Dejar solo un tipo' },
  offersLabel: { en: 'Offers', pt: 'Ofertas', es: 'Ofertas' },
} satisfies Record<string, Text>

/** The confirmation, by what was stopped. */
export const confirmations = {
  all: {
    en: 'Done. You will get no more messages from {{ business.name }}. If you write to us, we still answer. Write START to get messages again.',
    pt: 'Pronto. Você não vai mais receber mensagens de {{ business.name }}. Se nos escrever, ainda respondemos. Escreva VOLTAR para receber de novo.',
    es: 'Listo. Ya no recibirá mensajes de {{ business.name }}. Si nos escribe, le seguimos respondiendo. Escriba ALTA para recibirlos de nuevo.',
  },
  marketing: {
    en: 'Done. You will get no more offers from {{ business.name }}. Messages about things you asked for may still come. Write START to get offers again.',
    pt: 'Pronto. Você não vai mais receber ofertas de {{ business.name }}. Mensagens sobre o que você pediu ainda podem chegar. Escreva VOLTAR para receber de novo.',
    es: 'Listo. Ya no recibirá ofertas de {{ business.name }}. Aún pueden llegar mensajes sobre lo que pidió. Escriba ALTA para recibirlas de nuevo.',
  },
  topic: {
    en: 'Done. You will get nothing more from {{ business.name }} about {{ topic }}. Other messages may still come. Write START to get it again.',
    pt: 'Pronto. Você não vai mais receber nada de {{ business.name }} sobre {{ topic }}. Outras mensagens ainda podem chegar. Escreva VOLTAR para receber de novo.',
    es: 'Listo. Ya no recibirá nada de {{ business.name }} sobre {{ topic }}. Aún pueden llegar otros mensajes. Escriba ALTA para recibirlo de nuevo.',
  },
} satisfies Record<string, Text>

/** R24. Row titles hold 24 characters. */
export const reasons: { reason: FeedbackReason; label: Text }[] = [
  {
    reason: 'no-interest',
    label: { en: 'No longer interested', pt: 'Não tenho interesse', es: 'Ya no me interesa' },
  },
  {
    reason: 'issue-solved',
    label: { en: 'My matter is settled', pt: 'Já resolvi o que queria', es: 'Ya resolví mi asunto' },
  },
  {
    reason: 'dissatisfied-content',
    label: { en: 'I dislike the messages', pt: 'Não gosto do conteúdo', es: 'No me gusta el contenido' },
  },
  {
    reason: 'registered-without-consent',
    label: { en: 'I never signed up', pt: 'Nunca me inscrevi', es: 'Nunca me inscribí' },
  },
  {
    reason: 'other',
    label: { en: 'Other: in my own words', pt: 'Outro: quero escrever', es: 'Otro: quiero escribir' },
  },
]
