import type { ActionId } from '../commands/actions.ts'
import type { InlineProblem } from '../document/inline-flow.ts'
import type { Catalogue } from './language.tsx'

/** `also`: other words that one may look for it by. */
type Actions = Record<ActionId, { name: string; also: string }>

interface CommandTexts {
  title: string
  placeholder: string
  nothing: string
  groups: { recent: string; actions: string; steps: string; flows: string; contacts: string; screens: string }
  /** Of one of these, where they stand together. */
  kinds: { action: string; step: string; flow: string; contact: string; screen: string }
  menus: { step: string; canvas: string }
  everywhere: string
  onCanvas: string
  settings: string
  singleKeys: string
  wheelZooms: string
  cancel: string
  whichStep: string
  whereTo: string
  connectedTo(name: string): string
  leadsAlready(name: string): string
  replace(name: string): string
  insertBetween(name: string): string
  disconnected: string
  deleted(count: number): string
  copied(count: number): string
  pasted(count: number): string
  copySuffix: string
  pasteByKeys: string
  nothingToPaste: string
  damagedClip: string
  /** Names that pasted steps use and that nothing here sets. */
  names: {
    title: string
    lead: string
    settle: string
    variable(name: string): string
    tag(name: string): string
    leave: string
    createVariable: string
    createTag: string
    use(name: string): string
  }
  pictureCopied: string
  pictureRefused: string
  subFlowTitle: string
  subFlowName: string
  subFlowLead(steps: number): string
  subFlowMake: string
  subFlowManyIn: string
  subFlowManyOut: string
  subFlowStart: string
  subFlowReads(names: string): string
  subFlowWrites(names: string): string
  subFlowMade(name: string): string
  /** A file that is brought into the open flow. */
  merge: {
    title: string
    lead: string
    file: string
    bring: string
    creates(steps: number, kinds: string, ways: number): string
    newIds(count: number): string
    otherLanguage(tag: string): string
    unknownKinds(kinds: string): string
    missingFlows(ids: string): string
  }
  inlined(name: string): string
  notInlined: Record<InlineProblem, (name: string) => string>
  actions: Actions
}

const en: CommandTexts = {
  title: 'Commands',
  placeholder: 'What do you want to do, or where to?',
  nothing: 'Nothing fits.',
  groups: {
    recent: 'Used last',
    actions: 'Actions',
    steps: 'Steps',
    flows: 'Flows',
    contacts: 'Contacts',
    screens: 'Screens',
  },
  kinds: { action: 'Action', step: 'Step', flow: 'Flow', contact: 'Contact', screen: 'Screen' },
  menus: { step: 'Selected steps', canvas: 'Canvas' },
  everywhere: 'Everywhere in the editor',
  onCanvas: 'On the canvas and in the outline',
  settings: 'Settings on this computer',
  singleKeys: 'Single keys do something on the canvas',
  wheelZooms: 'The wheel zooms, instead of moving the canvas',
  cancel: 'Cancel',
  whichStep: 'Which step?',
  whereTo: 'Where does it lead?',
  connectedTo: (name) => `Connected to ${name}`,
  leadsAlready: (name) => `This option leads to ${name} already.`,
  replace: (name) => `Lead to ${name} instead`,
  insertBetween: (name) => `Insert ${name} between`,
  disconnected: 'Connection deleted',
  deleted: (count) => (count === 1 ? 'Step deleted' : `${count} steps deleted`),
  copied: (count) => `${count} copied`,
  pasted: (count) => `${count} pasted`,
  copySuffix: '(copy)',
  pasteByKeys: 'The browser does not let menus paste. Press Ctrl+V.',
  nothingToPaste: 'What you copied holds no steps.',
  damagedClip: 'These steps cannot be read: a part of the text is missing or was changed. Nothing was pasted.',
  names: {
    title: 'Not known in this flow',
    lead: 'The pasted steps use names that nothing sets here.',
    settle: 'Apply',
    variable: (name) => `Variable “${name}”`,
    tag: (name) => `Tag “${name}”`,
    leave: 'Leave as it is',
    createVariable: 'Create: ask for it in a question before',
    createTag: 'Create: put it on in a step before',
    use: (name) => `Use “${name}”`,
  },
  pictureCopied: 'Picture copied',
  pictureRefused: 'The browser does not let this page copy pictures.',
  subFlowTitle: 'Make a flow of these steps',
  subFlowName: 'Name of the new flow',
  subFlowLead: (steps) =>
    `${steps} ${steps === 1 ? 'step moves' : 'steps move'} into a flow of ${steps === 1 ? 'its' : 'their'} own; one step that calls it stays here.`,
  subFlowMake: 'Make the flow',
  subFlowManyIn: 'Connections lead to more than one of these steps. Select steps that are entered at one place.',
  subFlowManyOut: 'These steps lead on to more than one other. Select steps that are left to one place.',
  subFlowStart: 'A start cannot move into another flow.',
  subFlowReads: (names) => `It reads: ${names}.`,
  subFlowWrites: (names) => `It sets: ${names}.`,
  subFlowMade: (name) => `${name} is a flow of its own now. Publish it before this one.`,
  merge: {
    title: 'Bring a file into this flow',
    lead: 'The file is only looked at. What it would bring is shown here first.',
    file: 'Choose a file',
    bring: 'Bring it in',
    creates: (steps, kinds, ways) =>
      `New: ${steps} ${steps === 1 ? 'step' : 'steps'} (${kinds}), ${ways} ${ways === 1 ? 'connection' : 'connections'}.`,
    newIds: (count) =>
      `${count} ${count === 1 ? 'step gets a new id: its own is' : 'steps get new ids: theirs are'} taken here.`,
    otherLanguage: (tag) => `Its texts are in “${tag}” and become that language of this flow.`,
    unknownKinds: (kinds) =>
      `Unknown here: ${kinds}. These steps are kept as they are; the flow cannot be published with them.`,
    missingFlows: (ids) => `Missing here: it goes to the flows ${ids}.`,
  },
  inlined: (name) => `The steps of “${name}” are here now. That flow itself stays as it is.`,
  notInlined: {
    empty: (name) => `“${name}” has no step behind its start.`,
    'other-language': (name) => `“${name}” is written in another language than this flow.`,
  },
  actions: {
    undo: { name: 'Undo', also: 'back' },
    redo: { name: 'Redo', also: 'again' },
    search: { name: 'Search in this flow', also: 'find replace' },
    commands: { name: 'Commands', also: '' },
    shortcuts: { name: 'Keyboard shortcuts', also: 'keys help' },
    add: { name: 'Add a step', also: 'new insert' },
    addBehind: { name: 'Add a step behind', also: 'insert next' },
    connect: { name: 'Connect to a step', also: 'link lead' },
    open: { name: 'Open the form', also: 'edit change' },
    write: { name: 'Write the text on the card', also: 'edit type' },
    menu: { name: 'Menu', also: 'context' },
    test: { name: 'Test from here', also: 'play try simulate phone' },
    switch: { name: 'Switch off or on', also: 'disable enable skip' },
    pin: { name: 'Pin or unpin', also: 'fix keep place' },
    copy: { name: 'Copy', also: '' },
    cut: { name: 'Cut', also: '' },
    paste: { name: 'Paste', also: 'insert' },
    duplicate: { name: 'Duplicate', also: 'copy' },
    copyPicture: { name: 'Copy as a picture', also: 'image png' },
    delete: { name: 'Delete', also: 'remove' },
    selectAll: { name: 'Select all', also: '' },
    tidy: { name: 'Tidy up', also: 'layout arrange align' },
    note: { name: 'Add a note', also: 'sticky comment' },
    frame: { name: 'Add a frame', also: 'group area' },
    subFlow: { name: 'Make a flow of these steps…', also: 'sub-flow extract' },
    importFile: { name: 'Bring a file into this flow…', also: 'import merge json' },
    inline: { name: 'Bring the steps of its flow here', also: 'sub-flow inline merge' },
    map: { name: 'Map of the whole flow', also: 'overview' },
    figures: { name: 'Figures: show or hide', also: 'statistics numbers analytics' },
    fit: { name: 'Show all', also: 'fit zoom' },
    start: { name: 'Go to the start', also: 'home begin' },
    zoomIn: { name: 'Zoom in', also: 'larger' },
    zoomOut: { name: 'Zoom out', also: 'smaller' },
    zoomActual: { name: 'Zoom to 100 %', also: 'actual size' },
    alone: { name: 'Hide or show the panels', also: 'full screen' },
    hand: { name: 'Hand: dragging moves the canvas', also: 'pan' },
    pointer: { name: 'Pointer: dragging selects', also: 'select' },
    outline: { name: 'Outline', also: 'tree list accessible' },
    palette: { name: 'Steps to add', also: 'palette' },
    phone: { name: 'Phone', also: 'test simulate' },
    issues: { name: 'To do', also: 'issues problems errors warnings' },
    history: { name: 'History', also: 'undo log' },
    texts: { name: 'All texts', also: 'translations languages' },
    wheel: { name: 'Wheel: zoom or move', also: 'scroll setting' },
    singleKeys: { name: 'Single keys on or off', also: 'shortcuts setting' },
  },
}
const pt: CommandTexts = {
  title: 'Comandos',
  placeholder: 'O que você quer fazer, ou aonde quer ir?',
  nothing: 'Nada encontrado.',
  groups: {
    recent: 'Usados por último',
    actions: 'Ações',
    steps: 'Passos',
    flows: 'Fluxos',
    contacts: 'Contatos',
    screens: 'Telas',
  },
  kinds: { action: 'Ação', step: 'Passo', flow: 'Fluxo', contact: 'Contato', screen: 'Tela' },
  menus: { step: 'Passos selecionados', canvas: 'Área de desenho' },
  everywhere: 'Em todo o editor',
  onCanvas: 'No desenho e na estrutura',
  settings: 'Preferências neste computador',
  singleKeys: 'Teclas simples têm efeito no desenho',
  wheelZooms: 'A roda do mouse dá zoom, em vez de deslocar o desenho',
  cancel: 'Cancelar',
  whichStep: 'Qual passo?',
  whereTo: 'Para onde leva?',
  connectedTo: (name) => `Conectado a ${name}`,
  leadsAlready: (name) => `Esta opção já leva a ${name}.`,
  replace: (name) => `Levar a ${name} em vez disso`,
  insertBetween: (name) => `Inserir ${name} no meio`,
  disconnected: 'Conexão excluída',
  deleted: (count) => (count === 1 ? 'Passo excluído' : `${count} passos excluídos`),
  copied: (count) => `${count} ${count === 1 ? 'copiado' : 'copiados'}`,
  pasted: (count) => `${count} ${count === 1 ? 'colado' : 'colados'}`,
  copySuffix: '(cópia)',
  pasteByKeys: 'O navegador não permite colar pelo menu. Pressione Ctrl+V.',
  nothingToPaste: 'O que você copiou não contém passos.',
  damagedClip: 'Não é possível ler estes passos: falta uma parte do texto ou ela foi alterada. Nada foi colado.',
  names: {
    title: 'Desconhecido neste fluxo',
    lead: 'Os passos colados usam nomes que nada define aqui.',
    settle: 'Aplicar',
    variable: (name) => `Variável “${name}”`,
    tag: (name) => `Etiqueta “${name}”`,
    leave: 'Deixar como está',
    createVariable: 'Criar: perguntar em um passo anterior',
    createTag: 'Criar: colocar em um passo anterior',
    use: (name) => `Usar “${name}”`,
  },
  pictureCopied: 'Imagem copiada',
  pictureRefused: 'O navegador não permite que esta página copie imagens.',
  subFlowTitle: 'Fazer destes passos um fluxo',
  subFlowName: 'Nome do novo fluxo',
  subFlowLead: (steps) =>
    `${steps} ${steps === 1 ? 'passo vai' : 'passos vão'} para um fluxo próprio; aqui fica um passo que o chama.`,
  subFlowMake: 'Fazer o fluxo',
  subFlowManyIn: 'Há conexões que levam a mais de um destes passos. Selecione passos com uma só entrada.',
  subFlowManyOut: 'Estes passos levam a mais de um outro. Selecione passos com uma só saída.',
  subFlowStart: 'Um início não pode ir para outro fluxo.',
  subFlowReads: (names) => `Ele lê: ${names}.`,
  subFlowWrites: (names) => `Ele define: ${names}.`,
  subFlowMade: (name) => `${name} agora é um fluxo próprio. Publique-o antes deste.`,
  merge: {
    title: 'Trazer um arquivo para este fluxo',
    lead: 'O arquivo é só examinado. Primeiro se mostra aqui o que ele traria.',
    file: 'Escolher um arquivo',
    bring: 'Trazer',
    creates: (steps, kinds, ways) =>
      `Novo: ${steps} ${steps === 1 ? 'passo' : 'passos'} (${kinds}), ${ways} ${ways === 1 ? 'conexão' : 'conexões'}.`,
    newIds: (count) =>
      `${count} ${count === 1 ? 'passo recebe um novo id: o seu está' : 'passos recebem novos ids: os seus estão'} já em uso aqui.`,
    otherLanguage: (tag) => `Os textos estão em “${tag}” e passam a esse idioma deste fluxo.`,
    unknownKinds: (kinds) =>
      `Desconhecidos aqui: ${kinds}. Esses passos ficam como estão; com eles o fluxo não pode ser publicado.`,
    missingFlows: (ids) => `Falta aqui: ele vai para os fluxos ${ids}.`,
  },
  inlined: (name) => `Os passos de “${name}” estão aqui agora. O fluxo em si fica como está.`,
  notInlined: {
    empty: (name) => `“${name}” não tem passo depois do início.`,
    'other-language': (name) => `“${name}” está escrito em outro idioma que este fluxo.`,
  },
  actions: {
    undo: { name: 'Desfazer', also: 'voltar' },
    redo: { name: 'Refazer', also: 'de novo' },
    search: { name: 'Buscar neste fluxo', also: 'encontrar substituir' },
    commands: { name: 'Comandos', also: '' },
    shortcuts: { name: 'Atalhos do teclado', also: 'teclas ajuda' },
    add: { name: 'Adicionar um passo', also: 'novo inserir' },
    addBehind: { name: 'Adicionar um passo depois', also: 'inserir próximo' },
    connect: { name: 'Conectar a um passo', also: 'ligar levar' },
    open: { name: 'Abrir o formulário', also: 'editar mudar' },
    write: { name: 'Escrever o texto no cartão', also: 'editar digitar' },
    menu: { name: 'Menu', also: 'contexto' },
    test: { name: 'Testar a partir daqui', also: 'simular telefone' },
    switch: { name: 'Desligar ou ligar', also: 'desativar ativar pular' },
    pin: { name: 'Fixar ou soltar', also: 'prender lugar' },
    copy: { name: 'Copiar', also: '' },
    cut: { name: 'Recortar', also: '' },
    paste: { name: 'Colar', also: 'inserir' },
    duplicate: { name: 'Duplicar', also: 'copiar' },
    copyPicture: { name: 'Copiar como imagem', also: 'foto png' },
    delete: { name: 'Excluir', also: 'apagar remover' },
    selectAll: { name: 'Selecionar tudo', also: '' },
    tidy: { name: 'Organizar', also: 'arrumar alinhar layout' },
    note: { name: 'Adicionar uma nota', also: 'comentário' },
    frame: { name: 'Adicionar uma moldura', also: 'grupo área' },
    subFlow: { name: 'Fazer destes passos um fluxo…', also: 'subfluxo extrair' },
    importFile: { name: 'Trazer um arquivo para este fluxo…', also: 'importar juntar json' },
    inline: { name: 'Trazer para cá os passos do fluxo', also: 'subfluxo juntar' },
    map: { name: 'Mapa do fluxo inteiro', also: 'visão geral' },
    figures: { name: 'Números: mostrar ou esconder', also: 'estatísticas análise' },
    fit: { name: 'Mostrar tudo', also: 'ajustar zoom' },
    start: { name: 'Ir para o início', also: 'começo' },
    zoomIn: { name: 'Aumentar o zoom', also: 'maior' },
    zoomOut: { name: 'Diminuir o zoom', also: 'menor' },
    zoomActual: { name: 'Zoom de 100 %', also: 'tamanho real' },
    alone: { name: 'Esconder ou mostrar os painéis', also: 'tela cheia' },
    hand: { name: 'Mão: arrastar desloca o desenho', also: 'mover' },
    pointer: { name: 'Ponteiro: arrastar seleciona', also: 'selecionar' },
    outline: { name: 'Estrutura', also: 'árvore lista acessível' },
    palette: { name: 'Passos para adicionar', also: 'paleta' },
    phone: { name: 'Telefone', also: 'testar simular' },
    issues: { name: 'A fazer', also: 'problemas erros avisos' },
    history: { name: 'Histórico', also: 'desfazer' },
    texts: { name: 'Todos os textos', also: 'traduções idiomas' },
    wheel: { name: 'Roda do mouse: zoom ou deslocar', also: 'rolagem preferência' },
    singleKeys: { name: 'Teclas simples: ligar ou desligar', also: 'atalhos preferência' },
  },
}
const es: CommandTexts = {
  title: 'Órdenes',
  placeholder: '¿Qué quiere hacer, o adónde quiere ir?',
  nothing: 'No hay nada que coincida.',
  groups: {
    recent: 'Usadas por última vez',
    actions: 'Acciones',
    steps: 'Pasos',
    flows: 'Flujos',
    contacts: 'Contactos',
    screens: 'Pantallas',
  },
  kinds: { action: 'Acción', step: 'Paso', flow: 'Flujo', contact: 'Contacto', screen: 'Pantalla' },
  menus: { step: 'Pasos seleccionados', canvas: 'Lienzo' },
  everywhere: 'En todo el editor',
  onCanvas: 'En el lienzo y en el esquema',
  settings: 'Preferencias en este equipo',
  singleKeys: 'Las teclas sueltas tienen efecto en el lienzo',
  wheelZooms: 'La rueda hace zoom, en vez de mover el lienzo',
  cancel: 'Cancelar',
  whichStep: '¿Qué paso?',
  whereTo: '¿Adónde lleva?',
  connectedTo: (name) => `Conectado con ${name}`,
  leadsAlready: (name) => `Esta opción ya lleva a ${name}.`,
  replace: (name) => `Llevar a ${name} en su lugar`,
  insertBetween: (name) => `Insertar ${name} en medio`,
  disconnected: 'Conexión eliminada',
  deleted: (count) => (count === 1 ? 'Paso eliminado' : `${count} pasos eliminados`),
  copied: (count) => `${count} ${count === 1 ? 'copiado' : 'copiados'}`,
  pasted: (count) => `${count} ${count === 1 ? 'pegado' : 'pegados'}`,
  copySuffix: '(copia)',
  pasteByKeys: 'El navegador no permite pegar desde el menú. Pulse Ctrl+V.',
  nothingToPaste: 'Lo que ha copiado no contiene pasos.',
  damagedClip: 'No se pueden leer estos pasos: falta una parte del texto o se ha cambiado. No se ha pegado nada.',
  names: {
    title: 'Desconocido en este flujo',
    lead: 'Los pasos pegados usan nombres que nada define aquí.',
    settle: 'Aplicar',
    variable: (name) => `Variable «${name}»`,
    tag: (name) => `Etiqueta «${name}»`,
    leave: 'Dejar como está',
    createVariable: 'Crear: preguntarlo en un paso anterior',
    createTag: 'Crear: ponerla en un paso anterior',
    use: (name) => `Usar «${name}»`,
  },
  pictureCopied: 'Imagen copiada',
  pictureRefused: 'El navegador no permite que esta página copie imágenes.',
  subFlowTitle: 'Hacer un flujo con estos pasos',
  subFlowName: 'Nombre del flujo nuevo',
  subFlowLead: (steps) =>
    `${steps} ${steps === 1 ? 'paso pasa' : 'pasos pasan'} a un flujo propio; aquí queda un paso que lo llama.`,
  subFlowMake: 'Hacer el flujo',
  subFlowManyIn: 'Hay conexiones que llevan a más de uno de estos pasos. Seleccione pasos con una sola entrada.',
  subFlowManyOut: 'Estos pasos llevan a más de otro. Seleccione pasos con una sola salida.',
  subFlowStart: 'Un inicio no puede pasar a otro flujo.',
  subFlowReads: (names) => `Lee: ${names}.`,
  subFlowWrites: (names) => `Define: ${names}.`,
  subFlowMade: (name) => `${name} es ahora un flujo propio. Publíquelo antes que este.`,
  merge: {
    title: 'Traer un archivo a este flujo',
    lead: 'El archivo solo se examina. Primero se muestra aquí lo que traería.',
    file: 'Elegir un archivo',
    bring: 'Traerlo',
    creates: (steps, kinds, ways) =>
      `Nuevo: ${steps} ${steps === 1 ? 'paso' : 'pasos'} (${kinds}), ${ways} ${ways === 1 ? 'conexión' : 'conexiones'}.`,
    newIds: (count) =>
      `${count} ${count === 1 ? 'paso recibe un id nuevo: el suyo está' : 'pasos reciben ids nuevos: los suyos están'} en uso aquí.`,
    otherLanguage: (tag) => `Sus textos están en «${tag}» y pasan a ese idioma de este flujo.`,
    unknownKinds: (kinds) =>
      `Desconocidos aquí: ${kinds}. Estos pasos se guardan como están; con ellos el flujo no se puede publicar.`,
    missingFlows: (ids) => `Falta aquí: va a los flujos ${ids}.`,
  },
  inlined: (name) => `Los pasos de «${name}» están aquí ahora. El flujo en sí queda como está.`,
  notInlined: {
    empty: (name) => `«${name}» no tiene ningún paso tras su inicio.`,
    'other-language': (name) => `«${name}» está escrito en otro idioma que este flujo.`,
  },
  actions: {
    undo: { name: 'Deshacer', also: 'atrás' },
    redo: { name: 'Rehacer', also: 'otra vez' },
    search: { name: 'Buscar en este flujo', also: 'encontrar reemplazar' },
    commands: { name: 'Órdenes', also: 'comandos' },
    shortcuts: { name: 'Atajos de teclado', also: 'teclas ayuda' },
    add: { name: 'Añadir un paso', also: 'nuevo insertar' },
    addBehind: { name: 'Añadir un paso detrás', also: 'insertar siguiente' },
    connect: { name: 'Conectar con un paso', also: 'enlazar llevar' },
    open: { name: 'Abrir el formulario', also: 'editar cambiar' },
    write: { name: 'Escribir el texto en la tarjeta', also: 'editar teclear' },
    menu: { name: 'Menú', also: 'contexto' },
    test: { name: 'Probar desde aquí', also: 'simular teléfono' },
    switch: { name: 'Desactivar o activar', also: 'saltar apagar' },
    pin: { name: 'Fijar o soltar', also: 'sitio' },
    copy: { name: 'Copiar', also: '' },
    cut: { name: 'Cortar', also: '' },
    paste: { name: 'Pegar', also: 'insertar' },
    duplicate: { name: 'Duplicar', also: 'copiar' },
    copyPicture: { name: 'Copiar como imagen', also: 'foto png' },
    delete: { name: 'Eliminar', also: 'borrar quitar' },
    selectAll: { name: 'Seleccionar todo', also: '' },
    tidy: { name: 'Ordenar', also: 'alinear diseño' },
    note: { name: 'Añadir una nota', also: 'comentario' },
    frame: { name: 'Añadir un marco', also: 'grupo área' },
    subFlow: { name: 'Hacer un flujo con estos pasos…', also: 'subflujo extraer' },
    importFile: { name: 'Traer un archivo a este flujo…', also: 'importar juntar json' },
    inline: { name: 'Traer aquí los pasos de su flujo', also: 'subflujo juntar' },
    map: { name: 'Mapa del flujo completo', also: 'vista general' },
    figures: { name: 'Cifras: mostrar u ocultar', also: 'estadísticas análisis' },
    fit: { name: 'Mostrar todo', also: 'ajustar zoom' },
    start: { name: 'Ir al inicio', also: 'comienzo' },
    zoomIn: { name: 'Acercar', also: 'zoom más grande' },
    zoomOut: { name: 'Alejar', also: 'zoom más pequeño' },
    zoomActual: { name: 'Zoom al 100 %', also: 'tamaño real' },
    alone: { name: 'Ocultar o mostrar los paneles', also: 'pantalla completa' },
    hand: { name: 'Mano: arrastrar mueve el lienzo', also: 'desplazar' },
    pointer: { name: 'Puntero: arrastrar selecciona', also: 'seleccionar' },
    outline: { name: 'Esquema', also: 'árbol lista accesible' },
    palette: { name: 'Pasos para añadir', also: 'paleta' },
    phone: { name: 'Teléfono', also: 'probar simular' },
    issues: { name: 'Por hacer', also: 'problemas errores avisos' },
    history: { name: 'Historial', also: 'deshacer' },
    texts: { name: 'Todos los textos', also: 'traducciones idiomas' },
    wheel: { name: 'Rueda: zoom o mover', also: 'desplazamiento preferencia' },
    singleKeys: { name: 'Teclas sueltas: activar o desactivar', also: 'atajos preferencia' },
  },
}

/** Words of menus, commands and their keys. */
export const commandTexts: Catalogue<CommandTexts> = { en, pt, es }
