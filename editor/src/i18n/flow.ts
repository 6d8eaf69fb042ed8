import type { Catalogue } from './language.tsx'

const en = {
  backToFlows: 'Back to the flows',
  flowName: 'Name of the flow',
  leftPanel: 'Steps',
  addStep: 'Add a step',
  outline: 'Outline',
  panels: { step: 'Step', phone: 'Phone', issues: 'To do', history: 'History', texts: 'All texts' },
  nothingSelected: 'Select a step to see and change what it does.',
  saveStates: {
    saved: 'Saved',
    saving: 'Saving…',
    offline: 'Offline. Your changes are kept on this computer.',
    'signed-out': 'Not saved: you are signed out. Sign in again in another tab.',
    deleted: 'Not saved: this flow was deleted. Your changes are kept on this computer.',
  },
  notSaved: {
    failing: (reason: string) => `Not saved yet: ${reason}`,
    blocked: (reason: string) => `Not saved: ${reason}`,
  },
  tryNow: 'Try now',
  bringBack: 'Bring it back',
  deletedButKept: (name: string) =>
    `The flow “${name}” was deleted. This computer still has it, with your last changes. It comes back as a draft.`,
  merged: {
    others: (name: string) => `${name} has changed this flow meanwhile. Both changes are here now.`,
    own: 'You have changed this flow in another window. Both changes are here now.',
  },
  newer: {
    others: (name: string) => `${name} has changed this flow. You see the newest now.`,
    own: 'You have changed this flow in another window. You see the newest now.',
  },
  search: 'Search and commands',
  undo: 'Undo',
  redo: 'Redo',
  test: 'Test',
  issueCounts: (errors: number, warnings: number) =>
    `${errors} ${errors === 1 ? 'stops' : 'stop'} publishing, ${warnings} may surprise someone`,
  shields: {
    proved: 'Proved: every step honours a wish to stop',
    disproved: 'Not proved: Basta stops the messages all the same, but some way of this flow does not fit a stop',
    unprovable: 'Not proved: something stops publishing',
    stale: 'Checks are not available right now',
    checking: '',
  },
  flowLanguage: 'Language of the flow’s texts',
  languagesOfFlow: 'Languages of this flow',
  translateInto: 'Translate into',
}
const pt: typeof en = {
  backToFlows: 'Voltar aos fluxos',
  flowName: 'Nome do fluxo',
  leftPanel: 'Passos',
  addStep: 'Adicionar passo',
  outline: 'Estrutura',
  panels: { step: 'Passo', phone: 'Telefone', issues: 'A fazer', history: 'Histórico', texts: 'Todos os textos' },
  nothingSelected: 'Selecione um passo para ver e mudar o que ele faz.',
  saveStates: {
    saved: 'Salvo',
    saving: 'Salvando…',
    offline: 'Sem conexão. As mudanças ficam neste computador.',
    'signed-out': 'Não foi salvo: sua sessão terminou. Entre de novo em outra aba.',
    deleted: 'Não foi salvo: este fluxo foi excluído. As mudanças ficam neste computador.',
  },
  notSaved: {
    failing: (reason) => `Ainda não foi salvo: ${reason}`,
    blocked: (reason) => `Não foi salvo: ${reason}`,
  },
  tryNow: 'Tentar agora',
  bringBack: 'Trazer de volta',
  deletedButKept: (name) =>
    `O fluxo “${name}” foi excluído. Este computador ainda o tem, com suas últimas mudanças. Ele volta como rascunho.`,
  merged: {
    others: (name) => `${name} mudou este fluxo enquanto isso. As duas mudanças estão aqui agora.`,
    own: 'Você mudou este fluxo em outra janela. As duas mudanças estão aqui agora.',
  },
  newer: {
    others: (name) => `${name} mudou este fluxo. Você está vendo o mais novo.`,
    own: 'Você mudou este fluxo em outra janela. Aqui está o mais novo.',
  },
  search: 'Busca e comandos',
  undo: 'Desfazer',
  redo: 'Refazer',
  test: 'Testar',
  issueCounts: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'impede' : 'impedem'} a publicação, ${warnings} ${warnings === 1 ? 'pode' : 'podem'} surpreender alguém`,
  shields: {
    proved: 'Provado: todo passo respeita um pedido para parar',
    disproved:
      'Não provado: o Basta para as mensagens mesmo assim, mas algum caminho deste fluxo não combina com a parada',
    unprovable: 'Não provado: algo impede a publicação',
    stale: 'As verificações não estão disponíveis agora',
    checking: '',
  },
  flowLanguage: 'Idioma dos textos do fluxo',
  languagesOfFlow: 'Idiomas deste fluxo',
  translateInto: 'Traduzir para',
}
const es: typeof en = {
  backToFlows: 'Volver a los flujos',
  flowName: 'Nombre del flujo',
  leftPanel: 'Pasos',
  addStep: 'Añadir paso',
  outline: 'Esquema',
  panels: { step: 'Paso', phone: 'Teléfono', issues: 'Por hacer', history: 'Historial', texts: 'Todos los textos' },
  nothingSelected: 'Seleccione un paso para ver y cambiar lo que hace.',
  saveStates: {
    saved: 'Guardado',
    saving: 'Guardando…',
    offline: 'Sin conexión. Los cambios quedan en este equipo.',
    'signed-out': 'No se ha guardado: su sesión ha terminado. Vuelva a entrar en otra pestaña.',
    deleted: 'No se ha guardado: este flujo fue eliminado. Los cambios quedan en este equipo.',
  },
  notSaved: {
    failing: (reason) => `Aún no se ha guardado: ${reason}`,
    blocked: (reason) => `No se ha guardado: ${reason}`,
  },
  tryNow: 'Intentar ahora',
  bringBack: 'Recuperarlo',
  deletedButKept: (name) =>
    `El flujo «${name}» fue eliminado. Este equipo aún lo tiene, con sus últimos cambios. Vuelve como borrador.`,
  merged: {
    others: (name) => `${name} ha cambiado este flujo mientras tanto. Los dos cambios están aquí ahora.`,
    own: 'Ha cambiado este flujo en otra ventana. Los dos cambios están aquí ahora.',
  },
  newer: {
    others: (name) => `${name} ha cambiado este flujo. Aquí está lo más nuevo.`,
    own: 'Ha cambiado este flujo en otra ventana. Aquí está lo más nuevo.',
  },
  search: 'Búsqueda y órdenes',
  undo: 'Deshacer',
  redo: 'Rehacer',
  test: 'Probar',
  issueCounts: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'impide' : 'impiden'} publicar, ${warnings} ${warnings === 1 ? 'puede' : 'pueden'} sorprender a alguien`,
  shields: {
    proved: 'Probado: todo paso respeta una petición de baja',
    disproved:
      'No probado: Basta detiene los mensajes de todos modos, pero algún camino de este flujo no encaja con la baja',
    unprovable: 'No probado: algo impide publicar',
    stale: 'Las comprobaciones no están disponibles ahora',
    checking: '',
  },
  flowLanguage: 'Idioma de los textos del flujo',
  languagesOfFlow: 'Idiomas de este flujo',
  translateInto: 'Traducir a',
}

/** Words around the canvas. */
export const flowTexts: Catalogue<typeof en> = { en, pt, es }
