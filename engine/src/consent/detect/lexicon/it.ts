import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

const POLITENESS =
  'per_favore perfavore per_piacere per_cortesia per_carità cortesemente gentilmente grazie grazie_mille mille_grazie prego ciao buongiorno buonasera salve subito adesso immediatamente ragazzi raga dai cazzo cristo vi_prego la_prego grz insomma oh beh cordiali_saluti no_grazie anche_basta'

export const it: LanguageLexicon = {
  language: 'it',
  classes: {
    fillers: POLITENESS,
    polite: POLITENESS,
    messages:
      "messaggi_automatici messaggi_whatsapp whatsapp avviso alert allerte notizie news mex msg promemoria comunicato comunicati circolari messaggi messaggio messagi messaggini messaggino notifiche comunicazioni sms newsletter notifica l'invio invii email avvisi mail broadcast aggiornamenti whatsappini vocali messaggistica contatti_telefonici solleciti catene",
    marketing:
      "pubblicità publicità pubblicitari pubblicitario pubblicitarie promozioni promozione promozionali promozionale offerte sconti volantino volantini saldi réclame buoni_sconto codici_sconto codici_promo spam_pubblicitario l'offerta promo",
    everything:
      'tutti_i_messaggi tutti_i_vostri_messaggi qualsiasi_messaggio qualunque_messaggio qualsiasi_comunicazione qualsiasi_contatto nessun_messaggio tutto consenso gdpr',
    stop: 'smettiate smetterete smetterà finiate interrompano interrompiate cessiate sospendano spegnete spegnere stoppare stoppate stoppa limitare ritirare smettete smettetela smetta smettila smetterla smettere smetti finitela finitevela finisca finiscila finirla piantatela piantala piantarla basta la_finite la_smettete la_piantate finite stop cessate cessare cessi cessino interrompere interrompete interrompa fermate fermare fermatevi sospendete sospendere sospenda evitate evitare eviti evitino astenersi astenervi astenetevi bloccate bloccare blocca bloccherete terminare disattivare disattivate disattiva disattivi disabilitare disabilitate disdire disdico annullare annullate annulla',
    write:
      'scrivergli mandarle inviarlo aggiornarmi informarmi farmi_arrivare avvisare notificare propormi perseguitarmi perseguitare ricordarmi inoltrare inoltrarmi recapitarmi recapitare seccare seccarmi scocciare scocciarmi inondarmi inondare subissarmi martellare martellarmi sommergermi scrivere scrivermi scriverci inviare inviarmi inviarci mandare mandarmi mandarci contattare contattarmi contattarci disturbare disturbarmi disturbarci chiamare chiamarmi spammare spammarmi tormentare tormentarmi assillare assillarmi importunare importunarmi infastidire infastidirmi rompere rompermi romperci stressare stressarmi telefonare telefonarmi bombardare bombardarmi messaggiare messaggiarmi ricontattare ricontattarmi avvisarmi spedire spedirmi intasare intasarmi inviarne mandarne mandarmene mandarmeli inviarmeli whatsappare notificarmi cercarmi usarlo molestare molestarmi invadere',
    'write-you':
      'inoltrate inoltratemi inoltri mandasse scrivesse contattasse inviasse avvisatemi chiamatemi telefonatemi notificate notificatemi martellate seccate spammatemi insistete aggiornatemi informatemi recapitate disturbaste chiamaste chiamiate telefoniate scrivete scrivetemi scriveteci scrivi scriva scrivano scrivetegli scrivetele inviate inviatemi inviateci invii inviino mandate mandatemi mandateci mandi mandino mandatemeli mandatemele mandatene contattate contattatemi contattateci contatti contattino disturbate disturbatemi disturbateci disturbi ricontattate ricontattatemi ricontatti spammate rompete rompetemi rompeteci tormentate tormentatemi importunate cercate cercatemi messaggiatemi whatsappatemi mandatemelo inviatemeli inviatene inviatemi_più scocciate scocciatemi stressate stressatemi infastidite scrivetece scriveteme mandateme proponetemi spedite speditemi usate usatelo scriver scriviate mandiate inviate_più contattiate disturbiate scriveste mandaste contattaste inviaste',
    not: 'non nn nun mai niente nessun nessuno',
    want: 'vojo ho_voglia avevo_voglia sono_interessato sono_interessata è_mio_desiderio gradirebbe vorrebbe voleva volevo volevamo amerei mi_piacerebbe ho_intenzione ho_piacere pretendo esigo tengo ho_bisogno necessito voglio vogliamo voio vojo desidero desideriamo vorrei vorremmo intendo gradisco gradirei gradiremmo preferirei preferisco accetto acconsento autorizzo sopporto interessa chiedo chiediamo prego pregherei posso avrei_piacere possibile desidererei bisogno',
    get: 'riceva ricevo ricevere_più essere_chiamato essere_chiamata essere_messaggiato essere_tormentato essere_assillato essere_avvisato essere_informato essere_cercata essere_cercato ritrovarmi trovarmi essere_importunata essere_infastidito essere_iscritto essere_iscritta sentir_parlare ricevere riceverli riceverle riceverne riceverlo ricevervi ricevre essere_contattato essere_contattata essere_contattati essere_disturbato essere_disturbata essere_disturbati essere_importunato essere_inserito essere_nella leggere vedere sentirvi sentirla sentire_vostre avere_vostre avere_messaggi saperne_di_voi sapere_di_voi comparire figurare far_parte fare_parte averne',
    det: 'più piu di con i gli le la il lo un una altri altre altro vostri vostre vostro vostra tuoi tue questi queste questo questa quei quegli sti ste sto tutti tutte tutta tutto ste per favore del dei delle degli invio ricezione ricevere da su a questo_tipo_di tipo continui continue troppi troppe maledetti cavolo cazzo fastidiosi inutili nessun nessuna ulteriori automatici suoi sue via l_invio_di il_servizio servizio iscrizione alla alle ai',
    remove:
      'cancellaste toglieste rimuoveste eliminaste levaste depennaste cestinaste toglierete cancellerete cancelliate togliate rimuoviate eliminiate depenniate rimuovano eliminino stralciare stralciatemi spuntare sopprimere toglierne cestinate cestinare scartate togliete toglietemi toglieteci togliere togliermi toglierci tolga tolgano togli toglimi toglietelo cancellate cancellatemi cancellateci cancellare cancellarmi cancelli cancella cancellami cancelatemi cancelate rimuovete rimuovetemi rimuovere rimuovermi rimuova rimuovi rimuovimi eliminate eliminatemi eliminare eliminarmi elimini elimina eliminami levate levatemi levateme levare levarmi levami levi depennate depennatemi depennare depennarmi depenni escludete escludetemi escludere escludermi escluda sganciatemi scordatevi dimenticate dimenticatevi dimentichi dimenticatemi espungere cavatemi buttatemi fatemi_uscire uscire cancellarci stralciate',
    'remove-me':
      'toglietemi toglieteci cancellatemi cancellateci cancelatemi rimuovetemi eliminatemi levatemi levateme depennatemi escludetemi disiscrivetemi disiscrivimi cancellami toglimi rimuovimi eliminami levami dimenticatemi scordatemi sganciatemi togliermi cancellarmi rimuovermi eliminarmi disiscrivermi dimenticatevi_di_me scordatevi_di_me toglietece',
    contact:
      'recapiti mail numeri numero_di_telefono numero_di_cellulare anagrafica profilo scheda anagrafiche numero nummero num contatto recapito telefono nome cellulare cell nominativo dati utenza indirizzo_email curriculum dati_personali profilo_whatsapp numeretto',
    list: "dall'elenco dall'archivio dall'agenda dall'indirizzario nell'elenco dall'anagrafica listino_contatti anagrafica clienti agenda canale comunità community broadcasting crm schedario registri mailinglist newsletter_whatsapp invii gestionale catena gruppi lista liste elenco elenchi rubrica gruppo database banca_dati archivio archivi sistema mailing_list newsletter contatti broadcast bot indirizzario elenco_contatti iscritti destinatari chat qui mailing programma registro",
    unsub:
      'disiscrivermi disiscrivere disiscrivetemi disiscrivimi disiscriva disiscrizione disiscrivo disiscriversi disiscrivono desiscrivermi desiscrivere disinscrivere disinscrivermi disiscrivi cancellazione_iscrizione annullare_iscrizione desiscrivetemi desiscrizione unsubscribe disiscrivete disinscrivetemi',
    lead: 'ciao buongiorno buonasera salve per favore piacere cortesia vi ti la prego chiedo di voglio vorrei vorremmo desidero posso potete può puoi potreste potrebbe gentilmente cortesemente si io noi ora adesso ma e o no ok allora quindi senta scusi scusate come faccio fare da a oggi domani in poi ho bisogno il lo dai raga ragazzi anche solo sono non grazie pure mi ci cosa devo dove però che',
    tail: `dall'elenco dall'archivio dall'agenda ulteriormente oltre successivamente cortesia salute ${POLITENESS} per di da dal dalla dai a grazie e o ma subito adesso qui più piu su via che non prego al alla ai mai ora mi perché perche sul sulla in vostri vostre ragazzi please pls favore cortesia immediatamente se tutti dalle questo della del altro niente grazie_mille vi ci dopo entro nulla dei ed anche però pure con ormai ancora definitivamente whatsapp sono ho`,
    third:
      'mio_marito mia_moglie mio_figlio mia_figlia il_vicino la_vicina mio_padre mia_madre mio_fratello mia_sorella un_cliente una_cliente suocera suocero nonna nonno zia zio cugino collega lui lei loro qualcuno corriere mia_cugina il_mio_capo ragazzi_sotto amico amica',
    thing:
      "ordine ordini l'ordine prenotazione prenotazioni l'appuntamento appuntamento appuntamenti abbonamento l'abbonamento pagamento bonifico carta bancomat l'allarme allarme palestra corso viaggio volo contratto fattura fatture bolletta rid pacco spedizione consegna account polizza assicurazione cipolla taglia prodotto pezzi taglia misura modello colore carrello articolo acquisto bonifici conto addebito addebiti fumare lavatrice cartaceo",

    reach:
      'scriv- scrit- mandar- mandat- mandi- manda mando invi- contatt- ricontatt- disturb- chiam- telefon- spamm- torment- assill- importun- infastid- stress- bombard- messaggi- avvis- notific- spedi- mannat- avisa- avisat- molest- ricord- aggiorn- propor- propon- inform- cerca- svegli- ricev- romper- rompe- proval- provate sentir- usare usate usatelo utilizz- arriv- insist- cercar-',
    news: '<messages> <marketing> messagg- notific- comunic- avvis- roba cose catalog- volantin- promemoria proposte novità collezioni invio invii solleciti annunci informazioni news corrispondenza inviti bip suonerie rubrica',
    matter: '<news> <contact> <list>',
    refuse:
      'troppa troppo recedo rinuncio smettiamola sommers- insopport- tempest- inond- basta_con smett- smetter- finiamola finitela finirla finisca piantat- piantal- cessate cessare cessi interromp- sospend- evitar- evitat- eviti astener- astenet- desisti desista desistere desistete blocca- blocch- bloccat- disattiv- disabilit- annulla annullat- annullar- cancella cancelli cancellate cancellatemi cancellateci cancellato cancellar- cancellaz- rimoz- rimuov- eliminar- eliminat- elimini eliminaz- toglie- togli- tolga togliet- levate- levar- levat- depenn- esclud- escludet- disiscri- disinscri- desiscri- disdi- recesso revoc- rifiut- oppongo opporre oppormi opposizione diffid- stufo stufa stufi stanco stanca stufat- stancat- silenzi- pace ignorat- ignorar- dimentic- scordat- scordar- liberarmi liberarsi liberatemi sparit- sparire vieto vietat- vietare proib- uscire uscirne stralc- rinunci- mettete_fine porre_fine ponete_fine fastidi- insopportabil- troppi troppe nausea ansia',
  },
  entries: [
    ...wholeMessages('it', { ...OPT_OUT, source: 'Bird' }, 'FERMA'),
    ...wholeMessages(
      'it',
      { ...OPT_OUT, source: 'ours' },
      "DISISCRIVIMI, ANNULLA ISCRIZIONE, CANCELLAMI, DISISCRIVITI, DISISCRIVERMI, DISISCRIZIONE, DISISCRIVETEMI, CANCELLATEMI, TOGLIETEMI, RIMUOVETEMI, ELIMINATEMI, RIMUOVIMI, TOGLIMI, ELIMINAMI, CANCELLA ISCRIZIONE, CANCELLAZIONE ISCRIZIONE, ANNULLARE ISCRIZIONE, ANNULLA L'ISCRIZIONE, STOP MESSAGGI, STOP TUTTO, FERMA TUTTO, FERMATE TUTTO, BASTA MESSAGGI, NON SCRIVETEMI, NON CONTATTATEMI, NON SCRIVERMI, NON DISTURBARE, NON DISTURBATE, NON MI SCRIVERE, MAI PIÙ MESSAGGI, REVOCO IL CONSENSO",
    ),
    ...wholeMessages(
      'it',
      { ...OPT_OUT, scope: 'marketing', source: 'ours' },
      'STOP PUBBLICITÀ, BASTA PUBBLICITÀ, STOP PROMO, STOP OFFERTE',
    ),
    ...wholeMessages(
      'it',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      "ANNULLA, ANNULLARE, CANCELLA, CANCELLARE, DISDETTA, DISDIRE, RECESSO, ESCI, ESCO, USCIRE, FERMATI, FERMATEVI, SMETTILA, SMETTETELA, SMETTETE, LA SMETTETE, FINITELA, LA FINITE, PIANTATELA, ORA BASTA, ADESSO BASTA, E BASTA, MO BASTA, BASTA BASTA, BASTA PER FAVORE, MAI PIÙ, RIMUOVI, ELIMINA, BLOCCA, VI BLOCCO, TI BLOCCO, NUMERO SBAGLIATO, HAI SBAGLIATO NUMERO, AVETE SBAGLIATO NUMERO, NON INTERESSA, NON MI INTERESSA, NON M'INTERESSA, NON SONO INTERESSATO, NON SONO INTERESSATA, NESSUN INTERESSE, NON SONO PIÙ INTERESSATO, NON SONO PIÙ INTERESSATA, NON VOGLIO, NON VOGLIO NIENTE, NON VOGLIO PIÙ NIENTE, NON NE VOGLIO PIÙ, SPARITE, SPARISCI, VAFFANCULO, ANDATE A CAGARE, ANDATE AFFANCULO, FUORI DAI COGLIONI, FUORI DALLE SCATOLE, FUORI DALLE PALLE, È SPAM, QUESTO È SPAM, CHE PALLE, CHE DUE PALLE, AVETE ROTTO, AVETE ROTTO LE PALLE, AVETE ROTTO IL CAZZO, NIENTE PIÙ",
    ),
    ...wholeMessages(
      'it',
      { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' },
      'SOLO OFFERTE, SOLO LE OFFERTE, SOLO PROMO, SOLO LE PROMO',
    ),
    ...wholeMessages(
      'it',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      'ISCRIVIMI, ISCRIVERMI, RISCRIVIMI, RIATTIVA',
    ),
    ...wholeMessages('it', { ...HELP, source: 'Bird' }, 'AIUTO'),

    ...patterns('it', 2, {
      'buttate-numero':
        '@buttate|butta|gettate|cestinate|bruciate|strappate via? il_mio|questo|mio|sto|il_nostro <contact> ><tail>|via|cestino',
      'finisce-messaggi': 'quando|come ..1 @finisce|finite|finirà|smettete|finiscono ..3 <messages>',
      'non-interesse-in':
        '<not> ..2 @interesse|interessato|interessata|interessati ..1 nei|ai|alle|per|a|agli ..2 <messages>|<marketing>|servizi|prodotti|proposte',
      'non-me-ne-frega': '<marketing>|<messages> ..3 @frega|importa|interessa niente|nulla|un|più|piu|zero',
      'marketing-no': '^ ..2 @in_offerta|in_promozione|in_sconto no <polite>*2 $',
      'pubblicita-no': '^ ..3 @<marketing> no|mai|basta|niente <polite>*2 $',
      'offerte-non-interessano': '<messages>|<marketing> non mi|ci @interessano|servono|occorrono ><tail>',
      'non-interessano-offerte': 'non mi|ci @interessano|servono ..2 <messages>|<marketing> ><tail>',
      'rotto-con': '@rotto|stufato|scocciato|stancato|rotta ..3 con|di|da|coi ..2 <messages>|<marketing>',
      'preferirei-non':
        '@preferirei|preferisco|vorrei|gradirei|desidero|vorremmo non ..1 <get>|<write> ..1 <messages>|<marketing>|più|altro|nulla|niente|altri|altre',
      'nun-me-dovete-scrive': '<not> mi|me|ci|ce @dovete|potete|devi|deve ..1 <write>|scrive|manda|rompe ><tail>',
      'levatemi-di-torno': '@levatevi|toglietevi|sparite di|dalla|dal|dalle torno|mezzo|mia|mio|palle|scatole',
      'tutto-su-di-me': '@<remove> ..1 tutto|ogni|tutti|qualsiasi ..6 me|mio_nome|dati|riguarda|riguardano|conto',
      'voglio-essere-rimosso':
        '<want> ..2 @essere|venire ..1 rimoss-|cancellat-|tolto|tolta|eliminat-|depennat-|esclus-|disiscritt-|dimenticat-',
      'consenso-ritirato': '@consenso|autorizzazione ..3 ritirat-|revocat-|decadut-|annullat-|negat-|scadut-|mai',
      'smettete-di-scrivere': '@<stop> ..3 <write>',
      'basta-messaggi':
        '@<stop>|niente|mai_più|fine|non_più|stufo|stufa|stanco|stanca|stufi ..1 <det>*4 <messages>|<marketing> ><tail>',
      'non-scrivetemi': '~<third> <not> ..3 @<write-you> ><tail>|<messages>|<marketing>|altro|nulla|niente|roba',
      'non-scrivermi':
        '<not> ..2 @scrivetemi|scriveteci|contattatemi|contattateci|ricontattatemi|scrivermi|contattarmi|mandatemi|inviatemi|disturbatemi|mandarmi|inviarmi|mandatemeli|mandatemele >più|piu|cchiù|altro|nulla|niente|<messages>|<marketing>|altri|altre',
      'non-scrivere':
        '^ <lead>*6 <not> mi|ci|me|più|piu|vi*2 @scrivere|mandare|inviare|contattare|disturbare|scrivermi|contattarmi|mandarmi|inviarmi|disturbarmi ><tail>|altro|nulla|niente',
      'non-chiamatemi-piu': '<not> ..1 @chiamatemi|chiamate|telefonate|chiamarmi|telefonarmi|telefonatemi più|piu|mai',
      'non-voglio-ricevere': '<not> ..1 <want> ..4 @<get>',
      'non-voglio-messaggi': '@<not> ..1 <want> ..1 <det>*5 <messages>|<marketing> ><tail>',
      'non-voglio-che':
        '<not> ..1 <want> ..1 che|di ..2 @<write-you>|scriviate|contattiate|mandiate|inviate|inviate|essere_contattato',
      'vorrei-non-ricevere':
        'di|vorrei|voglio|preferirei|desidero|preferisco|per|a ..1 <not> ..1 @<get>|<write> ><tail>|<messages>|<marketing>|<list>|tra|nelle',
      'evitare-di-contattarmi':
        '@evitare|evitate|evitasse|eviti|astenervi|astenersi|cessare ..2 <write>|contatti|<messages>|<marketing>|ogni',
      'togliere-dalla-lista': '@<remove> ..5 <list> ><tail>',
      'mi-tolga-dalla-lista':
        'mi|ci ..2 @tolga|tolgano|tolgono|cancelli|cancellino|cancellate|togliete|tolto|tolta|rimuova|rimuovete|elimini|eliminate|depenni|togli|cancella|levate|depennate|togliere|cancellare >da|dal|dalla|dalle|dai|subito|per_favore|grazie',
      toglietemi: '@<remove-me> ><tail>',
      'cancellate-il-mio-numero':
        '@<remove> ..1 il|lo|mio|questo|nostro|i|miei|st|sto|quel*3 <contact> ><tail>|cellulare',
      'dimenticatevi-di-me':
        '@dimenticatevi|dimenticate|scordatevi|dimenticati|scordati di me|noi|questo_numero|il_mio_numero|che_esisto',
      'uscire-dalla-lista':
        '@uscire|esco|uscirne|escludere|tirarmi_fuori|tiro_fuori|disiscrivere ..1 da|dal|dalla|di ..2 <list> ><tail>',
      disiscrivermi: '^ <lead>*8 @<unsub> ><tail>',
      'disiscrivere-dalla-newsletter':
        '@<unsub>|disdire|disdico|recedere|recesso|disdetta|annullate|annullare|cancellare|cancellate ..2 <det>*3 <messages>|<marketing>|<list>|iscrizione',
      'cancellazione-dati': '@cancellazione|rimozione|eliminazione ..3 <contact>|<list>|iscrizione ><tail>|personali',
      'annullate-iscrizione':
        "@annullate|annullare|annulla|annullo|cancellare|cancellate|cancella|cancello ..1 mia? iscrizione|adesione|l'iscrizione|l'adesione",
      'lasciatemi-in-pace':
        '@lasciatemi|lasciateci|lasciami|lasciateme|lasciarmi|lasciarci|lasciate|lasciami_stare in|perdere|stare|tranquillo|tranquilla|mi_in >pace|stare|perdere?',
      'disattivare-notifiche':
        '@disattivare|disattivate|disattiva|disabilitare|silenziare|spegnere ..1 <det>*3 <messages>|<marketing>',
      'revoco-consenso':
        '@revoco|revocare|revoca|ritiro|ritirare|nego|revochiamo ..4 consenso|autorizzazione|adesione|permesso|privacy',
      'diritto-di-opposizione': '@diritto|diritti di|all|del opposizione|opposizione|opporsi|opponermi',
      'fate-in-modo': '@modo|sì|maniera che ..3 <not> ..2 riceva|arrivi|arrivino|ricevere|mi ..3',
      'fate-smettere': '@fate|fai|faccia|fermate|bloccate ..1 smettere|tacere|zittire|bot|robot ..2',
      'mi-oppongo':
        '@oppongo|opposizione|opporre|oppormi|diffido|nego ..4 trattamento|<marketing>|<messages>|ricezione|contattarmi|dal|dati|utilizzo|marketing|invio',
      'non-autorizzo':
        '<not> ..1 @autorizzo|acconsento|autorizzato|acconsentito ..4 <messages>|<marketing>|contatto|contattarmi|<write>|ricevere|invio|marketing',
      'non-usatelo-per': '<not> ..1 @usatelo|usate|utilizzate|usare|utilizzare ..3 <marketing>|<messages>',

      'vi-chiedo-di-non':
        '@chiedo|chiediamo|prego|pregherei|preghiamo|invito|gradirei|esigo|pretendo|intimo|diffido|gentili ..2 di|dal|a ..1 non|smettere|cessare|interrompere|evitare|togliere|cancellare|rimuovere ..4 <reach>|<matter>',
      'non-voglio-essere': '<not> ..1 <want> ..2 @essere|esser|esere|venire|stare ..1 <reach>|<list>|nella|in|lista',
      'mi-tolgo':
        '^ <lead>*3 @mi_tolgo|mi_levo|mi_cancello|mi_disiscrivo|uscire_dal_servizio|uscire_dalla_lista ><tail>',
      'cancellazione-dal-servizio':
        '@uscire|esco|cancellare|cancellazione|disattivare|rinuncio ..1 dal|dalla|del|della|il|al servizio|lista|gruppo|elenco|abbonamento_messaggi',
    }),
    ...patterns('it', 3, {
      'rete-far-finire':
        'modo|fate|potete|faccia ..4 @finisca|smetta|smettano|finiscano|cessi|cessino|arrivi|arrivino ><tail>',
      'rete-quando-finisce':
        '@quando finisce|finirà|smettete|la|finite|vi ..2 smettete|finite|storia|tortura|fermate|tutto',
      'rete-chiesto-di-smettere':
        '@chiesto|detto|domandato ..1 di|che smettere|smetterla|cancellarmi|togliermi|essere ..3',
      'rete-frega': 'non me|mi|ce ..1 @frega|importa|interessa niente|nulla|un ..2',
      'rete-no-interesse':
        '<not> ..2 @interesse|bisogno|interessata|interessato ..1 nei|dei|ai|delle|per|di ..2 servizi|prodotti|proposte|vostri|vostre',
      'rete-pesanti':
        'siete|sei|state ..2 @pesanti|pesante|insistenti|invadenti|assillanti|noiosi|fastidiosi|insopportabili|molesti ><tail>|eh|davvero',
      'rete-non-vi-conosco': 'non vi|la|ti @conosco|conosciamo ><tail>',
      'rete-niente-da-voi': '<not> ..3 @voglio|vojo|vogliamo ..3 niente|nulla ..1 da|de|di voi|vostro',
      'rete-sapere-niente': '<not> ..2 @sape|sapere|sapé|sentire più? niente|nulla',
      'rete-non-disturbatevi': 'non @disturbatevi|scomodatevi|affannatevi|sforzatevi|prendetevi ..2',
      'rete-prodotto-no': '^ ..2 in @offerta|promozione|sconto|saldo no|basta|grazie',
      'rete-qui-non': 'qui non|nessuno si|dovete|potete|deve|bisogna ..1 @<write>|chiamare',
      'rete-sbagliato-persona':
        '@sbagliato|sbagliate|sbagliando|sbagli|confuso persona|numero|utente|contatto|cellulare|destinatario',
      'rete-una-vita':
        '@fatevi|fatti|trovatevi|trovati|cercatevi una|un|qualcosa|qualcos ..1 vita|hobby|lavoro|altro|fare',
      'rete-se-ricevo':
        'se|al ..3 altro|altri|ennesimo|prossimo @messaggio|messaggi|sms|avviso|whatsapp ><tail>|faccio|segnalo|denuncio|blocco|scatta',
      'rete-numero-preso': '@preso|acquistato|ereditato|riassegnato ..1 questo|sto|il numero|sim ..3',
      'rete-vecchio-proprietario':
        '@nuovo|precedente|vecchio|ex proprietario|intestatario|titolare del|di ..1 <contact>',
      'rete-non-sono-io': 'non sono ..1 @signora|signor|sig|sigra|dottor|ragionier ..3',
      'rete-quante-volte':
        'quante|tre|mille|dieci|cento|ennesima @volte|volta ..5 dire|dirlo|ripetere|dirvelo|chiedere|ripeterlo|ripetervelo|dico|chiedo|ripeto|scrivervelo',
      'rete-rispetto': 'abbiate|un|poco|avere|portate|senza|abbi ..2 @rispetto|decenza|vergogna|pudore|ritegno',
      'rete-vergogna': '@vergognatevi|vergognati ><tail>',
      'rete-di-meglio': 'niente|nulla|altro ..2 @meglio|altro da fare',
      'rete-rispettate':
        '@rispettate|rispettare|rispetti la|il|le|mia|mio|nostra*2 privacy|scelta|decisione|volontà|rifiuto',
      'rete-abbastanza': '@abbastanza|piene|pieno|piena|scatole|tasche dei|di|delle|del|da|dai ..3 <news>|voi|<reach>',
      'rete-non-essere':
        'non @essere|venire più|ulteriormente|mai|ancora? ..1 <reach>|<list>|inserit-|inclus-|iscritt-|infastidit-',
      'rete-non-voglio-niente':
        '<not> @voglio|vogliamo|desidero|serve|occorre|cerco più|da_voi? niente|nulla|più ..2 ><tail>',
      'rete-inopportuni':
        '<news>|scrivermi ..4 @inopportun-|fastidios-|invadent-|insistent-|molest-|indesiderat-|sgradit-|inutil-|eccessiv-|pesanti|assillant-|superflu-|noios-',
      'rete-inutile': '@inutile|superfluo|inutili|vano che|di? ..1 <write>|<write-you>|<reach>',
      'rete-non-e-il-caso':
        'non|nessun|senza ..2 @bisogno|caso|necessario|necessità|senso|motivo|voglia|intenzione ..3 <write>|<reach>|<get>',
      'rete-altra-via':
        '<reach> ..3 @solo|solamente|esclusivamente|unicamente|soltanto via|per|tramite mail|email|posta|lettera|pec|e-mail',
      'rete-lasciate-stare':
        '@lasciate|lasciare|lascia|lasci|lasciatemi stare|perdere|in_pace ..3 <contact>|me|noi|tutto',
      'rete-non-cliente':
        '<not> ..1 @sono|ho ..2 vostro|vostra|più|un|una ..2 cliente|paziente|socio|socia|iscritto|iscritta|conto|tessera|assistito',
      'rete-impedire': 'come|posso|modo|voglio ..2 @impedisco|impedire|impedirvi|evito|evitare ..2',
      'rete-capelli': '@sopra|piene|pieno|fin ..2 capelli|scatole|tasche|testa|collo|palle',
      'rete-perdere':
        '@lasciate|lasciare|lascia|lasci|risparmiatemi|risparmiate|risparmiarmi|risparmiatevi perdere|stare? ..2 <news>',
      'rete-contatto-sbagliato':
        '@contatto|persona|destinatario|utente|recapito|nominativo sbagliato|sbagliata|errato|errata',
      'rete-esagerando': '@esagerando|esagerate|esagerato|esagerati ><tail>|con|coi',
      'rete-diventa-pesante':
        '@diventando|diventa|diventate|comincia|iniziando|inizia|cominciate ..1 pesante|pesanti|fastidioso|insopportabile|molesto|assillante|assillanti|invadenti|stancare|stufare|seccare|scocciare',
      'rete-non-potete': 'non @potete|potevate|dovete|dovreste|può|avete_il_diritto|devi ..2 <write>|<reach>',
      'rete-deceduto': 'destinatario|destinataria|intestatario|proprietario|<contact> ..5 @deceduto|deceduta|scomparso',
      disiscrivere: '@<unsub>',
      'la-smettete':
        'la|ora|dai|volete|vogliamo|e ..1 @smettete|smettetela|finite|piantate|smetterla|finirla|piantatela|smettere ..1 $',
      smettete: '^ <lead>*5 @smettete|smettetela|finitela|piantatela|sospendete|cessate|interrompete|sparite ..2 $',
      'ma-basta':
        '^ ma|ora|adesso|e|mo|oh|dai|raga|no*2 @basta però|eh|davvero|veramente|dai|adesso|ora|con_questa|con_questi|con_ste|con_sti|vi_prego|scrivere*3 $',
      'mai-piu': '^ ..1 mai @più|piu $',
      'mai-piu-voi': 'vostra|vostro|voi|vostri ..2 mai @più|piu',
      'nessun-interesse':
        "<not> ..3 @interessa|interessano|interesse|interessato|interessata|interessati|m'interessa|m'interessano ><tail>",
      toglietelo: '@toglietelo|toglieteli|cancellatelo|eliminatelo|rimuovetelo|cancellateli|levatelo|buttatelo',
      'non-dato-consenso':
        '<not>|chi ..3 @dato|autorizzato|iscritto|iscritta|chiesto|richiesto ..3 >consenso|numero|autorizzazione|<messages>|<marketing>|niente|nulla|newsletter|iscrivermi',
      'vi-blocco': 'vi|ti|la|li ..1 @blocco|bloccherò|segnalo|denuncio|denuncerò|segnalerò|bloccati|bloccato|bannati',
      'ho-detto-no': '@detto ..1 no|basta ><polite>',
      'non-insistete': '<not> @insistete|insistere|insista|continuate',
      continuate: '@continuate|persistete a|imperterriti|con ..2',
      'pubblicita-non-la-voglio': '<messages>|<marketing> ..1 non ..2 @voglio|interessa|interessano|servono|desidero',
      'perche-sempre': 'perché|perche|ancora mi? @scrivete|mandate|contattate ancora|sempre|continuamente|ogni',
      segnalo:
        '@segnalo|denuncio|denuncia|querela|garante|agcom|registro_delle_opposizioni ..3 polizia|privacy|garante|autorità|tutto|per',
      garante: 'al|dal|col|il @garante|agcom ><tail>|privacy|della|protezione',
      'e-spam': '@spammer|spammate|spammare|per_spam|fate_spam|vostro_spam',
      'avete-rotto':
        "avete|hai|m'avete|mi|ci @rotto|stufato|scocciato|stancato|stressate|assillate|scassato|stufata|tormentate|perseguitate",
      'non-ne-posso-piu': '<not> ne|vi posso|sopporto|sopportiamo|reggo @più|piu',
      'non-vostre-offerte':
        "<not> ..1 @interessa|interessano|m'interessano ..1 vostre|vostri|vostra|tue|tuoi|queste|<marketing>|<messages>",
      'state-stressando': '@stressando|assillando|tormentando|scocciando|perseguitando|molestando|disturbando',
      'numero-sbagliato': '@numero|persona sbagliato|sbagliata|errato|errata',
      'offerte-no': '@<marketing> ..4 ~o|ya|que|pero no|basta <polite>|proprio*3 $',
      'a-meno-di': '@volentieri a? meno',
      'sbagliato-iscrizione': '@iscrizione|iscritto|iscritta|registrato ..2 sbaglio|errore',
      'scrivo-stop': 'scritto|mandato|detto|risposto|inviato ..1 @stop|basta',
      'ultimo-messaggio': "sia|questo @ultimo|l'ultimo messaggio|sms",
      'un-altro-messaggio': 'altro @messaggio|sms|whatsapp ..1 e|vi|che',
      tenetevi: '@tenetevi|tieniti|teneteveli|tenetevele ..1 vostre|vostri|tue|le|i|gli? <messages>|<marketing>',
      'come-si-disattiva':
        'come|dove ..2 @disattiva|disattivare|disiscrive|disiscrivo|disattivo|esce|toglie|disiscrivono|levarmi',
      'qualcun-altro': '@qualcun_altro|a_qualcun_altro|altra_persona|sbagliando_persona|persona_sbagliata|altrove',
      'no-messaggio': '^ <lead>*3 no|mai|senza|nessun|nessuno ..1 @<messages>|<marketing> ><tail>',
      'nemmeno-in-futuro': '@neanche_in_futuro|nemmeno_in_futuro|non_vi_conosco',
      sparire: '@sparite|sparisci|sparire|andatevene|vattene',
      'fatevi-sentire': '<not> ..1 @fatevi|farvi|fatti ..1 sentire|vivi',
      'per-le-offerte': 'per|con le|gli|i|la @<marketing> no|non|basta',

      'rete-rifiuto': '@<refuse> ..6 <reach>|<matter>',
      'rete-rifiuto-dopo': '<reach>|<matter> ..6 @<refuse>',
      'rete-non-piu': '<not> ..3 <reach> ..4 @più|piu|cchiù|cchiu|altro|altri|altre|mai|nulla|niente|nessuno',
      'rete-non-piu-davanti': '<not> ..2 @più|piu|occorre|serve|dovete|dovreste|voglio|vogliamo ..5 <reach>',
      'rete-non-me': '<not> me|mi|ci|ce ..2 @<write-you>',
      'rete-si-toglie':
        '@togliet-|levate|levatemi|levateci|eliminat-|depenn-|rimuovet-|cancellatelo|disattivat-|togli-|evitat-|evitarl-|scordatev-|cancellare|rimuovere ><tail>',
      'rete-esiste-modo': 'modo|come|possibile|posso|serve ..4 @evitare|liberarsi|liberarmi|uscirne|levarmi|farvi ..3',
      'rete-silenzio': '@silenzio|pace|tranquillo|tranquilla ><tail>',
      'rete-basta':
        '@finiamola|finiamo_qui|finiscila|basta_cosi_per_sempre|andatevene|ve_ne_andate|ignoratemi|scordatevelo|dimenticatelo|tacete|zitti|zitto',
      'rete-fuori': 'fuori @dalla|dalle|dal|dai ..2 lista|liste|palle|scatole|coglioni|telefono|vita|whatsapp|<list>',
      'rete-minaccia':
        '@denunciare|vi_denuncio|ti_denuncio|la_denuncio|denuncerò|querelare|avvocato|avvocati|polizia|carabinieri|garante_privacy|garante_della_privacy',
      'rete-avvocato': "chiamo|sento|al|mio|mio|un|dal|l @avvocato|legale|l'avvocato",
      'rete-opposizione':
        '@oppongo|opporre|opposizione|reg|regolamento|gdpr|2016|679 ..6 comunicazion-|trattamento|ue|art|21|dati',
      'rete-non-farmi': '<not> @farmi|farci|fatemi|fatevi <reach>|trovare|sentire',
      'rete-questo-numero':
        'questo|questa|qui ..2 @numero|telefono|cellulare|linea|utenza ..3 lavoro|ditta|ufficio|emergenza|emergenze|figlia|figlio|bambino|bambina|ospedale|minorenne|minore|reperibilità|aziendale',
      'rete-numero-di-lavoro': '^ @numero|telefono|cellulare di|della|del lavoro|ditta|ufficio|figlia|figlio $',
      'rete-numero-non-deve': '<contact> <not> ..1 @deve|dovete|dovrebbe|voglio ..4',
      'rete-un-termine': '@mettere|mettete|porre|ponete fine|termine|un_punto ..4',
      'rete-tregua': '@tregua|pietà ><tail>|<reach>|<news>',
      'rete-quanto-scrivete': 'quanto|quante|quanti|ancora ..1 @scrivete|mandate|messaggi|<write-you>',
      'rete-sparisse':
        '@sparisse|sparisca|spariscano|scompaia|scomparire|sparire|tolto|cancellato dai|dal|dalla|dalle|da ..4',
      'rete-cancellazione': 'chiedo|richiedo|esigo|pretendo ..2 @cancellazione|rimozione|eliminazione|oblio',
      'rete-bloccati': '@bloccati|bloccato|segnalati|segnalato|bannati|bannato ><tail>|segnalati|addio',
      'rete-bimbo': '@figlio|figlia|bambino|bambina|bimbo|minore ..5 riceve|ricevere|arrivano|legge ..4 <news>',
      'rete-disdetto': '@disdetto|disiscritto|disiscritta|cancellato|detto ..4 perché|ma|e|mille|no|di ..4',
      'rete-lasciate-perdere': '@perdere|lasciate_stare|lasciatemi_stare $',
      'rete-non-serve': '<not> ..2 @serve|servono|riguarda|riguardano|interessa|interessano ..3 <news>',
      'rete-annullo-tutto': '@annullo|disdico|cancello|chiudo tutto ><tail>|addio',
      'inglese-e-per-favore': '^ @remove|delete|leave|unsubscribe me|my alone|number? <polite>',
      'rete-spegnete': '@spegnete|spegni|spenga|zittite|silenziate ..2 <news>|questo|questa|tutto',
      'rete-basta-con': '@basta con ..1 questa|questo|sta|sto|ste|sti|queste|questi',
      'rete-chi-ha-autorizzato':
        'chi ..2 @autorizzati|autorizzato|permesso|autorizzata|autorizza|permette|consente|detto_di ..3',
      'rete-concorrenza': '@concorrenza|concorrente ><tail>|addio',
      'rete-lasciatemi': '@lasciatemi|lasciateci|fatemi|fateci dormire|vivere|respirare|stare|riposare',
      'rete-non-abita-piu': '<not> @abita|vive|lavora più|piu qui|qua',
    }),
    ...patterns(
      'it',
      3,
      {
        'solo-per-ordini': '@<write-you>|scrivermi|avvisatemi solo|soltanto|unicamente per|se|quando|riguardo',
        'rete-resto': '@resto|altro ..3 <refuse>|no|niente|via',
        'rete-solo':
          '^ ..1 @solo|soltanto|unicamente <matter> ..2 consegna|ordine|ordini|appuntamento|otp|fattura|spedizione',
        'solo-la-conferma':
          '@solo|soltanto|unicamente|solamente la|le|i|gli|l conferma|conferme|fatture|appuntamenti|spedizioni|codici|scadenze',
        'nient-altro': '@nientaltro|niente_altro|nient_altro ><tail>',
      },
      'marketing',
    ),
    ...guards('it', 4, {
      'third-person:lo-chiamate':
        '<not> @chiamatelo|chiamatela|scrivetegli|contattatelo|contattatela|chiamarlo|chiamarla ..4',
      'object-guard:quello-blu':
        '@quello|quella|quelli|quelle blu|rosso|rossa|nero|nera|bianco|bianca|verde|grande|piccolo|piccola ..2',
      'question:differenza': '@differenza ..3 <unsub>|<stop>|<remove> ..2',
      'third-person:i-suoi-pacchi': '<third> <not> ..1 @vuole|voleva|desidera ..6',
      'third-person:mi-ha-detto':
        'ha|hanno|aveva @detto|chiesto|scritto|risposto|pregato|urlato di|che|a ..2 non|smettere|cancellarsi|lasciar- ..4',
      'negated:non-smettete': '<not> ..1 @<stop>|<unsub> ..4',
      'negated:non-togliete': '<not> ..2 @<remove>|<remove-me> ..3',
      'negated:non-ricevo-piu': '<not> ..1 @arrivano|ricevo|riceviamo|arriva|ricevuto ..5',
      'negated:perche-non': '@perché|perchè|come_mai ..1 <not> ..4',
      'negated:non-disturba': '<not> @disturba|disturbano|disturbate_affatto|mi_disturba ..3',
      'question:se-scrivo': 'se|quando|parola|cosa_succede ..3 @stop|basta|<unsub>',
      'other-sense:cancellata-per-errore':
        'sono|stata|stato|mi_sono ..2 @cancellata|cancellato|rimossa|rimosso|disiscritto|disiscritta|tolta|tolto ..4',
      'other-sense:basta-cosi':
        '@basta così|cosi|una|un|uno|anche|che|dire|solo|cliccare|per|chiedere|poco|guardare|premere|compilare',
      'other-sense:basta-scrivere':
        '@basta scrivere|mandare|inviare|chiamare|telefonare il|lo|la|un|una|uno|al|i|le|qui|su|questo',
      'other-sense:mi-basta': 'mi|ci|vi|ti|le|gli|non @basta',
      'third-person:altri': '<third> ..5 @<write>|<write-you>|<stop>|<unsub>|<get>',
      'third-person:mio-figlio': '@<unsub>|<remove>|<stop> ..1 <third>',
      'object-guard:cosa': '@<stop>|<remove>|<get>|<unsub> ..1 <det>*3 <thing>',
      'object-guard:toglimi-la-cipolla': '@<remove-me> il|lo|la|le|i|gli',
      'other-sense:piu-di-tre':
        '@<write-you>|mandare|inviare|scrivere più|piu di 2|3|4|5|6|8|10|un|una|uno|due|tre|quattro|cinque|cento',
      'other-sense:dimmi-se': '<not> ..1 @mandate|inviate|inviare|mandare|mandato|inviato ..2 <thing>',
      'other-sense:non-stop': 'non @stop',
      'other-sense:lo-stop': 'lo|allo|dello|nello|segnale @stop',
      'negated:non-ho-piu':
        "@<not> ho|hai|c'è|ci_sono|abbiamo|vedo|trovo più|nessun|nuovi|ricevuto|altri? i|il|gli|le? <messages>|<marketing>",

      'other-sense:ho-cancellato':
        'ho|hai|abbiamo|avete|ha|hanno|è|sono ..1 @cancellato|eliminato|bloccato|disattivato|rimosso|tolto|dimenticato|annullato|scordato|cancellata|bloccata ..5',
      'conditional:chiamata-ora':
        '<not> @chiamate|chiamatemi|telefonate|chiamare|telefonatemi|chiami prima|dopo|tra|alle|oggi|adesso ..3',
    }),
    ...guards('it', 3, {
      'question:come': 'come|dove|si_può|cosa ..4 @<unsub>|<remove>|<get>|<stop>|uscire',
      'conditional:ora': '<write-you> ..3 @prima|dopo|domenica|sera|notte|mattina|durante|inglese|oggi|weekend',
    }),
  ],
}
