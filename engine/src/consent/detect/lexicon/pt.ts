import { guards, halves, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const pt: LanguageLexicon = {
  language: 'pt',
  typos: true,
  spellings: {
    inscricao: 'inscrissao inscrisao incricao insricao',
    receber: 'rcb rcbr rceber ressebe rcebe',
    remover: 'rmvr remuver',
    promocoes: 'promossoes promosoes pormocoes promocoens',
    enviar: 'inviar',
    cadastro: 'cadrasto cadastru kadastro',
    lista: 'liata',
    incomodar: 'icomodar',
  },
  classes: {
    misspelt:
      'mensagem mensagens receber enviar remover descadastrar mandar cancelar incomodar contatar excluir promoções propaganda ofertas notificações inscrição retirar retirem tirem parem mandem enviem quero deixem interesse removam excluam número',
    fillers:
      'pqp krl vtnc vsf mds plmds por_favor porfavor pfv pf pfvr pfvrzinho por_gentileza por_obséquio favor se_faz_favor se_fazem_favor faz_favor sff obrigado obrigada obg brigado brigada valeu vlw grato grata oi olá ola bom_dia boa_tarde boa_noite agora já ja logo de_vez imediatamente urgente gente moça moço amigo amiga irmão irmã chefe querida querido cara mano pá epá pô porra caralho caraca pelo_amor_de_deus por_amor_de_deus pelamor tá ta né então ai aí lá meu_deus só so vocês vcs eu_disse eu_falei não_obrigado não_obrigada kk tchau sério',
    messages:
      'mençag- mensgs mensgns mensg msgm msgns mensag- mensaj- menssag- mesag- msg msgs mensg smss sms notifica- torpedo torpedos zap zaps emails e_mail e_mails spam spams contato contatos contacto contactos comunicação comunicações comunicados comunicado lembretes lembrete informativos informativo avisos aviso recado recados disparos textos',
    marketing:
      'promoção promoções promo promos oferta ofertas oferec- propaganda propagandas publicidade marketing anúncio anúncios campanha campanhas newsletter cupom cupons promocional promocionais publicitária publicitárias publicitário publicitários divulgação divulgações comerciais descontos encarte encartes folheto folhetos panfleto panfletos lançamentos bônus impingir telemarketing',
    everything:
      'tudo todas_as_mensagens todas_mensagens toda_mensagem qualquer_mensagem mais_nada nem_nada qualquer_coisa qualquer_tipo',

    not: 'nn ñn nom naun dont ngm nenhum_momento não n ñ naum num nau nunca jamais nem ninguém ya_no',
    me: 'me mim nos nois lhe a_gente mi',
    want: 'quelo queru want qria quria kria qr qero_mais dou_permissão quero queremos quer qro qero kero qero queru quis queria desejo desejamos deseja gostaria gostaríamos gostava preciso precisamos aceito aceitamos pretendo pretendemos autorizo permito concordo consinto solicitei pedi faço_questão tenho_interesse tenho_mais_interesse estou_interessado estou_interessada me_interesso gosto gostei curto aguento aguenta merece guento aguentamos suporto posso_mais keru qru',
    receive:
      'cá resseb- ressev- receb- recebe reseb- recev- mais mas continuar seguir ficar ter ver de a em que_me nem obter',
    det: 'a as o os essa essas esse esses esta estas este estes aquelas sua suas seu seus tua tuas teu teus vossa vossas vosso vossos mais mas nenhuma nenhum de da das do dos d e tantas tanta qualquer quaisquer outra outras novas novos futuras futuros mesma toda todas todos todo tipo por via dessas dessa desses desse destas deste desta dum com c em no na nas nos pelo muitas muita tudo que vocês vcs alguma algum umas uns desa desas merda bosta porcaria porra malditas droga lixo inferno sequência monte ofertas enxurrada automáticas automáticos comerciais serviço gênero género estilo espécie',
    stuff:
      'isso isto nada nd coisa coisas tralha lixo porcaria porcarias merda merdas bosta porra cenas negócio negócios conteúdo informações novidades cobrança cobranças vaga vagas fotos figurinha figurinhas vídeos áudios links convites informação info devocional devocionais versículos orações corrente correntes besteira besteiras piadas memes notícias negosso negossio troço trem trens parada paradas ladainha spam imagens imagem gif gifs stickers',
    stop: 'paira acabem acabe para pára apra praa paea parae pare parem pares pararem parassem parando deixe deixem deixa deixes deixai deixarem deixassem cesse cessem cessar chega basta evite evitem desista desistam larga larguem stop oara prara pari paar paren parim pareim acabai',
    mail: '<messages> <marketing>',
    this: 'iso isso isto',
    end: 'pararem deixarem parar deixar pararmos',
    halt: `parar pare parem cancelar cancela cancele cancelem cansela canselar canselem interrompe bloqueia bloqueie bloqueiem bloquear ${wishes('interromper descontinuar desabilitar suspender pausar desativar desactivar desligar silenciar cessar encerrar bloquear cortar anular sustar')} cessação interrupção suspensão descontinuidade cancelamento cancelando bloqueio`,
    nag: 'aperr- atent- cutuc- futuc- maçar maçando maça- jorr- spamm- atazan- torrando chamar chamando chamarem apitando vibrando pipocando procurando amolando acordando mand- envi- encaminh- dispar- escrev- incomod- perturb- chate- ench- importun- notific- contact- contat- spam- flood- amola- aporrinh- azucrin- atorment- assedi- persegu- bombarde- pentelh- entup- inund- lotar lotando insist- convoc- convid- oferec- empurr- impingir falar_comigo falando_comigo me_procurar me_chamar me_marcar textar textando torrar encomod- pertub- pertubar pertuba divulg- anunci-',
    send: `${wishes('mandar enviar encaminhar disparar passar')} ficar_mandando ficar_enviando mandi mandim envii`,
    bother: `${wishes(
      'atazanar encomodar pertubar chamar incomodar perturbar contatar contactar procurar escrever importunar notificar chatear amolar oferecer incluir adicionar aborrecer maçar aperrear bombardear spammar assediar convidar',
    )} macem mace add escribir escriban chateie chateies chateiem chateia bombardeie bombardeiem`,
    remove: `remov ${wishes('tirar cortar retirar remover excluir apagar deletar riscar eliminar descadastrar desvincular desmarcar desinscrever desassociar desconectar sacar')} tiri tirim removido removida retirado retirada excluído excluída desligar desliga desliguem`,
    list: 'comunidade comunicações canal registos gurpo lista lsita litsa listas mailing transmissão banco_de_dados base base_de_dados disparos envios grupo transmissões divulgação cadastro cadastros sistema contatos contactos catálogo agenda registros ranking newsletter blacklist disparo envio',
    from: 'da desa desas dessa desta de das do dos desse deste dessas desses destas destes na no nessa nesse nesta neste nestas nestes nas nos desde',
    number:
      'número nr telefone fone contato contacto celular telemóvel cel zap whats whatsapp wpp wpps terminal num tel cell zapzap zap_zap nro chip linha',
    gone: 'dessa_porcaria dessa_desgraça dessa_praga desse_inferno desse_negócio desse_troço desse_trem dessa_parada desse_bagulho dessa_joça de_tudo daki daqi dessa_bosta dessa_merda dessa_porra dessa_droga dessas_coisas daqui daí dai disso disto fora dessa dessas desse desta deste de_vez',
    unsub: `${wishes('descadastrar desinscrever desassinar')} descadrast- discadrast- decadast- discadast- discadastrar descadast- descadastro descadastrado descadastrada descadastramento desinscrição desinscrevo desinscreve desinscrito desinscrição desiscrever desincrever desescrever unsubscribe unfollow dar_baixa`,
    lead: 'até_lá diante partir um dá faz tenha dó por favor pf pfv mi gostaria de quero queria preciso desejo posso pode podem poderia poderiam podiam vc vcs você vocês me eu oi olá bom dia boa tarde noite solicito peço pedir solicitar gentileza que quer já agora só so fazer fazem faz o a os meu minha favor_de gostaríamos vamos vou então e mais hoje pra para nos se moça moço gente mano cara queiram exijo agradeço agradecia senhores senhor pretendo ou tem como dá aí simplesmente também é seria possível requeiro',
    tail: 'nisso nisto kkk guri guria véi vei poxa galera pessoal aí ai daí essa seus suas por pfv pf favor obrigado obrigada obg mais mas agora já pra pro para de da das do dos dessa desse que e nem nunca sobre aqui neste nesse nesta no na nas nos ao à eu meu minha vlw grata grato porra caralho desta deste d di com pelo pela via vcs vocês vossas vossos imediatamente urgente não n né viu tá nenhuma nenhum algum alguma sua seu novamente de_novo outra_vez em se porque pq pois a o automáticas automáticos desnecessárias chatas comerciais publicitárias moça moço mano gente kk sff me ta to tô estou é são está ok blz beleza valeu tchau certo combinado tmj política eleitoral religiosa de_política',
    close:
      'fera se_faz_favor se_fazem_favor sff vey bicho fi brother bro kkkkk fazendo pq porque pois kkk guri guria véi vei parça parceiro pessoal galera poxa imediato hj mt muito bjs abraço abraços aí ai lá visse homi sô por pfv pf pfvr pfvrzinho favor obrigado obrigada obg agora já logo e que porra caralho vcs vocês imediatamente urgente né viu gente moça moço irmão kk sff definitivamente de_vez pelo antes senão ou mano n não eu pô mais ok blz beleza valeu tchau certo combinado tmj hein homem',
    of: 'com c de d da das do dos dessa dessas desse desses desta destas deste destes nessas',
    how: 'cm ensina jeito_de como onde jeito maneira forma procedimento comando que_faço que_eu_faço oq_faço oq_eu_faço que_devo que_preciso',
    quit: 'parar paro parando pare parem deixar deixo deixando cancelar cancelo sair saio tirar tiro bloquear bloqueio desativar desativo desligar desligo silenciar apago apagar removo remover excluo excluir retiro retirar descadastro desinscrevo',
    goOn: 'continuam continua continuarem continuais ficam insistem seguem vivem teimam voltaram voltam tornam continuo seguimos',
    fedUp:
      'fartinho fartinha fartos fartas saturados cheinha chateado chateada incomodado incomodada cansado cansada cansados cansei cheio cheia farto farta fartos irritado irritada enjoei enjoado enjoada saturado saturada aborrecido aborrecida saco_cheio de_saco odeio detesto abomino chatice praga inferno insuportável insuportáveis chatos chato cansam cansativo cansativos enjoados inconveniente inconvenientes insistentes insistência chateação xarope malas',
    vanish:
      'some suma sumam vaza vazem sai saia saiam larga largue larguem desaparece desapareça desapareçam desgruda desgrude desgrudem desapega desapeguem xispa rala',
    block:
      'bo reclamação reclamações justiça juizado boletim bloqueio bloqueado bloquear bloqueando bloqueei denuncio denunciado denunciar denúncia processo processar procon anatel anpd cnpd polícia advogado queixa aciono reportei reporto reportado reportar reportando denunciei denunciando marquei marcando marcar',
    act: 'pare parem parar deixe deixem deixar cancele cancelem cancelar descadastre descadastrar sair desinscrever interromper interrompa',
    removal:
      'supressão exclusão remoção retirada descadastro eliminação apagamento bloqueio descadastramento desligamento desinscrição desvinculação cessação',
    you: 'cs vcis vocês vcs vc você cês ces ocês cê ceis vós essa_empresa esta_empresa essa_loja esse_banco esse_robô este_robô',
    always:
      'toda_madrugada toda_manhã todo_dia toda_hora todo_santo_dia todos_os_dias toda_semana toda_tarde toda_noite o_dia_todo o_dia_inteiro o_tempo_todo sem_parar de_madrugada dia_e_noite direto de_novo dnv outra_vez às_6h a_noite_toda',
    sells:
      'empréstimo empréstimos consignado crédito consórcio seguro seguros sorteio sorteios rifa rifas bet bets tigrinho aposta apostas cassino curso cursos cartão cartões plano planos pacotes loteamento imóvel imóveis investimento investimentos vaga vagas',
    need: 'precisa precisam precisas precisava carece carecem adianta vale_a_pena há_necessidade_de necessidade_de é_necessário é_preciso tem_por_que tem_porque há_porque é_para é_pra',
    goods:
      'pão pães leite queijo cebola alface tomate molho ketchup mostarda maionese sal açúcar gelo talher talheres guardanapo guardanapos sacola sacolas canudo bebida refrigerante coca salada sachê pimenta arroz feijão carne ovo ovos bolo picles fruta frutas legumes verdura verduras flores copo copos produto produtos item itens peça peças tamanho modelo cor roupa roupas camisa camiseta sapato remédio remédios medicamento caixa caixas marmita almoço jantar pizza lanche água galão gás',
    third:
      'ele ela eles elas filho filha mãe pai vó avó avô tia tio marido esposa minha_mulher namorado namorada ex irmão irmã chefe patrão patroa doutor dr dra rapaz homem alguém cara sobrinho sobrinha',
    stranger:
      'cliente clientes pessoas usuário usuários vizinho vizinha amigo amiga cunhado cunhada colega professora professor motoboy entregador estafeta médico atendente funcionário gerente primo prima moça',
    thing:
      'pedido pedidos compra compras conta cartão consulta reserva agendamento entrega pagamento plano contrato voo passagem boleto boletos assinatura viagem curso matrícula projeto proposta nota linha internet seguro exame ingresso encomenda encomendas fatura faturas débito empréstimo financiamento produto dinheiro reembolso visita revista jornal corrida evento recibo comprovante documento documentos segunda_via link código operação endereço troco pix técnico entregador motoboy token senha',
    acts: '<unsub> saio_disso saio_disto saio_daqui sair_disso sair_disto sair_daqui quero_sair eu_saio exclusão remoção parar pare parem pararem parassem parando cessar cesse cessem cessassem chega basta acabem acabe interromper interrompa interrompam descontinuem descontinuar desativar desativa desative desativem desligar desliga desligue desliguem sumir suma sumam some desaparece desapareçam desistam remover remove remova removam removido removida excluir exclui exclua excluam excluído excluída deletar deleta deletem eliminar eliminem esquece esqueça esqueçam larga larguem não_me não_mande não_mandem não_envie não_enviem não_enviar não_desejo não_aceito não_autorizo não_escrevam não_incomodem não_perturbem não_recebo não_receber recuso evitem evitar cansei enough stop n_mande n_mandem n_manda n_me sem_mais',
    // Of what says nothing else a message may be full.
    harmless:
      '<you> <me> <det> <want> <lead> <close> <fedUp> <goOn> <of> <nag> para meus minhas nós nosso nossa vos te ti senhora uma isso isto aquilo aqueles disso disto nisso nisto nesse nessa neste nesta daqui dai daí aqui aki cá coisa coisas negócio negocio troço trem parada merdas porcarias nem porém q k para_mim pra_mim pro pros ao à aos às pela sem sempre nunca jamais menos ainda apenas mesmo mto tanto tantos tão demais nada nd outro outros vez vezes dias hora horas semana mês manhã madrugada nao ñ num sim eh são sou estou tô to está estão ser ter têm tenho era foi vai vão podes podia consigo dar daria deu faça façam faço bondade agradecido agradecida gratidão precisa precisam pedia pedindo pedimos solicitamos exigimos imploro suplico ordeno repito digo disse falei falo avisei sei acho vontade interesse interessado interessada interessa receber recebendo recebo receba ficar ficando fica fiquem continuar continuem voltar voltem chegar chegando chegam saco paciência chamar chamem chamando falar falem comigo existo número numero telefone celular telemóvel nome whats whatsapp wpp lista listas cadastro base dados sistema grupo canal inscrição recebimento automático automática definitivo realmente sinceramente por_completo povo velho deus amor aff credo puxa ué okay adeus bem paz sossego vida fora embora desculpa desculpe desculpem consentimento autorização permissão lgpd urgentemente grátis chata chatas pls rs rsrs novamente novo de_novo dnv onde qual quando assim há anos meses cancelar cancela cancele cancelem tirar tira tire tirem retira retire retirem sair saio saia já_deu',
    when: 'noite madrugada domingo domingos fim_de_semana finais_de_semana antes depois_das depois_do depois_da durante enquanto tão_cedo tão_tarde em_inglês em_espanhol horário até_às até_as até_o até_a até_que até_amanhã até_segunda até_sexta até_dia até_lá até_eu até_meu',
  },
  entries: [
    ...wholeMessages('pt', { ...OPT_OUT, source: 'Sinch, Bird' }, 'PARAR'),
    ...wholeMessages('pt', { ...OPT_OUT, source: 'Sinch', yields: true }, 'CANCELAR'),
    ...wholeMessages(
      'pt',
      { ...OPT_OUT, source: 'ours', yields: true },
      'QUERO SAIR, QRO SAIR, KERO SAIR, QUERU SAIR, JÁ CHEGA, NÃO ENCHE, SOME DAQUI, SUMA DAQUI, SUMAM, SUMA, DESAPARECE, DESAPAREÇA, VAZA, VAZEM, XISPA, DESGRUDA, DESGRUDEM, SAI FORA, CAI FORA, CAIAM FORA, TÔ FORA, VAI EMBORA, REMOVER, REMOVAM, RETIREM, CHEGA DISSO, DENUNCIADO, REPORTADO, NÃO QUERO MAIS ISSO, NÃO QUERO MAIS NADA',
    ),
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
      'ME ESQUECE, ME ESQUEÇAM, ESQUEÇAM-ME, ESQUEÇA-ME, LARGUEM-ME, ME LARGUEM, DESAPAREÇAM, ME ERRA, PAREM, DESCADASTRE, DESCADASTRE-ME, ME DESCADASTRA, ME DESCADASTRE, DESCADASTRAR-ME, DESINSCREVER, CANCELAR INSCRIÇÃO, CANCELAR SUBSCRIÇÃO, ANULAR SUBSCRIÇÃO, PARAR TUDO, PAREM COM ISSO, PARE COM ISSO, PARA COM ISSO, PAREM COM ISTO, SAIR DA LISTA, NÃO PERTURBE',
    ),
    ...wholeMessages(
      'pt',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'PARA, FIM, CHEGA, BASTA, JÁ DEU, REMOVA, TIRA, TIREM, CANCELA, CANCELE, CANCELEM, ENCERRAR, BLOQUEAR, NÃO QUERO, NUM QUERO, NÃO QUERO MAIS, NÃO QUERO NADA, NÃO QUERO ISSO, SEM INTERESSE, NÃO TENHO INTERESSE, NÃO ME INTERESSA, NÃO ESTOU INTERESSADO, NÃO ESTOU INTERESSADA, NÚMERO ERRADO, DÁ UM TEMPO, DE NOVO NÃO, NÃO MAIS, NÃO MAIS OBRIGADO, NÃO MAIS OBRIGADA, QUERO NÃO, QUERO MAIS NÃO, MANDA MAIS NÃO, PARAE, PARA AÍ, TIRAE, TIRA AÍ, NÃO QUERO CONVERSA, CANCELAR ASSINATURA, EXCLUIR, SAIA, SAI, VAI SE FODER, VAI TOMAR NO CU',
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
      'INSCREVER, REATIVAR, VOLTAR A RECEBER, QUERO RECEBER, QUERO VOLTAR A RECEBER',
    ),
    ...wholeMessages('pt', { tier: 1, intent: 'help', source: 'Bird' }, 'AJUDA'),

    ...patterns('pt', 2, {
      'tirar-nome-da-lista':
        '@<remove> o|os? meu|meus|minha|nosso nome|dados|informações|no <from> <det>*2 <list>|<mail>',
      'deixem-em-paz': 'deixe|deixem ..2 em @paz ><close>',
      'nao-incomodem-ela':
        '<not> mais? @incomode|incomodem|perturbe|perturbem|chateiem|importunem ela|ele|a|o|minha|meu|quem',
      'nao-quero-que-continuem':
        '<not> <want> que ..2 @continuem|continue|fiquem|fique|sigam|insistam ..1 <nag>|chamando|ligando',
      'nao-gosto-que-mandem':
        '<not> @gosto|curto|quero|queria que ..1 me <nag>|chamem|chame|liguem ..1 <mail>|no|aqui|por|pelo',
      'excluir-o-numero': '@<remove> o|esse|este|aquele número|contato|contacto|zap ><close>|daí|dela|dele',
      'perder-o-numero':
        'favor_de|podem|queiram|pode|façam_o_favor_de|por_favor @perder|esquecer|perderem|esquecerem que? o|do? meu|este|esse|nosso <number>',
      'quero-ficar-sem-receber': 'quero|prefiro|gostaria|queria ..6 sem @receber',
      'nao-e-para-mandar-nada': '<not> é_pra|é_para|era_pra|devem|deviam|quero_que <me>? @<nag> <det>*2 nada|<mail>',
      'meu-numero-tirem':
        'meu|minha|nosso|este|esse|deste|desse <number>|nome|dados|chip ..9 / <lead>*4 @<removal>|tirem|retirem|removam|excluam|apaguem|eliminem|tire|remova|retire|exclua|apague ><close>|daí|daqui|imediata',
      'mensagens-e-nem-mais-uma':
        '<messages> ..6 / ..4 /? ..2 <not>|nem @quero|qro|queremos|preciso|mais|quero_mais mais? nenhuma|uma ><close>',
      'tudo-meu': '@<remove> tudo|todos ..3 meu|meus_dados|sobre_mim|de_mim|minhas ><close>|pessoais|aí|que',
      'nao-ha-motivo':
        '<not> ..2 @motivo|motivos|razão|porquê|necessidade|sentido nenhum|nenhuma? pra|para|de|em <me>|vocês|vcs*2 <nag>|continuarem|ligarem ><close>|<mail>|a|para|pra',
      'nao-interessa-receber':
        '<not> <me>? @interessa|interesso|interessam mais? em? receber|<mail>|continuar_a_receber|continuar_recebendo',
      'cessar-o-envio':
        '@cesse|cessem|cessar|cessação|cessassem <det>*3 envio|envios|contato|contatos|contacto|contactos ><close>|de',
      'quero-que-parem':
        'quero|queremos|exijo|exigimos|peço|pedimos|solicito|desejo|gostaria|imploro é? que <you>|os_senhores? @parem|pararem|parassem|cessem|cessassem ><close>|de_vez',
      'nao-mandem-publicidade-por-aqui':
        'meu|este|esse <number> <not> ..2 @pra|para receber|<marketing>|ficar_recebendo',
      'cessem-sob-pena':
        '@cessem|cessar|abstenham|abstenha|cesse sob|imediatamente|de|já ..2 pena|<nag>|<send>|contato|contactos|envios|<messages>',
      'numero-nao-seja-usado':
        'meu|minha|meus|nosso|este|esse <number>|nome|dados não ..1 seja|fosse|sejam|fossem mais? @usado|utilizado|usados|utilizados|contatado|contactado|incluído|compartilhado',
      'tirem-do-cadastro-so': '^ <lead>*5 @<remove> do|da|desse|dessa|deste|desta <det>*1 <list> ><close>',
      'meu-numero-fora': 'meu|nosso|este|esse <number>|nome|contato @fora <gone>|<from> <det>*2 <list>|<gone>|<mail>',
      'deixar-de-fazer-parte':
        'deixar|parar|sair de @fazer_parte|participar|integrar|constar|pertencer <from>|a|à|na|no <det>*2 <list>|<mail>',
      'nao-precisa-ficar':
        '<not> @<need> ficar|continuar|seguir|continuarem|insistir|insistirem a|em? <me>? <nag>|chamando|ligando|procurando|avisando <det>*3 ><close>|<mail>|<stuff>|todo|toda|essas|esses',
      'como-pararem':
        'que|como|quanto|quantas|jeito|mágica|forma ..8 pra|para|de|que vocês|vcs|você <me>? @pararem|parem|deixarem|parar|esquecerem|esqueçam|sumirem|sumam|desaparecerem|desistirem|largarem ><close>|do_meu|da_minha|de_me|de_mandar|de_enviar|de_ligar|de_escrever|de_encher|com_isso|com_as|com_essas|com_esse',
      'bloqueio-se-nao-pararem':
        '<block> ..8 se ..2 @pararem|param|continuarem|insistirem|continuar|insistir <close>*2 $',
      'nao-liguem-nem-mandem':
        '<not> <me>? @ligue|liguem|telefonem|ligar mais? nem|ou|e <not>? <me>? <send>|<nag>|<messages>',
      'pare-de-mandar':
        '<stop> só|lá|já|agora|logo|aí|por|favor|vocês|vcs*2 de|d|di <me>|ficar|estar|vir|a|ligar|ligando|e|usar*4 @<nag>',
      'parar-de-me-mandar': '<end> de|d <me>|ficar*2 <me> ficar? @<nag>',
      'parar-de-mandar-mensagens':
        '<end> de|d ficar|estar? @<nag> <me>? <det>*4 <mail>|<this>|coisas|essas|aqui|pra_mim|para_mim|pra_cá',
      'podem-parar-de-mandar':
        'podem|pode|favor|vão|parem|da_pra|queiram <tail>*2 <end> de|d @<nag> <det>*4 ><close>|<mail>|<stuff>|pra|para|aqui|por|no|neste|nesse|com|comigo|toda|todo|tanto|tanta|essas|esses',
      'parar-de-receber': '<end>|para|desistir de|d @receb-|reseb- <det>*4 <mail>|<this>|nada|coisas|essas',
      'parar-de-chegar': '<end>|<stop> de @chegar|vir|aparecer|cair <det>*3 <this>|<mail>',
      'foda-se-com-mensagens':
        '@foder|fuder|lascar|xô|sai_pra_lá|sai_fora|merda|porra|caralho|cu|diabo|raio|raios com|de|das|dessas? <det>*2 <mail>',
      'suma-do-meu-whatsapp':
        '@<vanish> do|da|de|desse|deste ..1 meu|minha|mim <number>|vida|frente|pé|cola|aba|caminho|perto|cima|sombra',
      'some-daqui':
        '@some|suma|sumam|vaza|vazem|rala|desaparece|desapareçam|desgruda daqui|da_minha_frente|do_meu_pé|<you>',
      'denuncio-como-spam': '<block> ..3 como|por|de @spam',
      'como-deixo-de-receber': '<how> ..6 <quit> ..3 @receb-|reseb-|recev- ><tail>|<det>|<stuff>|<mail>',
      'como-nao-receber': '<how>|clico ..7 não mais? @receber|receba|recebermos|receberem ><tail>|<det>|<stuff>|<mail>',
      'parar-de-cobrar-por-mensagem': '<stop>|<end> de <me>? @cobrar|cobrando|ligar|ligando ..3 <messages>|por_aqui',
      'como-cancelar-mensagens': '<how> ..6 <quit> ..4 @<mail>|lista|listas|transmissão',
      'por-que-continuam':
        'por_que|porque|pq|pra_que|para_que|porquê|se|como|ainda ..4 @<goOn>|ainda a|me? ..1 <nag>|recebendo|chegando|ligando ><close>|<mail>|<this>|essas|esses|me|se|pra_mim|para_mim',
      'pedi-e-continuam':
        '@pedi|falei|solicitei|disse|avisei|mandei ..5 <act>|remover|excluir|tirar|parassem|não ..4 <goOn>|ainda|hoje ..2 <nag>|chegando|chegou|recebi',
      'quantas-vezes-sair':
        'vezes ..6 @sair|parar|pare|stop|cancelar|pararem|parem ><close>|de|com|da|dessa|desse|<messages>',
      'isso-parar-de-chegar':
        '<this>|essas|esses|<messages> ..2 parar|parem|parassem|deixar|deixem de @chegar|vir|aparecer',
      'poupem-de-mensagens':
        '~deus @poupem|poupe|poupa|poupar|pouparem|livrem|livre|livrar|livra ..1 <from>|de|disso|disto|dessa <det>*2 ><mail>|<close>|<this>|daqui|vcs|vocês',
      'nao-mande-mais-coisas': '<not> <me>? @<send> mais|mas <det>*3 <stuff>',
      'baixa-no-meu-numero': '@baixa no|do meu|este|esse <number>',
      'nao-quero-meus-dados-ai':
        '<not> <want> ..2 @meus|meu dados|número|nome|contato|telefone no|na|nos|nas|em|com|aí|nessa|nesse',
      'nao-me-coloquem-em-grupos':
        '<not> <me> @coloque|coloquem|coloca|bote|botem|ponham|insiram|incluam|adicionem mais? em|no|na|nos|nas|nesse|nessa ..2 <list>|grupos|<mail>',
      'para-nao-receber':
        'pra|para|jeito_de|forma_de|maneira_de|quero|queria não mais? @receber|chegar|vir|aparecer|cair|ver mais|nada|nenhuma|nenhum|<this>|essas|esses',

      'denuncio-se-escreverem': '<block> ..4 se ..2 @<nag>|<send>|receber|continuarem|<messages>',
      'ninguem-me-procure': 'ninguém ..6 me @<bother>|<send>',
      'dar-baixa-na-lista':
        'dá|dar|dê|dêem|deem|dou @baixa ..3 lista|cadastro|<messages>|meu_número|meu_contato|meu_telefone|meu_nome|disso',
      'deixar-de-ser-contactado':
        'deixar|parar|deixem|parem de ser @contactad-|contatad-|incomodad-|importunad-|notificad-',
      'ofertas-nao-interessam': '<mail> ..1 <not> me|nos? @interessam|interessa|servem',

      'nao-fique-mandando':
        '<not> mais? fica|fique|fiquem|fiques|ficar|ficarem|continue|continuem|continuar|sigam|insistam a|em|mais? <me>? @<nag>|chamar ><close>|<mail>|<stuff>|essas|esses|tanta|tantas|todo|toda',
      'nao-escreva-mais':
        '<not> <me>? mais? @escreva|escrevam|escreve|escrevas|escrever|contatem|contactem|contate|contacte|procurem|chamem mais|aqui|pra_mim|para_mim|para_este|pra_esse|pra_este|para_esse|por_aqui|neste|nesse',
      'nao-precisa-mais':
        '<not> @<need> ..1 mais <me>? <send>|<bother>|avisar|lembrar|oferecer|chamar|convidar <me>? ><close>|<stuff>|<mail>|essas|esses|nenhuma|nenhum|para|pra',
      'nao-precisa-mandar-mais':
        '<not> @<need> ficar|continuar|seguir? a? <me>? <send>|mandando|enviando|avisar|avisando|chamar|oferecer mais|mas|não|nunca ><close>|<stuff>|<mail>|essas|esses|nunca',
      'sem-permissao-para':
        '<not>|nenhum|nenhuma|sem ..2 @permissão|autorização|consentimento|licença|autorizei|permiti ..3 <send>|<nag>|<mail>|<bother>|ligarem|ligar|contato|usar|usarem|usem|utilizarem|terem|guardarem',
      'nao-usem-para':
        '<not> o|a|este|esse|meu|nosso <number>? @usem|use|uses|usar|utilizem|utilize ..2 pra|para|com|em ..1 <this>|<nag>|<mail>',
      'nao-usem-o-numero-para':
        '<not> @usem|use|usar|utilizem|utilize <det>? ..1 <number> pra|para ..1 <mail>|<this>|<nag>|vendas|vender',
      'mensagens-nao-aguento': '@<mail> ..5 <not> aguento|guento|suporto|aguentamos mais?',
      'cancelar-o-recebimento': '<halt>|encerro|cancelo|dispenso|suspendo ..3 @recebimento|envios ><close>',
      'da-um-tempo-com-mensagens': 'dá|dê|deem|deêm @um_tempo|uma_folga|sossego com|nessas|nas|nesses <det>*2 <mail>',
      'mais-nada-com-voces':
        '<not> quero|queremos|qro ..2 @nada|coisa com|de|do|da|dessa|desta|vindo|que <you>|condomínio|escola|igreja|banco|partido|empresa|loja|a_empresa|a_loja',
      'qual-parte': '@parte ..2 não ..5 entenderam|entendeu|entendem|perceberam',

      'quem-autorizou-mandar':
        'quem ..3 @autorizou|permitiu|permissão|licença|autorização ..4 <nag> <det>*2 ><close>|<stuff>|<mail>',
      'direito-de-opt-out': '@exerço|exercer|solicito|requeiro ..4 opt_out|optout|descadastramento|descadastro',
      'nao-quero-no-meu-zap': '<not> <want> ..6 @no_meu|neste|nesse zap|zapzap|whats|whatsapp|wpp|wpps ><close>',
      'opcao-de-receber': '<halt>|<remove>|<unsub> ..4 @receber <det>*3 <mail>',
      'me-tira-dessas-coisas': '<me> @<remove> das|dos|dessas|desses|destas|destes ..2 ><close>',
      'anular-subscricao':
        '<halt>|<remove> <det>*2 minha|nossa|o_meu? @inscrição|subscrição|registo|registro ><close>|nas_novidades|nas_vossas|nas_suas|nos_vossos|nos_seus|na_newsletter|nas_ofertas|nos_avisos|nas_mensagens|na_lista',
      'inscricao-neste-canal':
        '<halt>|<remove> ..3 @inscrição|participação|cadastro|subscrição|adesão nesse|neste|desse|deste|do|no canal|grupo|zap|whatsapp',
      'quantas-vezes-dizer': 'quantas|mil|cem|milésima ..5 @dizer|falar|repetir|falei|disse|repito que|q <not> <want>',
      'quero-que-nao-mandem':
        'quero|peço|exijo|prefiro|gostaria que <you>? <not> <me>? mais? @<send>|<bother> mais? ><close>',
      'descadastro-nao-funciona': '@<unsub> ..2 não|nunca ..1 funciona|abre|carrega|vai|responde|existe',
      'nao-e-para-receber':
        '<not> é_pra|é_para|serve_pra|serve_para|está_disponível_para ..1 @receb-|<nag> <det>*3 <mail> ><close>|de|por|nem',
      'mensagens-pode-cortar':
        '@<mail> ..3 pode|podem parar|suspender|cortar|cancelar|tirar|dispensar|remover|interromper|esquecer|guardar ><close>|de_mandar|de_enviar|pra|para',
      'mensagens-e-parem':
        '<mail>|<always>|flood|mandando|mandam|manda|recebo|perturbando|incomodando ..14 / <lead>*6 @para|pare|parem|pararem|parassem|interrompam|interrompa|cessem|suspendam|removam|tirem|retirem|excluam|apaguem por|favor|né|pô|já|com|isso|isto|logo|gente|aí|moço*3 $',
      'nao-quero-mais-todo-dia': '<not> @quero mais|isso|nada|não*3 / ..4 <always> ..4',
      'por-o-numero-no-bloqueio':
        'colocar|coloquem|coloca|coloque|bota|botem|põe|ponham|incluam|incluir|inclua|inclui|deixa|deixem|registrem ..1 meu|este|esse|o|me <number>|nome|contato ..4 @blacklist|lista_negra|bloqueio|não_perturbe|não_perturbar|não_incomodar|bloqueados',
      'peco-para-sair': '@peço|pedi|pedindo|implorando|tentando pra|para|a? ..1 sair <gone>|<from> <det>*1 <list>',
      'exclusao-da-lista': '@<removal> imediat-? <from> <det>*1 lista|base|mailing|transmissão|canal|grupo',
      'exclusao-do-numero': '@<removal> imediat-? <from> meu|minha|meus|este|esse|nosso <number>|nome|dados',
      'como-tiro-meu-numero':
        '<how> ..4 @tiro|removo|excluo|apago|retiro|tirar|remover|excluir|apagar o? meu <number>|nome <gone>|da_lista',
      'nao-quero-isso-no-celular': '<not> <want> mais? <det>*3 @<stuff> no|neste|nesse meu? <number>',
      'sair-do-grupo': 'sair|saio|sairmos <from> @lista|listas|grupo|grupos|canal de|das|dos <mail>|<you>',
      'fora-da-lista':
        'tô|to|estou|tou|quero|me_põe|me_bota|me_deixa|me_deixem @fora dessa|desta|da|desse|deste|do|das|dos <list>|<mail>',
      'sair-das-mensagens':
        '~<not> quero|queria|posso|vou|preciso|desejo|gostaria_de|pedir_pra|pedir_para|como|faço_pra|faço_para|pra|tentando @sair|sai|saio|sumir|desaparecer <from> <det>*2 <list>|<mail> ><close>|de|do|da|das|dos|que|por|desse|dessa',
      'sair-deste-grupo': 'quero|vou|preciso|posso|desejo sair desse|deste|dessa|desta @grupo|canal ><close>',
      'que-nao-venham-mais':
        'que não @viesse|viessem|chegasse|chegassem|aparecesse|aparecessem|mandasse|mandassem|enviassem mais? <me>? <det>*3 <mail>|<stuff>',
      'abro-mao-de':
        '@dispensem|dispensa|prescindo|abdico|abro_mão|declino|renuncio <from>|de|as|os|o <det>*2 <mail>|contato|envios',
      'tirar-daqui': '<me> @<remove> lá|já|aí|logo|por_favor*1 daí|dai|daki|daqui|disso|disto',
      'pare-com-mensagens': '<stop>|acaba|acabar lá|já|só|logo|mão|a_mão? <of> <det>*3 ..1 <det>*2 @<mail>',
      'pare-com-isso':
        '^ ..4 @pare|parem|pararem|parar|stop|acabem|acabe|acabai|acabarem lá|já|logo|agora|de_uma_vez|imediatamente|por_favor|pf|aí*2 com? <this>|elas|já|logo|imediatamente|agora vcs|vocês|por_favor|tudo|já|logo*2 ><close>',
      'parem-por-favor':
        '^ <lead>*6 @parem|pararem|parassem por_favor|pfv|pfvr|pf|já|agora|logo|porra|caralho|de_vez|gente|kk|kkkk|rs|rsrs|ok|tá|né|viu|se_fazem_favor|sff*2 $',
      'para-com-isso':
        '^ ..6 para|pára lá|já? com @<this>|essa_porra|essa_merda|essa_palhaçada|esse_inferno|essa_bosta ><close>',
      'ja-deu-de-mensagens':
        '@deu|chega|tá_bom|tá_bem|basta|cansei|enough|já_chega já|né|aí? de|dessas|dessa|destas <det>*2 <mail>',
      'favor-parar': '^ favor|gentileza|podem|poderiam|já_podem|peço_que|solicito_que|exijo_que @parar|parem|cessem $',
      'ja-pedi-para-parar':
        'já|vezes|faz|há|cansei ..5 pedi|falei|mandei|disse|solicitei|avisei|implorei|peço|pedir|pedindo ..4 @parar|parem|pararem|parassem|não_mand-',
      'desligar-mensagens':
        '<halt> lá|aí|já|só|logo|por|favor|pra|mim|me|o|esse|negócio|imediato|definitivo*4 <det>*4 ficar|estar*1 @<mail>',
      'cessar-envios':
        '<halt> imediat-? <det>*3 @envio|envios|recebimento|disparo|disparos ..4 <mail>|número|contato|telefone',
      'cessar-contato':
        '@cessar|cesse|cessem|encerrar|encerrem|cessação|interrupção|interrompam|suspendam imediat-? <det>*3 contato|contatos|contacto|contactos|<messages>',
      'negocio-de-mandar': '<halt>|<stop> ..4 de ficar? @mandando|enviando|mandar|enviar <me>? <det>*3 <mail>',

      'nao-quero-mensagens': '<not> <want> <receive>*4 <det>*4 @<mail> ><tail>',
      'nao-quero-mais-receber':
        '<not> <want>|querro mais|mas|de|nem|continuar*2 mais|mas|continuar @receb-|reseb-|recev-',
      'nao-quero-receber':
        '<not> <want> <receive>*4 @receb-|reseb-|recev- mais|mas|nada|<this>|de|vocês|vcs|essas|essa|coisas|coisa|esse|tipo|por|aqui|nenhum|nenhuma|favor*5 ><close>|<mail>|<stuff>|seus|suas|outra|outras|outro|vossas|vossos|nunca|neste|nesse|nesta|nessa|sobre|porque|pq|pois|pelo|no_zap|no_whatsapp|no_celular|no_telemóvel|no_telefone|no_meu|a_toda|essas|esses|essa|esse|este|de_vocês|de_vcs|desta|dessa|desse|deste',
      'nao-quero-contato':
        '<not> <want> ..3 @add|adicionad-|contatad-|contactad-|incomodad-|perturbad-|notificad-|cadastrad-|inscrit-|importunad-|procurad- ><tail>|novamente|novo',
      'nao-ser-contatado':
        '<not> mais? ser mais|nunca? @contatad-|contactad-|incomodad-|perturbad-|notificad-|importunad-|procurad-',
      'quero-ser-removido':
        'quero|queria|desejo|gostaria_de|preciso|solicito ..1 ser @removido|removida|retirado|retirada|excluído|excluída|descadastrado|descadastrada|desvinculado ><close>|<gone>',
      'nao-usem-meu-numero':
        '<not>|<stop> de? <want>? que? mais? @tratar|tratem|processar|guardar|partilhar|compartilhar|compartilhem|usar|utilizar|usem|use|utilizem|utilize mais? o|os|as? meu|minha|meus|minhas <number>|dados|nome|informações',
      'fazer-opt-out': 'quero|fazer|dar|solicito ..2 opt @out',
      'bloqueio-se':
        'se|caso ..3 @mandar|mandarem|mandam|voltam|voltarem|insistir|insistirem|receber|continuar|continuarem ..8 <block>',
      'mais-uma-mensagem-e':
        'mais_uma|mais_um|próxima|outra @<messages> ..5 bloqueio|bloqueado|denuncio|processo|procon|anatel|polícia|advogado|aciono|denúncia',
      'esquece-que-existo':
        '@esquece|esqueça|esqueçam|esquecer|finge|finjam|façam_de_conta|faz_de_conta ..2 existo|morri',
      'larguem-me-da-mao': '@larguem|larga me|o da|osso mão?',
      'larguem-me': '~<not> @larguem|esqueçam|desamparem|desampara me|nos',
      'que-me-esquecam':
        '~<not> <me> @esquece|esqueça|esqueçam|larga|largue|larguem|erra|errem|poupe|poupem|esquecer|esquecessem ><close>',
      'recuso-receber': '@recuso|recusamos|nego ..2 receber|<mail>',
      'nao-quero-que-mandem-mensagens': '<not> <want> mais? que|q|k ..3 @<send> <det>*3 <mail>|<stuff>',
      'nao-quero-que-mandem':
        '<not> <want> mais? que|q|k ..4 @<send>|<bother>|entrem_em_contato ><tail>|<this>|nada|nd|essas|esse',
      'nao-quero-que-cheguem': '<not> <want> mais? que ..1 @cheguem|chegue|venham|apareçam ..2 <mail>|<stuff>',
      'nao-quero-ligacao-nem-mensagem': '<not> <want> mais? @ligação|ligações|chamadas|telefonemas nem|ou|e <mail>',
      'nao-quero-lista':
        '<not> <want> ..2 participar|pertencer|constar|estar|fazer_parte|ficar|permanecer|continuar|seguir <from>|na|no|nessa|nesse|numa|em? <det>*2 @<list>|disso|disto|nisso|nisto',
      'nao-quero-saber':
        '<not> <want> mais|mas|nem? @saber|sabe mais|mas|nada*2 de|da|das|do|dos|dessa|dessas|desse|desses|desta|destas|disso <det>*2 <mail>|<stuff>|vocês|vcs|empresa|loja',
      'mensagens-nao-quero':
        '<mail> ..7 <not> @quero|queremos|qro mais|mas|nada|ver|nunca|não|n|nenhum|nenhuma|receber|obrigado|obrigada|por_favor*4 $',
      'sem-interesse-em-receber':
        '<not> ..2 @interesse|interessado|interessada em|de|por receber|continuar|seguir|ver ..2 <mail>|<stuff>|mais',
      'mensagens-nao-interessam':
        '<not> ..2 @interessado|interessada|interessam|interessa|interesse ..1 nas|nos|em|as|os <receive>*2 <det>*2 <mail>',
      'dispenso-mensagens': '@dispenso|dispensamos <det>|envio|recebimento*4 <mail>',
      'mensagens-dispenso': '<mail> ..6 @dispenso|escusado|dispensamos $',
      'escusam-de-mandar': '@escusa|escusam|escusas de <me>? <nag>',
      'prefiro-nao-receber':
        'gostaria|gostava|prefiro|preferia|preferimos|quero|queria|peço|pedia|solicito|pedir|agradeço|exijo|gostaríamos ..3 <not> mais|continuar|me*2 @receb- <det>*4 <mail>|<stuff>|mais|las|los|nenhum-*1 ><tail>',
      'nao-receber-mensagens': 'não @receber mais? <det>*3 <mail>',
      'nao-pode-ficar-recebendo': '<not> posso|pode|podemos|quero ficar @recebendo',
      'digitei-sair-e-continuam':
        '~<not> @digitei|respondi|mandei|enviei|escrevi sair|parar|stop|pare|cancelar ..6 de_novo|novamente|continua|continuam|ainda|nada|vezes|não_pararam|não_parou|não_param|não_para|não_adianta|não_adiantou|não_funciona|não_funcionou|de_nada|chegou|chega|chegando',

      'nao-me-mande-mensagens': '<not> ..1 <me> mais|ficar? @<send> <det>*4 <mail>|<stuff>',
      'nao-me-mande-mais': '<not> ..1 <me> @<send> por_favor|nunca? mais|mas',
      'nao-mande-me': '<not> @<send> <me> <det>*3 <mail>|<stuff>|mais',
      'nao-mande-mensagens': '<not> mais? @<send> <det>*4 <mail>',
      'nao-mande-nada': '<not> mais? @<send> mais|mas*1 nada|<this>|coisas|essas|esse_tipo',
      'nao-mande-mais':
        '<not> <me>? @<send> mais|mas|por_favor|nunca*2 mais|mas|<not>|nada|nd|obrigado|obrigada|por_favor|pf|tá|viu|ok|gente ><close>',
      'nao-mande-mais-porque':
        '<not> @<send> mais|mas para|pra|pro|neste|nesse|que|porque|pq ..1 mim|este|esse|cá|aqui|eu|não|ela|ele|gente|vovó|vó|ninguém',
      'nao-me-mande': '^ <lead>*6 <not> <me> @<send> $',
      'mande-mais-nao': '<me>? @<send> <det>*3 <mail>|<stuff>|mais pra_mim|para_mim|aqui? não ><close>',
      'quero-receber-mais-nao': '@quero|queremos|preciso mais? receber ..3 não $',
      'quero-mensagem-nao': '@quero|queremos|preciso|carece mais? de? receber|mandar? <det>*3 <mail> ..1 não $',
      'nao-me-incomode': '<not> mais|ouse? <me> mais|ficar? @<bother> ><tail>|nada',
      'nao-incomode':
        '^ <lead>*5 <not> @contatar|contactar|perturbar|incomodar|perturbem|incomodem|contatem|contactem|perturbe|incomode|perturba|incomoda|chateies|chateie|chateiem|amole|amolem|amola|aporrinh- mais? ><tail>',
      'favor-nao-mandar':
        'favor|favor_de|gentileza|peço|peço_que|por_favor|pf|pfv|obséquio|interesse|agradeço_que|solicito_que <you>? <not> <me>? mais? @<send>|<bother>|insistir|ligar mais|novamente|de_novo? ><close>',
      'nao-mande-de-novo': '<not> <me>? @<send>|<bother> novamente|de_novo|nunca|outra_vez ><close>',
      'nao-insista': '^ <lead>*5 <not> @insista|insistam|insistas|insiste mais? ><close>',
      'nao-fale-comigo': '<not> @fale|fala|falem|falar|fales mais? comigo ><close>|por|aqui|porque',
      'nao-volte-a-mandar':
        '<not> ..2 @volte|voltem|voltes|voltar|voltassem|voltarem|torne|tornem a|para <me>? <nag>|chamar|procurar|ligar',
      'nao-entre-em-contato':
        '<not> ..2 @entre|entrem|entrar|entrarem|entrassem|faça|façam|fazer|façais|tentem mais? em? contato|contacto',
      'nao-precisa-mandar-mensagens':
        '<not> @<need> mais? ficar? <me>? mais? <send>|mandando|enviando me? <det>*4 <mail>',
      'nao-precisa-ofertas': '<marketing> ..3 <not> @precisa|precisam mais|mandar|enviar|não*3 $',

      'me-tira': '<me> @<remove> lá|já|aí|agora|logo|por|favor|definitivamente*2 <gone> ><close>',
      'me-tira-da-lista': '<me> @<remove> ..2 <from> <det>*2 <list>|<mail>|mensag-',
      'me-tira-de-algo':
        '<me> @<remove>|libera|libere|liberem|liberar|livra|livrem|solta|soltem lá|já|aí|logo? dessa|desse|desta|deste|dessas|desses|destas|destes|desas ..3 ><close>|que|por|pq',
      'me-deixem':
        '~<not> <me> @deixem|soltem|libertem|livrem|larguem|esqueçam|liberem ><close>|fora|de_fora|dormir|trabalhar|quieto|quieta',
      'me-deixa-fora':
        '<me> @deixa|deixe|deixem|mantenham|põe|ponham fora|de_fora ><close>|dessa|desse|disso|disto|da|das|desta',
      'chega-disso':
        '^ <lead>*5 @chega|basta|cansei|deu|parou disso|disto|com_isso|dessa_palhaçada|de_palhaçada|né ><close>',
      'mensagens-e-nao-quero':
        '<messages>|<always>|mandam|mandando|recebo ..9 / <lead>*5 <not> @quero|qro|kero mais|isso|nada*2 não? $',
      'ja-pedi-para-sair':
        'já|vezes|cansei ..3 pedi|pedindo|pedir|solicitei pra|para|que|de @sair|me_tirar|me_tirarem|me_tirassem|me_removerem|descadastrar >!mais ><close>|da|do|dessa|desse|daqui',
      'liberta-o-meu-zap':
        '@liberta|libertem|solta|soltem|larga|larguem|desocupa|desocupem|desgruda|desgrudem do|o? meu <number>|celular ><close>',
      'numero-no-lixo':
        'mete|metam|joga|joguem|jogue|bota|botem|atirem|deita|deitem|põe|ponham ..1 meu|este|esse <number> no|na? @lixo|lixeira|fora',
      'apaguem-no': '^ <lead>*3 @apaguem|eliminem|retirem|removam|tirem no|os|as|nos|lo ><close>',
      'silencia-o-numero': '@silencia|silenciem|silencie|desabilita|desabilite|desative o? meu|este|esse <number>',
      'opto-por-nao': 'opto|optei|escolho|decidi|prefiro|preferi por? <not> mais? @participar|receber|fazer_parte',
      'a-lei-e-exclusao':
        '@lgpd|rgpd|gdpr ..8 /? ..2 solicito|exijo|requeiro|peço|quero|pedimos ..3 <removal>|<remove>|<unsub>|<halt>',
      'inscrevi-sem-querer':
        '@inscrevi|cadastrei|entrei|subscrevi|assinei|cliquei sem_querer|por_engano|errado|por_acidente ..5 /? ..3 <halt>|<remove>|<unsub>|sair',
      'imploro-que-parem':
        'imploro|suplico|pelamor|pelo_amor_de_deus|plmds|por_favor|pfv que? /? @parem|pare|pararem|para ><close>',
      'nao-encham-o-saco': '<not> ..2 @enche|encha|encham|encher|torra|torrem|esgotem ..2 saco|paciência',
      'por-um-fim':
        'dá|dê|dar|deem|põe|pôr|ponham|coloquem ..1 @fim|basta|ponto_final ..1 <mail>|nisso|nisto|nessas|nessa|nesses',
      'numero-nao-recebe': '<number> <not> @recebe|aceita|autoriza|atende|quer ..1 <mail> ><close>|de|nem',
      'meu-nome-suma': 'meu|nosso <number>|nome|cadastro @suma|saia|desapareça <gone>|<from>',
      'nao-quero-ser-assinante':
        '<not> <want> mais? ser mais? @assinante|seguidor|contato|contacto|destinatário|alvo ><close>|de|da',
      'sai-de-mim': '@<vanish>|desiste|desistam de mim|nós ><close>',
      'so-me-tira': '<me> @<remove> ><close>',
      'me-tirem-de-vez': '<me> @tirem|removam|excluam|retirem|desliguem|descadastrem em|antes|senão|dentro|disto|nisto',
      'me-tirem':
        '@tirem|retirem|removam|excluam|exclua|apaguem|apague|risquem|eliminem|elimine|tira|retira|remove|tire|retire|remova|apaga|exclui|remover|tirar|retirar|excluir me|nos|eu|nois|a_gente já|<gone>*2 ><tail>',
      'tirar-da-lista':
        '<remove> ..6 <from> <det>*2 @lista|listas|mailing|transmissão|envios|disparos|base_de_dados|newsletter',
      'tirem-as-mensagens':
        '@<remove> só? as|os|essas|esses|suas|vossas <mail> ><close>|mas|só_que|porém|do_meu|da_minha|do_zap|daqui',
      'tirar-numero':
        '@<remove>|desconsidere|desconsiderem|desconsiderar|desconsidera|some_com|suma_com|sumam_com|joga_fora|jogue_fora|rasga|rasgue|perde|perca|percam|esqueça|esquece|esqueçam|perder|perderem|esquecer|esquecerem lá|aí|já|logo|por_favor|daí|então? <det>*3 meu|minha|este|esse|nosso|deste <number>',
      'tirar-nome':
        '@<remove> o|os? meu|meus|nosso nome|dados|no ><close>|se|conforme|nos_termos|segundo|ao_abrigo|de_acordo|por|imediatamente|dos_vossos|dos_seus|da_vossa|pessoais|<gone>',
      'tirar-numero-dele':
        '@<remove> lá|já? o|a|os|esse|este? <number> dele|dela|daí|daqui|desta|deste ><close>|<gone>|da_lista|da_base|do_sistema|do_cadastro',
      'numero-seja-retirado':
        'meu|este|nosso|esse <number> ..3 seja|ser|fosse|fossem @retirado|removido|excluído|eliminado|apagado|desconsiderado|descadastrado|bloqueado',
      'dados-sejam-excluidos':
        'meus|meu|nossos dados|cadastro|nome ..1 sejam|seja|fossem|fosse @excluíd-|removid-|retirad-|eliminad-|apagad-|descadastrad-',
      'sair-da-lista':
        'sair|saio|saindo|saia|sairmos|remoção|saída|exclusão|cancelamento|inscrição ..1 <from> <det>*2 @lista|listas|transmissão|grupo_de_ofertas|mailing|disparos',
      'me-ponham-na-lista-negra':
        '@blacklist|lista_negra|não_perturbe|lista_de_bloqueio|quem_não_recebe|quem_não_quer de|vocês|ofertas|oferta*3 $',
      descadastrar: '^ <lead>*8 @<unsub> ><tail>',
      'cancelar-inscricao-da-lista':
        '@inscrição|participação|adesão|subscrição|cadastro|assinatura <from> ..4 <mail>|lista|mailing|newsletter ><tail>',

      'em-paz': '<me> ..1 deicha|dexa|deixi|deixa|deixe|deixem|deixar|deixarem|larga ..2 em @paz|pas|sossego',
      'deixa-me-em-paz':
        '@deixa|deixe|deixem|larga|larguem|deixai me|nos|eu|a_gente|nois|esse_número|este_número em paz|sossego',
      'me-deixa-quieto':
        '<me>|uma_pessoa|gente deixa|deixe|deixem|deixar ..1 @quieto|quieta|sossegado|sossegada|tranquilo|tranquila|descansar|dormir',
      sossegado: 'deixem|deixe|deixa uma? <me>|pessoa|gente @sossegado|sossegada|descansada|descansado|quieta|quieto',
      'revogar-consentimento':
        '@cancelem|cancele|retirem|revogo|revogar|retiro|retirar|cancelo|revogação|revogamos|removo|retirada ..6 consentimento|autorização|permissão|aceite|anuência|concordância|opt_in',
      'consentimento-revogado':
        'consentimento|autorização|permissão ..2 @revogad-|retirado|retirada|cancelada|cancelado',
      'nao-autorizo-o-uso':
        '<not> ..1 @autorizo|permito|consinto|autorizei|autorizamos|aceito ..5 meu|minha|meus|deste <number>|dados',
      'nao-autorizo':
        '<not> ..1 @autorizo|autoriza|permito|consinto|consente|consentimos|consenti|aceito|autorizei|autorizamos|consentimento|autorização ..5 <mail>|contato|envio|tratamento|meu_número',
      oposicao: '@oposição ao|à|às|a ..1 tratamento|marketing|<mail>|uso|utilização',
      'direito-de-oposicao': 'direito|direitos ..1 de|à|ao @oposição|apagamento|eliminação|esquecimento|opor|me_opor',
      'oponho-me': '@oponho|opomos|opor ..6 tratamento|dados|contato|contacto|marketing|<messages>',
      'proibo-contato':
        '@proíbo|proibo|proibido|proibida|abstenham|abstenha|abster ..4 <mail>|contatos|envio|envios|contato|<nag>',
      'farto-de-mensagens':
        '@<fedUp> ..2 de|com|das|dos|dessas|desses|destas|desta|dessa|receber ..1 <receive>*2 <det>*4 <mail>',
      'sem-mensagens':
        '^ <lead>*4 sem|zero|fora|menos|nem|nem_mais_uma|nada|no_more|fim|chega|basta|mas_sem|porém_sem|só_que_sem|mas_não|não_mais|stop mais? de|com|d? <det>*3 @<mail> >por|pf|pfv|obrigado|obrigada|aqui|tá|mais|não|nem|no|nesse|neste|nessa|desse|pra|para|<marketing>',
      'mensagens-nao': '^ @<mail> não mais|obrigado|obrigada? $',
    }),
    ...patterns(
      'pt',
      2,
      {
        'nao-as-ofertas': 'mas|porém|só_que não|sem|menos|nada_de ..1 @<marketing>',
        'e-nao-as-ofertas': 'só|somente|apenas ..7 e @não a|o|as|os <marketing>',
        'mas-ofertas-nao': 'mas|porém|e @<marketing> ..2 não $',
        'unicas-mensagens': 'únicas|únicos|única @<messages> que ..1 quero|interessam|interessa|preciso',
      },
      'marketing',
    ),
    ...patterns('pt', 3, {
      'ate-la-silencio': '@até_lá|até_então ..1 silêncio|sossego|não|nem|chega|parem|deixem|calados',
      'quero-sair-como':
        'quero|queria|preciso|desejo|gostaria_de @sair como|onde|qual|q_faço|que_faço|o_que_faço|me_ajuda|me_ajudem|me_ensina|me_diz ><close>|faço|faz|q|que|é|eu|funciona',
      'sair-como': '^ <lead>*3 @sair|saio como|onde? $',
      'me-deixem-ir': '^ <lead>*3 <me> @deixem|deixa|deixe ir ><close>|embora|daqui',
      'que-tal-me-esquecerem':
        '@que_tal|custa|custava|seria_possível|bora <you>|nada*2 <me>? parar|pararem|esquecer|esquecerem|sumir|sumirem|desaparecer|desaparecerem|largar|largarem|desistir|desistirem',
      'nem-mais-uma':
        '<messages> ..6 / ..4 /? ..2 <not>|nem @quero|qro|queremos|preciso|mais|quero_mais mais? nenhuma|nenhum|uma|nada ><close>',
      'ja-nao-e-comigo-tira':
        '<not> ..1 @recebo|uso|sou|moro|compro|trabalho|estudo|leio|participo|frequento ..3 / ..1 /? <lead>*2 tira|tirem|tire|remove|remova|removam|retira|retire|retirem aí|ai|daí|daqui|logo|por_favor|me|eu*2 $',
      'nao-quero-fazer-parte':
        '<not> <want> mais @participar|fazer_parte|pertencer|estar_aqui|ficar_aqui|estar_nisso|permanecer|continuar ><close>|disso|disto|daqui|aqui|nisso',
      'o-resto-nao-quero':
        '@resto|demais ..2 não|dispenso|nada|fora|esquece|esqueçam|corta|cortem|ignoro|nem_pensar ><close>|quero|preciso|precisa|interessa',
      'para-as-promocoes': '^ <lead>*3 para|pára as|os|essas|esses @<mail> ><close>',
      'enchem-a-memoria':
        '@lotando|enchendo|entupindo|lotam|entope|travando|trava|comendo|encheu minha|meu|a|o|meus ..1',
      'imperativo-so':
        '^ <lead>*4 @interrompa|interrompam|encerrem|cessem|suspendam|desliguem|cancelem|cancela|cansela já|agora|isso|iso|isto|logo|de_vez|imediatamente|aí|tudo*2 $',
      'o-que-digitar': 'que|oq|quê|qual|onde ..4 pra|para|p @parar|sair|pararem|cancelar $',
      'como-bloqueio-o-robo':
        '^ <lead>*3 como ..2 @cancelo|bloqueio|silencio|bloquear|silenciar|desligar|desligo|desliga|desativa|cancela|sai|saio|paro|para esse|este|o? ..1 $',
      'queixa-de-voces': '@processo|queixa|denúncia|boletim|ação contra|em|de|por <you>|assédio|spam|perturbação',
      'me-inscreveram':
        '<me> @colocaram|colocou|inscreveram|inscreveu|cadastraram|cadastrou|incluíram|adicionaram|botaram em|numa|nesse|nisso|nessa|aí|nisto|sem',
      'usaram-meu-numero': '@usou|usaram|deixado|botou|botaram|colocou|passaram|divulgaram o? meu <number>',
      'aqui-e-uma-casa': 'aqui|aki é @casa|telefone|celular',
      'exijo-remocao':
        'solicito|exijo|requeiro|peço|desejo|pretendo a|o? imediat-? @<removal> imediat-? ><close>|do_meu|dos_meus',
      'estou-fora': '^ ..3 tô|to|tou @fora $',
      'ja-disse-nao': 'já|ja ..2 @falei|disse|respondi não ..2 $',
      'tirem-no-fim':
        '..8 @tirem|retirem|removam|excluam|apaguem|deletem|excluírem|retirarem|removerem|tirarem|exclua|remova|apague|risquem|suspendam|interrompam de_vez|logo|já|daí|aí|por_favor|daqui*2 $',
      'fugir-de-voces': '@fugir|refém|livre|livrar|distância|trauma|traumatizado|pesadelo|enjoei ..1 de|da|com <you>',
      'saco-encheu': 'meu|já @saco|paciência encheu|acabou|esgotou|cheio',
      'me-soltem': '~<not> <me> @solta|solte|liberta|livra|deixa $',
      'simplesmente-nao-quero': '^ <lead>*2 mas|eu|pq|porque|vlw? <not> @quero|qro|kero não? $',
      'nao-mora-aqui': '<not> @existe|existem|mora|conheço ninguém|nenhum|nenhuma|essa|esse|com_esse_nome ..4 $',
      'quem-procuram-nao-e': '@procuram|procura|procurando|querem ..3 não é|mora|está|usa|tá',
      'vao-trabalhar':
        '@procurar_o_que_fazer|catar_coquinho|ver_se_eu_tô|ver_se_estou|plantar_batata|lamber_sabão|vão_trabalhar|vai_trabalhar|mais_o_que_fazer|bugiar|pentear_macacos|outro_trouxa',
      'nao-encham': '^ ..2 <not> me? @enche|encham|encha|enchas|torra|torrem ><close>|o|a',
      'ainda-recebo':
        'ainda|continuo|sigo|sempre @recebo|recebendo|a_receber|me_chega|me_mandam ..3 <mail>|<this>|coisas|coisa',
      'quantas-vezes': 'quantas vezes ..5 @falar|dizer|repetir|pedir|avisar $',
      'nao-estou-a-fim':
        '<not> ..1 @afim|a_fim|nem_aí|interessado|interessada|interessa|interesso ><close>|disso|nisso|nem|mesmo|de_jeito|nada|de_receber',
      'que-gente-chata':
        '^ que|mas|<lead>*3 gente|povo|empresa|loja|robô|pessoal|cambada|insistência mais|tão? @chata|chatos|chato|inconveniente|inconvenientes|insistente|insuportável|pentelha|mala|grudenta|sem_noção',
      'da-sossego': 'dá|dê|deem|dão|me_dá ..1 @sossego|uma_folga|um_descanso|uma_trégua|um_refresco',
      'pare-com-a-insistencia':
        '<stop> de|com ..1 @insistente|insistentes|inconveniente|inconvenientes|chato|chatos|aperreio|perturbação|encheção|perseguição|insistência|agonia|aporrinhação|chatice|insistir|encher|perturbar|importunar|amolação',
      'perda-de-tempo':
        '@perda_de_tempo|perdendo_tempo|percam_tempo|perca_tempo|perdem_tempo|perder_tempo|economizem|economize|poupem_o|gastem_tempo|gastem_dedo ..3 comigo|mandar-|mandem|tempo|trabalho|aqui|insist-',
      'nao-e-para-mandar':
        '<not> é_pra|é_para|precisa|precisam|adianta|tem_que|podem|pode|deve|devem|deviam|era_pra|convém <me>? @<nag> nada|aqui|<mail>|<stuff>',
      'apertei-sair': '@apertei|cliquei|carreguei|digitei|respondi ..4 sair|parar|cancelar|descadastrar|desinscrever',
      'nao-vou-comprar':
        '<not> vou|vamos|pretendo @comprar|contratar|aderir|assinar nada|nunca|com_vocês|de_vocês|de_vcs',
      'ja-disse-que-nao-quero':
        '@falei|disse|avisei|repito|repeti|expliquei|falando|dizendo|disser ..2 que|q|k <not> <want> mais|nada|isso|nem|esse|essa|pow|po|porra|mano|aff|caramba|viu|obg*3 $',
      'voces-sao-chatos':
        '~de|com|pra|para|do <you>|<this> são|sao|é|eh|estão|tão|tá|ta ..2 @chatos|chato|chatas|chata|insuportáveis|inconvenientes|pegajosos|grudentos|malas|xaropes|pentelhos|invasivos|insistentes|abusados|desagradáveis',
      'voces-nao-cansam':
        '<you> ..1 <not> @desistem|desiste|cansa|cansam|largam|aprendem|se_tocam|têm_vergonha|tem_vergonha|têm_noção|têm_limite não|n|né|de_me|de_mandar|de_insistir|de_encher*1 $',
      'ninguem-pediu':
        'ninguém|ngm|ngn|quem|qm|alguém te|vos|lhes|aqui|isso? @pediu|perguntou|chamou|solicitou <this>|nada|aí|aqui*2 $',
      'cansaco-so':
        '^ <lead>*3 @dispenso|dispensamos|cansei|me_poupe|me_poupem|poupem_me|saco_cheio|de_saco_cheio|chatice|suma|sumam|vazem|chispa|desapareça|desaparece|rala ..1 ><close>|<you>|disso|disto',
      'aff-de-novo':
        '^ @aff|affs|afff|putz|oxe|oxente|égua|eita|credo|mds|pqp de_novo|dnv|outra_vez|<you> <you>|essa_loja|<this>|não*2 $',
      'larga-o-osso': '@larga|largam|larguem|largue|largar o|do|meu|a*2 osso|pé|mão',
      'voces-toda-hora': '@<always> ..2 <you> ..3 <nag>|mandam|manda|enviam|me|apita|aparecendo|chegando',
      'me-acordam': '<you>|<messages>|celular|telefone|zap|vossas ..4 <me> @acord-',
      'aqui-nao-e-de':
        '@aqui|aki|este_número|esse_número|este_telefone|esse_telefone <not> é|eh|tem|mora do|da|de|a|o|dona|seu|ninguém|nenhum|nenhuma|mais',
      'nao-sou-essa-pessoa':
        '<not> @sou|somos esse|essa|este|esta|nenhum|nenhuma|dona|seu|quem|a|o >!titular|dono|responsável|único|única|mesmo|mesma|tipo',
      'ja-nao-compro':
        'nem|não|n|num|já_não eu? @compro|frequento|treino|estudo|consumo|assino|trabalho|moro|uso|estuda|mora|trabalha|usa|frequenta|participa mais ..4 aí|aqui|ai|lá|com_vocês|com_vcs|disso|nada|<this>|na_loja|nessa_loja|desse',
      'se-mandar-mais':
        'se|caso ..3 @mandar|mandarem|insistir|insistirem|continuarem|chegar|aparecer mais ..2 uma|um ..8',
      'dessas-mensagens':
        'dessas|destas|desses|destes|dessa|tantas|tanta|com_essas|com_estas ..1 @mensag-|msg|msgs|sms|spam|spams|propaganda|propagandas|anúncios|disparos|textos|notifica- ..3 $',
      'quero-sossego': 'quero|queria|preciso|merece|dá|me_dá|me_deem ..3 @paz|sossego|silêncio|descansar ..2 $',
      adeus: '^ ..3 @adeus|até_nunca|até_nunca_mais|me_despeço|me_despedir ><close>|<you>|para_sempre',
      'mandem-a-quem-quer':
        '@<send> ..2 pra|pro|pros|para|a outro|outra|outros|quem_quer|quem_queira|quem_goste|mais_novos|tua_mãe|sua_mãe|sua_sogra|tua_sogra|teu_pai',
      'nem-leio':
        '@nem_leio|nem_abro|nem_vejo|nem_olho|apago_tudo|deleto_tudo|apago_sem|apago_todas|nunca_leio|não_leio|nunca_abro ..5 $',
      'nunca-pedi': '<not> @pedi|solicitei|quis ><close>|<this>|nada',
      'nao-sao-para-mim': '@<messages> <not> são|é|era|eram pra|para mim ><close>',
      'nao-consinto': '^ <lead>*2 <not> @consinto|consenti|autorizo|autorizei|permito ><close>',
      'oponho-me-so': '^ <lead>*2 me? @oponho|opomos me? $',
      'saco-cheio': 'de @saco_cheio|saco ><close>|cheio',
      'nao-dei-consentimento':
        '<not> @dei|demos|forneci|passei|concedi ..3 consentimento|autorização|permissão|meu|telefone ><close>|<number>|para|pra|a',
      'compraram-meu-numero': '@compraram|venderam|conseguiram|arranjaram|obtiveram|arrumaram ..1 meu|nosso <number>',
      'nao-sou-mais-cliente':
        '@não_sou_mais|nunca_fui|não_somos_mais|deixei_de_ser|já_não_sou cliente|aluno|aluna|sócio|sócia|assinante|paciente|membro|morador|moradora|vosso_cliente|funcionário|funcionária|associado',
      'por-que-mandam':
        'por_que|porque|pq|pra_que|para_que ainda|eu|que*1 vocês|vcs|você|vc? ainda? <me>? @mandam|enviam|escrevem|chamam|contactam|incomodam|insistem <det>*1 <mail>|<this>|essas|pra_mim|para_mim|me',
      'desativa-o-robo':
        'desativa|desative|desativar|desativo|desligo|desliga|desligue|desliguem|desligar|cancela|cancelo|bloqueia esse|este|o @bot|robô|chatbot|bagulho|negócio|troço',
      'qual-o-comando':
        'qual|que|tem|cadê|onde ..2 @comando|palavra|código|opção|tecla|botão|link ..3 pra|para|p|de|que parar|sair|cancelar|pararem|parem|me_tirar ><close>',
      'ja-ta-chato':
        '^ <lead>*3 já|ja? tá|ta|está|ficou|virou @chato|chatice|insuportável|demais|cansativo|irritante|abuso|palhaçada já|hein|<this>|viu|ja*2 $',
      'ja-encheu': '^ <lead>*3 já|ja me? @encheu|cansou|saturou|torrou|enjoou|chateou|irritou|incomodou ><close>',
      'para-no-fim':
        'vocês|vcs|você|vc|imploro|suplico|toda_hora|hora_isso|todo_dia ..6 !<not>|e|que|sempre|só|já|lá|alguém|como|vai|é @para|pára $',
      'nao-sei-desligar':
        '<not> sei|consigo|consegui|estou_a_conseguir como? @desligar|sair|tirar|parar|cancelar|desativar|bloquear <this>|disso|disto|daqui|essas|<messages>',
      'me-libera': '<me> @libera|libere|liberem ><close>',
      'descadastrar-em-algum-lugar': '@<unsub>',
      'pare-de': '<stop> ..2 de|d <me>? @ligar|ligando|telefonar|marcar|adicionar',
      'clause-para': '^ ..6 agora|então|mano|moço|véi|vei|velho|cara|céu|krl|caralho|porra|pqp|mds @para|pára $',
      'ja-disse-que-nao': 'já|ja ..1 @disse|falei|dissemos|falamos ..1 que não ><close>',
      'mais-uma-e-bloqueio':
        'mais_uma|mais_um|próxima|outra ..3 e ..2 @bloqueio|denuncio|processo|denúncia|procon|polícia|queixa|bo|vou_bloquear|vou_denunciar',
      'nao-precisa-lembrar': '<not> @precisa|precisam|precisas mais <me>? lembrar|avisar|oferecer|convidar|divulgar',
      'opcao-sair': 'opção|opcao @sair|parar|descadastrar ><close>',
      'como-se-desliga': 'como|onde ..3 se @cancela|desliga|anula|desativa >isto|isso|estas|essas',
      'esquece-de-mim': '~<not> @esquece|esqueça|esqueçam|desiste|desistam|desista|desistem de|da mim|gente|eu',
      'parem-no-fim': '^ ..5 @pare|parem|pararem|parassem|cessem com|<this>|já|por|favor|logo|tudo*2 $',
      'para-ne': '^ ..3 @para né|logo|porra|com_isso|caralho|agora|já|vai|mano|de_vez $',
      chega: '^ @chega $',
      'pedindo-para-sair':
        '@pedindo|pedi|pedir|peço|pedido|solicitado ..2 pra|para|que ..1 sair|parar|pararem|parassem|me_tirar|me_tirarem|me_tirassem',

      'nao-mandem': '^ <lead>*6 <not> @mande|mandem|mandes|envie|enviem|manda|envia ><close>',

      'encerrar-envio': '^ <lead>*6 <halt> <det>*2 @envio ><close>|diário|pra_mim|para_mim',
      'nao-quero-net': '<not> <want> ..5 @<mail>|lista|listas|transmissão',
      'parar-net': 'pare|parem|parar|parassem|<halt>|<remove> ..5 @<mail>',
      'nao-mande-net': '<not> <me>? @<send>|<bother> ..4 <mail>|<stuff>|aqui',
      'por-aqui-nao': '^ <lead>*3 por|pelo|só @aqui|whatsapp|zap|comigo não >mais|por|obrigado|obrigada|né',
      'aqui-nao': '^ @aqui|comigo não mais? $',

      'por-que-recebo':
        'por_que|porque|pq ainda|eu|continuo|vocês|vcs|estou|tô*2 @recebo|recebendo <this>|essas|estas|<messages>',
      'tem-como-parar':
        'como|dá|isto|isso|há ..4 @parar|pararem|desligar|desliga|desativar|desinscrevo|sair|saio|tiro $',
      'se-nao-pararem':
        'se|ou|caso isto|isso|vocês|vcs? não? @param|pararem|parem|parar|acabar|acabarem ><close>|com|de_mandar|de_me|de_enviar',
      'nao-param': 'não|nunca @param|para|cessam|cansam|cansa de <me>? <nag>|chegar|ligar',
      'cancela-isso':
        '^ ..6 @<halt>|<unsub> aí|lá? <this>|tudo|esse_negócio|essa_merda|essa_porra|essa_bosta aí|pra|mim|por|favor|pf*3 $',
      anulem:
        '^ <lead>*4 @anulem|desativa|desativem|desliguem|silenciem|remova|remove|removão|retira|retire|elimina|suspende|suspenda|tire|suspendam|interrompam|cessem|apaguem|excluam|retirem|removam|eliminem|tirem|silencia|apaga|exclui|cancela imediatamente|por_favor|pf|pfv|logo|já|<this>|agora|sff|tudo|se_faz_favor|aí|ai*2 $',
      'quero-sair-disso':
        'quero|posso|vou|desejo|como ..3 @sair|saio|removido|removida|esquecido|esquecida|retirado|excluído|desistir de_tudo|dessa|disso|disto|desse|daqui|como*2 $',
      'nao-quero-mais-no-fim':
        '^ ..6 <not> @quero|qro|kero|queru mais|mas|nada|ver mais|mas|nada|nd|isso|ver|receber*3 $',
      'que-nao-quero': 'que|q|k|ja|já <not> ja|já? @<want> mais? ..1 $',
      'nao-quero-oferta': '<marketing> ..8 <not> @quero|preciso|precisa|queremos|interessa',
      'nao-mandar-mais':
        '<not> ..2 @<send>|oferecer|avisar|oferecendo mais|mas >nada|nd|isso|os|as|essas|esses|tá|não|pf|por|pra|para|obrigado|obrigada|nunca|aqui|que',
      'me-tira-da-coisa': '<me> @<remove> <from> ..5 $',
      'pode-tirar':
        '~resto|coisas|marketing pode|podem|favor|por_favor|peço_que|exijo_que|gentileza|queiram|favor_de o|os|me? @<remove>|suspender|cortar ><close>|pra_mim|para_mim',
      'tirar-o-contato': '@<remove>|bloqueia|bloqueie|bloqueiem ..1 o|meu|minha|a|esse|este <number>',
      'sem-interesse':
        '^ ..4 <not>|sem|zero|nenhum ..3 @interesse|interese|interece|enteresse|interessado|interessada|interessa ><close>|em_receber|em_nada|em_continuar|da_minha|da_nossa|algum|nenhum|nos_seus|nas_suas|nas_vossas|nos_vossos|nisso|nisto|de_receber|nada|disso',
      'nunca-me-cadastrei':
        '<not> ..2 @cadastrei|autorizei|inscrevi|assinei|consenti|subscrevi|dei_permissão|dei_autorização ><close>|serviço|nada|o_uso|uso|em_nada|<this>|vocês|vcs|mais|para_receber|receber|nenhuma|nenhum|nesse|nisso|usarem|no',
      'quem-me-cadastrou':
        'quem|alguém ..2 @autorizou|colocou|adicionou|incluiu|botou|cadastrou|inscreveu|deu|passou|forneceu|vendeu >vocês|vcs|nesse|neste|nessa|nesta|aqui|em|nisto|nisso|aí|o_meu|meu|de',
      'vou-bloquear':
        'vou|irei|estou|tô|to|já|ja ..3 @bloquear|denunciar|processar|bloqueando|denunciando|bloqueei|denunciei ><close>|vocês|vcs|você|vc|esse_número|este_número|todos|tudo|na|no|como|por|dois|vossos',
      'so-spam': '^ ..2 ~no|o|na|pro|do|em|um|es|recebo|tem @spam $',
      'tantas-mensagens':
        'tanta|tantas|monte_de|tanto_de|enxurrada_de|chuva_de|bombardeio_de|muita|muitas|quanta|excesso_de|demasiadas @<messages>|promoção|propaganda',
      'mensagem-demais':
        '@<mail> demais|por_dia|ao_dia|por_hora|no_mesmo_dia|em_excesso|direto|o_tempo_todo|toda_hora|todo_dia|todo_santo_dia|todos_os_dias|o_dia_todo|o_dia_inteiro|sem_parar',
      'recebo-mensagens': '~<not> recebo|recebendo ..3 @<mail> ..3 vocês|vcs|todo|toda|todos',
      'continuam-mandando':
        '@continuam|continuarem|continuais|ficam|fica|insistem|seguem|vivem|teimam|voltaram|voltam|tornam ..2 <nag>|recebendo|ligando|chegando <det>*3 ><close>|<mail>|<stuff>|pra|para|mesmo|toda|todo|sem|depois|essas|esses',
      'nao-aguento': '<not> @aguento|guento|suporto|aguentamos mais|mas? vocês|vcs|<this>|tantas|tanta|essas_mensagens',
      'ser-removido':
        '^ ser @removido|removida|retirado|retirada|excluído|excluída|descadastrado|descadastrada ><close>',
      'consentimento-prestado': 'o @consentimento prestado|dado|concedido',
      'ja-bloqueei': '@bloqueei|denunciei >vocês|vcs|este_número|vos|dois|três|como',
      'va-chatear-outro': 'vai|vão|vá @chatear|encher|incomodar|perturbar ..3 outro|outra|outros|a_vó|o_diabo|lá',
      'enche-o-saco':
        '@enche|encheram|encheu|enchem|encham|encha|encher|enchendo ..2 saco|paciência ><close>|vaza|essas|dessas|com',
      'cancelar-inscricao':
        '@<halt> <det>*2 minha? inscrição|participação|adesão|cadastro|subscrição|assinatura ><close>|nas|nesse_canal|neste_canal|desse_canal|deste_canal|no_canal|na_lista|da_lista|nessa_lista|nesta_lista|nesse_serviço|deste_serviço',
      'tirar-cadastro': '@<remove>|encerrar o? meu|minha cadastro|registo|registro|inscrição|subscrição ><close>',
      bloqueando:
        '^ @bloqueando|denunciei|reportei|denunciando|denunciado|denunciada|denunciados|bloqueado|bloqueados|reportado|reportados ><close>|em|como|por',
      'ja-deu': '^ <lead>*3 já|ja|pra_mim? @deu|chega|basta >né|por|pf|pfv|viu|gente|disso|pá|hein|agora',
      'podem-parar':
        '^ ..3 pode|podem|poderiam|podiam|favor|favor_de @parar >por|pf|pfv|com|já|né|obrigado|obrigada|gente|vcs|vocês|viu|tá|ok|logo|agora',
      'numero-errado': '@número|numero|pessoa|contato|contacto|telefone errado|errada|trocado ><close>',
      'numero-de-outra-pessoa':
        '@<number>|chip ..1 <not> é|pertence mais? dele|dela|do|da|de|desse|desta|ao|meu|pra|para|lixeira|lixo|lugar|depósito|feira',
      'numero-mudou-de-dono': '<number>|chip ..2 mudou|trocou|agora|passou ..2 @titular|dono|dona|meu|minha',
      'numero-so-para':
        'este|esse|meu @<number> ..2 é|eh|só ..1 só|apenas|somente|exclusivo|exclusivamente|pessoal|particular|da_firma|da_empresa|do_trabalho|de_trabalho|para|pra',
      'nao-pode-receber': '<not> posso|pode|podemos|podem ..2 @receber|recebendo <this>|<mail>',
      'ninguem-quer': 'ninguém @quer|aguenta|merece ..2 receber|saber|<this>|mais|<mail>',
    }),
    ...patterns(
      'pt',
      3,
      {
        'ofertas-eu-passo': '<marketing> ..3 @passo|recuso|dispenso|ignoro|descarto|recusado $',
        'chega-de-oferta-de': '@chega|basta|cansei|nada|parem|dispenso|farto|farta|cheio|cheia ..1 de|com ..2 <sells>',
        'oferta-de-nao-quero':
          '<not> ..2 @quero|preciso|tenho_interesse|adianta|interessa em|de|nenhum|mais|participar*3 <sells> nenhum|nenhuma|não|nem ..3',
        'so-mensagens-sobre':
          'só|somente|apenas quero|aceito|desejo|receber*2 @<messages> de|do|da|dos|das|sobre|referente',
        'receber-apenas': '@receber só|apenas|somente ..2 <messages>',
        'resto-pode-tirar':
          '@resto|outras|outros|demais ..3 pode|podem tirar|cancelar|parar|excluir|remover|suspender|cortar|dispensar',
        'nao-e-pra-marketing': '<not> é|eh|seja? pra|para|lugar_de @<marketing>',
        'so-isso-e-mais-nada': 'quero|manda|mandem só ..6 e @mais_nada $',
        'ofertas-nao': '^ @<marketing> ..4 não|nao|nunca $',
        'ofertas-guardem': '@<marketing> ..4 podem|pode guardar|ficar|tirar|cortar|suspender|cancelar',
      },
      'marketing',
    ),
    ...halves('pt', 'refusal', {
      'nao-quero': '<not> <me>? ..1 @<want>|interessa|interessam|serve|servem',
      'nao-faca':
        '<not> <me>? ..2 @<send>|<bother>|usar|usem|use|utilizar|utilizem|volte|voltem|volta|insista|insistam|insiste|fale|falem|fala|liguem|ligue|liga|ligar|apareça|apareçam|marquem|divulguem|deixem|façam',
      'nao-e-para': '<not> é|era|seja|sirva @pra|para|lugar|hora',
      'acabar-com':
        '@ignore|ignorem|desconsiderem|<remove>|<halt>|<unsub>|<removal>|corta|cortem|acaba|acabem|acabar|encerra|encerrem|limpa|limpem|limpar|isolem|dispensa|dispensem|dispenso|desinstala|joga|joguem|jogar|guarda|guardem|enfia|enfiem|dá_fim|dar_fim|deem_fim|dê_fim|pôr_fim|ponham_fim|põe_fim',
      parem:
        '@pare|parem|pararem|parassem|parasse|parar|cesse|cessem|cessar|chega|basta|evite|evitem|evitar|desista|desistam|desiste|stop_sending|stop_de|stop_com|paren|parim|pareim|prara|oara|freiem|freia|sosseguem|sossega',
      'para-de': '@para de|com|né|po|pô|logo|já|agora|aí|mano|cara|porra|caralho|senão|pfv|pf|plmds',
      'deixar-de': '@deixe|deixem|deixa|deixar|deixarem|deixassem|larga|larguem|largar de|com|em|me|nos',
      'ir-se-embora':
        '@some|suma|sumam|sumir|sumirem|sumissem|desaparec-|desapareç-|vaza|vazem|rala|xô|xispa|liberta|libertem|desocupa|desgruda|desapega|chispa|esqueça|esqueçam|esquece|esquecer|esquecerem|poupe|poupem|poupa|livre|livrem|solta|soltem|libera|liberem|cala|calem|erra|errem|fora|adeus',
      'quero-sair':
        'quero|queria|posso|vou|preciso|como|pra|para|de|deixa|gostaria|desejo|prefiro|faço|tento|aonde|onde|que|mim|me ..2 @sair|saio|sai|saí|saindo|caio_fora|cair_fora|pular_fora',
      enough:
        '@<fedUp>|cansei|enough|já_deu|deu_já|deu_né|tá_bom_já|encheu|saturou|torrando|não_aguento|ninguém_merece|ninguém_aguenta',
      'disse-nao': 'já|ja|vezes|cansei|quantas|última ..3 @disse|falei|pedi|avisei|falar|pedir|repetir|dizer|peço',
      'nao-pedi':
        '<not>|quem|sem <me>? ..1 @pedi|pediu|solicitei|autorizei|autorizou|autorização|cadastrei|inscrevi|assinei|consenti|subscrevi|permiti|permissão|consentimento|dei|conheço|compro|uso',
      'nao-sou':
        'não|n|nao|nunca|já|deixei_de @sou|fui|era|ser|tenho|estou|tô|moro|trabalho|estudo|frequento|vendi|mudei|saí|cancelei|troquei|faleceu|morreu',
      'numero-errado':
        '@número_errado|pessoa_errada|num_errado|engano_seu|é_engano|foi_engano|houve_engano|antigo_dono|dono_antigo|antiga_dona|outra_pessoa|outro_dono|faleceu|faleceram|morreu|falecido|falecida',
      'a-bloquear':
        '@bloqueio|bloquear|bloqueei|bloqueando|bloqueado|denuncio|denunciar|denunciei|denunciando|denúncia|processar|silenciei|silenciar|arquivei',
      'que-chatice':
        '@chato|chata|chatos|chatas|chatice|irritante|irritantes|irrita|irritam|incomoda|incomodam|atrapalha|atrapalham|atrapalhando|perturba|perturbam|perturbando|perturbação|insuportável|abuso|abusivo|invasivo|inferno|saco|porre|encheção|assédio|palhaçada|spam',
      recuso:
        '@recuso|recusamos|dispensamos|rejeito|renuncio|abdico|revogo|revogar|oponho|proíbo|proibido|abro_mão|nego',
      'numero-nao': '<number> ..1 não|nem ..1 @disponível|autorizado|recebe|aceita|atende|pertence|serve',
      'sem-nada': '^ <lead>*4 @sem|nada|zero|menos|nunca_mais|não_mais',
    }),
    ...halves('pt', 'contact', {
      mensagens:
        '@<messages>|<marketing>|mensagi|mensage|mensagi|mensajem|mensajens|santinho|santinhos|cardápio|cardápios|catálogo|catálogos|jornalzinho|boletim|informes|alertas|mensagenzinha|zapzap|áudios|sugestões|sugestão|recomendações|novidades|ladainha|pesquisa|pesquisas|convites|cobranças|vaquinha|rifa|rifas|fotos|flood|vídeos',
      'este-numero':
        '<from>|meu|minha|nosso|este|esse|o|meus|deste|neste|seu|pro|ao @<number>|caixa|inbox|privado|dados|nome',
      lista: '<from>|<det>|vosso|na|fora @<list>|registro|fichário|robô|bot',
      'voces-mandam':
        '<you>|ficam|fica|vivem|continuam|continua|só|sempre|ainda|insistem|que|de|me|nos|a|parem ..2 @mandam|mandando|mandaram|enviam|enviando|enviaram|mandar|enviar|chamam|chamando|ligam|ligando|escrevem|escrevendo|disparam|disparando|oferecem|oferecendo|contactar|contatar|contactam|mandarem|enviarem|escreverem|ligarem|chamarem|incomodar|incomodando|perturbar|perturbando|insistir|insistindo|encher|enchendo|vender',
      'recebo-isso':
        '~<not> @recebo|recebendo|receber|receba|chegando|chegam|aparecendo|aparece|apita|apitando|vibra|vibrando|pipocando|pipoca|tocando',
      'de-voces': 'de|com|por|pra|para|a|dos|das|essa|são|é|conheço @<you>|empresa|loja|povo',
      sempre: '@<always>|por_dia|por_hora|por_semana|de_hora_em_hora|todo_mês|toda_segunda|meia_noite|de_manhã_cedo',
      'isso-aqui': '@daqui|isso_aqui|isto_aqui|disso|disto|desse_trem|nesse_trem|dessas_coisas|deste_canal|por_aqui',
      'essas-coisas': 'esse|essa|esses|essas|outras|estas|este|esta|tais|tanta|outra @<stuff>|flood|mala',
      'a-lei': '@lgpd|rgpd|gdpr|procon|anatel|anpd|cnpd|anacom|dados_pessoais|titular_dos_dados',
    }),
    ...guards('pt', 4, {
      'object-guard:contato-com-algo':
        '@contato|contacto com !vocês|vcs|você|vc|vossa|vosso|essa|esse|esta|este|a|o|nenhuma|ninguém|meu|minha|mim|empresa|loja|nós',
      'object-guard:receber-em':
        '@receber em|na|no|nos|nas|à|pela|pelo|de casa|portaria|loja|trabalho|apartamento|porta|manhã|tarde|noite|sábado|domingo|segunda|correio|correios|vizinho|endereço|dinheiro|espécie',
      'object-guard:grupo-de-amigos':
        '@grupo de|da|do|dos|das família|bolão|pelada|churrasco|rpg|racha|carona|caronas|excursão|trilha|estudos|mães|pais|vizinhos|prédio|turma|sala|risco|trabalho|apoio|amigos|amigas|futebol|formatura|faculdade',
      'other-sense:deixar-de-fazer': 'pare|parem|para|parar|deixar|deixem de @fazer >!parte',
      'object-guard:mandar-comida':
        '<not>|<stop>|<end>|<need> ..5 @<send>|mandando|colocar|pôr|coloca|coloquem o|a|os|as|um|uma|mais|mas|esse|essa|esses|essas|meu|minha*3 <goods>',
      'other-sense:maquina-para':
        'carro|moto|motor|máquina|ônibus|trem|relógio|chuva|alarme|internet|elevador|bomba|ventilador|notebook|computador|autocarro|comboio|metrô|metro|app|site|sangue|sangramento|febre|tosse ..4 @para|parou|parar|parando',
      'negated:nao-pare':
        '~se|caso|isto|isso|vocês <not> quero|queremos|precisa|precisam|vou|é_para|pretendo|gostaria|me|de|que|pensei|em|desejo|podem|pode|ainda|vocês|vcs|nunca*3 @<act>|deixar',
      'negated:nao-tire':
        '~se|caso <not> quero|queria|ser|vou|me|nos|precisa|precisam|podem|pode|é_pra|é|era|pra|para|é_para|queria|a|que|quer|mais*3 @<remove>|sair ..4 lista|número|grupo|cadastro|contato|nome|dados',
      'third-person:outra-pessoa':
        '<stranger> ..2 pediu|pediram|disse|disseram|falou|falaram|quer|querem|fazem|faz|perguntou|que|mandou ..5 @<act>|receber|<mail>|<unsub>|lista',
      'question:diferenca': '@diferença|significa|quer_dizer ..8',
      'other-sense:texto-no-bolo':
        '<messages> ..2 no|na|do @bolo|cartãozinho|caneca|buquê|presente|embalagem|camiseta|quadro|convite',
      'negated:nao-vou-bloquear':
        '<not> vou|irei|pretendo|quero|queria|penso_em @bloquear|denunciar|processar|bloqueando',
      'other-sense:obra':
        '@música|canção|letra|filme|livro|série|novela|poema|meme|trecho|frase|canta|cantava|karaokê|episódio ..9',
      'negated:pensou-em-sair':
        '@pensei|pensava|quase|cogitei|cheguei_a_pensar em|que|a|cancelei|saí|bloqueei ..8 mas|só_que|porém',
      'object-guard:descadastrar-outra-coisa':
        '@<unsub> ..3 pix|chave|cartão|dispositivo|aparelho|biometria|digital|loja|empresa|mei|cnpj|produto|veículo|placa|endereço|débito|boleto|face',
      'negated:nao-cancela-nao': '<not> @<act>|cancela|cancele|tira|tire|apaga|apague|bloqueia|incomoda|incomodam não',
      'negated:nao-me-incomoda-nada': '<not> <me> @incomoda|incomodam|chateia|perturba não|nada|nem_um|de_jeito',
      'negated:nao-mandei-cancelar':
        '<not> @mandei|pedi|pedimos|solicitei|quis|autorizei|respondi|digitei|apertei|cliquei ..2 <act>|<unsub>|<halt> ..3',
      'negated:nao-me-tire': '~se|caso|quando <not> <me> @<remove>',
      'object-guard:item-da-lista': '<remove> um|uma ..4 @lista',
      'negated:sem-sair': 'sem @sair|parar|cancelar|descadastrar ..3',
      'negated:parar-de-nao': '<not> parem|pare|deixem|deixe de ..1 @<nag>|avisar',
      'negated:nao-me-importo': '<not> me importo|incomodo|incomoda|incomodam ..4 @<mail>|receber|mandar|mandem',
      'negated:so-nao-esqueca': '<not> ..2 <me> @esqueça|esqueçam|esquece|esqueças|esquecer',
      'opt-in:quero-continuar':
        '~<not> quero|queria|gostaria|pode|podem|posso|prefiro|gosto ..1 @continuar|continuem|continue|seguir <me>? <nag>|recebendo|receber|mandando >!só|somente|apenas',
      'opt-in:sem-querer':
        '<unsub>|sair|saí|parar|cancelar|anular|parei|subscrição|inscrição ..2 @sem_querer|engano|errado',
      'question:se-eu': 'se|quando|caso eu|a_gente? @<act>|<unsub>|stop',
      'question:se-eu-parar-de-receber': 'se|quando ..4 @sair|parar|deixo|paro ..3 receber|recebo',
      'question:a-palavra':
        'palavra|significa|digite|responda|responder|envie|escreva|mande|diga ..1 @<act>|<unsub>|stop',
      'question:digitar-a-palavra': '~que|q|preciso digitar ..1 @<act>|<unsub>|stop',
      'question:estudo': 'trabalho|pesquisa|artigo|tcc|curso|aula|dúvida ..4 @opt|descadastro|unsubscribe',
      'object-guard:lista-alheia':
        '@lista|grupo de|da|dos|do devedores|preços|vinhos|manhã|tarde|noite|inglês|aula|aulas|estudo|estudos',
      'object-guard:mensagem-agendada': '@mensagem|mensagens agendada|agendadas|programada|programadas',
      'object-guard:de-um-app':
        '@<messages> de|do|da|no|na ..1 app|aplicativo|aplicação|facebook|instagram|banco|celular|gmail|google|telemóvel >!de',
      'negated:nao-quero-perder': '<not> <want> @perder|deixar|ficar_sem|parar|cancelar|sair ..4 <mail>|lista',
      'question:o-comando': 'comando|botão|placa_de @<act>|<unsub>|stop',
      'third-person:me-disse': '<stranger> me? disse|falou|pediu|mandou ..1 <not>? ..2 @<nag>|parar|sair|tirar',
      'other-sense:pare-de':
        'pare|parem|para|parar|deixar|deixem de @sofrer|chorar|fumar|beber|reclamar|rir|funcionar|trabalhar|mentir|brincar|tomar|tocar|vender|comprar|comer|jogar|pagar|produzir|fabricar|atender',
      'other-sense:me-chame-de': '<not> me @chame|chama|chamem de',
      'other-sense:lista':
        '@lista de compras|espera|presentes|casamento|convidados|desejos|material|preços|chamada|projetos',
      'other-sense:serasa': '..9 @serasa|spc|scpc|negativação|protesto ..9',
      'question:quem-pede':
        '@quem|cliente|usuário|contato|pessoa pede|pedir|pediu|quer|quiser|digita|responde|digitar|responder pra|para|que*1 ..1 <act>|<unsub>|<remove>|stop ..4',
      'channel:nao-ligar':
        '<not>|<stop> ..3 @ligar|ligue|liguem|liga|ligando|telefonar|telefonem ..3 / ..2 prefiro|só|pode|podem|mandem|manda|mande|fale|falem|responde|respondo|falar ..4 mensagem|mensagens|zap|whatsapp|wpp|por_aqui|por_escrito|escrito',
      'object-guard:endereco-errado': 'envio|entrega|disparo ..2 / ..3 @endereço|pacote|pedido|produto|tamanho',
      'other-sense:cobrar-taxa':
        '<end>|<stop> de <me>? @cobrar|cobrando <det>*2 juros|taxa|taxas|multa|tarifa|anuidade|mensalidade|seguro',
      'object-guard:roubado':
        '<remove>|<halt>|<removal> ..6 @roubado|furtado|clonado|perdido|roubaram|furtaram|roubada',
      'object-guard:chamada':
        '..8 @lista de chamada|espera|convidados|presença|presentes|casamento|desejos|compras|material',
      'other-sense:spc':
        '<remove>|exclusão|retirada|remoção ..3 @nome|cpf|negativação do|da|no|na spc|serasa|reserva|lista_de_espera|contrato|boleto',
      'other-sense:pessoa-errada':
        'mandei|enviei|mandaram|enviaram|entregaram|foi|era ..4 pra|para|pro @pessoa|número errada|errado',
      'object-guard:cancelar-pedido':
        '@cancelar|cancele|cancela|cancelem|parar|encerrar|excluir|remover|sair|parem|suspende|suspender|desativar|bloquear|bloqueia ..1 <det>*3 <thing> >!das|dessas|destas',
      'object-guard:uma-oferta': '<not> <want> a|o|essa|esta|esse|este @oferta|promoção|desconto|cupom',
      'object-guard:receber-pedido': '@receber ..2 <thing>|encomenda|dinheiro|reembolso|visita|casa|amanhã|hoje',
      'object-guard:nao-mande-boleto':
        '<not> ..3 @<send> o|a|os|as|um|uma|mais|mas|esse|essa|meu|minha|nenhum|nenhuma*2 <thing>|menu|endereço',
      'object-guard:mandar-pro-menu':
        '<stop> ..3 @<nag> <me>? pro|para_o|no|pra|para|de|a|ao outro|outra|esse|este|essa|o|a|um? setor|atendente|departamento|ramal|fila|link|site|app|menu|fixo|robô|bot|início|endereço',
      'other-sense:tirar-da-duvida':
        '<me> @<remove> <from> ..1 dúvida|dúvidas|sufoco|apuro|plano|reserva|pedido|dívida|dívidas|situação|enrascada|aperto|problema|fila|espera|spc|serasa|fotos',
      'object-guard:um-contato': 'bloquear|bloqueio|bloqueia um|uma @contato|número|pessoa|cliente',
      'object-guard:numero-antigo':
        '<remove>|esqueçam|esquece|esqueça|perde|percam|desconsidere|desconsiderem|desconsiderar ..2 <number> @antigo|velho|errado|anterior|repetido|duplicado|fixo|alternativo',
      'object-guard:retirar-o-aparelho':
        'retirar|retiro ..1 @celular|telefone|telemóvel hoje|amanhã|na|no|consertado|depois|pronto|às|segunda',
      'conditional:se-nao-resolverem':
        '@bloquear|denunciar|processar|procon|reclamar ..5 se não entreg-|resolv-|devolv-|cheg-|pagar-|respond-|reembols-|estorn-|vier-',
      'object-guard:foto-do-catalogo': '@foto|fotos|imagem|preço de|do|da ..2 <mail>',
      'object-guard:curso':
        '@inscrição|matrícula|cadastro ..1 na|no|do|da|em curso|corrida|evento|prova|concurso|vestibular|loja|programa|aula',
      'object-guard:ajustes':
        '<remove>|<halt>|<quit>|<end>|ligo|ligar|ligando|paro|tiro|mudo|mudar ..4 @som|sons|barulho|volume|música|rádio|da_tv|a_tv|luzes|ar|ventilador|alarme|toque|toques|vibração|vibrar|vibracao|badge|ícone|pré_visualização|prévia|prévias|push|pop_up|popup|luz|sonora|sonoro|leitura|temporárias|automáticas_do_celular|tela_bloqueada|silencioso|silenciosa|silenciosas',
      'object-guard:mensagens-do-aparelho':
        '<messages> ..2 @temporárias|temporária|push|sonora|sonoras|apagadas|arquivadas|não_lida|não_lidas|de_leitura|do_jogo|do_google|do_instagram|do_facebook|do_youtube|do_gmail|de_som|de_toque|de_voz',
      'object-guard:mensagem-minha':
        '<quit>|<halt>|<remove>|ignora|ignore|ignorem|desconsidera|desconsidere|desconsiderem a|essa|esta|minha|última|as|essas|aquela|minhas|o|meu*2 <messages> anterior|anteriores|errada|de_cima|acima|antiga|antigas? que|q? eu? @mandei|enviei|escrevi|apaguei|anterior|anteriores|errada|acima',
      'object-guard:numero-do-pix':
        '<number>|nome|dados do|da|de|no|na @pix|pedido|boleto|nota|recibo|contrato|delivery|comprovante|convite|fatura|reserva',
      'object-guard:chamar-outro':
        '<not> @chame|chamem|chama|procurem mais? o|a|os|as|um|uma técnico|motoboy|entregador|táxi|uber|guincho|médico|polícia|bombeiros|ambulância|segurança|garçom|encanador|eletricista',
      'object-guard:posso-apagar':
        'posso|podia|devo|consigo|precisa|preciso|esqueci_de @apagar|deletar|excluir|arquivar ..1 <det>*2 <messages>|conversa|conversas|histórico',
      'negated:mudou-de-ideia':
        '@pedi|pedido|pedir|disse|dito|falei|falado|solicitei|solicitado|mandei|mandado|cancelei|cancelado|bloqueei|bloqueado|saí|tirei|respondi|digitei|queria ..9 /? ..2 mas|porém|só_que|agora|aí|e|contudo|entretanto ..4 mudei|mudamos|arrependi|arrependido|arrependida|pensei_melhor|voltei_atrás|desbloqueei|desisti_de_sair|quero_voltar|quero_receber|quero_ficar|resolvi_ficar|decidi_ficar|podem_continuar|pode_continuar|podem_voltar|pode_voltar|até_que_gostei|gostei',
      'negated:ainda-bem':
        '@quase|ia|íamos|pensei_em|pensava_em|pensando_em ..2 <act>|pedi|pedir|<halt>|<remove>|<unsub>|<quit> ..6 /? ..2 mas|ainda_bem|porém|só_que|até_que',
      'negated:nao-para-nao': '<not> para de @<nag> ..3 não ><close>',
      'negated:esquecam-isso':
        '@pedi|disse|falei|solicitei|mandei ..9 / ..3 / ..1 quero_ficar|quero_continuar|mudei|pensei_melhor|voltei_atrás|vou_ficar',
      'negated:mudei-nao':
        '<remove>|<halt> ..5 não / ..3 @mudei|arrependi|desisti|quero_ficar|vou_ficar|pensei_melhor|ainda_quero',
      'channel:outro-canal':
        '<not>|<stop> ..6 @<nag>|ligar|ligue|liguem ..2 por|pelo|para|pro|via|no o? email|e_mail|e_mails|correio|fixo|por_telefone|pelo_telefone|no_telefone|carta|sms',
      'channel:este-canal': '@<send>|mandem só|somente|apenas? por|pelo|no? whatsapp|zap|wpp|whats|aqui',
    }),
    ...guards('pt', 3, {
      'wants:curiosidade':
        '@por_curiosidade|por_mera_curiosidade|por_pura_curiosidade|só_curiosidade|só_de_curiosidade|só_por_curiosidade|mera_curiosidade|pura_curiosidade|curioso|curiosa|é_curiosidade|dúvida_teórica|em_tese|hipoteticamente ..2',
      'wants:so-para-saber':
        'só|apenas|somente|queria|quero|é|preciso ..1 pra|para|p|de|por @saber|entender|aprender|mostrar|ensinar|orientar|descrever|conhecer|estudar|comparar >!que|o',
      'wants:trabalho-escolar':
        'trabalho|pesquisa|relatório|projeto|artigo|aula|matéria|prova|exercício|estudo|seminário|tarefa ..2 @faculdade|escola|estágio|universidade|colégio|mestrado|doutorado|curso|disciplina|academico|acadêmica|escolar|lgpd|marketing|ux',
      'wants:outra-midia':
        '..9 @carro_de_som|outdoor|outdoors|panfletagem|caixa_de_correio|caixa_do_correio|do_vídeo|do_video|na_tv|na_televisão|no_rádio|na_rádio|no_youtube|no_instagram|no_facebook|no_site|da_porta|na_porta|no_portão|no_meu_portão|no_app|do_app|no_aplicativo ..2',
      'wants:sair-e-voltar':
        '@sair|saio|saí|tira|tirem|tire|remove|removam ..5 e voltar|entrar|passar|mudar|põe|me_põe|coloca|me_coloca|inclui ..2',
      'wants:tcc': '@tcc|monografia|dissertação|mestrado|doutorado|universitário|universitária|reportagem ..1',
      'wants:o-meu-negocio':
        'montando|montar|criando|criar|fazendo|fazer|configurar|configuraram|configurando|implementar|implementando|programar|programando|desenvolvendo|atendo|trabalho_com|trabalhar_com|meus|nossos|aos ..2 @bot|chatbot|robô|negócio|negócios|alunos|clientes|usuários|atendimento|sistema|site|app >!de|que|dos',
      'wants:nao-que-eu-queira':
        'não|sem @que_eu_queira|que_eu_vá|que_eu_esteja|quero_desativar|quero_cancelar|quero_sair|quero_parar|vou_sair|vou_cancelar|estou_pedindo|tô_pedindo',
      'wants:volta-a-mandar':
        '~<not> pode|podem|quero|queria|gostaria|gostaria_de|por_favor|favor|como|posso|gostava_de|preciso ..1 @voltar|volto|retomar|reativar|religar >a|pra|para|ao|à|as|o|agora',
      'wants:voltem-a-mandar': '~<not>|me|se|o|os|a|as|lo|nos @voltem|retomem|reativem|volta|volte >a|com',
      'wants:podem-continuar':
        '^ e|então|mas|aí|por_mim*2 pode|podem @continuar|seguir|mandar|enviar >pf|por_favor|sim|normal|normalmente|mandando|enviando|de_novo|novamente|à_vontade|as_novidades',
      'wants:de-dia-pode': '^ ..5 @pode|podem $',
      'wants:quero-ficar': '~<not> quero|vou|prefiro|decidi|resolvi @ficar|permanecer >na|no|nessa|nesse|com|aqui',
      'wants:receber-normal':
        '~<not> quero|queria|preciso|gosto ..2 @receber|recebendo normal|normalmente|sim|as_mensagens|por_aqui|aqui|no_zap|no_whatsapp|no_meu|neste|nesse',
      'wants:mas-receber':
        'mas|porém|e @receber|recebendo|continuar_recebendo|quero_receber|ainda_quero_receber ><close>|normal|normalmente|as|por',
      'wants:manda-aqui':
        '^ e|mas|aí|então|só|por_favor*2 @manda|mande|mandem|envia|envie|enviem|usa|use|usem|chama|chamem|fala|falem|anota|anotem >!mais|mas|nada|isso|essas|esses|isto ..3 pra_mim|para_mim|pro_meu|no_meu|por_aqui|nesse|neste|novo|outro_número|no_outro|no_zap|no_whatsapp|no_trabalho|pro_trabalho',
      'wants:fica-com-este':
        'e|mas @coloca|coloque|coloquem|põe|ponham|bota|botem|deixa|deixe|deixem|mantém|mantenha|mantenham|adiciona|adicionem|cadastra|cadastrem|usem ..2 só|esse|este|aqui|novo|outro|whatsapp|zap|celular|wpp ><close>|na_lista|no_lugar|no_cadastro|mesmo|por_favor|número',
      'wants:prefiro-outro':
        '@prefiro|prefere|preferimos|prefira|dou_preferência >!não|que|ser|ficar|nem|parar|sair ..4 whatsapp|zap|zapzap|wpp|whats|mensagem|mensagens|por_aqui|por_escrito|ligação|retirar|pessoalmente|texto',
      'wants:por-outro-meio':
        '<not>|<stop> ..6 por|via|pelo @sedex|correios|correio|motoboy|transportadora|fax|malote|pac|carta|sms|email|e_mail',
      'object-guard:em-paz-com-algo':
        '@paz|pas|sossego|sossegado|sossegada com >!<mail>|<stuff>|<sells>|encheção|insistência|palhaçada|chatice|perturbação|aperreio|propostas|proposta|ligações|ligação|produtos|produto|lista|grupo|robô <det>*2 !<mail>|<stuff>|<sells>|<det>|encheção|insistência|palhaçada|chatice|perturbação|aperreio|propostas|proposta|ligações|ligação|produtos|produto|lista|grupo|robô',
      'object-guard:livra-de-divida':
        '<me> @livra|livre|livrem|salva|salvem|tira|tirem|solta ..1 dívida|dívidas|juros|multa|sufoco|apuro|aperto|enrascada|taxa|prejuízo|situação|dúvida|problema|fila|espera',
      'negated:nao-para-de': 'não|nao|n|num|nunca @para de',
      'wants:desfazer': '@pensando_que|me_coloca_de_novo|me_põe_de_novo|de_volta|recolocar|reativar|reativa ..1',
      'other-sense:algo-me-deixa': 'o|a|meu|minha|esse|essa ..3 <me> @deixa em paz|sossego',
      'negated:nao-no-fim': '@<halt>|<remove>|<stop>|esquece|esqueçam|esqueça|larguem ..3 não né|viu|hein|tá|ainda*1 $',
      'third-person:alguem-pediu':
        '<third> ..2 pediu|pediram|disse|falou|quer|querem|perguntou|que|mandou ..5 @<act>|receber|<mail>|<unsub>|lista',
      'object-guard:a-oferta': '<not> <want> mais a|o @oferta|promoção|desconto|cupom',
      'object-guard:audio':
        '<not>|<stop> ..4 @<nag> mais? <me>? áudio|áudios|figurinha|foto|fotos|vídeo|vídeos|print|prints|link|textão',
      'third-person:alguem-disse':
        '<third>|<stranger>|placa|cartaz ..3 @disse|falou|escreveu|respondeu|gritou|mandou|postou|perguntou|pediu|dizia|diz|digitou ..9',
      'question:um-dia':
        '..10 @se_um_dia|algum_dia|se_eu_quiser|caso_eu_queira|se_quiser|futuramente|no_futuro|quando_eu_quiser|mais_pra_frente',
      'conditional:se-errado':
        'se|caso ..6 @errado|errada|errados|quebrado|defeito|atrasado|atrasando|atrasar|atrasarem|demorando|frio|demora ..8',
      'third-person:contato-com-outro':
        '@contato|contacto com meu|minha|o|a ex|pai|mãe|filho|filha|marido|mulher|esposa|chefe|vizinho|vizinha|irmão|irmã|secretária|médico',
      'object-guard:repetidos':
        '<messages> @duplicados|duplicadas|duplicado|duplicada|repetidos|repetidas|antigos|antigas|velhas|velhos',
      'object-guard:pare-de-mandar-boleto': '<stop>|<end> ..3 @<send>|mandando ..2 <thing>',
      'conditional:ocupado':
        '<not> ..4 @<messages>|ligar|ligue ..1 que|porque|pq|pois ..2 dirigindo|trabalhando|ocupado|ocupada|reunião|aula|médico|consulta|agora|conduzir',
      'object-guard:outra-coisa':
        '@<send> <me>? mais|mas? pra_mim|por_favor? o|a|os|as|meu|minha !<mail>|<stuff>|<det>|<list>|<number>|que',
      'object-guard:uma-mensagem': '<quit>|<halt>|<remove> um|uma|o|a|outra|outro @mensagem|aviso|lembrete|recado',
      'object-guard:aviso-de-algo':
        '@<messages> de|da|do voz|corte|pagamento|confirmação|verificação|minha|meu >!mãe|pai|filho|filha|avó|avô|vó|vô|tia|esposa|marido|família',
      'object-guard:lembrete': '<not> preciso de? mais? @lembrete|aviso',
      'other-sense:para-que-eu-amo':
        '<stop> com <this> /? ..4 @barato|barata|caro|lindo|linda|lindos|lindas|maravilhos-|apaixon-|delícia|gostoso|gostosa|perfeito|tentação|fofo|fofura|adorei|amei',
      'third-person:tirar-alguem':
        '<remove>|<quit>|<halt>|<unsub> um|uma|os|o|meus|uns*2 @alguém|cliente|clientes|pessoas|membro|membros|participante|participantes|assinante|assinantes|inscritos|usuário',
      'question:e-proibido': '~<not> é|tá|está|seria|será @proibido|permitido|ilegal|crime',
      'other-sense:em-paz-vocativo':
        'paz|pé|mim @ansiedade|preguiça|dieta|tentação|fome|dor|insônia|saudade|sono|gordura|pecado',
      'question:como': '~tem como|onde ..5 @<act>|<unsub>|sair|tirar $',
      'question:oferecem': 'oferecem|tem|têm|fazem ..2 @<unsub>|lista',
      'conditional:horario': '<not>|<stop>|<quit>|<halt> ..7 @<when>',
      'other-sense:mensagem-automatica': '@mensag- automática|de_voz|gravada|de_áudio',
    }),
  ],
}

/** The forms of regular verbs in which one asks for something: "mande", "mandem", "mandar", "mandassem". */
function wishes(verbs: string): string {
  return verbs.replace(/\S+/g, (verb) => {
    const root = verb.slice(0, -2)
    const soft = root.replace(/c$/, 'qu').replace(/g$/, 'gu')
    if (verb.endsWith('ar')) return `${join(root, 'a ar arem asse assem ai')} ${join(soft, 'e es em eis')}`
    return join(root, verb.endsWith('er') ? 'e a as am er erem esse essem' : 'e i a as am ir irem isse issem')
  })
}

function join(root: string, endings: string): string {
  return endings.replace(/\S+/g, `${root}$&`)
}
