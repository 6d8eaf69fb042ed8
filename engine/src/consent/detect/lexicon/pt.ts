import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const pt: LanguageLexicon = {
  language: 'pt',
  typos: true,
  classes: {
    fillers:
      'por_favor porfavor pfv pf pfvr por_gentileza por_obséquio favor obrigado obrigada obg brigado valeu vlw grato grata oi olá ola bom_dia boa_tarde boa_noite agora já ja logo imediatamente urgente gente moça moço amigo amiga querida querido cara mano porra caralho pelo_amor_de_deus pelamor tá ta então ai aí meu_deus só so vocês vcs eu_disse eu_falei não_obrigado não_obrigada',
    messages:
      'mensagem mensagens msg msgs mensage mensagen mesagem mensagns menssagem menssagens sms notificação notificações torpedo torpedos zap zaps emails e_mail e_mails spam spams contatos contato comunicação comunicações comunicados comunicado lembretes lembrete informativos informativo avisos aviso textos',
    marketing:
      'promoção promoções promo promos oferta ofertas propaganda propagandas publicidade marketing anúncio anúncios campanha campanhas newsletter cupom cupons promocional promocionais publicitária publicitárias publicitário publicitários divulgação divulgações comerciais descontos',
    everything:
      'tudo todas_as_mensagens todas_mensagens toda_mensagem qualquer_mensagem mais_nada nem_nada qualquer_coisa qualquer_tipo',
    stop: 'pare parem para parar pára parando deixe deixem deixa deixar chega stop pode_parar podem_parar cesse cessem',
    send: 'mandar enviar manda envia mandarem enviarem encaminhar passar mandando enviando disparar receber ficar_mandando ficar_enviando me_mandar me_enviar encher_com spam',
    bother:
      'me_chamar me_incomodar me_perturbar me_encher me_ligar me_importunar me_procurar me_contatar me_contactar me_perseguir me_aborrecer me_escrever me_amolar me_notificar me_bombardear me_mandar me_enviar incomodar perturbar encher importunar encher_o_saco encher_meu_saco insistir me_chatear chatear mandar_msg spam spammar me_spammar falar_comigo',
    not: 'não nao n ñ naum num nunca jamais nem',
    want: 'quero queremos desejo gostaria gostaria_de preciso aceito autorizo permito quero_mais desejo_mais aguento aguento_mais suporto suporto_mais tenho_interesse_em tenho_mais_interesse_em tenho_interesse quis quer pretendo concordo_em quero_que_me gosto_de curto solicitei pedi queria me_interesso_por estou_interessado_em estou_interessada_em faço_questão_de',
    receive:
      'mais receber recebendo ver ter continuar seguir ficar recebe recebo receba de em nenhum nenhuma de_receber obter',
    det: 'a as o os essa essas esse esses esta estas este estes sua suas seu seus tua tuas teu teus mais nenhuma nenhum de da das do dos e tantas tanta qualquer outras outra toda todas todos tipo por via dessas dessa desses desse destas deste com em no na nas nos pelo muitas muita tudo que vocês vcs alguma umas',
    me: 'me pra_mim para_mim mim nos pra_gente',
    sendForms:
      'mande mandem manda mandes envie enviem envia envies encaminhe encaminhem mandar enviar mandarem enviarem passe passem',
    botherForms:
      'chame chamem chama ligue liguem incomode incomodem incomoda perturbe perturbem perturba contate contatem contacte contactem procure procurem escreva escrevam encha encham enche importune importunem notifique notifiquem chateie chateiem amole incomodar perturbar chatear',
    remove:
      'tira tire tirem retira retire retirem remove remova removam exclui exclua excluam apaga apague apaguem deleta delete deletem risca risque descadastra descadastre descadastrem desinscreva desinscrevam cancela cancele tirar retirar remover excluir descadastrar desvincule elimine eliminem bloqueia bloqueie sair',
    list: 'lista listas base sistema contatos agenda mailing transmissão banco_de_dados banco cadastro cadastros registros disparos envios grupo catalogo',
    from: 'da dessa desta de das do dos desse deste daí daqui disso disto',
    mine: 'me meu_número meu_contato meu_telefone meu_nome meu_celular meu_whatsapp meu_zap meus_dados este_número esse_número meu_cadastro o_meu_número o_meu_contato',
    unsub:
      'descadastrar descadastre descadastra descadastrem descadastro descadastramento desinscrever desinscreva desinscrição desinscreve desassinar unsubscribe desinscrevam descadastrado descadastrada dar_baixa',
    lead: 'por favor pf pfv gostaria de quero queria preciso desejo posso pode podem poderia poderiam vc vcs você vocês me eu oi olá bom dia boa tarde noite solicito peço pedir solicitar gentileza que quer já agora só so fazer o a meu minha favor_de gostaríamos vamos vou então e mais hoje pra para nos se moça moço gente ola',
    tail: 'aí ai daí essa seus suas por pfv pf favor obrigado obrigada obg mais agora já pra para de da das do dos dessa desse que e nem nunca sobre aqui neste nesse no na eu meu vlw grata grato porra caralho desta deste com pelo pela vcs vocês imediatamente urgente não',
    act: 'pare parem parar deixe deixem cancele cancelem cancela cancelar descadastre descadastrar sair desinscrever interromper interrompa',
    third:
      'ele ela eles elas meu_marido minha_esposa filho filha minha_mãe meu_pai namorado namorada ex vizinho vizinha irmão irmã cliente clientes alguém pessoas chefe usuário usuários mulher amigo_meu meu_amigo minha_amiga minha_filha meu_filho',
    thing:
      'pedido pedidos compra compras conta cartão consulta reserva agendamento entrega pagamento plano contrato voo passagem boleto assinatura viagem curso matrícula projeto proposta matricula serviço nota linha internet seguro exame ingresso',
    when: 'noite madrugada domingo domingos fim_de_semana finais_de_semana antes depois durante enquanto até tão_cedo tão_tarde em_inglês em_espanhol horário duas_vezes hoje',
  },
  entries: [
    ...wholeMessages('pt', { ...OPT_OUT, source: 'Sinch, Bird' }, 'PARAR'),
    ...wholeMessages('pt', { ...OPT_OUT, source: 'Sinch', yields: true }, 'CANCELAR'),
    ...wholeMessages('pt', { ...OPT_OUT, source: 'practice' }, 'SAIR, PARE, DESCADASTRAR'),
    ...wholeMessages('pt', { ...OPT_OUT, source: 'Sinch', scope: 'marketing' }, 'PARAR MARKETING, CANCELAR MARKETING'),
    ...wholeMessages(
      'pt',
      { ...OPT_OUT, source: 'Sinch' },
      'PARAR NOTIFICAÇÃO, CANCELAR NOTIFICAÇÃO, PARAR NOTIFICAÇÕES',
    ),
    ...wholeMessages(
      'pt',
      { ...OPT_OUT, source: 'ours' },
      'PAREM, DESCADASTRE, DESCADASTRE-ME, ME DESCADASTRA, ME DESCADASTRE, DESCADASTRAR-ME, DESINSCREVER, CANCELAR INSCRIÇÃO, PARAR TUDO, SAIR DA LISTA, NÃO PERTURBE',
    ),
    ...wholeMessages(
      'pt',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'PARA, CHEGA, BASTA, REMOVER, REMOVA, CANCELA, CANCELE, ENCERRAR, BLOQUEAR, NÃO QUERO MAIS, NÃO QUERO NADA, NÃO QUERO MAIS NADA, NÃO QUERO MAIS ISSO, NÃO QUERO ISSO, SEM INTERESSE, NÃO TENHO INTERESSE, NÃO ME INTERESSA, NÃO ESTOU INTERESSADO, NÃO ESTOU INTERESSADA, QUERO SAIR, NÚMERO ERRADO, ME ESQUECE, ME ERRA, SAI FORA, NÃO ENCHE, CANCELAR ASSINATURA, EXCLUIR, SAIA, SAI, VAI SE FODER, VAI TOMAR NO CU',
    ),
    ...wholeMessages(
      'pt',
      { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' },
      'SÓ OFERTAS, SÓ AS OFERTAS, APENAS OFERTAS, SOMENTE OFERTAS',
    ),
    ...wholeMessages('pt', { tier: 1, intent: 'opt-in', source: 'Sinch' }, 'VOLTAR, RECEBER'),
    ...wholeMessages(
      'pt',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      'INSCREVER, REATIVAR, VOLTAR A RECEBER, QUERO RECEBER',
    ),
    ...wholeMessages('pt', { tier: 1, intent: 'help', source: 'Bird' }, 'AJUDA'),

    ...patterns('pt', 2, {
      'pare-de-mandar': '<stop> de|com|d|a ..2 @<send> ..4 <messages>|<marketing>|nada|isso|coisas|coisa',
      'pare-de-me-mandar': '<stop> de me? @<send> <messages>|isso|essas|coisas|essa|merda|porra|coisa*3 $',
      'pare-de-incomodar': '<stop> de|d @<bother>',
      'pare-com-mensagens': '<stop> com|de <det>*3 @<messages>|<marketing> ><tail>',
      'parar-mensagens':
        'parar|pare|parem|interromper|interrompa|suspender|suspenda|suspendam|cancelar|cancele|cancelem|cancela|desativar|desative|encerrar|bloquear <det>*4 @<messages>|<marketing> ><tail>',
      'cancelar-envio':
        'parar|pare|parem|interromper|interrompa|suspender|suspenda|suspendam|cancelar|cancele|cancelem|cancela|encerrar <det>*3 @envio|recebimento|envios|disparos <det>*4 <messages>|<marketing>',
      'pare-com-isso':
        '^ <lead>*6 @pare|parem|parar já|com|agora|de_uma_vez|imediatamente|por_favor isso|já|vcs|vocês? $',
      'nao-quero-mensagens': '<not> <want> <receive>*4 <det>*4 @<messages>|<marketing> ><tail>',
      'nao-quero-receber':
        '<not> <want> mais|de|continuar|seguir*3 @receber|recebendo mais|nada|isso|de|vocês|vcs|essas|coisas|esse|tipo|coisa|por|aqui|dessa|empresa|nenhum|favor*5 ><tail>',
      'nao-quero-contato':
        '<not> <want> ..3 @contatado|contatada|contactado|contactada|incomodado|incomodada|perturbado|perturbada|contato|contatos|notificado|notificada|cadastrado|cadastrada|inscrito|inscrita',
      'nao-quero-que-mandem': '<not> <want> ..1 que ..4 @<sendForms>|<botherForms>|entrem_em_contato',
      'nao-quero-lista':
        '<not> <want> ..2 participar|estar|fazer_parte|ficar|permanecer <from>|na|no|nessa|nesse|numa|em <det>*2 @<list>',
      'nao-quero-saber':
        '<not> <want> ..1 @saber ..1 nada|de|mais de|dessa|das|da|desse|das|dessas? ..1 <messages>|<marketing>|vocês|vcs|empresa|loja',
      'deixar-de-receber': 'parar|deixar de @receber <det>*4 <messages>|<marketing>|isso|coisas|nada',
      'parar-de-receber': '^ <lead>*8 parar|deixar de @receber $',
      'gostaria-de-nao-receber':
        'gostaria|prefiro|quero|queria|favor|peço|solicito|pedir|preferia|gostaríamos ..2 <not> ..1 @receber|recebam|mandem|enviem|mandar|enviar ..4',
      'nao-me-mande': '<not> mais? <me>? @<sendForms> <me>? <det>*4 <messages>|<marketing>|nada|mais|isso|coisas|merda',
      'nao-me-incomode': '<not> ..1 me @<botherForms> ><tail>',
      'nao-me-mande-2': '<not> me @mande|mandem|envie|enviem mais|nada|isso $',
      'nao-entre-em-contato': '<not> ..1 @entre|entrem|entrar em contato',
      'sem-mensagens': '^ <lead>*4 sem|chega|basta|nada mais|de|com <det>*3 @<messages>|<marketing> ><tail>',
      'chega-de-mensagens':
        '@chega|basta|cansado|cansada|cansei|cheio|cheia|farto|farta|saco_cheio|irritado|irritada ..1 de|com|dessas|desses|receber ..1 <receive>*2 <det>*4 <messages>|<marketing>',
      'mensagens-nao': '^ @<messages>|<marketing> não mais|obrigado|obrigada? $',
      'me-tira-da-lista': '<remove> <mine>? ..1 <from> <det>*2 @<list>',
      'me-tira':
        '^ <lead>*6 me @tira|tire|tirem|retire|retirem|remove|remova|removam|exclui|exclua|excluam|descadastra|descadastre|descadastrem|desinscreva|bloqueia|deleta|delete|apaga|apague daqui|daí|disso|fora|desse|grupo|dessa|lista|<tail>*3 $',
      'tirar-numero':
        '<remove> ..1 meu|este|esse|nosso @número|contato|telefone|zap|nome|whatsapp|celular ><tail>|daí|daqui',
      'exclusao-do-numero':
        '@exclusão|remoção|retirada|descadastro <from> meu|minha|este|esse número|contato|telefone|nome',
      'sair-da-lista': 'sair <from> <det>*2 @lista|listas|transmissão|grupo_de_ofertas|mailing|disparos',
      descadastrar: '^ <lead>*8 @<unsub> ><tail>',
      'me-descadastrar': 'me|meu_número|meu_contato @<unsub>',
      'em-paz': 'me|nos deixa|deixe|deixem|deixar|larga ..1 em @paz',
      'me-deixa-quieto': 'me deixa|deixe|deixem ..1 @quieto|quieta|sossegado|sossegada|tranquilo|tranquila',
      'revogar-consentimento':
        '@revogo|revogar|retiro|retirar|cancelo|revogação ..3 consentimento|autorização|permissão',
      'nao-autorizo': '<not> @autorizo|permito|consinto|aceito ..4 <messages>|<marketing>|contato',
    }),
    ...patterns('pt', 3, {
      descadastrar: '@<unsub>',
      'como-parar-de-receber':
        'como ..6 cancelar|cancelo|parar|parando|paro|deixar|deixo|sair|saio|tirar|tiro|bloquear|bloqueio ..5 @receber|lista|<messages>|<marketing>',
      'cancelar-inscricao': '@cancelar|cancele|cancela|cancelem|encerrar <det>*2 minha? inscrição|cadastro',
      'sem-interesse': '^ <lead>*4 <not> ..1 @interesse|interessado|interessada|interessa',
      'nunca-me-cadastrei': 'não|nunca|nem ..2 @cadastrei|autorizei|inscrevi|assinei|solicitei ..3',
      'vou-bloquear': 'vou|irei|estou|tô ..2 @bloquear|denunciar|processar|bloqueando',
      'isso-e-spam': 'isso|isto é|eh @spam|abuso|assédio|perseguição',
      'tantas-mensagens': 'tanta|tantas|muita|muitas|excesso_de @<messages>|<marketing>',
      insistencia: '<not> param|para de me? @<send>|<bother>',
      'podem-parar': '^ ..2 pode|podem|poderiam @parar $',
      'numero-errado': '@número|pessoa errado|errada ><tail>',
    }),
    ...guards('pt', 4, {
      'negated:nao-pare':
        '<not> ..1 quero|queremos|precisa|vou|é_para|pretendo|gostaria|me|de|que|pensei|em|desejo|podem|pode|ainda*3 @<act>|deixar',
      'negated:nao-tire':
        '<not> ..2 tire|tirem|tira|remova|removam|exclua|excluam|sair ..3 @lista|número|grupo|cadastro',
      'negated:parar-de-nao': '<not> parem|pare|para|deixem|deixe de ..1 @<send>',
      'negated:nao-me-importo': '<not> me importo|incomodo ..4 @<messages>|<marketing>|receber',
      'question:se-eu': 'se|quando|caso eu? ..1 @<act>|<unsub>|stop',
      'question:a-palavra':
        'palavra|significa|digitar|digite|responda|responder|envie|escreva|mande|diga ..1 @<act>|<unsub>|stop',
      'third-person:outra-pessoa': '<third> ..4 @<act>|receber|<messages>|<marketing>|<unsub>|lista',
      'other-sense:pare-de':
        'pare|parem|para|parar de @sofrer|chorar|fumar|beber|reclamar|rir|funcionar|trabalhar|mentir|brincar',
      'object-guard:cancelar-pedido':
        '@cancelar|cancele|cancela|cancelem|parar|encerrar|excluir|remover|sair ..1 <det>*3 <thing>',
      'object-guard:uma-oferta': '<not> <want> a|o|essa|esta|esse|este @oferta|promoção|desconto|cupom',
      'object-guard:receber-pedido': '@receber ..2 <thing>|produto|encomenda|dinheiro|reembolso|visita',
    }),
    ...guards('pt', 3, {
      'question:como': 'como|onde|posso ..5 @<act>|<unsub>|receber',
      'conditional:horario': '<not>|<stop> ..7 @<when>',
    }),
  ],
}
