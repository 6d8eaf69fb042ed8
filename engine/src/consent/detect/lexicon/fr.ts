import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

/** French short codes of marketing begin with 36 or 38: "STOP 36180". */
const SHORT_CODES = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0'))
  .flatMap((digits) => [`36${digits}-`, `38${digits}-`])
  .join(' ')

/** An apostrophe joins two words: `d'offres` is searched as `doffres`. */
function elided(letters: string, words: string): string {
  const all = words.split(' ')
  return [...all, ...[...letters].flatMap((letter) => all.map((word) => letter + word))].join(' ')
}

const POLITENESS =
  "svp stp s'il_vous_plaît s'il_te_plaît s_il_vous_plait s_il_te_plait sil_vous_plais merci merci_beaucoup merci_d'avance d'avance bonjour bjr bonsoir salut coucou cordialement bien_cordialement madame monsieur maintenant tout_de_suite immédiatement de_suite bordel putain merde non_merci s'il_vous_plait bon alors allez oh hein ouais bah euh pitié par_pitié pliz enfin quoi tabarnak tabarnac câlisse crisse ostie frr frérot wesh bonne_journée bonne_soirée désolé désolée"

export const fr: LanguageLexicon = {
  language: 'fr',
  classes: {
    codes: SHORT_CODES,
    fillers: POLITENESS,
    polite: POLITENESS,
    messages: `sms_automatiques messages_vocaux infos_lettres vocaux pings pushs push spams mails mail emails ${elided('dl', 'envoi envois')} texto textos notif notifs notification messages_automatiques courriel courriels infolettre infolettres sollicitations sollicitation relances alertes d'alertes messagerie mess msgs`,
    marketing: `bons_de_réduction remises rabais coupons bons_d'achat soldes démarchages prospectus catalogues pub pubs publicité publicités publicitaire publicitaires promo promos promotionnel promotionnels promotionnelle promotionnelles réclame réclames ventes_privées soldes réductions ${elided('dl', 'offre offres annonce annonces')} bons_plans démarchage prospection codes_promo`,
    everything:
      'tous_les_messages tous_vos_messages tout_message tout_contact aucun_message toute_communication aucune_communication plus_rien consentement autorisation rgpd fins_de_prospection',
    stop: "arrêtiez arrêterez cessiez cesserez mettre_fin mettez_fin mette_fin mettre_un_terme mettez_un_terme arrêtez arrêter arrêté arrête arrêtes d'arrêter arreté arette aretez areter arrettez arretter cessez cesser cesse d'arreter stoppez stopper stoppe stop stopez interrompez interrompre suspendez suspendre",
    'stop-feed':
      "arrêtez arrêter arrête arrêtes d'arrêter aretez areter arrettez cessez cesser cesse stoppez stopper stoppe stop stopez interrompez interrompre suspendez suspendre désactivez désactiver désactive bloquez bloquer coupez couper supprimez supprimer enlevez enlever résilier résiliez fin_à fin_de fin_des marre_de marre_des assez_de assez_des ras_le_bol_de ras_le_bol_des basta gavé_de gavé_par fatigué_de fatigué_par saoulé_par lassé_de jpp_de jpp_des peux_plus_de peux_plus_des arrêt_des arrêt_de",
    'write-me':
      "m'informer me_rappeler m'adressez me_transmettre m'expédier me_casser me_démarcher me_prévenir me_faire_parvenir m'écrire_ici me_spamer m'envoyer nous_envoyer me_les_envoyer m'en_envoyer m'adresser m'écrire nous_écrire me_contacter nous_contacter me_recontacter me_solliciter nous_solliciter me_relancer me_déranger nous_déranger m'embêter me_spammer me_harceler nous_harceler me_bombarder me_texter m'appeler me_téléphoner m'importuner me_saouler me_souler me_gaver me_faire_chier m'emmerder m'ecrir menvoyé m'envoyé m'envoyez m'écrivez me_contactez me_parler me_notifier m'avertir m'inonder me_polluer me_mailer me_joindre",
    write:
      "spam transmettre expédier joindre démarcher prévenir spamer inonder appeler d'appeler rappeler faire_parvenir envoyer d'envoyer écrire d'écrire contacter recontacter solliciter relancer déranger spammer harceler texter adresser d'adresser téléphoner importuner d'importuner embêter notifier bombarder d'inonder d'embêter envoyé",
    'writing-you':
      "téléphonez me_téléphonez joignez relances harcèles spammes m'avertissez m'informez notifiez me_notifiez envoyez m'envoyez m'en_envoyez m'envoie m'envoies nous_envoyez envoie envoies écrivez m'écrivez nous_écrivez écris m'écris contactez me_contactez nous_contactez recontactez contacte contactes solliciter sollicitez relancez dérangez déranges dérange embêtez m'embêtez spammez harcelez m'adressez adressez textez m'appelez appelez rappelez importunez m'importunez saoulez saoules emmerdez m'emmerdez m'écrit m'envoient n'écrivez n'envoyez n'appelez n'insistez bombardez parlez",
    want: 'voudrions souhaiterions aimerions souhaiterai aimerai désirerions préfère préférerais préférons préférerions tiens tenons envie veux veu veut voulons vx voulais voudrais souhaite souhaitons désire désirons désirerais aimerais souhaiterais souhaiterait jveux jveu voudrai vouloir veulent apprécierais accepte acceptons intéressé',
    no: 'plus pu pus pas jamais aucun aucune rien point plu ni',
    'be-reached':
      'les_avoir en_avoir les_recevoir en_recevoir le_recevoir être_bombardée être_informés être_joint être_jointe être_appelé être_appelée être_informé être_informée être_prévenu être_ennuyé être_ennuyée être_sur être_averti être_avertie être_bombardé être_inondé être_rappelé être_recontacté être_recontactée être_spammée être_harcelée être_relancés être_ciblé être_ciblée lire_vos vous_lire recevoir recevoire reçevoir recevoirs être_contacté être_contactée être_contactés être_sollicité être_sollicitée être_sollicités être_dérangé être_dérangée être_démarché être_démarchée être_importuné être_harcelé être_notifié être_relancé être_relancée être_embêté être_spammé être_inscrit être_inscrite être_abonné être_abonnée entendre_parler avoir_de_nouvelles avoir_de_vos_nouvelles figurer faire_partie être_dans',
    remove:
      "d'effacer remove delete l'enlever l'effacer l'ôter l'enlevez l'effacez effaceriez supprimeriez enlèverez supprimerez supprimiez retiriez enleviez effaciez rayé raye radie radié ôte sortiez me_supprimer me_retirer me_radier me_sortir me_virer nettoyez supprimera retirera enlevez enlever enlève enleve retirez retirer retire supprimez supprimer supprime effacez effacer efface d'effacer ôtez ôter m'ôter m'ôtez m'enlever m'enlevez m'effacer rayez rayer radiez radier sortez sortir sors virez virer vire éliminez éliminer dégagez désinscrivez désinscrire d'ôter d'enlever d'éliminer oter enlevé retiré supprimé effacé suprimer suprimez suprime supprimés retirés",
    'forget-number': 'oubliez oublier oublie d’oublier perdez détruisez jetez bloquez',
    mine: 'mon notre mes nos ce cet cette le les',
    contact:
      'ligne cellulaire gsm mobiles natel identifiants num numéro numero numéros téléphone tel tél portable contact coordonnées coordonées données nom 06 inscription profil fiche mobile',
    list: "listing listings listes_d'envoi destinataires abonnement_whatsapp communauté canal boucle clientèle crm diffusions mailings publipostage liste listes fichier fichiers base bdd contacts groupe répertoire programme diffusion mailing système carnet newsletter abonnés clients registre annuaire programe d'envoi de_là d'ici",
    unsub:
      "désabonniez désinscriviez désinscrive désinscrivais désabonner désabonnez désabonnement désabonne désabonnes désabo désinscrire désinscrivez désinscription désinscris désinscrit désincrire désinscrir désabonné désabonnée désinscrite desabonement désabonement d'abonner unsubscribe désengager desabonner desabonnez desinscription",
    lead: "je j' vous nous tu on ne n' me m' se veux veuillez voudrais souhaite souhaiterais aimerais pouvez pouvez-vous pourriez peux peut pourrais merci de d' svp s'il vous te plaît bonjour bonsoir salut bjr non oui et ou mais alors bon donc ok pour le la les mon ma du demande prie priez bien vouloir faut il faudrait comment faire fait puis-je puis souhaitons voulons allez hop stop maintenant par pitié désolé merci_de désormais dorénavant à partir aujourd'hui avec comme moi dois bref j'ai besoin j'aimerais demander procéder ma_demande_de confirmer",
    det: "inscription mon_inscription mon_abonnement mon svp donc s'il_vous_plaît de des du d' la le les l' vos votre tes ton ces ce cette cet tous toutes tout un une seul seule avec vos_maudits maudits putain foutus satanés autres autre nouveau nouveaux type genre sorte tels votre_ à à_ces à_vos à_des l'abonnement l'envoi mon_abonnement l'envoi_de ma_vos par aux sur pour nombreux incessants merdiques fichus moindre de_vos de_ces ma_réception_de réception recevoir l’envoi_des",
    tail: `${POLITENESS} une_bonne_fois une_fois complètement totalement entièrement frr de du des d' à svp s'il sil merci maintenant immédiatement tout là donc par pour je et ou car ça stp ici sur mon ma mes ce cette le la via jamais désormais dorénavant parce s'il_vous_plaît cordialement aujourd'hui avant sans dès non moi dans vite rapidement plus svp_merci bordel merci_d'avance définitivement sinon on en au aux vos votre même point bonne sous avec après que qui depuis please pliz nous c'est whatsapp sms hein n'ai n'est j'ai`,
    end: `${POLITENESS} et ou car je sinon maintenant de_vos de_votre de_cette de_ce de_ces de_ta de_tes de_la_liste ici définitivement immédiatement à_vos à_votre par ça vos`,
    third:
      "mon_mari ma_femme mon_fils ma_fille mon_voisin ma_voisine voisin voisine mon_père ma_mère mon_ex mon_ami mon_amie mon_frère ma_soeur un_client une_cliente livreur ma_cousine mon_patron mon_chef quelqu'un il_veut elle_veut il_voulait elle_voulait il_souhaite elle_souhaite elle_doit il_doit",
    thing:
      "l'alarme l'assurance l'appareil l'achat l'internet l'eau l'électricité l'article l'imprimante chauffage panier produit commande commandes réservation prélèvement prélèvements livraison abonnement_internet carte compte rdv rendez-vous colis facture factures paiement virement contrat salle_de_sport vol assurance forfait alarme musique travail fumer box article articles taille pointure modèle couleur cours mutuelle vente production",

    refuse: `fatigu- agaç- agac- énerv- lassant lassé lassée exaspér- envahissant- intrusif- intrusiv- indésirable- inopportun- intempesti- abusif- abusiv- gonfl- cessiez arrêtiez soûl- excédé excédée overdose stoppons ${elided('dmn', 'arrêt- interromp- enlev- effac- éviter évitez épargn- oublie- échapper')} cesse- cessation suspendez suspendre désactivez désactiver désactivation désactivé désinscri- désabonn- résili- coupe- supprim- suppression retirez retirer retire radier radiez radiation clôtur- clore dispens- renonce- refuse- décliner je_décline m'oppose bloquez bloquer marre saoul- gavée pénible pénibles insupportable- assez trop ras_le_bol basta poubelle corbeille débarrass- disparai- disparaître dégage- lâche- remballe- stoppez stopper passerai passe_de me_passer`,
    reach: `${elided('dlmn', 'envoy- envoi- écri- appel- importun- inond- avert- inform- embêt- emmerd- adress- invit-')} contact- recontact- sollicit- relanc- dérang- spam- harcel- harcèl- notif- bombard- text- téléphon- prospect- démarch- souhait- sonner sonne réveill- joindre solicit- recevoir reçois proposer utilis- l'utilis-`,
    news: `<messages> <marketing> message- ${elided('dl', 'annonce- alerte- info infos information- invitation- bip bips sonnerie- actualités autres_envois')} mail- réclame- nouvelles nouveautés rappels communication- correspondance- trucs_là vos_trucs vos_machins vos_conneries`,
    matter: '<news> <contact> <list>',
  },
  entries: [
    ...wholeMessages('fr', { ...OPT_OUT, source: 'Bird, Twilio, AWS' }, 'ARRET, ARRETE, ARRETT'),
    ...wholeMessages(
      'fr',
      { ...OPT_OUT, source: 'practice' },
      "DÉSABONNER, SE DÉSABONNER, ME DÉSABONNER, ME DÉSINSCRIRE, DÉSINSCRIRE, STOP SMS, STOP TOUT, STOP MESSAGES, STOP WHATSAPP, J'ARRÊTE TOUT",
    ),
    ...wholeMessages(
      'fr',
      { ...OPT_OUT, scope: 'marketing', source: 'practice' },
      'STOP PUB, STOP PUBS, STOP PUBLICITÉ',
    ),
    ...wholeMessages(
      'fr',
      { ...OPT_OUT, source: 'ours' },
      'ARRÊTER, ARRÊTEZ, STOPPER, STOPPEZ, SE DÉSINSCRIRE, DÉSABONNEMENT, DÉSINSCRIPTION, DÉSABONNEZ MOI, DÉSINSCRIVEZ MOI, RETIREZ MOI, DÉSABO, ARRÊTEZ ÇA, ARRÊTEZ TOUT, NE PLUS RECEVOIR, NE PAS DÉRANGER, LAISSEZ MOI, RADIEZ MOI',
    ),
    ...wholeMessages(
      'fr',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      "ANNULER, RÉSILIER, SUPPRIMER, BLOQUER, FINIR, TERMINER, QUITTER, SORTIR, FINI, ASSEZ, ÇA SUFFIT, STOP ÇA, C'EST BON STOP, PLUS RIEN, PAS INTÉRESSÉ, PAS INTÉRESSÉE, PLUS INTÉRESSÉ, PLUS INTÉRESSÉE, PAS D'INTÉRÊT, ÇA NE M'INTÉRESSE PAS, ÇA M'INTÉRESSE PAS, AUCUN INTÉRÊT, MAUVAIS NUMÉRO, ERREUR DE NUMÉRO, FAUX NUMÉRO, DÉGAGEZ, DÉGAGE, TA GUEULE, VOS GUEULES, FOUTEZ LE CAMP, ALLEZ VOUS FAIRE FOUTRE, VA TE FAIRE FOUTRE, CASSE TOI, CASSEZ VOUS, JE NE VEUX PLUS, JE VEUX PLUS, J'EN VEUX PLUS, PLUS JAMAIS, TROP DE MESSAGES, C'EST DU HARCÈLEMENT, C'EST DU SPAM, OUST",
    ),
    ...wholeMessages(
      'fr',
      { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' },
      'SEULEMENT LES OFFRES, JUSTE LES OFFRES, SEULEMENT LES PROMOS, JUSTE LES PROMOS, UNIQUEMENT LES OFFRES',
    ),
    ...wholeMessages('fr', { tier: 1, intent: 'opt-in', source: 'Bird' }, 'NONARRET'),
    ...wholeMessages(
      'fr',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      "S'ABONNER, M'ABONNER, ME RÉABONNER, RÉABONNER, ME RÉINSCRIRE",
    ),
    ...wholeMessages('fr', { ...HELP, source: 'Bird, AWS' }, 'AIDE'),

    ...patterns('fr', 2, {
      effacement:
        "@l'effacement|effacement|l'annulation|destruction ..1 de|des ..1 mes|mon|nos|toutes ..1 coordonnées|données|numéro|contact|informations|inscription",
      corbeille:
        '@mettez|jetez|mets|jette|balancez|foutez mon|ce|notre numéro|contact|num ..2 poubelle|corbeille|feu|oubliettes',
      'zero-promo': "^ ..2 @pitié|stop|basta|zéro|assez plus|de|d'|les|pas*2 <marketing> ><tail>|j'en",
      'pas-interesse-services':
        'plus|pas|aucunement ..1 @intéressé|intéressée|intéressés ..1 par ..1 <messages>|<marketing>|envois',
      'pour-ne-plus-avoir':
        'pour|comment|veux|voudrais|aimerais|souhaite|préfère|préférerais|besoin ..3 plus|pu|pus|plu|pas|jamais ~peux|peut|pourquoi|peuvent @avoir|recevoir|recevoire|voir|lire|subir|supporter ..3 <messages>|<marketing>',
      'ne-plus-figurer':
        'plus|pas|pu ..1 @figurer|apparaître|être|faire_partie|compter|rester ..1 sur|dans|de|parmi|en|du ..2 <list>',
      'rien-de-votre-part':
        'plus|jamais|pas|veux|souhaite|attends ..1 @rien|aucun_message|aucune_nouvelle de|venant|provenant ..1 part|vous|toi ><tail>',
      'prie-de-cesser':
        "@prie|supplie|demande|ordonne|somme ..2 d'arrêter|de_cesser|de_stopper|arrêter ><tail>|ça|vos|ces|les",
      'foutre-la-paix-avec':
        '@marre|ras_le_bol|assez|stop|basta de|des|avec ..1 vos|tes|ces|votre ..1 <messages>|<marketing>',
      'tout-sur-moi':
        "@<remove> ..2 tout|toutes|tous|l'ensemble|l'intégralité ..6 moi|concernant|me_concerne|concernent|données|coordonnées",
      'que-vous-ne-m-ecriviez-plus':
        "que|qu'on|si vous ..1 ne|n|me|m|nous? @m'écriviez|écriviez|m'appeliez|m'envoyiez|envoyiez|contactiez|sollicitiez|m'adressiez|dérangiez|relanciez|téléphoniez|m'importuniez plus|jamais|rien",
      'consentement-jamais':
        '@consentement|consentements|accord|autorisation ..4 jamais|retiré|révoqué|annulé|caduc|retirée|révoquée',
      'stop-code': '^ @stop sms|au|par_sms? au? <codes>',
      'arretez-de-m-ecrire': '@<stop> ..4 <write-me>',
      'arretez-d-envoyer':
        '^ <lead>*6 @<stop> tout|immédiatement|maintenant|svp|de|suite|donc|un|peu*4 <write> ><tail>',
      'arretez-les-messages': '@<stop-feed> <det>*4 <messages>|<marketing> ><tail>',
      'plus-de-messages':
        '^ <lead>*8 @plus|pu|pus|plu|aucun|aucune|zéro|fini|finis|finies|assez|jamais|sans de|d|un|une|les|des|vos|avec|seul|seule|autre|autres|jamais*3 <messages>|<marketing> ><tail>',
      'veux-plus-de-messages': '@<want> ..1 <no> ..1 <no>? <det>*4 <messages>|<marketing> ><tail>',
      'besoin-de-messages': '@besoin|intéressé|intéressée|merci <det>*3 <marketing>|newsletter|textos|notifs $',
      'veux-plus-recevoir': '<want> ..1 <no>|cesser|arrêter ..3 @<be-reached>',
      'ne-plus-recevoir':
        'ne|n|de <no> ..1 @<be-reached> ..3 <messages>|<marketing>|part|vous|publicitaire|contact|rien',
      'souhaite-ne-plus':
        '<want>|prie|demande|merci|préfère|préférerais|demandons|exige ..4 ne plus|pas|jamais|rien ..1 @<be-reached>|<write>|<write-me>',
      'veux-pas-qu-on':
        "<want>|accepte|supporte <no> que|qu'on|qu'il|qu'ils|qu'elle|qu'une|on|de ..4 @<writing-you>|contacte|sollicite|m'écrive|m'écriviez|m'envoie|m'envoyiez|écrive|dérange|me_contactiez",
      'ne-plus-ecrire': 'ne|de|à <no> ..2 @<write-me>|<write> ><tail>',
      'droit-d-opposition': "droit|faire|valoir|mon @d'opposition|opposition",
      'faites-que-plus': 'faites|fais|faire en_sorte|que ..4 @reçoive|reçoivent|recevoir plus|pas',
      'arreter-oui': '~<third> vous|tu ..1 @arrêter|cesser oui|un_jour|enfin|avec|maintenant',
      'robot-arrete': "robot|bot|chatbot ..2 @arrête|cesse|s'arrête|arrêter",
      'ne-m-ecrivez-plus': '~vous|il|ils|elle @<writing-you> <no> ><tail>|<messages>|<marketing>|rien|quoi',
      'ne-rien-envoyer':
        "ne plus|pas|rien|plus_rien @envoyer|écrire|adresser|m'envoyer|m'adresser|publier rien|de|d|sur|à|ici|dessus*3 <messages>|<marketing>|<contact>|rien|dessus|ici",
      'm-effacer': "@m'effacer|m'enlever|m'ôter|me_supprimer|me_retirer|me_radier|me_rayer|me_virer|m'oublier ><end>",
      'etre-retire':
        'être|suis @retiré|retirée|supprimée|désinscrit|désinscrite|enlevée|radié|radiée|effacé|effacée|rayé|rayée ><tail>',
      'pas-de-pub': '^ <lead>*6 @pas de? <marketing> ><polite>|par|sur|ici|non|et',
      'veux-rien-savoir': '<want> ..1 <no> ..1 rien? @savoir|entendre ..2',
      'pas-envoyer': '^ <lead>*4 pas|plus|jamais|rien @<write>|<write-me> ><tail>',
      'plus-la-peine': 'inutile|peine|pas_besoin de ..2 @<write>|<write-me>',
      'qu-on-m-ecrive':
        "qu'on|on|vous|que_vous ne? @m'écrive|m'écrit|me_contacte|m'envoie|m'appelle plus|pas_plus ><tail>",
      'retirez-moi-de-la-liste': '~<no> @<remove> ..5 <list>',
      'm-enlever-de-la-liste': 'me|moi|m|mon|numéro ..3 @<remove> ..3 <list>',
      'retirez-moi': '@<remove> moi|nous ><tail>',
      'retirez-mon-numero': '@<remove>|<forget-number> moi|s|il|vous|plaît|svp|aussi|donc*3 <mine> <contact> ><tail>',
      'desabonnez-moi': '@<unsub> moi|nous|mon ..2',
      'me-desabonner': '^ <lead>*8 @<unsub> ><end>',
      'vouloir-desabonner': '<want>|pouvez|pourriez|peux|demande|voudrais|veuillez ..3 @<unsub> ><end>',
      'desabonner-des-messages':
        '@<unsub>|résilier|résiliez|annuler|annulez <det>*5 <messages>|<marketing>|<list> ><tail>',
      'en-paix':
        '@laissez|laisse|laissé|foutez|fous|fichez|fiche|fiches|laisser|foutre|lâchez|lâche moi|nous|me|nous|donc*2 ..1 tranquille|tranquilles|paix|quille|calme',
      'lachez-moi': '@lâchez|lâche|oubliez|oublie|laché|lachez moi|nous ><tail>|les|avec|grappe|basket|baskets',
      'degagez-de-mon-whatsapp':
        '@dégagez|dégage|sortez|barrez_vous|cassez_vous ..1 de mon|ma whatsapp|téléphone|tel|vie|portable|messagerie',
      'retire-consentement':
        '@retire|retirer|révoque|révoquer|retirons|retrait|annule|révocation|revoque ..2 consentement|autorisation|accord|permission',
      'm-oppose':
        "@m'oppose|m'opposer|oppose|d'opposition|opposition|s'oppose ..4 traitement|prospection|démarchage|données|utilisation|l'utilisation|réception|sollicitation|toute|<messages>|<marketing>|<be-reached>",
      'n-autorise-pas':
        "@n'autorise|autorise|consens|consent|n'accepte|accepte|permets <no> ..4 <messages>|<marketing>|contact|contacter|sollicitation|<be-reached>|envoyer",

      'merci-de-ne-plus':
        '@merci|prière|veuillez|reconnaissant|reconnaissante|gré|demande|demandons|exige|prie|suffit ..2 de|d ne|n plus|jamais ..3 <reach>|<matter>',
      'etre-derange-plus': 'ne|n|pas <no> ..1 @être|etre <reach>',
      'ecrivez-a-d-autres': "~<no> @<writing-you> ..1 à|a|chez quelqu'un|qqn|qlq|qlqn|d'autres ..1",
      'suppression-de-mon-numero':
        '@suppression|radiation|désinscription|retrait|effacement ..3 mon|mes|ma|notre|nos|vos|votre ..1 <contact>|<list>|inscription|adhésion',
      'arret-des-envois':
        '^ ..2 @arrêt|cessation|fin|suppression|résiliation|suspension immédiat|immédiate|définitif|définitive|complet|total? de|des|du|à ..3 <messages>|<marketing>|<reach>',
    }),
    ...patterns('fr', 3, {
      'net-quand-ca-s-arrete':
        "quand ..3 ça|vous|cela|ces|tu ..2 @s'arrêter|s'arrête|arrêter|arrêtez|cesser|cessez|finir",
      'net-faire-que-cesse': "faire|faites|fasse ..4 @reçoive|cesse|s'arrête|reçoives|reçois plus|rien ..1",
      'net-ne-me-sont-utiles':
        '<news> ..4 @utiles|utile|nécessaires|nécessaire|intéressants|pertinents|adressé|destiné',
      'net-invitations-non': '^ ..3 @invitations|ventes_flash|ventes_privées|ventes|flash non|pas|jamais $',
      'net-en-une-heure': '<messages> en|par|chaque|tous_les une|un? @heure|jour|jours|matin ..1 $',
      'net-plus-client':
        "@change|changé|quitté|quitte ..1 de|d'opticien|votre|votre_salon|dentiste|médecin|coiffeur|banque|opérateur ..2 donc",
      'net-pas-en-promo': 'mais|et|ou pas|non|jamais ..3 en|de @promo|promotion|réduction|soldes $',
      'net-interdit-ici': '@ici|ce_numéro|cette_ligne ..1 il? faut|faudrait|doit|devez|peut ne? pas|plus|jamais ..2',
      'net-pas-ici': 'pas|plus|jamais <reach> @ici|dessus|là ><tail>',
      'net-votre-pote': '@suis pas|plus votre|ton|un ..1 pote|ami|client|cliente|cible|pigeon|vache',
      'net-mon-accord': 'sans mon|notre @accord|autorisation|consentement|permission',
      'net-debarrasser': 'comment|où|quoi|moyen ..4 @débarrasser|débarrasse|débarrassé|taire|couper|virer ..2',
      'net-nerfs':
        '<news>|vous|tu ..3 tape|tapent|tapez|porte|portent|courez|met|mettez|mettent|tapes ..3 @nerfs|système|haricot|ciboulot',
      'net-tres-peu': '@très_peu|sans_façon|trop_peu pour|merci|non moi|nous',
      'net-plus-avoir': 'plus|pu|pus ~peux|peut @avoir|recevoir|voir|lire vos|votre|tes|de|ces|les|tous ..2 <news>',
      'net-ancien-titulaire':
        '@récupéré|hérité|repris|racheté|ancien|ancienne|précédent|précédente ..4 ce|cette numéro|ligne|num ><tail>|il|depuis|récemment',
      'net-combien-de-fois':
        'combien|deux|trois|quatre|mille|dix|cent|plusieurs|énième|nième|dernière ..1 @fois ..4 dire|dis|répéter|répète|redis|redire|redemande|préviens >!que|où|le|la|si|pourquoi',
      'net-respect': '@peu|minimum|manque de respect|décence|pudeur|retenue',
      'net-respectez':
        '@respectez|respecte|respecter ..1 mon|ma|notre refus|choix|décision|vie|souhait|demande|volonté|tranquillité',
      'net-rien-de-mieux': "avez|n'avez|as|n'as|ont rien|pas ..1 @de_mieux|d'autre|autre à|a faire",
      'net-pas-ici-de': 'pas|plus|aucun|aucune|personne|jamais ..3 @à_ce_numéro|à_ce_nom|de_ce_nom|à_ce_num',
      'net-les-garder': '<news> ..6 @garder|gardez|remballer|remballez|carrer ><tail>',
      'net-vivre': '@laissez|laisse|foutez|fichez moi|nous|donc*2 vivre|dormir|respirer|souffler|bosser|travailler',
      'net-vous-fatiguez':
        'vous|tu ..2 @fatiguez|pompez|lassez|épuisez|lourds|pénibles|insupportables|relous|collants|saoulants ><tail>',
      'net-une-vie': '@trouvez|achetez|prenez|faites vous une|un ..1 vie|hobby|occupation|métier',
      'net-prochain': '@prochain|prochaine|nouveau message|sms|texto|notif|notification|pub ..2 je|et|vous',
      'numero-d-un-autre':
        'numéro|num|portable|ligne|téléphone ..3 plus|pas ..2 @celui|celle|attribué|mien|appartient|bon',
      'veuillez-le-retirer':
        'veuillez|merci|pouvez|pourriez|prière|faut|faudrait ..3 le|la|les|l|me|nous @<remove> ><tail>',
      'net-ne-me-concerne':
        '<news> ..4 @concerne|concernent|regarde|regardent|intéresse|intéressent|servent|sert|utile|utiles|conviennent|apportent ..1 pas|plus|rien|guère|en',
      'net-pas-envie':
        'pas|plus|aucune|nulle|guère|sans @envie|intention|souhait|désir|volonté|intérêt de|d|à|pour ..2 <reach>|<news>|<be-reached>|lire',
      'net-que-ca-cesse':
        "que|qu ..1 ça|cela|tout|vous|les|ces|ceci ..3 @cesse|cessiez|s'arrête|stoppe|arrêtiez|finisse|cessent|s'arrêtent|stoppiez|arrêtent",
      'net-usage':
        '<no> ..3 @usage|utilisez|utiliser|servez|servir|exploiter|exploitez|conserver|conservez|garder|gardiez|utilisiez|diffuser ..4 <contact>',
      'net-ne-l-utilisez-pas': "@l'utilisez|l'utiliser|l'employez|l'exploitez|servez|servir pas|plus|jamais",
      'net-erreur-de-personne':
        '@erreur|trompez|trompés|trompé|confondez|mauvais|mauvaise ..2 personne|numéro|destinataire|interlocuteur',
      'net-pas-client':
        '@suis ..1 pas|plus ..3 client|cliente|patient|patiente|membre|adhérent|adhérente|abonné|abonnée|concerné|concernée ><polite>|chez|du_tout',
      'net-plus-de-compte': "@n'ai|ai plus ..2 compte|contrat|abonnement|enfant|voiture chez|dans|depuis|avec",
      'net-appartient':
        'numéro|téléphone|portable|ligne|num ..2 @appartient|réservé|réservée|attribué|attribuée|professionnel|professionnelle ..1 >à|a|au|aux|pour|de',
      'net-bot': '@<refuse>|<stop> ..3 bot|robot|chatbot|automate|truc|machin|bidule|cirque',
      'net-connais-pas':
        '@connais|connaissons pas|aucun|aucune ..1 cette_personne|ce_monsieur|cette_dame|ce_nom|personne|vous',
      'net-l-affaire': "@lâchez|lâche|laissez l'affaire|affaire|grappe|prise|tomber ><tail>",
      'net-autre-voie':
        '<reach>|<be-reached>|contacté|contactée ..4 @uniquement|seulement|plutôt|exclusivement par courrier|mail|email|e-mail|lettre|poste|voie_postale',
      'net-empecher': 'comment|moyen|possible|veux ..3 @empêcher|éviter|bloquer|stopper ..2 <news>|<reach>|ça',
      'net-jusque-la':
        '@jusque|jusque-là|par-dessus|ras_la_casquette|plein_le_dos|plein_les_bottes|claque ..3 <news>|vous|là',
      'net-me-passe':
        'me|m ..1 @passe|passerais|passerai|passerait|priverai|contenterai ..1 volontiers? de|d vos|tes|votre ..1 <news>',
      'net-mauvais-contact':
        '@mauvais|mauvaise|faux contact|fiche|portable|tél|téléphone|correspondant|adresse_mail ><tail>',
      'net-que-je-ne-recoive':
        'que|qu je|j|on|nous ..2 @reçoive|reçoivent|receviez|recevions|sois|soit plus|rien|jamais|pas',
      'net-devient-lourd':
        "ça|cela|c'est|vous|vos ..2 @devient|deviennent|devenez|commence|commencent|commencez ..1 lourd|lourds|pénible|pénibles|fatigant|énervant|agaçant|insupportable|lassant|envahissant|gonfler|suffire|faire",
      'net-pas-le-droit': 'pas|aucun|quel ..1 @droit|droits de|d ..3 <reach>|<write-me>',
      'net-abusez': '@abusez|exagérez|abuses ><tail>|là|avec|franchement|vraiment',
      'net-decede': '<contact>|destinataire|titulaire|propriétaire ..5 @décédé|décédée|mort|morte',
      'net-il-faut-couper':
        'faut|faudrait|veux|voudrais|souhaite les|ces|ça|cela @désactiver|couper|bloquer|stopper|arrêter|supprimer ><tail>',
      desabonner: '@<unsub>',
      'plus-recevoir': 'ne|n|veux|veut|voulons|souhaite|voudrais ..1 plus|jamais|pas @recevoir',
      'arretez-la':
        '^ <lead>*5 @arrêtez|cessez|stoppez|arrêté|arretez_tout ça|cela|tout|donc|maintenant|immédiatement|là|svp|de|suite|avec|je_vous_prie|je_vous_en_prie|je_t_en_prie|merci|please*3 $',
      'sans-interet':
        'pas|plus|jamais|aucunement|guère ..1 @intéressé|intéressée|intéressés|interresé|interessé ><polite>|du|par_vos|par_votre|et|donc|je|pour|arrêtez|ne|n',
      'm-interesse-pas':
        "@m'intéresse|m'intéressent|intéresse|intéressent|interesse pas|plus|aucunement|du_tout|en_rien ><tail>",
      'marre-de': '@marre|ras_le_bol|gonflez|saoulez|soulez|relou|relous|gavez|harcelez|harcèlement|emmerdez|harcèle',
      'je-vous-bloque':
        'je|on|vais|allons|serez ..2 @bloque|bloquer|bloqués|bloqué|signale_comme|signaler_comme|signale_à|signaler_à|signale_pour|dénonce|signale_en',
      plainte: '@cnil|rgpd|porterai_plainte|porter_plainte|porte_plainte|dépose_plainte|bloctel|mon_avocat',
      'ca-suffit':
        '^ ..2 @ça_suffit|ca_suffit|suffit|stop_quoi|trop_c_est_trop maintenant|là|merci|svp|avec*2 >vos|ces|les|tous|hein',
      'qui-a-donne': 'qui|où|comment ..4 @donné|eu|trouvé|obtenu ..1 mon num|numéro|contact',
      'dit-non': '@dit|répondu|répété non ><polite>',
      'il-faut-arreter': '^ <lead>*5 @arrêter|cesser là|maintenant|svp|ça|tout|de_suite*2 $',
      'vous-continuez': 'vous ..1 @continuez|persistez|insistez|recommencez',
      'messages-veux-pas': '<messages>|<marketing> ..3 @veux|veut|intéresse|intéressent pas|plus',
      'pourquoi-toujours':
        'pourquoi|pkoi|pk|pq vous|vs|tu? @<writing-you> ..1 encore|toujours|tout_le_temps|sans_arrêt|sans_cesse|tous',
      'jamais-inscrit':
        'jamais|pas ..2 @demandé|inscrit|inscrite|donné|autorisé|consenti|abonné|abonnée|accepté ..4 <messages>|<contact>|<marketing>|accord|consentement|autorisation|recevoir|newsletter|liste',
      'mauvais-numero':
        '@mauvais_numéro|mauvais_num|faux_numéro|bon_num|bon_numéro|trompé_de_numéro|trompez_de_numéro|mauvaise_personne|erreur_de_numéro|trompés_de_numéro|trompez_de_personne|bonne_personne|plus_le_numéro_de|pas_le_numéro_de',
      'supprimez-le': '@supprimez|supprime|effacez|enlevez|retirez|radiez|rayez le|la|moi|nous|tout|ça $',
      'gardez-vos-promos':
        '@gardez|garde|garder|remballez|remballer|rangez vos|tes|votre|les ..1 <messages>|<marketing>',
      'offres-m-en-fous': '<marketing> ..3 @fous|fiche|bats_les_couilles|contrefous',
      ailleurs: "@voir_ailleurs|quelqu'un_d'autre|qqn_d'autre|allez_voir",
      'encore-un-message': '@encore un|1|une <messages> ..2 et|je',
      'je-quitte': 'je|on|comment|veux ..2 @quitte|quitter|sort|sors ..1 <list>|<messages>',
      'ca-s-arrete': "que|comment ..4 @s'arrête|s'arrêter|désactive|désactiver >ça|ce_truc|tout",
      'coupez-ca': '^ ..1 @coupez|stoppez|désactivez|éteignez ça|tout|le',
      'pas-signe-pour': 'pas|jamais ..1 @signé|demandé pour|ça|à ..2 <messages>|<marketing>|recevoir',
      'commence-a-bien-faire': '@ça_commence_à_bien_faire|commence_à_bien_faire|à_bout|agacé|agacée',
      'epargnez-moi': '@épargnez|foutez|fichez|épargne moi|nous',
      'en-veux-plus': "j'en|en|nen|jen @veux|peux|voulons plus|pus|pu ><tail>",
      'c-est-du-spam': '@du_spam|spammeurs|spammeur|spammez|vos_spams|votre_spam',
      'arretez-au-bout': '~vous @arrêtez|cessez|stoppez svp|merci|maintenant? $',
      'deja-dit-stop': 'dit|répondu|écrit|envoyé|demandé|tapé|mis ..3 @stop|arrêter|arrêt',
      'ne-pas-servir': 'ne ..1 <no> ..2 @servir|utiliser|usage ..5 <marketing>|<messages>',
      'pas-pour-vendre': '<no> ..2 @vendre|proposer',
      'offres-non': '<marketing> ..2 @non|jamais merci? $',
      'vous-m-ecrivez-stop': '<writing-you>|<write-me> ..6 @stop|arrêtez',

      'net-refus': '@<refuse> ..6 <reach>|<matter>',
      'net-refus-apres': '<reach>|<matter> ..6 @<refuse>',
      'net-plus':
        'ne|n|nous|me|veux|veut|voulons|préfère|aimerais|voudrais ..3 @plus|pus|jamais|aucun|aucune|rien|nul ..4 <reach>|<news>',
      'net-imperatif': '~vous|je|il|elle|on @<writing-you> ..3 plus|pus|jamais|rien|aucun|aucune',
      'net-plus-de': '^ ..3 @plus|aucun|aucune|zéro|ni|sans ..2 <news>',
      'net-mais-pas': '^ ..6 mais @pas|plus|jamais|sans ..2 <news>',
      'net-merci-de':
        '@merci|prière|veuillez|reconnaissant|reconnaissante|gré ..2 de|d|ne|n ..1 plus|cesser|arrêter|stopper ><reach>|me|m|nous|lui|y|rien|ça',
      'net-ca-arrete':
        'vous|tu|faut|possible|moyen|comment ..3 @arrêter|arreter|arreté|arrêté|cesser|stopper|stoper|échapper|débarrasser',
      'net-paix': '@paix|tranquillité|tranquille ><tail>',
      'net-dispense': "m'en|me|m|nous @dispenser|dispensez|épargner|passerai|passerais|passer|dispense",
      'plus-rien': '^ ..4 @plus rien ><polite>|de|venant',
      'se-faire-enlever': 'se|me|nous faire @enlever|retirer|supprimer|effacer|radier|désinscrire|oublier',
      'casse-les-pieds':
        '@casse|cassez|cassent|casser|pètent|brisent les pieds|couilles|oreilles|burnes|bonbons|noix|gonades',
      gueule: '@tg|gueule|ferme_la|fermez_la|ta_yeule le|la|les|bot|robot|ton|vos|et|à|avec',
      'numero-d-autrui':
        "@portable|numéro|téléphone|ligne|portables réservé|d'astreinte|pro|professionnel|boulot|perso|privé|enfant|de_ma_fille|de_mon_fils|de_travail|d'urgence|du_travail|bureau|collectif",
      menace: "@mon_avocat|mon_avocate|l'avocat|gendarmerie|dgccrf|signal_conso|procureur|huissier|33700",
      'fais-sonner': '@sonner|réveille|réveillent|réveillez ..4 nuit|portable|téléphone|heures|matin|bébé|jour',
      'net-inutile': '@inutile|peine de|d ..5 <matter>|<reach>|informé|courant',
      'net-pas-de-ca-ici': '^ <lead>*3 @pas|plus|aucun|aucune de|d? <matter> ><tail>|dessus|ici',
      'net-achaler': '@achalez|achale|achaler|gossez|niaisez moi|nous|m|me|pus|plus ..3',
      'net-un-terme': '@mettre|mettez|mets|faites|fais ..1 terme|fin|croix ..4',
      'net-trop-c-est-trop': "@ras|plein|marre la|le|les|l'as casquette|bol|pompon|cul|de",
      'net-plus-besoin': 'plus|pas|aucun ..1 @besoin ..1 <news>|vos',
      'net-je-resilie-tout': '@résilie|annule|arrête|quitte|désabonne tout|définitivement ><polite>',
      'net-non-c-est-non': '@définitivement|définitif non|fini|terminé',
      'net-laissez-tomber': "@tomber|n'achèterai|n'acheterai|n'achète rien|jamais|plus|laissez? $",
      'net-on-coupe':
        'comment|où|veuillez ..2 @coupe|coupez|éteint|désactive|débranche|arrête ..1 ce|cette|ces|le|ça|votre',
      'net-deja-dit': '@déjà|avait|avais|répète ..1 dit|demandé|répété ..5 plus|rien|non|stop|pas',
      'net-pitie': '@pitié|secours|grâce|stoppp ..4 <reach>|<news>|robot|bot',
      'net-liste-rouge': '@liste_rouge|liste_noire ..2',
      'net-enfant': '@enfant|fille|fils|gamin|gamine|bébé ..3 ans|mineur|mineure ..3 <reach>|reçoit|<news>',
      'net-plus-sur-la-liste': '@plus|pas ..2 sur|dans|de ..2 <list>',
      'anglais-et-svp': '^ ..1 @remove|delete|leave|unsubscribe me|my alone|number? <polite>',
      'net-moi': '@rayez|radiez|virez|enlevez|retirez|effacez|sortez|supprimez|ôtez|désinscrivez moi|nous',
      'net-concurrence': '@concurrence|concurrent|concurrents ><tail>',
      'net-inutile-de': '@inutile|superflu de|d me|m|nous|lui|continuer|insister ..2',
      'net-trop': "@trop c'est|c trop",
      'net-qui-a-autorise': 'qui ..4 @autorisé|autorisés|permis|permise ..4',
      'net-n-habite-plus': "@n'habite|habite|n'est|n'existe plus ici|là|monde|joignable",
    }),
    ...patterns(
      'fr',
      3,
      {
        'ecrivez-que-pour': '@<writing-you>|écrire que|seulement|uniquement|juste pour|si|le|les|quand|mes|mon',
        'net-reste': '@reste|autres ..1 non|poubelle|à_la_poubelle|pas|jamais',
        'mais-pas-d-offres': '^ ..6 @pas|sans|non|aucune|zéro <det>*3 <marketing> ><polite>',
        'que-les-confirmations':
          'que|uniquement|seulement|juste|rien_que les|mes|la|le|pour @confirmations|rendez-vous|rdv|commandes|commande|suivi|factures|livraison|codes|rappels',
      },
      'marketing',
    ),
    ...guards('fr', 4, {
      'object-guard:le-fixe': 'appeler|rappeler|joindre|contacter le|la @06|07|fixe|portable|bureau ..3',
      'question:difference': '@différence|signifie ..3 <unsub>|<stop>|<remove>',
      'third-person:m-a-dit':
        "~on ils|elle|il|elles|lui|m'a|m'ont|t'a|a|ont @dit|demandé|écrit|répondu|crié de|d'arrêter|que|qu'il|qu'elle|qu'ils|qu'on|ne|n ..6",
      'negated:n-avez-plus-envoye':
        "m'avez|avez|n'avez|m'ont|nous_avez|m'a|n'a|n'ai|ai|n'avons plus|pas|jamais|rien|toujours|encore ..2 @envoyé|écrit|appelé|répondu|reçu|recontacté|rappelé|eu ..4",
      'third-person:veut-plus': '@<third> ..1 ne|n veut|souhaite|peut|reçoit plus|pas ..4',
      'other-sense:cacher': '@plus de messages|message|notifications dans le|notre groupe',
      'conditional:appel-maintenant':
        "@m'appelez|appelez|appeler|m'appeler|téléphonez|rappelez|téléphoner pas|plus ..1 maintenant|en_ce_moment|tout_de_suite|aujourd'hui|ce_matin|cet",
      'negated:n-arretez-pas':
        "@n'arrêtez|n'arrête|n'arrêter|n'arrêtes|n'arrêtons|jamais_arrêter pas|jamais|surtout ..4",
      'negated:ne-me-desabonnez-pas':
        'ne|n|pas|veux_pas|veux_plus ..2 @<unsub>|<remove>|bloquez surtout|moi|nous*2 pas|plus|jamais|surtout',
      'negated:pas-desabonner': 'pas|plus|jamais ..1 @désabonner|désinscrire|retirer|supprimer|stopper|arrêter ..3',
      'negated:desabonne-par-erreur':
        "suis|été|m'avez|m'ont|on_m'a|ai|avez ..2 @<unsub>|<remove>|retirée|supprimée ..5",
      'negated:par-erreur': '@<unsub> ..3 par erreur|mégarde|accident',
      'negated:ne-recois-plus': 'ne|n ..1 @reçois|reçoit|recevons|reçoivent plus|pas|jamais|rien ..4',
      'negated:vous-n-ecrivez-plus': 'vous ne @<writing-you> plus|pas|jamais|rien ..4',
      'question:pourquoi-plus': '@pourquoi ..4 plus|pas ..5',
      'question:si-je-reponds': 'si|quand|lorsque|mot ..4 @stop|arrêt|<unsub>',
      'third-person:autrui': '@<third> ..6 <stop>|<unsub>|<reach>|<refuse>',
      'third-person:de-ma-cousine': '@<unsub> ..5 <third>',
      'object-guard:chose': '@<stop-feed>|<remove>|<unsub>|résilier|annuler|recevoir <det>*4 <thing>',
      'object-guard:recevoir-chose': '@recevoir !que ..3 <thing>|papier|postal|produit|taille|argent|remboursement',
      'object-guard:numero-de': '<contact> de @commande|carte|suivi|compte|dossier|siret|client|livraison|facture',
      'other-sense:plus-d-infos': "plus @d'infos|d'informations|d'information|de_détails|de_renseignements",
      'other-sense:il-n-y-a-plus': "@n'y|y a|avait plus|pas ..3",
      'object-guard:n-envoyez-pas': '<writing-you>|<write-me>|<write> <no> <det>*3 @<thing>',
      'other-sense:envoyer-balader': "@m'envoyer|envoyer balader|promener|chier",
      'object-guard:liste-d-attente': "<list>|<remove>|<unsub> ..4 @d'attente|de_mariage|de_courses",
      'object-guard:desinscrire-du-club':
        '@<unsub> ..1 <det>*2 club|cours|marathon|école|cantine|examen|concours|formation|tournoi|course|séance|crèche',
      'other-sense:messages-d-erreur': "<messages> @d'erreur|d'accueil|de_confirmation",
      'other-sense:non-stop': 'non @stop',
      'other-sense:en-stop': 'du|le|en|panneau|feu|au|un @stop',
      'other-sense:bon-numero': "est|c'est|ce ..1 @le_bon_numéro|le_bon_num|bon_numéro",

      'other-sense:plus-tard': 'plus @tard|tôt|vite|souvent|loin|rapide|rapidement|petit|grand|cher|simple|facile',
      'other-sense:plus-de-details':
        'plus de|que|d ..1 @détails|précisions|temps|deux|trois|10|personnes|places|choix|possible',
      'other-sense:sans-arret': '@sans_arrêt|arrêt_maladie|arrêt_de_travail|arrêt_de_bus',
      'conditional:appel-heure':
        "@m'appelez|appelez|appeler|m'appeler|téléphonez|rappelez pas|plus ..1 avant|après|entre|demain|ce",
      'other-sense:j-ai-supprime':
        "j'ai|ai|a|avez|as|avons|ont|m'a|m'ont|été été|bien|déjà|aussi|tout|le|la|les|moi|malencontreusement? @supprimé|effacé|oublié|suspendu|retiré|bloqué|enlevé|coupé|arrêté|résilié ..5",
      'object-guard:machine':
        '@<refuse> ..2 <det>*2 machine|appareil|article|photo|adresse|ladresse|ligne|imprimante|moteur|eau|courant|chauffage|cuisson|traitement|médicament',
      'other-sense:pas-de-nouvelles':
        "@nouvelles|d'infos|réponse|nouvelle|d'information de|du|depuis|concernant|sur ..3",
    }),
    ...guards('fr', 3, {
      'question:comment': 'comment|où|quoi ..6 @<unsub>|<be-reached>|<remove>|<stop>',
      'conditional:heure':
        "<writing-you>|<write-me>|<write> pas|plus|jamais? ..3 @avant|après|pendant|dimanche|soir|nuit|matin|demain|semaine|weekend|anglais|aujourd'hui",
    }),
  ],
}
