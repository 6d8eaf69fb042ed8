import type { Catalogue } from './language.tsx'

const en = {
  tiers: { error: 'Stops publishing', warning: 'Will surprise someone', advice: 'Advice' },
  none: 'Nothing to do: this flow is ready to publish.',
  checking: 'Checking…',
  stale: 'Checks are not available right now. What is listed here may be out of date.',
  wholeFlow: 'Whole flow',
  help: 'Why, and how to mend it',
  putAside: 'Put aside',
  putAsideTitle: 'Put this finding aside',
  putAsideLead: 'It no longer counts. The reason is kept in the flow and in every version of it.',
  reason: 'Why is it fine as it is?',
  asideCount: (count: number) => `Put aside (${count})`,
  takeBack: 'Take back',
  fixed: 'Fixed. You can undo it.',
  about: 'Name of this finding',
  proof: {
    title: 'Wishes to stop',
    proved: (steps: number) =>
      steps === 0
        ? 'Proved: whoever asks to stop in this flow is stopped before anything else is sent.'
        : `Proved: from ${steps === 1 ? 'the one step that waits' : `each of the ${steps} steps that wait`}, a wish to stop is honoured before anything else is sent.`,
    unproved: {
      unprovable: 'Cannot be proved while something stops publishing.',
      disproved:
        'Basta itself stops the messages, whatever the flow does. The flow is not proved: each way below lacks an Unsubscribe step, or leads to something that a person who has stopped should not meet.',
      stale: 'Cannot be proved while checks are not available.',
      checking: 'Checking…',
    },
    faults: {
      'stop-first': 'No Unsubscribe step, or something comes before it',
      'quiet-after-stop': 'Marketing comes after the stop',
      'own-word': 'Agrees in the name of somebody who has stopped',
      'own-flow': 'Goes on in another flow, where it cannot be followed',
    },
    showWay: 'Show the way',
    showAll: 'Show everything again',
  },
  contest: {
    title: 'Which flow answers?',
    label: 'A message from somebody who is in no conversation',
    placeholder: 'For example: hi',
    nobody: 'No flow begins with this. The person gets no answer.',
    wins: (flow: string) => `“${flow}” answers.`,
    by: (word: string) => `It fits “${word}”.`,
    loses: (flow: string) => `“${flow}” fits as well, and does not get it.`,
    stop: (word: string) => `“${word}” is a clear wish to stop: it stops messages before any flow sees it.`,
    builtIn: 'The built-in confirmation answers.',
    unclear: 'This may be a wish to stop: the person is asked first.',
    start: (word: string) => `“${word}” asks for messages again.`,
    help: 'This asks for help: it is said who writes and how to stop, unless a flow waits for the word.',
    kinds: {
      'opt-out': 'a wish to stop',
      'opt-in': 'a wish to come back',
      'new-conversation': 'first message after 24 hours',
      fallback: 'any other message',
    },
  },
}
const pt: typeof en = {
  tiers: { error: 'Impede a publicação', warning: 'Vai surpreender alguém', advice: 'Conselho' },
  none: 'Nada a fazer: este fluxo está pronto para publicar.',
  checking: 'Verificando…',
  stale: 'As verificações não estão disponíveis agora. O que aparece aqui pode estar desatualizado.',
  wholeFlow: 'Fluxo inteiro',
  help: 'Por quê, e como corrigir',
  putAside: 'Deixar de lado',
  putAsideTitle: 'Deixar este aviso de lado',
  putAsideLead: 'Ele deixa de contar. O motivo fica guardado no fluxo e em cada versão dele.',
  reason: 'Por que está bem assim?',
  asideCount: (count) => `Deixados de lado (${count})`,
  takeBack: 'Voltar a contar',
  fixed: 'Corrigido. Você pode desfazer.',
  about: 'Nome deste aviso',
  proof: {
    title: 'Pedidos para parar',
    proved: (steps) =>
      steps === 0
        ? 'Provado: quem pede para parar neste fluxo é atendido antes que qualquer outra coisa seja enviada.'
        : `Provado: em ${steps === 1 ? 'seu único passo que espera' : `cada um dos ${steps} passos que esperam`}, um pedido para parar é respeitado antes que qualquer outra coisa seja enviada.`,
    unproved: {
      unprovable: 'Não dá para provar enquanto algo impede a publicação.',
      disproved:
        'O próprio Basta para as mensagens, faça o fluxo o que fizer. O fluxo não está provado: em cada caminho abaixo falta um passo Descadastrar, ou há algo que uma pessoa que parou não deveria encontrar.',
      stale: 'Não dá para provar enquanto as verificações não estão disponíveis.',
      checking: 'Verificando…',
    },
    faults: {
      'stop-first': 'Falta o passo Descadastrar, ou algo vem antes dele',
      'quiet-after-stop': 'Vem marketing depois da parada',
      'own-word': 'Aceita em nome de quem parou',
      'own-flow': 'Continua em outro fluxo, onde não dá para seguir',
    },
    showWay: 'Mostrar o caminho',
    showAll: 'Mostrar tudo de novo',
  },
  contest: {
    title: 'Qual fluxo responde?',
    label: 'Uma mensagem de alguém que não está em nenhuma conversa',
    placeholder: 'Por exemplo: oi',
    nobody: 'Nenhum fluxo começa com isto. A pessoa fica sem resposta.',
    wins: (flow) => `“${flow}” responde.`,
    by: (word) => `Combina com “${word}”.`,
    loses: (flow) => `“${flow}” também combina, mas não recebe a mensagem.`,
    stop: (word) => `“${word}” é um pedido claro para parar: as mensagens param antes que qualquer fluxo a veja.`,
    builtIn: 'A confirmação que já vem pronta responde.',
    unclear: 'Isto pode ser um pedido para parar: primeiro se pergunta à pessoa.',
    start: (word) => `“${word}” pede para receber mensagens de novo.`,
    help: 'Isto pede ajuda: dizemos quem escreve e como parar, a não ser que um fluxo espere por esta palavra.',
    kinds: {
      'opt-out': 'um pedido para parar',
      'opt-in': 'um pedido para voltar',
      'new-conversation': 'primeira mensagem depois de 24 horas',
      fallback: 'qualquer outra mensagem',
    },
  },
}
const es: typeof en = {
  tiers: { error: 'Impide publicar', warning: 'Sorprenderá a alguien', advice: 'Consejo' },
  none: 'Nada por hacer: este flujo está listo para publicar.',
  checking: 'Comprobando…',
  stale: 'Las comprobaciones no están disponibles ahora. Lo que aparece aquí puede estar desactualizado.',
  wholeFlow: 'Todo el flujo',
  help: 'Por qué, y cómo corregirlo',
  putAside: 'Dejar a un lado',
  putAsideTitle: 'Dejar este aviso a un lado',
  putAsideLead: 'Ya no cuenta. El motivo queda guardado en el flujo y en cada una de sus versiones.',
  reason: '¿Por qué está bien así?',
  asideCount: (count) => `Dejados a un lado (${count})`,
  takeBack: 'Volver a contar',
  fixed: 'Corregido. Se puede deshacer.',
  about: 'Nombre de este aviso',
  proof: {
    title: 'Peticiones de baja',
    proved: (steps) =>
      steps === 0
        ? 'Probado: quien pide la baja en este flujo la obtiene antes de que se envíe cualquier otra cosa.'
        : `Probado: en ${steps === 1 ? 'su único paso que espera' : `cada uno de los ${steps} pasos que esperan`}, la petición de baja se respeta antes de que se envíe cualquier otra cosa.`,
    unproved: {
      unprovable: 'No se puede probar mientras algo impida publicar.',
      disproved:
        'Basta mismo detiene los mensajes, haga lo que haga el flujo. El flujo no está probado: a cada camino de abajo le falta un paso Dar de baja, o lleva a algo que una persona dada de baja no debería encontrar.',
      stale: 'No se puede probar mientras las comprobaciones no estén disponibles.',
      checking: 'Comprobando…',
    },
    faults: {
      'stop-first': 'Falta el paso Dar de baja, o algo viene antes de él',
      'quiet-after-stop': 'Hay marketing después de la baja',
      'own-word': 'Acepta en nombre de quien se dio de baja',
      'own-flow': 'Sigue en otro flujo, donde no se puede comprobar',
    },
    showWay: 'Mostrar el camino',
    showAll: 'Volver a mostrar todo',
  },
  contest: {
    title: '¿Qué flujo responde?',
    label: 'Un mensaje de alguien que no está en ninguna conversación',
    placeholder: 'Por ejemplo: hola',
    nobody: 'Ningún flujo empieza con esto. La persona se queda sin respuesta.',
    wins: (flow) => `«${flow}» responde.`,
    by: (word) => `Encaja con «${word}».`,
    loses: (flow) => `«${flow}» también encaja, pero no recibe el mensaje.`,
    stop: (word) => `«${word}» es una petición clara de baja: los mensajes paran antes de que ningún flujo lo vea.`,
    builtIn: 'Responde la confirmación incorporada.',
    unclear: 'Esto puede ser una petición de baja: primero se pregunta a la persona.',
    start: (word) => `«${word}» pide volver a recibir mensajes.`,
    help: 'Esto pide ayuda: se dice quién escribe y cómo darse de baja, salvo que un flujo espere esta palabra.',
    kinds: {
      'opt-out': 'una petición de baja',
      'opt-in': 'una petición de volver',
      'new-conversation': 'primer mensaje después de 24 horas',
      fallback: 'cualquier otro mensaje',
    },
  },
}

/** Words of what is left to do. */
export const issueTexts: Catalogue<typeof en> = { en, pt, es }
