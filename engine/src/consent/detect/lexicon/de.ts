import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

/** Umlauts are often typed as two letters (`loeschen`); without dots they are understood anyway. */
function spelled(lists: Record<string, string>, between: ' ' | '|'): Record<string, string> {
  const both = (list: string) =>
    list.replace(WORDS_WITH_UMLAUT, (word) => word + between + word.replace(/[äöü]/g, typed))
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, both(list)]))
}

const WORDS_WITH_UMLAUT = /[\p{L}_]*[äöü][\p{L}_]*-?/gu

function typed(umlaut: string): string {
  return `${{ ä: 'a', ö: 'o', ü: 'u' }[umlaut]}e`
}

export const de: LanguageLexicon = {
  language: 'de',
  classes: spelled(
    {
      fillers:
        'bitte bitteschön biite bite danke vielen_dank vielen_lieben_dank danke_schön dankeschön besten_dank herzlichen_dank im_voraus hallo hi moin servus grüezi guten_tag guten_morgen guten_abend liebe_grüße lg mfg vg na ey also oh hey mit_freundlichen_grüßen jetzt sofort umgehend endlich mal doch einfach nein_danke ja verdammt verdammte_scheiße ab_sofort leute ihr_lieben',
      messages:
        'msgs sprachnachrichten updates push-nachrichten pushnachrichten whatsapps whatsappnachricht- sms infobrief- hinweise mailings nachricht- kommunikation nachichten nachrichen nachrrichten benachrichtigung- mitteilung- meldungen newsletter- mails emails rundbrief- rundschreiben- rundmail- massennachricht- smsen textnachricht- anschreiben zusendung- kontaktaufnahme- kontaktversuch- erinnerungen infomail- infopost sprachnachricht- kettenbrief-',
      marketing:
        'werbung- werbe- werbemail- reklame- angebote angeboten sonderangebot- rabatt- gutschein- prospekt- promotions schnäppchen- aktionscode- werbeaktion- verkaufsaktion- werbezweck-',
      everything:
        'alle_nachrichten jegliche jeglichen jegliche_nachrichten alle_mitteilungen gar_nichts werbezwecken einwilligung zustimmung dsgvo',
      send: 'hinzuschreiben hinschreiben weiterzuschreiben weiterschreiben mailen anmailen anzumailen zukommen_zu_lassen zukommen_lassen informieren zu_informieren erinnern ansprechen durchzuklingeln schreiben geschrieben anschreiben anzuschreiben zu_schreiben schicken geschickt zuschicken zuzuschicken zu_schicken zusenden zuzusenden zu_senden senden gesendet zugesendet zugeschickt kontaktieren kontaktiert zu_kontaktieren belästigen belästigt zu_belästigen nerven zu_nerven genervt stören anrufen angerufen anzurufen angeschrieben texten zutexten zuzutexten spammen zuspammen zuzuspammen bombardieren zu_bombardieren zumüllen zuzumüllen versenden verschicken übermitteln benachrichtigen benachrichtigt behelligen werben beworben whatsappen schreibn schigge schiggn schickn schicke',
      'send-you':
        'schreibt schreib schreibe schreiben schickt schick schicke schicken sendet sende senden kontaktiert kontaktiere kontaktieren belästigt belästige belästigen nervt nerven stört meldet meldets ruft rufen textet spamt spammt schreibts schickts melden anschreiben',
      to: 'sie ihr mir mich uns bitte doch hier da mal einfach ab sofort künftig in zukunft an diese dieser nummer bloß ja an_mich auf dieses handy also nun zukünftig jetzt endlich über whatsapp per euch',
      no: 'nicht nichts nix nie niemals nimmer nich ned net niewieder nit nüt nüd kein keine keinen keinerlei',
      more: 'mehr wieder weiter weiterhin weitere länger mehrr meer meh meehr künftig nochmal noch_einmal jemals mer mehrmals fortan zukünftig nie_mehr nimmermehr meehr',
      want: 'wui wü verlange verlangen bestehe hätte_gern hätte_gerne habe_interesse wünschen_uns lege_wert lege_keinen_wert will möchte möchten mag wollen wünsche wünschen wünscht brauche brauchen brauch benötige woll wollte möcht möchtn mog wolln wünschte wär_froh erwünscht erlaube gestatte gewünscht',
      get: 'kriagn griang vorfinden zugeschickt_bekommen sein gemahnt erreicht gestört belagert angesprochen erhalten bekommen kriegen empfangen zugesandt zugesendet zugeschickt geschickt haben lesen sehen hören angeschrieben kontaktiert belästigt angerufen benachrichtigt informiert beworben genervt',
      det: 'bitte sie die diese dieser diesen euren eure eurer eurem ihre ihren ihrer ihrem deine deinen alle allen jegliche weiteren weitere mehr von mit dem der den das dauernden ständigen ewigen blöden nervigen scheiß verdammten automatischen unerwünschten unerwünschte solche solchen einzige zusätzlichen auf an per whatsapp sms versand_von versand_der zusendung_von den_versand den_versand_von zu von_diesen von_euren von_ihren art bloß',
      remove:
        'tilge löschst entferntes rausstreichen rauslöschen rauswerfen rausschmeißen herauslöschen austrägt lösche_bitte nehmt_raus löschen loeschen loschen lösch löscht lösche loescht gelöscht zu_löschen entfernen entfernt entferne entfern zu_entfernen streichen streicht streiche streich gestrichen zu_streichen nehmen nehmt nimm nehme genommen zu_nehmen rausnehmen herausnehmen herauszunehmen rauszunehmen austragen auszutragen ausgetragen schmeißt schmeiß schmeißen kickt kick werft werfen wirf tilgen tilgt vergesst vergessen vergiss vergiß löschung lösche sperren sperrt',
      mine: 'meine meiner mein unsere unser diese dieser die ming',
      contact:
        'handy mobiltelefon telefon adresse_und_nummer handynr mobilfunknummer kontaktnummer festnetznummer nummer numer nummern rufnummer telefonnummer handynummer nr tel kontakt kontaktdaten telefonnr mobilnummer kontakteintrag daten whatsappnummer',
      list: 'mailliste adressliste sms_verteiler whatsapp_verteiler whatsapp_liste kundenliste abo abonnement versandliste sendeliste newsletterliste kundenstamm community kanal stamm empfängern liste listen verteiler verteilern verteilerliste mailverteiler datenbank datenbanken system kartei adressbuch kontakten kontakte kontaktliste gruppe gruppen verzeichnis kundendatei datei akte newsletter rundbrief mailingliste adressverteiler telefonbuch kundenkartei crm kontäkt whatsapp_gruppe broadcast empfängerliste empfängerkreis',
      unsub:
        'abmelden abbestellen austragen abzumelden abzubestellen auszutragen abgemeldet abbestellt ausgetragen abmeldung abbestellung deabonnieren entabonnieren deabonniert abonnement_beenden desabonnieren unsubscriben unsubscribe austragung abmeldn',
      lead: 'bitte ich wir möchte will würde würden könnt könnten können sie ihr du kannst mich uns mir hallo hi moin guten tag ja nein also und jetzt sofort umgehend endlich mal doch danke einfach ab gerne gern das des die den hiermit darum um von vom zur um ihnen euch dass bitte_sehr wegen man hier bite pls please wünsche ok okay dann so leute aber wie kann was muss tun da es auf nun künftig zukunft in gar absolut wirklich alter ey digga mann',
      tail: '<fillers> mehr bitte danke von vom an aus ab und oder auf per über mir uns mich sofort jetzt nie in für zu mit euch ihnen weil da sonst aber hier vielen dank wieder senden schicken zusenden zuschicken schreiben erhalten bekommen kriegen haben schicke empfangen künftig zukünftig zukunft ihr sie dieser diese unter whatsapp lesen sehen wollen will möchte erwünscht gewünscht nötig hab krieg danke_schön als wünsche leute werden wird bin es ist des der davon einstellen stoppen auch mit_freundlichen_grüßen lg mfg meine bei',
      third:
        'nachbar nachbarin meinen_sohn meine_kinder jungs schüler meiner_frau meinem_mann meiner_tochter_die mein_mann meine_frau mein_sohn meine_tochter mein_kind ex freund freundin kollege kollegin mutter vater chef mein_bruder meine_schwester kunde kunden jemand leute_die er_hat sie_hat er_will fahrer',
      thing:
        'bestellung bestellungen termin termine lieferung paket rechnung rechnungen vertrag fitnessstudio auto kfz wohnsitz konto karte lastschrift abbuchung handyvertrag kurs mittagessen hort kita buchung reservierung adresse lieferadresse zahlung überweisung strom gas internet versicherung tüte zwiebeln raten ware paypal mitgliedschaft fahrzeug größe modell farbe artikel warenkorb hund gewerbe musik rauchen zähler heizung katalog',

      reach:
        'hinschreib- herschreib- weiterschreib- vollschreib- zuballer- zuschütt- überschütt- kontaktierst volllaber- zulaber- ansprech- angesprochen belabern belagern belästige schreib- geschrieb- angeschrieb- anschreib- anzuschreib- schick- geschickt zuschick- zugeschickt hinschick- zusend- zuzusend- zugesandt zugesendet senden sendet gesendet kontaktier- kontaktauf- melden melde meldet meldest anruf- anzuruf- angerufen ruft rufen belästig- nerv- genervt stören stört spam- zuspam- zugespam- texten zutext- zumüll- zugemüll- müllt müllen bombard- bimmel- klingel- benachrichtig- informier- erinner- bewerb- beworben mailen anmail- wecken weckt geweckt whatsappen übermitt- verschick- versend- zusendung- schreim schriib- schriebe',
      news: 'scheiß scheiss dreck quatsch blödsinn gschreibe geschreibe schmarrn gedöns geschreibsel nerverei <messages> <marketing> zeug kram mist müll gelaber gebimmel schreiberei infos info sachen aktionen deals rabatte infos informationen neuigkeiten benachricht- push-meldung- pushmeldung- pushs msg msgs nachrichte nochrichten daten stellenangebot- angebote fleischangebot- zeugs dauerbeschallung einladung- gepiepe piepserei umfragen korrespondenz gerede gequatsche terror',
      matter: '<news> <contact> <list>',
      refuse:
        'lästig lästige aufdringlich aufdringliche penetrant penetrante nervig nervige unpassend unerwünscht unerbeten unerbetene ungebeten ungebetene aufhör- aufgehört unterlass- unterlasst einstellen einzustellen stellt_ein beend- abstell- abzustell- ausschalt- abschalt- deaktivier- abbestell- abmeld- abzumeld- austrag- auszutrag- streich- gestrichen lösch- zu_löschen gelöscht rauslösch- löschn entfernen entfernt entferne entfern rausnehm- rauszunehm- herausnehm- verschon- verbitt- verbiet- untersag- widersprech- widerspruch widerruf- verzicht- blockier- blockt geblockt ignorier- spart sparts erspart sparen schenken lasst lassts schluss genug ruhe tabu satt loswerd- loszuwerd- stumm stummschalt- absehen abzusehen verschwind- kündig- weglass- wegzulass- müde überdrüssig einstellung_der einstellung_aller beendigung',
    },
    ' ',
  ),
  entries: [
    ...wholeMessages('de', { ...OPT_OUT, source: 'Bird' }, 'HALT'),
    ...wholeMessages(
      'de',
      { ...OPT_OUT, source: 'ours' },
      'STOPP, ABMELDEN, ABBESTELLEN, KEINE NACHRICHTEN MEHR, AUSTRAGEN, ABMELDUNG, ABBESTELLUNG, STOPPEN, STOPPT, STOPPT DAS, STOP ALLES, STOPP ALLES, ALLES STOPPEN, NICHT MEHR SCHREIBEN, NICHTS MEHR SCHICKEN, NICHT MEHR SENDEN, MICH ABMELDEN, MICH AUSTRAGEN, NUMMER LÖSCHEN, NUMMER LOESCHEN, WIDERRUF DER EINWILLIGUNG, HÖRT AUF DAMIT, BITTE NICHT MEHR, NICHT MEHR STÖREN',
    ),
    ...wholeMessages(
      'de',
      { ...OPT_OUT, scope: 'marketing', source: 'ours' },
      'KEINE WERBUNG, STOPP WERBUNG, KEINE WERBUNG MEHR, STOP WERBUNG',
    ),
    ...wholeMessages(
      'de',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'ENDE, BEENDEN, ABBRECHEN, KÜNDIGEN, KUENDIGEN, KÜNDIGUNG, WIDERRUF, WIDERSPRUCH, LÖSCHEN, LOESCHEN, AUFHÖREN, HÖR AUF, HÖRT AUF, SCHLUSS, SCHLUSS JETZT, JETZT IST SCHLUSS, GENUG, GENUG JETZT, ES REICHT, JETZT REICHTS, REICHT JETZT, RUHE, RAUS, NIX MEHR, NICHTS MEHR, NIE WIEDER, KEIN INTERESSE, KEIN INTERESSE MEHR, KEIN BEDARF, INTERESSIERT MICH NICHT, FALSCHE NUMMER, VERPISST EUCH, VERPISS DICH, HALT DIE FRESSE, FRESSE, HAUT AB, HAU AB, FICKT EUCH, FICK DICH, LASS DAS, LASST DAS, LASSEN SIE DAS, LASST ES, BLOCKIEREN, BLOCKIERT, ABSTELLEN, ABSCHALTEN, DEAKTIVIEREN, UNTERLASSEN, DAS IST SPAM, DAS NERVT, IHR NERVT, NERVT, DU NERVST, ZU VIELE NACHRICHTEN, VERSCHWINDE, VERSCHWINDET, NICHT INTERESSIERT, LÖSCHT MICH',
    ),
    ...wholeMessages(
      'de',
      { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' },
      'NUR ANGEBOTE, NUR DIE ANGEBOTE, NUR WERBUNG',
    ),
    ...wholeMessages(
      'de',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      'WIEDER ANMELDEN, ABONNIEREN, WIEDER AUFNEHMEN, FORTSETZEN',
    ),
    ...wholeMessages('de', { ...HELP, source: 'Bird' }, 'HILFE'),

    ...patterns(
      'de',
      2,
      spelled(
        {
          'wirf-nummer-weg':
            '@wirf|werft|werfen|schmeiß|schmeißt|schmeissen|hau|haut sie? <mine> <contact> ..3 weg|raus|müll|tonne|papierkorb',
          'interesse-an':
            'kein|keine|null|keinerlei @interesse|bedarf mehr|weiter|weiteres*1 an|auf ..2 <messages>|<marketing>|leistungen|diensten|produkten',
          'flash-interessiert-nicht':
            '<marketing>|<messages> @interessieren|interessiert mich|uns nicht|null|ned|nimmer',
          'nichts-mehr-bekommen-will': 'nichts|nix|keine|nimmer|nicht ..1 mehr ..3 @<get> <want>',
          'lass-stecken': '@lass|lasst|lassen ..3 stecken|bleiben|sein|gut mit ..2 <messages>|<marketing>',
          'lasst-nachrichten':
            '@lass|lasst|lassen ..2 die|das|eure|euren|den ..1 <messages>|<marketing> ..1 stecken|sein|bleiben|weg',
          'werbung-will-ich-nicht':
            '^ ..3 <marketing> brauch|brauche|will|möchte|bitte|ich|wir|lieber|aber*3 @nicht|nimmer|ned|nein ><fillers>|mehr',
          'kein-bock-auf':
            'kein|keine|null|keinerlei @bock|lust|interesse|bedarf ..1 auf|an ..2 <messages>|<marketing>',
          'verschont-mich': '@verschonen|verschont|verschone|verschon sie|ihr|bitte*2 mich|uns ..2 ><tail>|mit|davon',
          'reicht-mit': '@reichts|reicht|langt|langts ..2 mit ..2 <messages>|<marketing>',
          'nehmt-nummer-raus':
            '@nehmt|nehmen|nimm|holt|holen|werft|schmeißt|lasst ..3 <contact>|namen ..4 raus|heraus|runter|weg|aus|rausnehmen',
          'alles-ueber-mich': '@<remove> ..3 alles|alle|sämtliche ..4 daten|mich|mir|haben|habt',
          'einverstaendnis-zurueck':
            '@einverständnis|einwilligung|zustimmung|erlaubnis|genehmigung ..5 zurück|zurückgezogen|zurückziehen|widerrufen|entzogen|entziehe|erloschen',
          'nicht-mehr-schreiben': '<no> ..1 <more> ..3 @<send>',
          'schreibt-nicht-mehr': '@<send-you> <to>*6 <no> ..3 <more>|schreiben',
          'schreibt-keine': '@<send-you> <to>*6 <no> <det>*3 <messages>|<marketing>',
          'schreibt-mir-nicht': '^ <lead>*4 @<send-you>|bitte sie|ihr? mir|mich|uns nicht|nichts|nix|nie|niemals an? $',
          'keine-nachrichten':
            '^ <lead>*6 @kein|keine|keinen|keinerlei|null|nie_wieder|nix|genug|schluss_mit|weg_mit|stopp|stop|nicht_noch_eine|nie|raus_mit|basta_mit <det>*3 <messages>|<marketing> ><tail>',
          'will-keine-nachrichten': '<want> ..5 @<no> ..3 <messages>|<marketing>',
          'will-nicht-erhalten':
            '<want> ..6 nicht|nichts|nix|nie|nimmer|ned|keine|keinen|kein|net ..1 mehr|weiter|weiterhin|länger|künftig|wieder|von|an|über|per ..4 @<get>',
          'will-nicht-kontaktiert':
            '<want> ..4 <no> ..3 @kontaktiert|angeschrieben|belästigt|beworben|angerufen|benachrichtigt werden?',
          'will-das-nicht':
            '<want> das|es|dies|sowas|des|dös ..1 nicht|nimmer|ned|nicht_mehr|net mehr|länger|weiter? @erhalten|bekommen|empfangen|kriegen',
          'will-nichts-hoeren': '<want> ..2 nichts|nix|nicht ..2 von|mit @euch|ihnen|eurer|ihrer ..3',
          'erinnerungen-nicht-mehr':
            'brauche|will|möchte|lese ..1 die|diese|eure|ihre|den|das|eure <messages>|<marketing> @nicht|nimmer|ned mehr|länger?',
          'nicht-mehr-wollen': '<messages>|<marketing> ..2 nicht|nie ..1 mehr @erhalten|bekommen|empfangen|haben|lesen',
          widerspruchsrecht: '@widerspruchsrecht|widerspruch|widerrufsrecht ..2 gebrauch|ausüben|ein',
          'dafuer-sorgen': '@dafür|zusehen ..2 dass ..2 <no> ..3 <get>|bekomme|erhalte|kriege|kommt|<send>',
          'bot-aufhoeren': '@bot|chatbot|roboter|das|es ..2 aufhören|aufhört|aufzuhören',
          'nicht-mehr-auf-die-nerven': '<no> ..1 mehr auf @nerven|sack|geist|keks',
          'loesch-nummer-ihre':
            '@löschen|löscht|lösche|lösch|entfernen|entfernt|streichen sie? ihre|seine|meine|die|unsere nummer|numer|telefonnummer|handynummer|rufnummer|daten ..2',
          'hoert-auf':
            '@hört|hören|hörts|hör|aufhören sie|ihr|bitte|endlich|mal|jetzt|doch|sofort*4 auf ..4 <send>|<messages>|<marketing>|<news>|spam|damit',
          'hoert-damit':
            '@hört|hören|hör sie|ihr|bitte|endlich|mal*3 mit|damit|mir|mich|uns ..4 <send>|<messages>|<marketing>|spam',
          'aufhoeren-zu-schreiben': '@aufhören ..4 <send>|<messages>|<marketing>',
          'infos-keine-mehr': '^ <lead>*6 @keine|kein infos|informationen|info|erinnerungen mehr ><tail>',
          'will-aus-liste': 'will|möchte|wollen|würde ..4 aus ..2 @<list> ><tail>|raus|austreten',
          'keine-infos': '<want> ..3 <no> ..1 @infos|informationen|info|neuigkeiten|erinnerungen mehr|von|über|zu|per',
          'von-der-liste-entfernen': 'von|aus|vom ..2 <list> ..2 @<remove>|austragen|abmelden ><tail>',
          'unerwuenschte-nachrichten': '<messages>|<marketing> ..3 @unerwünscht|unerwünschte ><tail>',
          'bitte-aufhoeren': 'bitte|sofort|endlich|umgehend @aufhören|unterlassen|einstellen|abstellen $',
          'hoert-damit-auf': '@hört|hören|hör|hörn ..3 damit ..2 auf',
          'stoppt-die-nachrichten':
            '@stoppt|stoppen|stopp|stop|beenden|beendet|beende|unterlassen|unterlasst|unterlasse|stellen|stellt|lasst|lassen|deaktivieren|deaktiviert|deaktiviere|blockiert|ausschalten|abschalten|sparen sie? <det>*4 <messages>|<marketing> ><tail>',
          'nachrichten-abstellen':
            '<messages>|<marketing> ..4 @abstellen|einstellen|einzustellen|abzustellen|stoppen|beenden|unterlassen|zu_unterlassen|deaktivieren|abschalten|ausschalten|abbestellen|sein_lassen|sparen|loswerden|abmelden|aufhören|bleiben_lassen|weglassen|kündigen',
          'sehen-sie-davon-ab': 'davon @absehen|abzusehen',
          'davon-absehen':
            '@absehen|abzusehen|verzichten|unterlassen|unterlasst|aufzuhören|verzichtet ..5 <send>|kontaktieren|<messages>|<marketing>',
          'sehen-sie-ab': 'sehen|seht ..3 @davon ab|absehen',
          'schluss-mit':
            '^ <lead>*4 @schluss|finger|genug|raus|runter|weg ..1 mit|weg|von|aus|damit ..2 <messages>|<marketing>|<list>|<contact>|gebimmel|handy|spam|whatsapp',
          'aus-der-liste': 'mich|uns|<contact>|name|namen ..4 @aus|von|us|ausm ..2 <list>',
          'raus-aus': '@<remove>|runter|raus|weg ..3 aus|von|ausm|us ..2 <list>',
          'nummer-loeschen': '<mine> ..1 <contact> ..4 @<remove> ><tail>|aus',
          'loescht-nummer':
            '@<remove> sie|bitte|ihr|umgehend|sofort|einfach|mal|doch|auch*4 <mine> ..1 <contact> ><tail>|einfach|umgehend|du',
          'streicht-mich':
            '@streicht|streich|löscht|lösch|entfernt|austragen|vergesst|vergiss|kickt|tilgt|abmelden|löschen|entfernen|streichen|loescht sie? mich|uns bitte|sofort|endlich|hier|da|aus|einfach*2 ><tail>',
          'nehmt-mich-raus':
            '@nehmt|nehmen|nimm|kickt|kick|schmeißt|schmeiß|lasst|lass|holt|werft|nehmts ..4 mich|uns ..3 raus|heraus|runter|aus $',
          'mich-rausnehmen':
            'mich|uns ..4 @rausnehmen|herausnehmen|austragen|abmelden|abbestellen|streichen|auszutragen|abzumelden|löschen|entfernen|rauszunehmen|ausgetragen|entfernt|abgemeldet ><tail>',
          'tragt-mich-aus': '@tragt|trag|trage|tragen|melde|meldet|meld|melden ..1 mich|uns ..4 aus|ab ><tail>',
          'will-abmelden': '^ <lead>*8 @<unsub> ><tail>',
          'nachrichten-abbestellen': '<messages>|<marketing>|<list> ..3 @<unsub>|kündigen|gekündigt',
          'kuendige-nachrichten':
            '@kündige|kündigen|bestelle|bestellen|bestell ..4 <messages>|<marketing>|nachrichtendienst ..3',
          'in-ruhe':
            '@lasst|lassen|lass|lassts|losst|lossts|laß|laßt ..2 mich|uns|mi|di ..3 ruhe|frieden|zufrieden|aus',
          'geht-weg': '@verpisst|verzieht|schert|schleicht euch|eich|dich|sie',
          'widerrufe-einwilligung':
            '@widerrufe|widerrufen|widerruf|entziehe|ziehe|widerspreche|widersprechen|widerspruch|untersage|untersagen|verbiete|verbitte|verweigere|widerrufs ..6 einwilligung|einverständnis|zustimmung|nutzung|verwendung|verarbeitung|speicherung|erlaubnis|kontaktaufnahme|werbung|werbezwecken|kontakt|weiteren|kommunikation|kontaktieren|<messages>|<marketing>|genehmigung|zusendung',
          'vergesst-nummer': '@vergesst|vergessen|vergiss ..2 meine|die|diese|uns|mich >nummer|rufnummer',
          'nicht-einverstanden': '@einverstanden|zugestimmt|eingewilligt|erlaubt ..2 untersage|widerspreche|verbiete',

          'bitte-nicht-mehr':
            '^ <lead>*8 @bitte|ersuche|verlange|fordere|möchte|wünsche ..4 <no> ..4 <more> ..2 <reach>',
          'meldet-euch-nicht': '@<reach> euch|sie|dich|sich ..4 <no> ..1 <more> ><tail>',
          'um-loeschung':
            '@löschung|streichung|entfernung|abmeldung|austragung|sperrung|einstellung ..3 <contact>|<list>|<messages>|<marketing>|kundenkartei|kundendaten|daten|zusendungen',
          'nummer-ist-tabu': '<mine> <contact> ..4 @tabu|gestorben_für|gesperrt_für',
          'nicht-laenger-teil':
            '<want> ..3 <no> ..2 <more> ..2 @teil|mitglied|empfänger|abonnent|teilnehmer ..2 <list>|sein|von',
        },
        '|',
      ),
    ),
    ...patterns(
      'de',
      3,
      spelled(
        {
          'netz-wann-hoert-auf': '@wann hört|hören|hörts das|ihr|des|dieser|sie ..4 auf|damit',
          'netz-sorgen-dass-aufhoert':
            'dafür|dazu|sorgen|sorgt|machen|könnt ..5 @aufhört|aufhören|nicht_mehr|schluss ><tail>',
          'netz-gebeten-aufzuhoeren':
            '@gebeten|gesagt|verlangt|geschrieben ..2 aufzuhören|aufhören|damit|nicht|stopp ..2',
          'netz-pro-stunde': '<messages> in|pro|am|an einer|einem|jeden? @stunde|tag|woche|morgen ><tail>',
          'netz-anstrengend':
            'ihr|sie|du seid|sind|bist|ist|werdet ..2 @anstrengend|nervig|lästig|aufdringlich|penetrant|unmöglich ><tail>',
          'netz-gewechselt': '@gewechselt|umgezogen ..3 also|daher|deshalb|bitte|brauch',
          'netz-brauch-keine-mehr': '<news> ..1 @brauch|brauche|brauchen|will|möchte ich|wir ..2 <no> ..1 mehr',
          'netz-kenne-nicht': '@kenn|kenne|kennen ich|wir? sie|euch gar|überhaupt? nicht|ned ><tail>',
          'netz-warum-noch':
            '@warum|wieso|weshalb schreibt|schickt|kriege|bekomme|schreiben|nervt ..3 noch|trotzdem|immer',
          'netz-loeschung':
            '@bitte|ersuche|verlange|fordere|beantrage um|die|sofortige|umgehende*2 löschung|streichung|austragung|abmeldung|entfernung ><tail>|meiner|aller',
          'netz-neue-nummer':
            '@nummer|handynummer|rufnummer ..2 neu|erst|frisch bekommen|erhalten|gekriegt|zugeteilt|übernommen|zugewiesen',
          'netz-vorbesitzer':
            '@vorbesitzer|vorbesitzerin|vorgänger|vorbesitzers|vorherige|vorheriger|vorherigen ..2 <contact>|besitzer|inhaber ><tail>|dieser|der',
          'netz-wie-oft':
            'oft|oftmals|mal|male denn|soll|muss|muß|sollen|müssen|noch*3 ich|wir|man|noch ..5 @sagen|schreiben|bitten|erklären|wiederholen|mitteilen',
          'netz-wie-oft-noch': '^ wie @oft denn|eigentlich? noch $',
          'netz-anstand':
            'habt|haben|bisschen|etwas|mehr|kein|keinen|ohne ..2 @respekt|anstand|benehmen|rücksicht|schamgefühl ><tail>',
          'netz-nichts-besseres': '@nichts|nix besseres|anderes zu_tun',
          'netz-sucht-euch': '@sucht|such|suchen euch|dir|sich ..2 jemand|anderen|hobby|leben|opfer|dummen|andere',
          'netz-um-anzudrehen': '^ um mir|uns ..4 @anzudrehen|verkaufen|aufzuschwatzen|aufzudrängen|aufzuquatschen',
          'netz-respektiert':
            '@respektiert|respektieren|respektiere|akzeptiert|akzeptieren ..3 entscheidung|wunsch|privatsphäre|ruhe|nein',
          'netz-schlafen': '@lasst|lass|lassen mich|uns ..1 schlafen|leben|arbeiten',
          'nicht-mehr-schreiben':
            '<no> ..2 @anschreiben|belästigen|kontaktieren|kontaktiert|zuspammen|zumüllen|nerven|angeschrieben',
          'nix-mehr':
            '^ <lead>*5 @nix|nichts|nie mehr|wieder bitte|von_euch|von_ihnen|schicken|senden|danke|schreiben*2 $',
          'will-das-nicht-mehr':
            'will|möchte|möchten|mog|mag|wollen|brauche|brauch ..1 das|es|des|sowas|diese|euren|eure ..1 @nimmer|nicht_mehr|nicht_länger haben|lesen|sehen? $',
          'hoert-auf':
            '^ <lead>*4 @hört|hören|hörts|aufhören|unterlasst|unterlassen sie|bitte|endlich|jetzt|sofort*3 auf|das|dies|es|damit jetzt|bitte|endlich|damit|sofort|künftig|zukünftig*2 $',
          'hoert-mit-auf': '@hört|hören|hör ..1 mit ..4 auf',
          'lasst-das': '@lasst|lassen|lass|sein|bleiben ..5 weg|lassen|bleiben|sparen|sein $',
          'bestelle-ab': '@bestelle|bestellen|bestell|melde|werde|trage ..5 ab|los|aus|abbestellen $',
          'wie-loswerden': '@loswerde|loswerden|abbestelle|abbestelle|austrage|deaktiviere|abstelle|abschalte',
          abbestellen:
            '@abbestellen|abbestellt|abbestelle|abzubestellen|austragen|auszutragen|rausnehmen|rauszunehmen|unsubscribe|abmeldung|deabonnieren',
          'nicht-interessiert': '@interessiert|interessieren mich|uns ..1 nicht|null|nimmer|ned|garnicht|keine',
          'behaltet-angebote':
            '@behaltet|behalten|behalte|sparen|spart ..2 eure|euren|ihre|eure_ <messages>|<marketing>',
          'werbung-nein': '^ ..2 <marketing> @nein|nicht|keine|niemals $',
          'noch-eine-nachricht': '@noch eine|so_eine|ein|eine_einzige <messages> ..2 und|dann',
          'interessiert-nicht-mehr': 'nicht|nimmer mehr|länger @interessiert',
          'kb-mehr': '@kb|null_bock|keinbock mehr? auf ..1 <messages>|<marketing>|euch',
          'wo-ausschalten': 'wie|wo|kann ..4 @ausschalten|abstellen|abschalten|deaktivieren|abbestellen',
          'schon-geschrieben':
            '@schon|bereits|mal|dreimal|zweimal ..2 geschrieben|gesagt|geschickt ..1 dass|stop|stopp',
          'will-das-nicht': '^ <lead>*3 will das|es|sowas @nicht ><fillers>|mehr',
          'kein-interesse':
            'kein|keinerlei|null|keine|kein_weiteres @interesse|bock|bedarf|lust|nerv|verwendung ..1 >mehr|an|auf|daran',
          'genug-von': '@satt|schnauze|leid|genervt|genug ..3 <messages>|<marketing>|euch|ihnen|eurem|eurer',
          'ihr-nervt': '@belästigung|belästigt|belästigen|zumüllt|zugemüllt|gespamt|zugespamt|vollgespamt ><tail>',
          'ihr-nervt-mich': 'ihr|sie @nervt|nerven|stört|stresst ><tail>',
          'zu-viele-nachrichten': '@viel|viele|soviel|soviele|dauernd|ständig|schon_wieder <messages>|<marketing>|spam',
          blockiert: '@blockiere|blockier|blocke|melde|verklage ..2 euch|sie|dich|eure_nummer|diese_nummer',
          'ihr-seid-blockiert':
            'seid|bist|werdet|sind|werden|wirst ..1 @blockiert|geblockt|gesperrt|gemeldet|angezeigt',
          recht:
            '@dsgvo|bundesnetzagentur|verbraucherzentrale|abmahnung|rechtliche_schritte|datenschutzbehörde|unterlassungserklärung|uwg',
          verweigere: '@verweigere|lehne|ablehnen ..3 <messages>|<marketing>|kontakt|ab',
          'wer-hat-nummer': 'wer|wo|wie ..4 meine @nummer|handynummer|telefonnummer ..1 gegeben|her|bekommen|gekriegt',
          loeschen: '^ bitte|sofort? @löschen|entfernen|rausnehmen bitte|sofort|umgehend? $',
          'macht-weg': '@macht|mach|machen das|es|die|diese|sie ..1 weg|aus $',
          'spart-euch': '@spart|spar|sparen|schenkt|schenken euch|dir|sie|sich ..3',
          'gesagt-nein': '@nein ..1 gesagt',
          'nein-gesagt': '@gesagt ..1 nein ><fillers>',
          'macht-weiter': 'schreibt|schickt|nervt ihr? ..2 @weiter|trotzdem|immer_noch',
          'werbung-will-ich-nicht':
            '<messages>|<marketing> ..1 will|brauche|möchte|wollen|interessiert ich|wir|mich? @nicht|keiner|niemand|nimmer',
          'warum-staendig':
            '@warum|wieso schreibt|schreiben|schickt|schicken|nervt ihr|sie ..2 ständig|dauernd|immer|noch|andauernd',
          'es-reicht':
            '~morgen|heute|das|montag|mail|email|später|auch|so|uhr|woche|abend|e-mail|dann @reicht|reichts >jetzt|mir|es|langsam|endgültig ..1 $',
          'nie-zugestimmt':
            '<no> ..5 @zugestimmt|eingewilligt|angemeldet|abonniert|angegeben|erlaubt|einverstanden|gegeben|bestellt|einwilligung|zustimmung ><tail>',
          'falsche-nummer': '@falsche|falschen|verwählt|verwechslung nummer|person|anschluss|adresse',
          'woher-nummer': 'woher ..4 meine|die @nummer|handynummer|telefonnummer',
          'werbung-sparen':
            '<marketing>|<messages> ..4 @sparen|schenken|nicht_die_bohne|weglassen|behalten|nicht_mehr|überflüssig',
          'nicht-um-anzudrehen':
            '@<no> ..2 um|für|wegen|zu|zum ..3 anzudrehen|verkaufen|<marketing>|aufzuschwatzen|anzubieten',
          'stop-geschrieben': '@stop|stopp|abmelden geschrieben|geschickt|gesagt|gesendet|getippt|geantwortet',
          'letzte-nachricht': 'bitte|hoffentlich die|eure|das|war @letzte|letzten nachricht|mal? $',
          spam: '@spammt|spammer|der_spam|dem_spam|eurem_spam|den_spam|euer_spam|dieser_spam|dem_ganzen_spam',
          'wem-anders':
            '@schreibt_wem_anders|wen_anders|wem_anders|jemand_anderen|jemand_anders|verschont|verschonen|weg_damit|auf_den_sack|auf_die_nerven|auf_den_geist|auf_den_keks|auf_die_eier',
          'keine-kontaktaufnahme': '<no> ..2 @kontaktaufnahme|kontakt|zusendungen|belästigung',
          'auch-nicht-zu-werbezwecken': '@werbezwecken|werbliche|werblichen|kaltakquise ..3',

          'nummer-vergessen':
            '<contact> ..2 @vergessen|vergesst|löschen|streichen|sperren|entfernen|rausnehmen ><tail>',
          'nicht-ueber-whatsapp':
            '@nicht|kein|nie|nix ..2 über|via|auf whatsapp|sms|diesen_weg|diesem_weg|dieses_handy|diese_nummer|meine_nummer|mein_handy',
          'netz-dass-ich-nicht': '^ @dass ich|wir ..4 <no> ..4 will|möchte|wünsche|mag|brauche|wollen|interessiert',
          'netz-gestoert':
            '<news>|ihnen|euch ..2 @gestört|belästigt|genervt|bedrängt|verfolgt|überfordert|überflutet|überhäuft|zugeschüttet',
          'netz-nichts-anfangen': '<news>|damit ..3 nichts|nix|wenig ..1 @anfangen|zu_tun',
          'netz-dienst':
            '@<refuse>|<unsub>|stoppt|stoppen|stopp|beende ..4 dienst|bot|chatbot|roboter|automatik|automat|service|texte|texten',
          'netz-erlaube-nicht':
            '@erlaube|gestatte|genehmige|erlauben|gestatten ihnen|euch|dir|niemandem ..1 nicht|keine',
          'netz-will-aussteigen': '<want> ..3 @aussteigen|austreten|rauskommen|raus|verschwinden ><tail>',
          'netz-nicht-verwenden':
            '<contact> ..4 <no>|nirgends|nirgendwo ..2 @verwenden|nutzen|benutzen|speichern|gebrauchen|verwendet|genutzt|weitergeben',
          'netz-anderer-weg':
            '<reach> ..4 @nur|lieber|ausschließlich ..1 per|via|über post|brief|briefpost|mail|email|e-mail ..2',
          'netz-kein-kunde': '<no> ..3 @kunde|kundin|patient|patientin|mitglied|abonnent ..2 mehr|bei|von',
          'netz-verwechslung': '@verwechselt|verwechseln|irrtum|verwechslung ..3',
          'netz-keine-zukommen':
            '@kein|keine|keinen|keinerlei <det>*3 <messages>|<marketing> ..1 zukommen|zusenden|zuschicken|schicken|senden|schickten|sendeten|schreiben',
          'netz-verhindern':
            'wie|kann|möchte|will ..2 @verhindere|verhindern|vermeide|vermeiden|unterbinden|unterbinde ..3',
          'netz-hals': '@hals|ohren|nase|schnauze|senkel|zeiger|wecker raus|heraus|voll|gestrichen|satt|gehen|geht',
          'netz-laufenden': '<no> ..3 @auf dem laufenden zu? halten|gehalten',
          'netz-falscher-kontakt':
            '@falschen|falsche|falscher kontakt|kontaktdaten|adressaten|ansprechpartner|mann|frau|empfänger',
          'netz-dass-ich-nichts-mehr':
            '@dass ich|wir|er|sie|uns|mir ..3 <no> ..3 bekomme|erhalte|kriege|bekommen|erhalten|kriegen|kommt|bekommt|erhält|kriegt',
          'netz-wird-laestig':
            '@wird|werden|werdet|wirds es|ihr|das|sie|langsam|echt*2 lästig|nervig|unangenehm|aufdringlich|zu_viel|zuviel|penetrant|zu_bunt',
          'netz-duerfen-nicht': '@dürfen|dürft|darfst mir|mich|uns|sie|ihr*2 ..1 <no> ..3 <reach>',
          'netz-uebertreibt': 'ihr|sie @übertreibt|übertreiben ..1 ><tail>',
          'netz-verstorben':
            'empfänger|empfängerin|besitzer|besitzerin|inhaber|inhaberin|<contact> ..5 @verstorben|gestorben',
          'netz-abstellen': '^ @abstellen|abschalten|ausschalten|einstellen|abdrehen $',
          'netz-ablehnung': '@<refuse> ..6 <reach>|<matter>',
          'netz-ablehnung-danach': '<reach>|<matter> ..6 @<refuse>',
          'netz-nicht-mehr': '<no> ..3 <more> ..4 @<reach>',
          'netz-nicht-mehr-danach': '@<reach> ..5 <no> ..2 <more>',
          'netz-nicht-schreiben': '^ <lead>*3 @<send-you> ihr|sie? ..3 <no> ><fillers>|mehr',
          'netz-keine-mehr':
            '@kein|keine|keinen|keinerlei|kei|koane|nix ..5 <news> ..4 <more>|an_mich|an_uns|für_mich|von_euch|von_ihnen|will|möchte|wett',
          'netz-bitte-keine':
            'bitte|hier|brauche|brauch|will|wett|möchte ..3 @keine|kei|keinerlei|nix|nichts|ohne ..3 <news>|privat-|privates',
          'netz-bitte-nichts': '^ bitte|hier|ab|dort ..3 @nix|nichts|nie ..3 <reach>|<more>',
          'netz-loswerden':
            'wie|kann|muss|will|endlich ..5 hier|da|euch|davon|nachrichten|wieder ..2 @raus|los|weg|stumm|rauskommen|abschalten',
          'netz-lasst-gut-sein':
            '@lasst|lass|lassts|lassen ..3 es|das|gut|sein|mich|uns|dies ..1 sein|bleiben|gut|zufrieden|endlich? $',
          'netz-ruhe': '@ruhe|frieden davon|vor|von|haben|endlich|bitte? $',
          'netz-weg': '@mach|macht|tuts|tut|tun das|mi|mich|mir|uns|die|sie ..5 weg|raus|owa|runter|aba',
          'netz-sonst': 'sonst @anwalt|anzeige|polizei|klage|verbraucherzentrale|beschwerde',
          'netz-anwalt': 'mein|meinem|einen|zum @anwalt|anwältin|rechtsanwalt ..4',
          'netz-sperrliste': '@blockierliste|sperrliste|spamordner|blacklist|spamfilter|papierkorb ..2',
          'netz-andere':
            '@schreibt|schreib|nervt|nerv|belästigt doch|lieber|mal|bitte? euren|eure|eurer|andere|anderen|wen_anderen|eurem|deine|deiner',
          'netz-schluss': '^ ..2 @schluss aus|damit|ende|jetzt|mit|basta',
          'netz-jetzt-gut': 'jetzt|jetz|nun|is|ist|dann ..3 @gut|genug|schluss|reichts mit ..4',
          'netz-reicht': 'mir|uns|jetzt|langsam|es @reichts|reicht|langt ..2 mit|von|euch|sonst|endgültig',
          'netz-versehen':
            '@versehen|ausversehen|versehentlich|irrtümlich ..5 angemeldet|gedrückt|geklickt|bestellt|abonniert|registriert|eingetragen',
          'netz-fremde-nummer':
            '@diensthandy|diensthandynummer|dienstnummer|notrufnummer|kinderhandy|handy_meiner_tochter|handy_meines_sohnes|firmenhandy|diensttelefon|privatnummer ..3',
          'netz-schon-abgemeldet':
            '@abgemeldet|abbestellt|widersprochen|gekündigt|ausgetragen >und|aber|trotzdem|warum|wieso ..6',
          'netz-ohne-mich': '@ohne mich|uns $',
          'netz-wenn-nicht': 'wenn|falls ihr|sie ..2 nicht ..1 @aufhört|aufhören|unterlassen|lasst',
          'netz-unterlassen': '@unterlassen|unterlasst|unterlasse sie|ihr? das|dies|es|jegliche',
          'netz-nummer-gehoert': '<contact>|handy ..2 @gehört|gehörte ..4 mir|nicht|jetzt|keinem|anderen',
          'netz-schon-lange-abgemeldet': '@schon|bereits|längst|mehrfach|dreimal|zweimal ..1 <unsub>|widersprochen',
          'netz-betrifft-nicht':
            '<news> ..2 @betreffen|betrifft|interessieren|interessiert|brauchen|nützen|relevant ..2 <no>',
          'netz-bin-raus': '@steige|steig|bin|bleib|bleibt ..1 raus|draußen|weg ><fillers>|tschüss|bei',
          'netz-aussteigen': '@steige_aus|steig_aus|trete_aus|austreten ><fillers>|hier|tschüss|aus',
          'netz-gesagt': '@gesagt|geschrieben|gebeten ..3 <no>|aufhören|stopp|nein ..2',
          'netz-ein-ende': '@ende|riegel ..1 setzen|bereiten|machen|vorschieben|setzt|macht|damit',
          'netz-bedraengt': '@bedrängt|gestalkt|verfolgt|terrorisiert|zugemüllt|genötigt ..3',
          'netz-damit-aufhoeren': 'damit @aufhören|aufzuhören|aufgehört|aufhört',
          'netz-aus-meinem-handy':
            'aus|von|auf mein|meinem|meim @handy|telefon|leben|whatsapp ><fillers>|raus|weg|verschwinden',
          'netz-wer-braucht': '@wer|kein|niemand mensch? ..1 braucht|liest|will ..5 <news>',
          'netz-kind': '@kind|tochter|sohn|kinder ..4 <reach>|bekommt|kriegt ..4 <news>',
          'netz-erbarmen': '@erbarmen|gnade|hilfe ..4 <reach>|<news>|bot',
          'netz-ueberfluessig': '<news> ..2 @überflüssig|erübrigen|erübrigt|unnötig|unerwünscht|aus ><fillers>|sich',
          'netz-abdrehen':
            '@dreht|stellt|schaltet|schalt|stell|schalten|stellen das|die|es|diese ..4 ab|aus|leise|stumm',
          'netz-wer-hat-erlaubt': 'wer ..3 @erlaubt|gestattet|genehmigt|berechtigt ..4',
          'netz-konkurrenz': '@konkurrenz|mitbewerber ..1',
          'netz-genug-von': '@genug|schluss von|mit dieser|diesem|dem|der|euren|ihren|eurer',
          'netz-lieber-keine': '@lieber|bloß|bitte keine|nichts|nix ..1 weiteren|mehr|weiteres',
          'netz-aus-der-kartei': '@<remove> ..7 aus|von ..1 <list>',
          'netz-wohnt-nicht-mehr': '@wohnt|lebt|arbeitet ..1 hier ..1 nicht|nimmer',
        },
        '|',
      ),
    ),
    ...patterns(
      'de',
      3,
      spelled(
        {
          'nur-termine':
            '@nur|ausschließlich|lediglich ..1 terminbestätigungen|bestellbestätigungen|terminerinnerungen|termine|bestellstatus|rechnungen|lieferstatus',
          'alles-andere': '@alles_andere|den_rest|das_übrige|rest ..1 weglassen|nicht|weg|löschen|behalten|bleiben',
          'nur-noch-wenn': '@<send-you> <to>*4 nur ..1 wenn|wegen|zu|bei|für',
          'nur-noch-bestellung': 'nur @noch <messages> ..1 zu|über|wegen|wenn',
          'rest-will-nicht': '@rest|anderes|übrige will|möchte|brauche ich nicht $',
          'netz-ja-nein': '<marketing>|<messages> ..3 @nein|nicht|unerwünscht|weglassen|raus $',
          'aber-keine-werbung': '^ ..2 @keine|ohne|nicht|kein <det>*2 <marketing> ><fillers>|dazu',
        },
        '|',
      ),
      'marketing',
    ),
    ...guards(
      'de',
      4,
      spelled(
        {
          'third-person:hat-gesagt':
            'er|sie_hat|mutter|nachbarin|chef|jemand|freundin|freund|<third> hat|meinte|schrieb|sagte @gesagt|geschrieben|gemeint|dass|ich ..8',
          'negated:hoert-nicht-auf':
            '@hört|hören|hör|aufhören|stoppt|stoppen|abmelden|abbestellen|austragen ..3 <no> ..3',
          'negated:melde-nicht-ab': '@melde|meldet|melden mich|uns ..2 <no> ..2 ab',
          'negated:nicht-abmelden':
            '<no> ..1 @abmelden|austragen|abbestellen|aufhören|abgemeldet|löschen|entfernen|streichen|abbestellt|stoppen|auszutragen|abzumelden|beenden|kündigen',
          'negated:ich-bekomme-keine': '@bekomme|kriege|krieg|erhalte|kommen|kommt|bekam ..3 <no> ..4',
          'other-sense:mehr-als': '<no> ..2 mehr @als',
          'other-sense:kann-keine': 'kann|konnte|finde|sehe|könnte @keine|kein|keinen ..4',
          'negated:kann-nicht-mehr': 'kann|konnte|können|darf ..4 @nicht_mehr ..2 <send>',
          'negated:warum-nicht-mehr': '@warum|wieso|weshalb|wann ..5 <no> ..4',
          'negated:nicht-stoerend': '@stört|stören|nervt|nerven ..2 nicht|keineswegs|gar_nicht $',
          'other-sense:versehentlich-abgemeldet': '@versehen|versehentlich|irrtümlich ..2 <unsub>|gelöscht|gestoppt',
          'other-sense:abgemeldet': 'habe|hab|hat|wurde|bin ..4 @gelöscht|gestrichen|entfernt|gesperrt',
          'question:wenn-ich': 'wenn|was_passiert|heißt|bedeutet|wort|unten ..3 @stop|stopp|<unsub>',
          'third-person:andere': '@<third> ..6 <send>|<unsub>|<get>|<send-you>|<reach>|<refuse>',
          'object-guard:sache':
            '@<remove>|<unsub>|<refuse>|stoppt|stoppen|stopp|stop|erhalten|bekommen ..2 <det>*3 <thing>',
          'object-guard:keine-sache': '@kein|keine|keinen <thing> ..2',
          'object-guard:sache-davor': '<thing> ..6 @<remove>|<unsub>|<refuse>|stoppen|erhalten|bekommen|haben',
          'object-guard:andere-nummer':
            '<no> ..5 @klingeln|klingelt|anklopfen|rauchen|liefern|zahlen|funktionieren|abbuchen',
          'other-sense:gutschein-geht': '@gutschein- ..5 nicht ..2 mehr|geht|gilt|einlösen',
          'other-sense:muss-aufhoeren': 'muss|musste|wollen|will|ich ..5 @aufhören|schluss $',

          'other-sense:wir-schreiben': 'ich|wir|ihm|er|sie_hat|fahrer @schreibe|schreib|schicke|melde|rufe ..4',
          'other-sense:nicht-gelesen':
            'haben|habt|hat|hast|wurde|wurden ..4 <no> ..2 @gelesen|geantwortet|angerufen|gemeldet|geschrieben|geschickt|gesendet|informiert|benachrichtigt',
          'other-sense:einstellung': 'in|unter|die @einstellungen|benachrichtigungseinstellungen ..3',
          'negated:noch-keine': '@noch|bisher|bislang|heute ..1 kein|keine|keinen|nichts ..4',
          'negated:habe-keine-bekommen':
            'habe|hab|haben|hatte|wir ..3 kein|keine|keinen|nichts ..4 @bekommen|erhalten|gekriegt|gefunden|gelesen',
          'other-sense:funktioniert-nicht': '@funktioniert|geht|öffnet|lädt|klappt|gilt|lassen ..3 <no>',
        },
        '|',
      ),
    ),
    ...guards(
      'de',
      3,
      spelled(
        {
          'question:wie': 'wie|wo|kann_man ..5 @<unsub>|<remove>|abstellen|loswerden|stoppen|deaktivieren',
          'conditional:zeit':
            '<no> ..3 @vor|nach|nachts|abends|sonntags|sonntag|morgens|während|heute|englisch|wochenende|uhr|bis ..3',
          'conditional:hoert':
            '<send-you> ..3 <no> ..2 @vor|nach|nachts|abends|sonntags|sonntag|morgens|heute|wochenende',
          'other-sense:nicht-zurueckrufen': '<no> ..2 @anzurufen|zurückrufen|zurückzurufen',
        },
        '|',
      ),
    ),
  ],
}
