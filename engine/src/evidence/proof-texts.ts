/** The words of the printed proof: plain ones, for somebody who has never seen this software. */
import type { FeedbackReason } from '@basta/nodes/contract.ts'
import type { LedgerAction, LedgerSource } from '../consent/ledger.ts'
import type { Register } from '../contacts/contact.ts'
import type { Language } from './language.ts'

export interface ProofTexts {
  title: string
  of: string
  produced: string
  person: string
  unnamed: string
  record: string
  now: string
  stopped: string
  paused: string
  notStopped: string
  held: string
  gone: string
  since: string
  asked: string
  until: string
  by: Record<Register, string>
  identities: string
  identityKinds: Record<'wa_id' | 'bsuid' | 'parent_bsuid', string>
  firstSeen: string
  lastSeen: string
  givenUp: string
  history: string
  historyOf: string
  noHistory: string
  entry: string
  actions: Record<LedgerAction, string>
  /** An opt-in of everything restores what had been agreed to before, and no more. */
  cameBack: string
  actors: Record<'contact' | 'platform' | 'system' | 'api' | 'operator', string>
  sources: Record<LedgerSource, string>
  all: string
  marketing: string
  topic: string
  wrote: string
  reason: string
  reasons: Record<FeedbackReason, string>
  evidence: string
  understood: string
  sent: string
  received: string
  effective: string
  actor: string
  message: string
  number: string
  knownAs: string
  flow: string
  fingerprint: string
  confirmations: string
  noConfirmations: string
  noStatus: string
  statuses: Record<string, string>
  intact: string
  broken: string
  /** The entries are whole, and the record says something else. */
  alteredRecord: string
  checkTitle: string
  check: readonly string[]
  appendix: string
  appendixNote: string
}

export const PROOF_TEXTS: Record<Language, ProofTexts> = {
  en: {
    title: 'Record of consent',
    of: 'kept by {business} about messages on WhatsApp',
    produced: 'Produced',
    person: 'Person',
    unnamed: 'Name not known',
    record: 'Record',
    now: 'How it stands',
    stopped: 'This person has stopped {what}.',
    paused: 'This person has paused {what}.',
    notStopped: 'No stop is in force.',
    held: 'The person was asked whether to stop. Advertising is paused until the answer.',
    gone: 'The record is gone: the person was erased, or joined with another record. What is left is shown below.',
    since: 'in force since',
    asked: 'asked for last',
    until: 'ends by itself on',
    by: {
      contact: 'by the person',
      platform: 'by WhatsApp’s own switch',
      operator: 'recorded by the business',
      import: 'from an imported list',
      abuse: 'blocked by the business',
      unreachable: 'not reachable',
    },
    identities: 'Known as',
    identityKinds: { wa_id: 'Phone number', bsuid: 'WhatsApp user id', parent_bsuid: 'WhatsApp parent id' },
    firstSeen: 'first seen',
    lastSeen: 'last seen',
    givenUp: 'given up',
    history: 'What happened',
    historyOf: 'From a joined record of the same person',
    noHistory: 'Nothing was recorded.',
    entry: 'Entry',
    actions: {
      'opt-out': 'Stopped {what}, {how}.',
      'opt-out-repeated': 'Asked again to stop {what}, {how}. It was stopped already.',
      'opt-in': 'Agreed to receive {what}, {how}.',
      undo: 'Took back the stop of {what}, {how}.',
      lifted: 'A stop of {what} ended because its cause was gone: {how}.',
      narrowed: 'Asked to stop less: from now on only {what}, {how}.',
      hold: 'The wish was not clear, so the person was asked whether to stop. Advertising was paused until the answer.',
      'hold-released': 'Answered that messages may go on.',
      confirmation: 'The stop was confirmed to the person.',
      feedback: 'Gave a reason.',
      paused: 'Asked for a pause of {what}, {how}. It ends by itself.',
      'pause-ended': 'The pause of {what} ended: {how}.',
      merged: 'Another record of the same person was joined to this one. The stricter wishes of both apply.',
      erased: 'The person was erased at request. All earlier entries are gone; {what} stays stopped.',
    },
    cameBack: 'Asked to receive messages again, {how}. This restores what had been agreed to before.',
    actors: {
      contact: 'the person',
      platform: 'WhatsApp',
      system: 'the system',
      api: 'another system: {name}',
      operator: 'staff: {name}',
    },
    sources: {
      keyword: 'by a word written in the chat',
      phrase: 'in their own words, written in the chat',
      button: 'by tapping a button in the chat',
      'template-button': 'by tapping a button of a message',
      form: 'in a form in the chat',
      'answer-to-question': 'by answering our question',
      silence: 'because our question stayed without an answer',
      flow: 'in a conversation with the automated assistant',
      'platform-preference': 'with WhatsApp’s own switch',
      'platform-error': 'as WhatsApp reported',
      api: 'as another system of the business reported',
      operator: 'as staff recorded',
      import: 'as an imported list said',
      link: 'with an unsubscribe link',
      timer: 'because the time was up',
      undeliverable: 'as delivery showed',
      merge: 'when two records were joined',
      erasure: 'on being erased',
      identity: 'because a stop stood on this number or name before',
    },
    all: 'all messages',
    marketing: 'offers and advertising',
    topic: 'messages about “{topic}”',
    wrote: 'In the person’s words',
    reason: 'Reason',
    reasons: {
      'no-interest': 'no longer interested',
      'issue-solved': 'the matter is settled',
      'dissatisfied-content': 'did not like the messages',
      'registered-without-consent': 'never signed up',
      other: 'another one',
    },
    evidence: 'Evidence',
    understood: 'Understood by',
    sent: 'Sent by the person',
    received: 'Received',
    effective: 'Took effect',
    actor: 'Done by',
    message: 'WhatsApp message id',
    number: 'Business number id',
    knownAs: 'Known then as',
    flow: 'Step of the assistant',
    fingerprint: 'Fingerprint (SHA-256)',
    confirmations: 'Confirmations sent to the person',
    noConfirmations: 'None was sent by message.',
    noStatus: 'WhatsApp reported nothing about its delivery.',
    statuses: { sent: 'sent', delivered: 'delivered', read: 'read', failed: 'failed' },
    intact: 'The record is whole: no entry was changed, removed, moved or back-dated.',
    broken: 'The record was tampered with. First broken entry: {entry}.',
    alteredRecord:
      'The record was tampered with. No entry was changed, but what they say is stopped is not what the record says.',
    checkTitle: 'How to check this yourself',
    check: [
      'Every entry has a fingerprint: a number computed from its exact text. A single changed letter gives another one.',
      'The text of each entry contains the fingerprint of the entry before it. Whoever changes, removes, exchanges or back-dates one would have to rewrite all later ones, and they would no longer match copies made before.',
      'To check an entry, take its exact text from the appendix, save it to a file without a line break at the end, and compute the SHA-256 of the file with any tool. The result must be the fingerprint shown with the entry.',
    ],
    appendix: 'Appendix: the exact texts',
    appendixNote:
      'Three lines each: contact, number, time in milliseconds since 1970 (UTC), fingerprint of the entry before; then the facts; then everything that is stopped after it.',
  },
  pt: {
    title: 'Registro de consentimento',
    of: 'mantido por {business} sobre mensagens no WhatsApp',
    produced: 'Emitido em',
    person: 'Pessoa',
    unnamed: 'Nome desconhecido',
    record: 'Registro',
    now: 'Situação atual',
    stopped: 'Esta pessoa parou {what}.',
    paused: 'Esta pessoa pausou {what}.',
    notStopped: 'Não há nenhuma parada em vigor.',
    held: 'Perguntamos à pessoa se quer parar. A publicidade espera pela resposta.',
    gone: 'O registro não existe mais: a pessoa foi apagada ou unida a outro registro. O que resta está abaixo.',
    since: 'em vigor desde',
    asked: 'pedido pela última vez em',
    until: 'termina sozinha em',
    by: {
      contact: 'pela própria pessoa',
      platform: 'pelo controle do próprio WhatsApp',
      operator: 'registrado pela empresa',
      import: 'de uma lista importada',
      abuse: 'bloqueado pela empresa',
      unreachable: 'não alcançável',
    },
    identities: 'Conhecida como',
    identityKinds: { wa_id: 'Telefone', bsuid: 'ID de usuário do WhatsApp', parent_bsuid: 'ID superior do WhatsApp' },
    firstSeen: 'primeira vez',
    lastSeen: 'última vez',
    givenUp: 'deixado em',
    history: 'O que aconteceu',
    historyOf: 'De um registro unido, da mesma pessoa',
    noHistory: 'Nada foi registrado.',
    entry: 'Lançamento',
    actions: {
      'opt-out': 'Parou {what}, {how}.',
      'opt-out-repeated': 'Pediu de novo para parar {what}, {how}. Já estava parado.',
      'opt-in': 'Concordou em receber {what}, {how}.',
      undo: 'Desfez a parada de {what}, {how}.',
      lifted: 'Uma parada de {what} terminou porque a causa acabou: {how}.',
      narrowed: 'Pediu para parar menos: a partir de então só {what}, {how}.',
      hold: 'O desejo não estava claro, por isso perguntamos se quer parar. A publicidade esperou pela resposta.',
      'hold-released': 'Respondeu que as mensagens podem continuar.',
      confirmation: 'A parada foi confirmada à pessoa.',
      feedback: 'Deu um motivo.',
      paused: 'Pediu uma pausa de {what}, {how}. Ela termina sozinha.',
      'pause-ended': 'A pausa de {what} terminou: {how}.',
      merged: 'Outro registro da mesma pessoa foi unido a este. Valem os desejos mais restritivos dos dois.',
      erased:
        'A pessoa foi apagada a pedido. Todos os lançamentos anteriores deixaram de existir; {what} continua parado.',
    },
    cameBack: 'Pediu para receber mensagens de novo, {how}. Isso restaura o que havia sido aceito antes.',
    actors: {
      contact: 'a pessoa',
      platform: 'o WhatsApp',
      system: 'o sistema',
      api: 'outro sistema: {name}',
      operator: 'equipe: {name}',
    },
    sources: {
      keyword: 'com uma palavra escrita na conversa',
      phrase: 'com suas próprias palavras, escritas na conversa',
      button: 'tocando em um botão na conversa',
      'template-button': 'tocando em um botão de uma mensagem',
      form: 'em um formulário na conversa',
      'answer-to-question': 'respondendo à nossa pergunta',
      silence: 'porque nossa pergunta ficou sem resposta',
      flow: 'em uma conversa com o assistente automático',
      'platform-preference': 'com o controle do próprio WhatsApp',
      'platform-error': 'como o WhatsApp informou',
      api: 'como outro sistema da empresa informou',
      operator: 'como a equipe registrou',
      import: 'como dizia uma lista importada',
      link: 'com um link de cancelamento',
      timer: 'porque o prazo acabou',
      undeliverable: 'como a entrega mostrou',
      merge: 'ao unir dois registros',
      erasure: 'ao ser apagada',
      identity: 'porque já havia um pedido de parar neste número ou nome',
    },
    all: 'todas as mensagens',
    marketing: 'ofertas e publicidade',
    topic: 'mensagens sobre “{topic}”',
    wrote: 'Nas palavras da pessoa',
    reason: 'Motivo',
    reasons: {
      'no-interest': 'não tem mais interesse',
      'issue-solved': 'o assunto está resolvido',
      'dissatisfied-content': 'não gostou das mensagens',
      'registered-without-consent': 'nunca se inscreveu',
      other: 'outro',
    },
    evidence: 'Prova',
    understood: 'Entendido por',
    sent: 'Enviado pela pessoa',
    received: 'Recebido',
    effective: 'Teve efeito',
    actor: 'Feito por',
    message: 'ID da mensagem no WhatsApp',
    number: 'ID do número da empresa',
    knownAs: 'Conhecida então como',
    flow: 'Passo do assistente',
    fingerprint: 'Impressão digital (SHA-256)',
    confirmations: 'Confirmações enviadas à pessoa',
    noConfirmations: 'Nenhuma foi enviada por mensagem.',
    noStatus: 'O WhatsApp nada informou sobre a entrega.',
    statuses: { sent: 'enviada', delivered: 'entregue', read: 'lida', failed: 'falhou' },
    intact: 'O registro está íntegro: nenhum lançamento foi alterado, removido, trocado ou antedatado.',
    broken: 'O registro foi adulterado. Primeiro lançamento quebrado: {entry}.',
    alteredRecord:
      'O registro foi adulterado. Nenhum lançamento foi alterado, mas o que eles dizem estar parado não é o que o registro diz.',
    checkTitle: 'Como conferir por conta própria',
    check: [
      'Cada lançamento tem uma impressão digital: um número calculado do seu texto exato. Uma única letra alterada dá outro número.',
      'O texto de cada lançamento contém a impressão digital do anterior. Quem altera, remove, troca ou antedata um deles teria de reescrever todos os seguintes, que já não coincidiriam com cópias feitas antes.',
      'Para conferir um lançamento, pegue seu texto exato no anexo, salve-o em um arquivo sem quebra de linha no fim e calcule o SHA-256 do arquivo com qualquer ferramenta. O resultado deve ser a impressão digital mostrada.',
    ],
    appendix: 'Anexo: os textos exatos',
    appendixNote:
      'Três linhas cada: contato, número, instante em milissegundos desde 1970 (UTC), impressão digital do anterior; depois os fatos; por fim tudo o que está parado depois dele.',
  },
  es: {
    title: 'Registro de consentimiento',
    of: 'llevado por {business} sobre mensajes en WhatsApp',
    produced: 'Emitido el',
    person: 'Persona',
    unnamed: 'Nombre desconocido',
    record: 'Registro',
    now: 'Situación actual',
    stopped: 'Esta persona ha dejado {what}.',
    paused: 'Esta persona ha pausado {what}.',
    notStopped: 'No hay ninguna baja en vigor.',
    held: 'Se preguntó a la persona si quiere la baja. La publicidad espera la respuesta.',
    gone: 'El registro ya no existe: la persona fue borrada o unida a otro registro. Abajo está lo que queda.',
    since: 'en vigor desde',
    asked: 'pedido por última vez el',
    until: 'termina por sí sola el',
    by: {
      contact: 'por la propia persona',
      platform: 'con el control del propio WhatsApp',
      operator: 'registrado por la empresa',
      import: 'de una lista importada',
      abuse: 'bloqueado por la empresa',
      unreachable: 'no localizable',
    },
    identities: 'Conocida como',
    identityKinds: { wa_id: 'Teléfono', bsuid: 'Id. de usuario de WhatsApp', parent_bsuid: 'Id. superior de WhatsApp' },
    firstSeen: 'primera vez',
    lastSeen: 'última vez',
    givenUp: 'abandonado el',
    history: 'Qué ocurrió',
    historyOf: 'De un registro unido, de la misma persona',
    noHistory: 'No se registró nada.',
    entry: 'Asiento',
    actions: {
      'opt-out': 'Dejó {what}, {how}.',
      'opt-out-repeated': 'Pidió otra vez dejar {what}, {how}. Ya estaba de baja.',
      'opt-in': 'Aceptó recibir {what}, {how}.',
      undo: 'Deshizo la baja de {what}, {how}.',
      lifted: 'Terminó una baja de {what} porque desapareció su causa: {how}.',
      narrowed: 'Pidió dejar menos: desde entonces solo {what}, {how}.',
      hold: 'El deseo no estaba claro, así que se le preguntó si quería la baja. La publicidad esperó la respuesta.',
      'hold-released': 'Respondió que los mensajes pueden continuar.',
      confirmation: 'Se confirmó la baja a la persona.',
      feedback: 'Dio un motivo.',
      paused: 'Pidió una pausa de {what}, {how}. Termina por sí sola.',
      'pause-ended': 'Terminó la pausa de {what}: {how}.',
      merged: 'Otro registro de la misma persona se unió a este. Valen los deseos más estrictos de ambos.',
      erased:
        'La persona fue borrada a petición. Todos los asientos anteriores ya no existen; sigue la baja de {what}.',
    },
    cameBack: 'Pidió recibir mensajes de nuevo, {how}. Esto restaura lo que había aceptado antes.',
    actors: {
      contact: 'la persona',
      platform: 'WhatsApp',
      system: 'el sistema',
      api: 'otro sistema: {name}',
      operator: 'personal: {name}',
    },
    sources: {
      keyword: 'con una palabra escrita en el chat',
      phrase: 'con sus propias palabras, escritas en el chat',
      button: 'tocando un botón en el chat',
      'template-button': 'tocando un botón de un mensaje',
      form: 'en un formulario en el chat',
      'answer-to-question': 'respondiendo a nuestra pregunta',
      silence: 'porque nuestra pregunta quedó sin respuesta',
      flow: 'en una conversación con el asistente automático',
      'platform-preference': 'con el control del propio WhatsApp',
      'platform-error': 'según informó WhatsApp',
      api: 'según informó otro sistema de la empresa',
      operator: 'según registró el personal',
      import: 'según una lista importada',
      link: 'con un enlace de baja',
      timer: 'porque venció el plazo',
      undeliverable: 'según mostró la entrega',
      merge: 'al unir dos registros',
      erasure: 'al ser borrada',
      identity: 'porque ya había una baja en este número o nombre',
    },
    all: 'todos los mensajes',
    marketing: 'ofertas y publicidad',
    topic: 'mensajes sobre «{topic}»',
    wrote: 'En palabras de la persona',
    reason: 'Motivo',
    reasons: {
      'no-interest': 'ya no le interesa',
      'issue-solved': 'el asunto está resuelto',
      'dissatisfied-content': 'no le gustaron los mensajes',
      'registered-without-consent': 'nunca se inscribió',
      other: 'otro',
    },
    evidence: 'Prueba',
    understood: 'Entendido por',
    sent: 'Enviado por la persona',
    received: 'Recibido',
    effective: 'Surtió efecto',
    actor: 'Hecho por',
    message: 'Id. del mensaje en WhatsApp',
    number: 'Id. del número de la empresa',
    knownAs: 'Conocida entonces como',
    flow: 'Paso del asistente',
    fingerprint: 'Huella (SHA-256)',
    confirmations: 'Confirmaciones enviadas a la persona',
    noConfirmations: 'No se envió ninguna por mensaje.',
    noStatus: 'WhatsApp no informó nada sobre su entrega.',
    statuses: { sent: 'enviada', delivered: 'entregada', read: 'leída', failed: 'falló' },
    intact: 'El registro está íntegro: ningún asiento fue cambiado, quitado, movido ni antedatado.',
    broken: 'El registro fue manipulado. Primer asiento roto: {entry}.',
    alteredRecord:
      'El registro fue manipulado. Ningún asiento fue cambiado, pero lo que dicen que está de baja no es lo que dice el registro.',
    checkTitle: 'Cómo comprobarlo por su cuenta',
    check: [
      'Cada asiento tiene una huella: un número calculado de su texto exacto. Una sola letra cambiada da otro.',
      'El texto de cada asiento contiene la huella del anterior. Quien cambia, quita, intercambia o antedata uno tendría que reescribir todos los posteriores, que ya no coincidirían con copias hechas antes.',
      'Para comprobar un asiento, tome su texto exacto del anexo, guárdelo en un archivo sin salto de línea al final y calcule el SHA-256 del archivo con cualquier herramienta. El resultado debe ser la huella que se muestra.',
    ],
    appendix: 'Anexo: los textos exactos',
    appendixNote:
      'Tres líneas cada uno: contacto, número, instante en milisegundos desde 1970 (UTC), huella del anterior; después los hechos; al final todo lo que está de baja tras él.',
  },
}
