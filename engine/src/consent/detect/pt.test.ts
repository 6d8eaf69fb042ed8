import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('Portuguese requests to stop are certain', () => {
  test.each([
    'para de me mandar msg pfv',
    'vcs podem parar de mandar mensagem?',
    'deixem de me enviar mensagens, sff',
    'larga de mandar mensagem',
    'PAREM COM ESSAS MENSAGENS',
    'chega de mensagem pelo amor de Deus',
    'nao qro mais receber msg',
    'n quero receber nada de vcs',
    'nau quero mas reseber mensajen',
    'Não desejo ser contactado',
    'não me mandem mais nada',
    'nao mim manda mais mensagem',
    'Não me enviem mais mensagens',
    'manda mais mensagem não moço',
    'Agradecia que não me voltassem a contactar por esta via',
    'não entrem mais em contato',
    'me tira dessa lista aí',
    'tirem-me desta lista sff',
    'apaga meu número daí',
    'Peço o favor de retirarem o meu número da vossa base de dados',
    'tem como tirar meu numero daí?',
    'gostaria que meu número fosse removido do cadastro',
    'Já pedi duas vezes que deixassem de me contactar',
    'Escusam de mandar mais, que eu apago tudo sem ler',
    'tô de saco cheio dessas mensagens',
    'me deixem em paz',
    'larga do meu pé',
    'se mandarem mais uma mensagem vou no Procon e processo vocês',
    'Revogo o consentimento dado para o tratamento dos meus dados',
    'Desejo exercer o direito de oposição',
    'não autorizo o envio de mensagens para este número',
    'número errado, não sou a Cleide. Parem.',
    'Como é que faço para deixar de receber isto no telemóvel?',
    'como faço pra parar de receber mensagem de vocês?',
    'por que vocês ficam me mandando mensagem?',
    'vou bloquear vocês se continuarem mandando',
    'quantas vezes eu tenho q digitar SAIR???',
    'não precisa mais me mandar vagas, já consegui emprego',
    'dá pra vcs me pouparem dessas mensagens?',
    'não usem este número para isso',
    'quem passou meu número pra vcs?? apaga',
    'Desejo deixar de ser contactado',
    'que ninguém da empresa de vocês me procure mais',
    'oara de mandar msg',
    'discadastrar',
    'não quero continuar recebendo notificações',
    'não faz sentido mandarem mensagem, já cancelei o plano',
    'Não autorizo o uso do meu telefone',
    'tem como parar de chegar mensagem?',
    'vão se foder com essas mensagens',
    'Some do meu WhatsApp!',
    'recuso-me a receber mais mensagens',
    'não mandem mais mensagem pro telefone dela',
    'Façam o favor de perder meu número',
    'hoje mesmo quero meu nome fora dessa lista de transmissão',
    'sai do meu zap',
    'quero deixar de fazer parte desta lista',
    'não precisa ficar me chamando',
    'não me liguem nem mandem mensagem',
    'gostaria que meu contato não fosse mais usado para envios',
    'não há necessidade de continuar enviando',
    'vcs podiam parar de me encomodar',
    'tira meu nome dos avisos',
    'quero sair',
    'me poupem disso daqui pra frente',
    'deixem-me em paz com isto, já chateia',
    'prescindo das vossas comunicações',
    'só queria que não viesse mais essas mensagem',
    'não quero os louvores no meu zap',
    'o link de descadastro não funciona',
    'vou sair desse canal',
    'bota meu número na lista negra aí',
    'quem autorizou vcs a me mandarem isso?',
    'exclui o contato dela por favor',
    'cancela minha inscrição',
    'me liberem dessa lista',
    'este aparelho é da empresa, favor não enviar',
    'é mensagem de manhã e de noite, parem por favor',
    'gostaria de não recebê-las',
    'chega disso',
    'Como saio disso?',
    'quero sair como faço',
    'tem como me remover desse cadastro?',
    'Que tal vocês perderem o meu número?',
    'por gentileza descontinuar o envio',
    'acabem lá com isso',
    '5 mensagens hoje. CINCO. Não quero mais nenhuma.',
    'esse número é da minha filha, tirem por favor',
    'não tô interessado, não para de me mandar isso',
    'tirem a porra do meu número',
  ])('%s', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })
})

describe('Portuguese requests that name only offers stop marketing', () => {
  test.each([
    'não quero mais receber promoções',
    'Pode mandar o código de rastreio, mas propaganda não quero mais',
    'Deixem de me impingir promoções!',
    'Dispenso promoções de colchões, obrigadinha',
    'quero os recados da escola mas não as propagandas',
    'As únicas mensagens que quero receber são sobre meu pedido',
  ])('%s', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'marketing' })
  })
})

describe('Portuguese hints are worth a question', () => {
  test.each([
    'por aqui não, só email',
    'vou bloquear vocês',
    'esse número não é mais dele',
    'favor retirar',
    'não quero',
    'já disse que não',
    'onde clica pra sair?',
    'pq vcs mandam msg pra mim?',
    'não consinto',
    'essas mensagens não são para mim',
    'vcs são mto chatos',
    'ngm pediu isso',
    'dispenso',
    'que gente inconveniente',
    'toda hora vcs apitando no meu celular',
    'fecha a torneira dessas mensagens aí',
    'não tô afim',
    'de novo não',
    'tem um botão pra sair?',
    'minha vó pediu pra tirar o número dela',
    'se mandar mais uma eu reclamo',
    'desliga a notificação não né',
    'só me avisem da entrega, o resto dispenso',
  ])('%s', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
  })
})

describe('Portuguese requests are doubtful beside words that say otherwise', () => {
  test.each([
    'Como cancelo as mensagens? É só curiosidade',
    'por curiosidade, como vocês fazem pra cancelar o envio de mensagens de um cliente?',
    'qual o comando pra parar as mensagens? to montando um bot igual pro meu negócio',
    'não mande mais mensagem nesse número, manda no meu novo: 11 98888-7777',
    'parem de enviar sms, prefiro whatsapp',
    'me deixem em paz com essa taxa absurda, quero isenção',
    'como tiro um cliente da minha lista de transmissão?',
    'parem de colocar propaganda no meio do vídeo do app',
    'dá pra sair da lista e voltar depois sem perder o desconto?',
  ])('%s', (text) => {
    expect(detect(text, CHAT)).not.toMatchObject({ certainty: 'certain' })
  })
})

describe('Portuguese messages in which the words mean something else are none', () => {
  test.each([
    'Não parem de mandar as ofertas, eu adoro!',
    'por favor não me tirem da lista, só troquei de número',
    'não me esqueçam hein',
    'quero continuar recebendo as mensagens',
    'Cliquei em descadastrar sem querer',
    'O que acontece se eu responder SAIR?',
    'quero parar de fumar, vocês têm adesivo?',
    'quando vocês vão parar de vender aquele sorvete?',
    'não recebi nenhuma mensagem de confirmação',
    'eu tinha pedido pra parar as mensagens mas mudei de ideia, pode voltar a mandar',
    'como desativo o som das notificações?',
    'como desativo as mensagens temporárias no whatsapp?',
    'não quero ser removida da lista vip hein',
    'como ainda não recebi a mensagem de confirmação?',
    'como saio da lista de devedores?',
    'não precisa mandar mais guardanapo',
    'Para: João Silva, rua das Flores 3',
    'não quero perder as ofertas',
    'vocês vão parar de fabricar esse modelo?',
    'minha internet parou',
    'Qual ônibus para em frente à loja?',
    'para o João, por favor',
    'tira a cebola do lanche por favor',
    'quero remover um item da lista de compras',
    'quero tirar meu nome do SPC, como faço?',
    'meu cliente disse que não quer mais receber mensagens, onde eu tiro ele?',
    'vocês não me mandaram o boleto',
    'não manda mais ketchup, manda só maionese',
    'não mande por e-mail, mande aqui no zap mesmo',
    'não quero a promoção, quero o preço normal',
    'não aguento mais esperar',
    'meus dados estão errados no cadastro',
    'Segundo a LGPD, que dados meus vocês têm?',
    'tem como parar de chegar cobrança errada?',
    'some do carrinho quando clico',
    'não é necessário enviar talheres',
    'quero cancelar meu pedido',
    'podem parar de mandar o pão integral?',
    'quero ser removido para outro hospital, o plano cobre?',
    'não quero receber na portaria, quero no apartamento',
    'não é pra tirar meu nome não, é pra corrigir',
    'não quero contato com glúten na minha comida',
    'o que faço pra vocês pararem de cobrar juros?',
    'tira o meu nome da lista de convidados, não vou',
    'esqueçam meu número antigo, usem este',
    "a música 'me deixa em paz' toca no karaokê?",
    'quero descadastrar meu pix do banco antigo',
    'eu não mandei cancelar nada',
    'pensei em sair da lista mas as dicas são ótimas',
    'não me incomoda não',
    'não quero mensagem no bolo',
    'não vou bloquear não, relaxa',
    'qual a diferença entre cancelar e pausar as mensagens?',
    'falta de respeito não responder as mensagens',
    'vocês não cansam de errar meu pedido?',
  ])('%s', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
  })
})

test.each(['VOLTAR', 'quero voltar a receber'])('"%s" opts in', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-in', certainty: 'certain', language: 'pt' })
})

test('"ajuda" asks for help', () => {
  expect(detect('ajuda', CHAT)).toMatchObject({ intent: 'help' })
})
