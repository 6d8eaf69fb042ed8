import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

export const nl: LanguageLexicon = {
  language: 'nl',
  classes: {
    fillers:
      'alsjeblieft alstublieft asjeblieft aub ajb svp graag bedankt dank_je dank_u dank_je_wel dank_u_wel dankjewel hartelijk_dank alvast_bedankt bij_voorbaat_dank hoi hallo goedemorgen goedemiddag goedenavond beste nu meteen onmiddellijk direct eens even ff maar nou hoor ej gewoon effe zeg jongens man nee_bedankt godverdomme verdomme kut met_vriendelijke_groet groetjes groet mvg ermee',
    messages:
      'appies appie berigten berigt berigtjes apjes appes berichtje pushmeldingen pushmelding app-berichten appbericht whatsapps whatsapp-berichten tekstberichten sms sms-jes smsberichten mailing mailings spam infomails info post pings seintjes alerts communicatie bericht berichten berichtjes berichtje appjes appje meldingen melding notificaties notificatie mails mailtjes emails nieuwsbrief nieuwsbrieven smsjes filmpjes herinneringen pushberichten spamberichten weekbrief vervolgberichten whatsappjes whatsappberichten appberichten berichtendienst verzendlijst smsen reclameberichten spam-berichten updates weekmail',
    marketing:
      'kortingsactie weekaanbiedingen weekaanbieding weekacties aanbiedinge uitverkoopjes reclamefolder reclamefolders verkoopacties commerciële_berichten bonusaanbiedingen reclame reclames reclameberichten reclameboodschappen aanbieding aanbiedingen kortingen kortingscode kortingscodes kortingsacties promoties advertenties advertentie spaaracties reclamemails folders verkooppraatjes aanbiedingsberichten acties',
    everything: 'alle_berichten geen_enkel_bericht alle_communicatie helemaal_niets toestemming avg',
    write:
      'aanschrijven aangeschreven informeren te_informeren op_de_hoogte_te_houden herinneren te_herinneren sms_en te_smsen smsen te_whatsappen te_schrijven toe_te_zenden opbellen op_te_bellen benaderen_via te_verzenden versturen te_versturen door_te_sturen bestoken te_bestoken overladen overspoelen te_overspoelen sturen stuur stuurt gestuurd appen app appt geappt berichten bericht mailen mailt bellen belt gebeld benaderen benadert benaderd contacteren gecontacteerd contacteert contact_opnemen contact_op_te_nemen schrijven schrijft lastigvallen lastig_vallen lastig_te_vallen spammen spam spamt toesturen toezenden zenden zend verzenden te_sturen te_appen te_berichten te_benaderen te_mailen te_bellen te_spammen te_zenden storen stoort bombarderen te_bombarderen toe_te_sturen stalken te_stalken lastiggevallen doorsturen texten whatsappen te_contacteren sms',
    not: 'niet niets niks nooit geen ni nie nimmer nergens gene geeneens',
    more: 'meer langer verder opnieuw weer verdere ooit mer nogmaals',
    want: 'verlang wenste zouden_graag zou_het_fijn_vinden liever ben_gediend stel_prijs_op heb_zin vraag verzoeken willen_we wil willen wens wensen wenst hoef hoeven wilde wou zou_graag wilt zit_niet_te_wachten_op behoefte lust moet nodig trek ben_klaar verzoek mag',
    get: 'binnenkrijgen binnenkrijg toegestuurd aangeschreven bestookt geïnformeerd ontvangen krijgen zien lezen hebben hore horen benaderd gebeld lastiggevallen geappt gecontacteerd gestoord ontvange ontvang krijge',
    det: 'meer van die dat deze dit de het al jullie je jouw uw uwe zulke dergelijke zo_n zon soort enkele enkel verdere automatische irritante stomme vervelende ongewenste onnodige commerciële dagelijkse kut dat_soort dit_soort met over via nog een 1 nieuwe constante continue constant die_kut alle black_friday ander andere te_sturen het_sturen_van sturen_van het_versturen_van versturen_van ontvangen_van het_ontvangen_van',
    remove:
      'haal haalt halen gehaald verwijder verwijdert verwijderen verwijderd te_verwijderen schrap schrapt schrappen geschrapt gooi gooit gooien smijt smijten wis wist wissen gewist te_wissen verweider zet zetten gezet knikker kieper flikker kick kickt streep doorstrepen weghalen doe vergeet vergeten mik mieter wegdoen afhalen eraf_halen eruit_halen uitschrijven uitgeschreven sluit deleten',
    mine: "haar zijn mijn m'n mn mij me mezelf ons onze dit deze mijnen het",
    contact:
      'contactgegeven telefoonnummers mobiele_nummer mobiel_nummer 06-nummer telefoon profiel persoonsgegeven nummer numer nummr telefoonnummer nr gegevens contact contactgegevens 06 naam mobiel gsm gsmnummer persoonsgegevens 06nummer tel adresgegevens',
    list: 'adressenlijst klantenlijst mailbestand app-groep appgroep whatsappgroep whatsapplijst ledenlijst ledenbestand crm community kanaal abonnementenlijst telefoonlijst klantensysteem adressenbestanden lijst lijsten maillijst verzendlijst mailinglijst bestand bestanden adressenbestand database systeem klantenbestand groep contacten contactenlijst adresboek contactlijst mailing nieuwsbrief telefoonboek mailinglist groepsapp administratie broadcastlijst distributielijst bellijst programma app-lijst verspreidingslijst',
    unsub:
      'afmelden uitschrijven af_te_melden uit_te_schrijven uitschrijving afmelding uitgeschreven afgemeld afmeldden uitschijven uitschrijve afmelde unsubscriben opzeggen op_te_zeggen uitsschrijven',
    lead: 'dank wel wil ik we wij graag aub alsjeblieft alstublieft kan kun kunt kunnen je u jullie zou zouden mag mij me mijn hallo hoi goedemorgen goedemiddag goedenavond beste ja nee en nu dus maar svp hierbij verzoek gelieve ff even mezelf willen wilt hoe dan moet om te van voor de het eens toch gewoon echt nog alvast bedankt absoluut stuur sturen please pls doe willen meteen verder voortaan vanaf ook alle ben hebben gaarne wens direct bro kunnen_jullie hey want liever weer asjeblieft vind',
    tail: '<fillers> meer van voor aub graag en of maar op via naar want bij ben ik krijg om in aan over nu meteen hier te wil sturen ontvangen krijgen hoor alvast aan_mij mij me dank mijn voortaan vanaf onmiddellijk direct verder dit deze die jullie u pls please uit af naar_mij merci als dan we thx toch zijn daarvan wordt',
    third:
      'mijn_man mijn_vrouw zoon dochter buurman buurvrouw mijn_moeder mijn_vader mijn_broer mijn_zus vriendin vriend collega baas klant klanten ex kinderen tandarts die_jongens',
    thing:
      'sportabonnement telefoonabonnement parkeerabonnement krantenabonnement krant zorgverzekering hypotheek lening rijles cursussen wijn kaas saus bestelling order afspraak afspraken reservering abonnement sportschool sportschoolabonnement incasso betaling factuur facturen offerte pakket levering bezorging contract account pas bankpas rekening verzekering adres auto roken opvang gemeente cursus les school korfbal werken cola termijnen ui tas bon zakje alarm stroom wasmachine artikel winkelmandje maat model kleur vergunning internet regenen lidmaatschap pakketje mayo wekker trein product',

    reach:
      'aanschrijv- aangeschreven opbellen opgebeld bestook- bestoken overspoel- overlad- toesturen toegezonden aanspreken volspam- dichtspam- dichtgooi- contacteren gesmst spamt stuur sturen stuurt sture gestuurd toegestuurd toestur- appen appt geappt berichten bericht mailen mailt gemaild bellen belt gebeld benader- contacteer- contacter- gecontacteerd schrijf- schrijv- schreiv- lastig- lastiggevallen spammen toezend- zenden verzend- storen stoort gestoord bombard- stalken whatsappen informeren geïnformeerd herinneren herinner horen te_gebruiken gebruiken benadert wakker afvuren pushen versturen te_sturen',
    news: '<messages> <marketing> bericht- privébericht- appj- melding- mailtj- nieuws- reclame- aanbieding- dealtj- dienst diensten verleidingen gedoe rommel troep zooi correspondentie communicatie uitverkoop informatie uitnodiging- kortingen gegevens',
    matter: '<news> <contact> <list>',
    refuse:
      'storend hinderlijk opdringerig ongewenst ongewenste ongepast hinder lastige opdringerige vervelende irritante indringend stoppen stopt gestopt kappen ophoud- opgehouden afmeld- afmelden uitschrijv- uitgeschreven verwijder- verwijderen verweider- wissen schrappen schrap weghal- weghalen afhalen uitzetten stopzett- beëindig- beëindigen staken staak opzegg- opzeggen blokke- geblokkeerd verbreek verbrek- weiger- bezwaar spuugzat zat beu bespaar- spaar verschoon- overslaan vergeet vergeten afzien afgelopen knettergek kotsmisselijk irritant vervelend verboden verbied verbiedt intrek- intrekken afstand weghalen wegdoen uitschakel- dempen loswor- verlos bevrijd doorstrepen lozen deactiveer- deactiveren prijs_op wachten_op',
  },
  entries: [
    ...wholeMessages(
      'nl',
      { ...OPT_OUT, source: 'ours' },
      'STOPPEN, AFMELDEN, UITSCHRIJVEN, AFMELDING, UITSCHRIJVING, STOP ERMEE, STOP HIERMEE, STOP DAARMEE, STOP HIER MEE, STOP NU, STOP MET APPEN, STOP MET STUREN, STOP ALLES, STOP BERICHTEN, ALLES STOPPEN, MELD MIJ AF, MELD ME AF, SCHRIJF MIJ UIT, SCHRIJF ME UIT, GEEN BERICHTEN, GEEN BERICHTEN MEER, NIET MEER STUREN, NIET MEER APPEN, NIET STOREN, VERWIJDER MIJ, VERWIJDER ME, VERWIJDER MIJN NUMMER, UNSUBSCRIBEN',
    ),
    ...wholeMessages(
      'nl',
      { ...OPT_OUT, scope: 'marketing', source: 'ours' },
      'STOP RECLAME, GEEN RECLAME, GEEN RECLAME MEER',
    ),
    ...wholeMessages(
      'nl',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'STOPZETTEN, OPZEGGEN, ANNULEREN, BEËINDIGEN, EINDE, KLAAR, OPHOUDEN, OPGEHOUDEN, HOU OP, HOUD OP, KAPPEN, KAPPEN NOU, KAP ERMEE, GENOEG, GENOEG IS GENOEG, ZO IS HET GENOEG, HET IS GENOEG, NU IS HET GENOEG, WEG, WEG ERMEE, ERUIT, VERWIJDEREN, VERWIJDER, BLOKKEREN, BLOKKEER, GEEN INTERESSE, GEEN INTERESSE MEER, NIET GEÏNTERESSEERD, NIET MEER GEÏNTERESSEERD, GEEN BEHOEFTE, NOOIT MEER, NIET MEER, NIKS MEER, VERKEERD NUMMER, VERKEERD VERBONDEN, ROT OP, ROT TOCH OP, FLIKKER OP, DONDER OP, OPROTTEN, OPZOUTEN, TYF OP, TIEF OP, KUT OP, SODEMIETER OP, HOEPEL OP, ROT EEN END OP, GA WEG, DIT IS SPAM, SPAMMERS, HOU JE BEK, BEK HOUDEN, LAAT MAAR ZITTEN DIE BERICHTEN, LAAT DAT, IK WIL DIT NIET, IK WIL DIT NIET MEER, WIL IK NIET, HOEF IK NIET, HOEFT NIET MEER, WIL NIET MEER, IK WIL NIET MEER, UITZETTEN',
    ),
    ...wholeMessages(
      'nl',
      { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' },
      'ALLEEN AANBIEDINGEN, ALLEEN DE AANBIEDINGEN, ALLEEN RECLAME',
    ),
    ...wholeMessages(
      'nl',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      'HERVATTEN, WEER AANMELDEN, OPNIEUW AANMELDEN, ABONNEREN',
    ),
    ...wholeMessages('nl', { ...HELP, source: 'Bird' }, 'HULP'),

    ...patterns('nl', 2, {
      'gooi-nummer-weg':
        "@gooi|gooit|smijt|mik|flikker|kieper|doe ..1 mijn|dit|m'n|het <contact> ..3 weg|prullenbak|vuilnisbak|eruit",
      'geen-belangstelling': 'geen ..1 @belangstelling|interesse|behoefte ..1 in|voor|aan ..2 <messages>|<marketing>',
      'rust-laten': 'me|mij|ons ..3 @met_rust|in_vrede laten|laat|gelaten|te_laten',
      achterwege: '<messages>|<marketing> ..5 @achterwege blijven|laten',
      'gedaan-met': '^ ..4 @gedaan|afgelopen|basta|uit nu|nou|maar|hé|eens*2 met ..2 <messages>|<marketing>',
      'reclame-hoef-ik-niet':
        '^ ..4 <marketing>|<messages> @hoef|hoeven|wil|wens|willen|hoeft ik|we|wij|van_mij|voor_mij*1 niet|nie|niks|nooit|ni ><tail>',
      'stel-niet-op-prijs': '@stel|stellen ..3 <messages>|<marketing>|dit|dat ..1 niet op prijs',
      kwijtraken: "@raak|raakt|vergeet|verlies|gooi ..1 mijn|dit|m'n <contact> ..1 kwijt|weg|vergeten",
      'verschoond-blijven': '@verschoond|gevrijwaard|gespaard ..3 blijven|van|worden',
      'zeg-inschrijving-op':
        '@zeg|zegt|trek|beëindig|stop|annuleer|schrap ..2 inschrijving|aanmelding|registratie|berichtendienst|nieuwsbrief ..2 >op|in|af',
      'wil-uit-de-lijst': 'ik|we|wij wil|wilde|moet|willen ..1 uit|van|vanaf ..2 @<list> ><tail>|af|weg',
      'wil-vergeten-worden':
        '<want> ..3 @vergeten|verwijderd|uitgeschreven|afgemeld|geschrapt|gewist worden|te_worden|zijn',
      'alles-over-mij': '@<remove> ..2 alles|alle ..5 mij|me|hebben|gegevens',
      'stop-met-sturen':
        '@stop|stoppen|stoppe|stopt|kappen|kappe|kap|ophouden|ophouwe|opgehouden|hou|houd|houden|houdt|basta nu|eens|even|aub|toch|nou|direct|onmiddellijk|is|op|jullie|het|alsjeblieft|alstublieft|graag|nog|een|keer|es|effe|ff|hier*4 met|mij|me|mee ..4 <write>|<messages>|<marketing>',
      'stop-hiermee':
        '^ <lead>*4 @stop|kap|stoppen|kappen|ophouden|stopt|hou|houd daarmee|hiermee|ermee|daar_mee|hier_mee|op_daarmee $',
      'niet-meer-sturen': '@<not> ..1 <more> ..3 <write>',
      'stuur-niet-meer':
        '~uw|je|jullie|de|een|het|deze|dit|die|geen|mijn|jouw stuur|stuurt|sturen|app|appt|bel|benader|mail|bericht|zend|contacteer|schrijf|appen|bellen|sms jullie|mij|me|ons|u|ze|het|die|aub|maar|alsjeblieft|alstublieft|hier|hierheen|naar|dit|deze|nummer*5 @<not> ..2 >meer|<messages>|<marketing>|verder|langer',
      'niet-lastigvallen':
        '<not> ..3 @lastigvallen|lastig_vallen|benaderen|contacteren|appen|berichten|te_storen|te_benaderen|te_appen ><tail>',
      'geen-berichten':
        '^ <lead>*8 @geen|nooit|stop|nul|genoeg|weg_met|nooit_meer|zonder|gene|niet_nog|stop_die|stop_de|klaar_met|nooit_nog <det>*4 <messages>|<marketing> ><tail>',
      'wil-geen-berichten': '<want> ..2 @<not> <det>*5 <messages>|<marketing> ><tail>',
      'geen-berichten-meer':
        '~nog @geen <det>*4 <messages>|<marketing> meer|sturen|ontvangen|toesturen|graag|willen|wil',
      'wil-niet-ontvangen':
        '..3 <want> ..5 <not> ..4 @ontvangen|krijgen|horen|benaderd|geappt|gebeld|lastiggevallen|gecontacteerd|hore|ontvange|lezen|gestoord ><tail>|worden|word',
      'wil-niets-horen': '<not> meer? van jullie|u|je ..2 @horen|ontvangen|krijgen|hebben|weten',
      'niet-meer-ontvangen':
        'berichten|<messages>|<marketing> ..3 @<not> ..1 meer ontvangen|krijgen|te_ontvangen|te_krijgen|hebben|zien|lezen',
      'liever-geen': '@liever|voortaan ..2 <not> ..3 <messages>|<marketing>|<write>',
      'haal-me-van-de-lijst': '@<remove> ..6 van|uit|op ..3 <list> ><tail>|eraf|uit|af|halen',
      'van-de-lijst-halen': "mij|me|mijn|ons|m'n|nummer ..4 van|uit ..3 <list> ..3 @<remove>|af",
      'mag-van-de-lijst': 'mag|kan|wil|moet ik|ik ..1 van|uit ..1 @<list> ><tail>',
      'van-die-lijst':
        '<mine> ..2 van|uit ..2 @lijst|bestand|database|klantenbestand|verzendlijst|contacten|systeem|groepsapp',
      'verwijder-mijn-nummer': '@<remove> ..1 <mine> ..1 <contact> ><tail>|weg|eruit|maar|eraf',
      'mijn-nummer-verwijderen':
        '<mine> ..1 <contact> ..4 @deleten|deleted|verwijderen|wissen|verwijderd|schrappen|weghalen|wegdoen|verwijder|te_verwijderen|te_wissen|vergeten|weggooien',
      'verwijder-mij':
        '@verwijder|verwijdert|schrap|wis|haal|gooi|kick|knikker|uitschrijven mij|me|ons ><tail>|er|eraf|eruit|hieruit|hiervan|daaruit',
      'schrijf-me-uit':
        '@schrijf|schrijft|meld|meldt|schrijven|melden mij|me|ons|u|mijn|ff|even|nu*3 ..2 uit|af ><tail>',
      'wil-uitschrijven': '^ <lead>*8 @<unsub> ><tail>',
      'me-uitschrijven': '<mine> ..3 @<unsub> ><tail>|voor|van|wegens',
      'berichten-opzeggen':
        '<messages>|<list>|<marketing>|dienst ..3 @opzeggen|afmelden|uitschrijven|stopzetten|stoppen|uitzetten|beëindigen|staken|te_staken|te_stoppen|afzetten|opzeggen|blokkeren|op_te_zeggen|stop_te_zetten',
      'zeg-berichten-op':
        '@opzeggen|stopzetten|beëindigen|staken|uitzetten|afmelden|uitschrijven|stop|staak|weiger <det>*5 <messages>|<marketing> ><tail>',
      'recht-op-verzet': '@recht|rechten op|van|om verzet|bezwaar|vergetelheid|vergeten',
      'zorg-dat': '@zorg|zorgen|zorgt er|ervoor|er_voor? dat ..3 <not> ..2 krijg|ontvang|krijgen|ontvangen|komt',
      'bot-ophouden': '@bot|robot|chatbot ..1 ophouden|stoppen|stopt|ophoudt|uit',
      'met-rust': '@laat|laten|laatme mij|me|ons|mn|nu|eens|gewoon*3 ..2 met_rust|gerust|alleen',
      'rot-op': '@rot|donder|flikker|tyf|tief|sodemieter|hoepel|lazer|pleur|kanker ..1 op|op_uit ><tail>|met|uit',
      'trek-toestemming-in': '@trek|trekken|intrekken|intrekking|herroep|herroepen ..3 toestemming|akkoord ..1',
      'toestemming-intrekken': '@toestemming ..3 in|intrekken|te_trekken|in_te_trekken',
      'maak-bezwaar':
        '@bezwaar|bezwaren|verzet ..2 tegen|aan ..4 gebruik|verwerking|<marketing>|<messages>|marketing|telefoonnummer|gegevens|nummer|benaderd|contact',
      'geen-toestemming': '@toestemming|akkoord <not> ..2 <write>|<messages>|<marketing>',
      'geen-contact': '<not> ..3 @contact ..1 meer|opnemen|gewenst|op_te_nemen|zoeken|op|via',
      'bel-me-niet': '@bel-me-niet|bel_me_niet|bel_mij_niet|verzendlijst_af|infofilter',

      'niet-meer-hoeven':
        'hoeft|hoeven|moet|moeten|mag|mogen|gelieve|verzoek|verzoeke|graag|liever ..4 @<not> ..1 <more> ..2 te? <reach>|<matter>',
      'niet-langer-op-de-hoogte':
        '@<not> ..1 <more> ..3 op_de_hoogte|informeren|herinneren|benaderen|lastigvallen|gebruiken',
      'geen-prijs-op': '<not> ..1 @prijs op ..3 <matter>|<reach>',
      'niet-te-wachten': 'zit|zitten|zat ..3 @<not> ..3 te_wachten',
      'sla-mij-over': '@sla|slaat mij|me|ons ..2 over',
    }),
    ...patterns('nl', 3, {
      'net-zorgt-dat-ophoudt':
        'zorg|zorgen|zorgt|maak|maken|kunt|kan ..4 @ophoudt|stopt|ophouden|stoppen|afgelopen ><tail>',
      'net-wanneer-houdt-op':
        '@wanneer houdt|stopt|stoppen|houden dit|dat|jullie|het|u ..4 op|hiermee|mee|eens|ermee|nou',
      'net-gevraagd-te-stoppen':
        '@gevraagd|verzocht|gezegd|gemeld ..2 te_stoppen|stoppen|op_te_houden|ophouden|niet|af_te_melden ..2',
      'net-waarom-nog': '@waarom|hoezo|waarvoor <write>|krijg|ontvang jullie|je|u|ik|we ..3 nog|steeds|alsnog|weer',
      'net-in-een-uur': '<messages> in|per|op|elke een|1? @uur|dag|week|ochtend ><tail>',
      'net-overgestapt': '@overgestapt|geswitcht|weggegaan ..5',
      'net-niet-nodig': '<news> ..2 niet|niks|nie meer|langer|hier? @nodig|nuttig|welkom|gewenst',
      'net-irritant': 'jullie|u|je ..3 ~niet @irritant|vervelend|storend|opdringerig|hinderlijk ><tail>|bezig',
      'net-ken-bedrijf-niet': '@ken|kennen jullie|u helemaal? niet|niks ><tail>',
      'net-hier-geen-berichten': '@noodtelefoon|noodnummer|crisislijn|meldlijn|spoedlijn|wachtdienst ..3',
      'net-van-wie':
        "van_wie|hoe|waar|wie ..3 mijn|dit|m'n @nummer|telefoonnummer|gegevens|06 ><tail>|gekregen|gegeven|vandaan",
      'net-hoe-vaak-zeggen':
        '@hoe_vaak|hoevaak|hoeveel_keer ..4 zeggen|vragen|herhalen|uitleggen|vertellen|schrijven|melden|duidelijk',
      'net-zoveelste-keer': '@keer|maal ..3 gezegd|zeg|vraag|gevraagd|gemeld|aangegeven >!waar|wanneer|om|of|hoe|dat',
      'net-eigenaar': '@nieuwe|vorige|oude|eerdere eigenaar|gebruiker|eigenares|eigenaresse van dit|het|deze <contact>',
      'net-niks-aan': 'heb|hebben ..1 @niks|niets|weinig meer? aan ..4 <news>|jullie|dit',
      'net-fatsoen': 'beetje|wat|enig|geen|heb|hebben ..1 @respect|fatsoen|schaamte ><tail>',
      'net-beters': 'hebben|heb|heeft jullie|je|u ..1 @niks|niets beters|anders|nuttigs te doen',
      'net-klaar-mee': 'ik|we|hier|er|dit ..4 @klaar|zat mee ><tail>',
      'net-wilt-u-stoppen':
        'wilt|wil|kan|kunt|kunnen|willen|zou|mag ..4 @daarmee|hiermee|ermee ..1 stoppen|ophouden|kappen|eindigen|staken',
      'net-respecteer': '@respecteer|respecteert|respecteren ..2 keuze|wens|privacy|besluit|rust',
      'net-leven': '@zoek|zoekt|neem een|iemand leven|hobby|baan|anders|ander',
      'net-slapen': '@laat|laten me|mij|ons ..1 slapen|leven|ademen|werken',
      'geen-klant-meer': 'geen|niet @klant|lid|cliënt|patiënt|abonnee|abonnement|member meer|bij',
      'zet-meldingen-uit': '@zet|zetten|schakel|doe|stel ..3 <news> ..4 uit|af|stil|uitzetten',
      'net-niet-meer-krijg': '<news> ..2 @<not> ..1 meer|langer krijg|ontvang|zie|hoef|wil|lees ><tail>',
      'net-verkeerde': '@verkeerde voor|te_pakken|persoon|iemand|persoon_voor',
      'net-ken-geen': '@ken|kennen geen|niemand|deze_persoon|die_persoon ..2 $',
      'net-stopgezet':
        'dit|dat|deze|die|het|berichten ..4 @stopgezet|uitgezet|gestaakt|beëindigd|afgezet|uitgeschakeld|opgehouden worden|zijn|wordt',
      'net-graag-staken':
        'graag|gelieve|verzoek|wilt|willen|wil ..4 @staken|stoppen|ophouden|stopzetten|kappen|beëindigen ><tail>',
      'net-liever-niet-krijgen': '<get>|heb|wil|word ..6 @liever|bij_voorkeur|absoluut <not>',
      'net-doe-maar-niet': '^ <lead>*2 doe|laat|hoeft|stuur @maar niet|niks|zitten|nooit meer? ><tail>',
      'net-niemand-vroeg': '@niemand|nooit|niet ..4 gevraagd|verzocht|toestemming ..4 <write>|<news>',
      'net-moeite': '@bespaar|spaar je|u|jullie de? moeite|tijd|energie',
      'net-hoeft-niet-meer': '@hoeft|hoeven|hoef ..3 niet|nie|niks meer|langer ><tail>',
      'net-op-de-hoogte': '<not> ..2 op de @hoogte ..1 houden|gehouden|brengen|gebracht',
      'net-andere-weg': '<reach>|<get> ..4 @alleen|enkel|uitsluitend|slechts ..1 via|per mail|post|email|brief|e-mail',
      'net-voorkomen': 'hoe|kan|wil ..2 @voorkom|voorkomen|vermijd|vermijden ..3',
      'net-keel': 'de|mijn @keel|strot|neus|oren uit|vol',
      'net-zie-af': '@zie|zien af van ..2 <news>|contact|<reach>',
      'net-verkeerd-contact': '@verkeerde|verkeerd|foute contact|contactpersoon|nummer|gegevens|persoon|klant',
      'net-ingestemd': '<not> ..3 @ingestemd|goedgekeurd|toegestemd|aangevraagd|toegestaan ><tail>|met',
      'net-overdrijven': 'jullie|u|je @overdrijven|overdrijft ><tail>',
      'net-wordt-vervelend':
        '@begint|wordt|worden|beginnen ..2 vervelend|irritant|storend|hinderlijk|opdringerig|lastig|te_gek|te_veel ><tail>|te',
      'net-overleden': 'ontvanger|eigenaar|gebruiker|<contact> ..5 @overleden|gestorven',
      afmelden: '@<unsub>',
      'hou-op':
        '^ <lead>*5 @ophouden|opgehouden|kappen|stoppen|staken|stopzetten|hou|houd eens|toch|nou*2 op|nou|nu|ermee|hiermee|met|aub? $',
      'stop-hierheen': '@hiermee|hiervanaf|ervanaf|eraf|ervan_af|hieruit|eruit ><tail>',
      'wil-dit-niet':
        '@wil|wens|hoef ik? ..1 dit|dat|deze|ze|jullie ..1 <not>|nie >meer ontvangen|hebben|zien|lezen|langer?',
      'hoef-niet': '<marketing>|<messages> ..2 @hoef|hoeft|hoeven|wil ..2 niet|nie|ni',
      'hoef-die-niet': 'hoef|hoeven|wil|willen|lees ..2 <messages>|<marketing> @niet|nie|ni',
      'op-prijs': '<not> op @prijs ><tail>',
      'hou-je-aanbiedingen': '@hou|houd|houden je|jullie|uw|die <messages>|<marketing> maar|voor|bij',
      'maar-geen-reclame': '^ ..5 maar|en @geen|niet|zonder <det>*3 <marketing>|<messages> ><fillers>',
      'zet-uit':
        'hoe|waar|kan ..1 @zet|zetten|schakel|krijg|stop ik|je|dit|deze|die|het|dat*3 <messages>? uit|af|weg|stop',
      'iemand-anders': '@iemand_anders|een_ander lastig|lastigvallen|lastig_vallen|appen|spammen|maar',
      'lastigvallen-ander': '@lastigvallen|lastig_vallen|stalken',
      'hoef-niks': '..2 @hoef|hoeven ..1 niks|niets|niet|nie|ni meer? ..2 $',
      'geen-interesse':
        '<not> ..2 @interesse|geïnteresseerd|geintereseerd|geintresseerd|geintreseerd|geintreseert|geinteresseert|intresse|behoefte|trek|zin ..1 >in|aan|meer|hoor',
      'ga-rapporteren': 'jullie|je ..1 @rapporteren|blokkeren|aangeven|aanklagen|blokken',
      blokkeer:
        '@blokkeer|geblokkeerd|rapporteer|rapporteren|blok|blokkeren|aangeven|meld ..1 jullie|je|u|dit_nummer|nu ..1',
      aangifte: '@acm|autoriteit_persoonsgegevens|avg|gestalkt|klacht_in_bij|aangifte',
      spam: '@spammers|spammen|gespamd|wat_een_spam|jullie_spam|die_spam|deze_spam|gespam',
      'nooit-toestemming':
        '<not> ..4 @toestemming|aangemeld|ingeschreven|gevraagd|akkoord|opgegeven ><tail>|gegeven|om|lid',
      genoeg: '@genoeg|goed|goe|welletjes ..1 geweest|is_genoeg|zo ..1 $',
      'verkeerd-nummer': '@verkeerd|verkeerde|fout nummer|persoon|verbonden|telefoonnummer',
      'te-veel-berichten': '@veel|zoveel|alweer|weer|constant|elke_dag ..1 <messages>|<marketing>|spam',
      'zat-van':
        '@zat|beu|spuugzat|gek|moegestreden|irritant|hoofdpijn|kotsmisselijk|bloedirritant|vermoeiend ..3 >jullie|<messages>|<marketing>|worden|word|van',
      'stop-gestuurd': '@stop|afmelden|stoppen gestuurd|gezegd|geantwoord|getypt|gevraagd|geappt',
      'nog-een-bericht': '@nog ..3 <messages> ..2 en|krijg|dan|zie',
      'sla-over': 'mij|me|ons @overslaan',
      'wie-gaf-nummer': 'wie|waar|hoe ..4 @nummer|telefoonnummer|gegevens ..2 gegeven|vandaan|gekregen|doorgegeven',
      'verwijder-het': '@verwijder|wis|schrap|delete het|hem|dat|die|alles ><tail>',
      'zei-nee': '@zei|gezegd ..1 nee|stop ><fillers>',
      lastig: '@val|valt|vallen ..2 <not> ..2 lastig',
      'gaan-door': 'jullie|en ..1 @gaan|blijven ..2 door|sturen|appen|spammen',
      'waarom-steeds': '@waarom ..1 jullie ..2 steeds|nog|altijd|constant|weer',
      'gestolen-worden': '@gestolen ..1 worden',
      'uit-het-bestand': '@schrap|streep|verwijder|wis|gooi|smijt|knikker mij|me|mijn_nummer|dit_nummer',
      'mag-af': '@mijn_naam|naam|nummer|ik ..2 af|vanaf|eraf $',
      'weg-ermee': '@weg|klaar ermee|met|mee die|al_die|dat|jullie|je? gedoe|spam|gespam|<messages>|<marketing>? $',
      'appen-niet': '<not> ..2 @te_sturen|te_appen|sturen|appen|benaderen|contacteren ><tail>',
      'vergeet-me': '@vergeet|vergeten mij|me|mijn_nummer|ons|dat_ik',
      'jullie-sturen-niet': 'u|jullie ..1 @stuurt|sturen|stuur ..3 niets|niks|nooit|niet ..2',
      'wil-eruit': '@wil|moet ..2 eruit|uit|eraf|ervanaf|hieruit $',
      'kan-dit-uit': '@kan|kunnen dit|dat|deze|die ..1 uit|af|weg|stoppen $',
      'donder-op': '@oprotten|opzouten|opdonderen|optyfen|oppleuren|opflikkeren|oplazeren|rot_op|opsodemieteren ..3',

      'net-weigeren': '@<refuse> ..6 <reach>|<matter>',
      'net-weigeren-erna': '<reach>|<matter> ..6 @<refuse>',
      'net-niet-meer': '<not>|nimeer|nie ..2 @meer|langer|verder|opnieuw|voortaan ..4 <reach>|<news>',
      'net-niet-meer-ervoor':
        '<reach>|<matter> ..3 hoef|hoeft|hoeven|wil|willen|lees|moet|moeten|mag|mogen|kan|graag|aub ..2 @<not> <more>',
      'net-nimeer': '@nimeer|nimer|niemeer|nooit_meer|niks_meer|niets_meer ><tail>|<reach>|<matter>',
      'net-hier-niet': 'hier|hierheen|dit_nummer|naar_dit_nummer ..1 @<not>|geen ..2 <reach>|<news>',
      'net-niet-hier': '<reach> ..2 hier|hierheen|dit_nummer ..2 @<not>',
      'net-geen-graag': '@geen ..2 <news> ..1 voor_mij|aan_mij|meer|graag|willen|nodig|alstublieft|aub',
      'net-acties-niet': '<marketing>|<messages> ..4 @niet|nooit|nee|eruit|uitzetten ><fillers>|nu|straks',
      'net-hoe-kom-ik-eraf':
        'hoe|kan|kun|wil|mag|moet ..2 hier|van_dit|van_deze|van_die|van_jullie|er|mezelf|mijzelf|ik ..3 @af|vanaf|eraf|afkomen|afhalen|ervanaf|ontdoen|eruit ><tail>',
      'net-van-jullie-af': '@van_jullie_af|van_u_af|van_die_appjes_af|van_deze_berichten_af|hiervan_af',
      'net-weghalen':
        '@weghalen|wegdoen|uitzetten|verbreken|schrappen|afmelden|opzeggen|verwijder|wissen|verwijderen ><tail>',
      'net-lijst-op': '@blokkeerlijst|zwarte_lijst|spamfilter|spambox|prullenbak|blacklist ><tail>|op|in',
      'net-advocaat': '@advocaat|aangifte|jurist|politie|acm|bel_me_niet_register',
      'net-laat-dat': 'laat|laten dat|het|die ..1 @voortaan|zitten|achterwege|rusten',
      'net-draai-terug': '@spijt|terugdraaien|draai ..3 aanmelding|inschrijving|terug',
      'net-moet-afgelopen': 'moet|is|mag ..3 @afgelopen|ophouden|stoppen|opgehouden zijn|met|nu? $',
      'net-liever-niet': '@helemaal_niet|liever_niet meer',
      'net-gek-van': '@gek|gestoord|gestresst|zat|moe|misselijk|simpel|beu van ..3 <matter>|<reach>|jullie',
      'net-te-maken': '<not> ..1 meer ..3 @te_maken',
      'net-schei-uit': '@schei|scheid|scheidt|kap|hou ..2 uit|mee|op ><tail>',
      'net-werknummer':
        '@werknummer|zakelijk_nummer|werktelefoon|noodnummer|privénummer|piketnummer|telefoon_van_mijn_dochter|telefoon_van_mijn_zoon ..3',
      'net-niet-meer-werkzaam': '<not> meer @werkzaam|klant|lid|in_dienst|woonachtig',
      'net-bespaar': '@bespaar|spaar|bespaart|verschoon me|mij|ons',
      'net-ander':
        '@stuur|app|appen|val|mail|appt|bel jullie? je|jullie|een|iemand oma|moeder|ander|anders|buurvrouw|moer',
      'net-houdt-op': '@houdt|hou|houd|houden ..4 op ..1 met|mee',
      'net-een-eind': '@eind|einde|punt ..2 maken|maak|achter|aan ..3',
      'net-niet-relevant': '<news> ..4 @relevant|interessant|nuttig|nodig|bestemd ><tail>',
      'net-niet-van-toepassing': '<not> ..2 @relevant|interessant|van_toepassing ><tail>',
      'net-niet-meer-doen': '<not> meer @doen ><tail>',
      'net-zeg-op': '@zeg|zegt alles|het|dit|de_boel op ..1',
      'net-gezegd': '@gezegd|gevraagd|geschreven|zei|zeg ..4 <not>|nee|stop|ophouden ..2',
      'net-genade': '@genade|erbarmen ..4 <reach>|<news>|bot',
      'net-kind': '@kind|dochter|zoon|kinderen ..3 krijgt|ontvangt|leest|heeft ..4 <news>|reclame-|casinoreclame',
      'net-hoe-vaak': '@hoeveel|hoevaak|hoe_vaak ..3 <reach>|<news> ..2 nog|moet',
      'net-zet-uit': '@zet|zetten|schakel dat|die|dit|deze|het ..3 uit|af|stil',
      'net-zonder-mij': '@zonder mij|ons|me ><tail>',
      'net-concurrent': '@concurrent|concurrentie ><tail>',
      'net-verlos': '@verlos|bevrijd|ontsla mij|me|ons',
      'net-wie-heeft-toegestaan': 'wie ..3 @toegestaan|toestemming|goedgevonden|gezegd ..4',
      'net-woont-niet-meer': '@woont|werkt|leeft hier|daar niet|nie meer',
      'net-genoeg-van': '@genoeg nu|hoor|dus|inmiddels|zo|geweest? van|met al|die|deze|dit|dat|dagelijkse|al',
    }),
    ...patterns(
      'nl',
      3,
      {
        'stuur-alleen': 'stuur|app|bericht @alleen|enkel|slechts',
        'alleen-nog-berichten': '@alleen|enkel|slechts nog? <messages> ..1 over|als|voor|wanneer',
        'over-iets-niet': '^ over ..3 @niet $',
        'maar-niet-over': '^ maar|en @niet|niks over|voor',
        'niet-over-reclame': '@niet|niks|geen over|voor|met ..2 <marketing>|verkopen',
        'alleen-bevestigingen':
          '@alleen|enkel|slechts|uitsluitend ..1 orderbevestigingen|bevestigingen|afspraken|bezorging|bestelupdates|facturen|orders|bestellingen',
        'de-rest-niet': '@rest|overige ..1 niet|hoeft|weg|uit|hoef',
      },
      'marketing',
    ),
    ...guards('nl', 4, {
      'question:verschil': '@verschil|betekent ..3 <unsub>|stoppen|stop|<remove> ..3',
      'third-person:ze-zei':
        'ze|zij|hij|buurvrouw|buurman|die|oma|opa|iemand|vriend|vriendin|<third> @zei|zegt|schreef|vroeg|vertelde|stuurde|appte ..8',
      'other-sense:geen-bericht-ontvangen':
        '@geen|niets|niks ..2 <messages> ontvangen|gekregen|gehad over|sinds|na|voor|vandaag|gisteren|hierover ..2',
      'object-guard:nummer-drie': '@nummer 1|2|3|4|5|6|7|8|9|10 ..3',
      'conditional:bel-niet': '@bel|belt|bellen mij|me niet|nooit voor|na|tussen|vandaag|morgen|nu|op',
      'negated:stop-niet': '@stop|stopt|stoppen|kap ..2 <not> ..5',
      'negated:hou-niet-op': '@hou|houd ..2 <not> ..2 op ><fillers>',
      'negated:niet-afmelden':
        '<not> meer|zomaar|mij|me|ons|te|worden|per|ongeluk|mijn|nummer|direct|hoef|wil*3 @<unsub>|verwijderen|stoppen|wissen|ophouden|verwijder|<remove> ..2',
      'negated:krijg-geen':
        '@krijg|krijgen|ontvang|ontving|komen|kreeg ik|wij|we? nog|al|tot|nu|steeds|helaas|vandaag|gisteren|gister|vanochtend|vanmiddag|deze|vorige|week|maand|ineens|opeens|plots|sinds|maar|ook|van|jullie|een|twee|drie|dagen|dag|weken|tijd|hele*5 <not> ..4',
      'negated:waarom-geen': '@waarom|hoezo|wanneer ..5 <not> ..4',
      'negated:stoort-niet': 'vind|vinden|stoort|storen ..4 @niet_erg|niet_vervelend|me_niet|mij_niet',
      'question:als-ik-stop': 'als|woord|wat_gebeurt_er|betekent|wanneer ..3 @stop|<unsub>|stoppen',
      'other-sense:meer-dan': '<not> ..3 meer @dan',
      'other-sense:heb-ontvangen': 'heb|hebben|had ..1 nog|tot|geen ..3 @ontvangen|gekregen|gehad',
      'third-person:ander': '@<third> ..6 <write>|<unsub>|<get>|stop|stoppen|ophouden',
      'third-person:dochter': '@<unsub> ..3 <third>',
      'object-guard:ding': '@stop|stoppen|stopzetten|opzeggen|<unsub>|<remove>|ontvangen|krijgen|gestopt ..3 <thing>',
      'object-guard:ding-ervoor': '<thing> ..5 @stopzetten|stoppen|opzeggen|<unsub>|<remove>|ontvangen|krijgen',
      'object-guard:niet-aanbellen': '<not> ..2 @aanbellen|roken|bezorgen|leveren|betalen|werken|bellen_voor',
      'other-sense:stop-in': 'ik|je|er|we|moet @stop|stoppen over|in|er|mijn|om|met_werken|met_roken|met_het_werk',
      'other-sense:per-ongeluk-afgemeld': '@ongeluk|vergissing ..2 afgemeld|uitgeschreven|verwijderd|gestopt',
      'other-sense:ben-afgemeld': 'ben|werd|word|heb|was|is ..3 @afgemeld|uitgeschreven|verwijderd|gewist',
      'other-sense:stop-er': 'stop er|maar|een|het|de|twee|extra @maar|een|nog|extra|zakje|pakje',
      'other-sense:non-stop': 'non @stop',
      'other-sense:hou-op-zeg': '@hou|houd op zeg|joh $',
      'other-sense:houdt-niet-op': '@houdt|hield ..2 <not> ..1 op',
      'other-sense:aan-doen': '@niks|niets meer aan|te doen',

      'other-sense:niet-gelezen':
        'hebben|heeft|heb|had|hebt ..4 <not> ..2 @gelezen|gebeld|gereageerd|beantwoord|ontvangen|gestuurd|geappt|gekregen',
      'other-sense:kan-niet-vinden':
        'kan|kunnen|kon ..5 <not> ..3 @vinden|zien|openen|lezen|bellen|versturen|inloggen|bereiken',
      'conditional:bellen-uur': '<not> @bellen|aanbellen|langskomen voor|na|tussen ..3',
      'other-sense:heb-verwijderd':
        'heb|heeft|hebben|had|is|per_ongeluk ..4 @verwijderd|geblokkeerd|gewist|vergeten|gestopt',
      'other-sense:werkt-niet-meer': '@werkt|doet|gaat|geldt|geldig|functioneert|werken|past ..2 <not> ..4',
      'other-sense:aanbieding-afgelopen': '<marketing> ..3 @afgelopen|verlopen|voorbij|geldig',
    }),
    ...guards('nl', 3, {
      'third-person:hem-niet-bellen': 'hem|haar|hen|hun <not> meer? ..4 @<write>',
      'question:hoe': 'hoe|waar|kan_ik|kun_je ..5 @<unsub>|<remove>|stoppen|uitzetten|stopzetten',
      'conditional:tijd':
        '<not> ..4 @voor|na|avond|avonds|zondag|nacht|ochtend|vandaag|weekend|tijdens|engels|vergadering ..1',
    }),
  ],
}
