import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

export const pl: LanguageLexicon = {
  language: 'pl',
  classes: {
    fillers:
      'proszę prosze bardzo_proszę prosiłbym prosiłabym dzięki dziękuję dziekuje dzień_dobry dobry_wieczór dziękuję_z_góry z_góry_dziękuję cześć hej witam pozdrawiam natychmiast teraz już wreszcie kurwa do_cholery cholera błagam nie_dziękuję serio ludzie uprzejmie pilnie szanowni_państwo ok_dzięki no',
    messages:
      'esemesa smsa sms wiadomościom powiadomieniom komunikaty komunikat wiadomostki infolinii newsów newsy informacji informacje smsowe sms-om wiadomość wiadomości wiadomościami wiadomościach wiadomosci wiadmości wiadomśoci smsy smsów smsami sms-y sms-ów sms-ami smsow powiadomień powiadomieniami powiadomienia powiadomien maile maili mailami mailing mailingu newsletter- spamu spamem wysyłki wysyłek wysyłkę subskrypcj- korespondencj- ogłoszeń ogłoszenia przypomnień przypomnienia biuletyn- komunikatów kontaktu esemesów esemesy treści_sms',
    marketing:
      'reklam- reklama reklamy reklamę promocj- ofert oferty ofertę ofertami ofertach ofertowych rabatów rabaty rabatowe rabatowych zniżek zniżki gazetk- wyprzedaż- kuponów kupony kody_rabatowe kodów_rabatowych marketingow- promek promki ulotek ulotki handlowych',
    everything:
      'wszystkich_wiadomości wszystkie_wiadomości wszystkiego żadnych_wiadomości zgodę zgody zgoda celach_marketingowych rodo celów_marketingowych marketingu_bezpośredniego',
    write:
      'nudzić przypominać zagadywać nakłaniać kierować zapraszać namawiać pisać napisać wysyłać wysłać przysyłać przesyłać słać nadsyłać dzwonić kontaktować kontaktowania niepokoić nękać nękania dręczyć zawracać spamować męczyć zaczepiać informować powiadamiać przeszkadzać zasypywać bombardować wydzwaniać nagabywać wypisywać_do smsować pisania wysyłania przysyłania przesyłania spamowania dzwonienia wysyłki kontaktu ponawiać truć molestować atakować wciskać proponować zasmiecać zaśmiecać odzywać wysylac przysylac przesylac pisac nadawać',
    'write-you':
      'przypominajcie przypominaj zapraszajcie kierujcie dzwońta nudźcie róbcie_spamu podsyłajcie wrzucajcie nadsyłajcie piszcie pisz wysyłajcie wysyłaj przysyłajcie przysyłaj przesyłajcie przesyłaj ślijcie ślij dzwońcie dzwoń kontaktujcie kontaktuj niepokójcie niepokój nękajcie nękaj nachodźcie nachodź zawracajcie zawracaj spamujcie spamuj męczcie męcz dręczcie przeszkadzajcie przeszkadzaj zasypujcie wydzwaniajcie odzywajcie odzywaj wciskajcie śmiećcie zaśmiecajcie zaczepiajcie nagabujcie powiadamiajcie informujcie wysylajcie wysylaj przysylajcie slijcie napiszcie wysyłajta piszta',
    wrote:
      'zawracały informowali informowała powiadamiali wydzwaniali nękała przypominali spamowali zasypywali pisał pisali pisała pisały wysyłali wysyłał wysyłała wysyłały kontaktowali dzwonili przysyłali przysyłał odzywali kontaktował przesyłali przesyłał niepokoili słali przeszkadzali męczyli pisano przeszkadzano wysyłano kontaktowano dzwoniono nękali zawracali',
    want: 'chcem hce hcem chciałam chciałem chcielibyśmy pragnę oczekuję prosiłem prosiłam zamawiałem zamawiałam zamierzamy mam_zamiaru mam_potrzeby interesuje_mnie chcę chce chcemy chciałbym chciałabym życzę życzymy życzymy_sobie zyczę zyczymy zycze potrzebuję potrzebuje potrzebujemy zamierzam mam_ochoty mam_ochoty_na wyrażam wyrażam_zgody_na wyraziłem wyraziłam zgadzam zgadzam_się_na zgadzamy wole wolę wolałbym wolałabym interesują interesuje zniosę',
    get: 'dostaje dostaję otrzymywał dostawał dostawała otrzymywała być_nękana być_nękany być_informowana być_informowany być_powiadamiany znajdować_się figurować być_na dostawać otrzymywać otrzymać odbierać czytać widzieć słyszeć dostać dostawac otrzymywac dostawania otrzymywania być_w subskrybować widziec oglądać',
    det: 'tych te to ten tego tej tą tę waszych wasze wasz waszego twoich twoje państwa żadnych żadnej żadnego więcej już takich takie takiego tymi z od o na jakichkolwiek kolejnych dalszych dalszej głupich cholernych pierdolonych wszystkich wszystkie wszelkich wasze_ waszymi swoimi swoich tą ciągłych tyle niechcianych reklamowych automatycznych mi mnie nam do sobie sms w ani jednej jednego bez nowych subskrypcję subskrypcji wysyłania wysyłanie wysyłki przesyłania otrzymywania przysyłania swoje swój ciągle ciągłego ze',
    remove:
      'wyrejestrujcie wyrejestrować wyrejestruj usuwajcie wymazujcie kasujcie kasuj usuń usuńcie usunąć usunięcie usunięcia usun usuncie usunac usuwacie usunięto skreśl skreślcie skreślić skreślenie wykreśl wykreślcie wykreślić wykreślenie wyrzuć wyrzućcie wyrzucić wyrzuccie skasuj skasujcie skasować wykasuj wykasujcie wykasować wymaż wymażcie wymazać wypisz wypiszcie wypisać wypisanie zdejmijcie wyłączcie wywalcie wywal wywalić usunięcię wyłączyć wykluczyć wykluczcie odepnijcie wyciągnijcie usunie wypiszesz wypiszecie zabierzcie zapomnij zapomnijcie zapomnieć',
    'remove-me':
      'usuń usuńcie usunąć usun usuncie usunac skreśl skreślcie skreślić wykreśl wykreślcie wykreślić wyrzućcie skasujcie wykasujcie wypisz wypiszcie wypisać wypisanie usunięcie wykreślenie wywalcie wypisac wyrejestrować wyrejestrujcie wypiście zapomnijcie zapomnij',
    mine: 'jej jego ten mój moj mojego mojej moje tego moich nasz naszego naszych swój numer',
    contact:
      'numerze numery numerami kom komórka komórkę komórki telefonie danymi kontakcie kontakty numer numeru numerem nr kontakt kontaktu telefon telefonu dane danych numerek numeru_telefonu',
    list: 'grupowej bazach listach rejestrze systemie społeczności kanału kartotece książki czatu książce_adresowej spisie mailingowej wysyłkowej crm listy lista listę liście bazy bazie bazę grupy grupie newslettera newsletter newsletterze newsletera systemu spisu kontaktów rozdzielnika adresatów odbiorców rejestru subskrypcji mailingu kartoteki ewidencji subskrybentów tego stąd książki_adresowej',
    unsub:
      'wypisać wypisuję wypisuje wypisanie wypisz wypiszcie wypisac wypisanie_się wyrejestrować wyrejestrowanie odsubskrybować odsubskrybuj wypisujemy wypis subskrypcję_anulować rezygnuję rezygnuje rezygnujemy zrezygnować rezygnacja rezygnację rezygnowac zrezygnowac',
    lead: 'proszę prosze bardzo o ja my chcę chce chciałbym chciałabym już i to z a no ale hej dzień dobry witam cześć uprzejmie państwa czy mogę można możecie mogliby państwo się mnie mi weźcie weź ej jak po prostu dość serio kurwa błagam natychmiast teraz od dzisiaj dziś więcej nie dziękuję bo więc kochani ludzie jeszcze raz kategorycznie pilnie stanowczo niniejszym żądam wnoszę prosiłbym prosiłabym plz please pls żeby wolę do panie pani mógłby mogłaby zamierzam wreszcie o_ z_was bardzo_ to_jest',
    tail: '<fillers> z od na do bo i mi mnie już więcej wam wy o albo nigdy w po dla za pod ale oraz że tym a tu tutaj tego tych sobie się nam jest ten takich takie tej to was że_jestem nic ani przez bardzo dzięki jeśli gdyż ponieważ dość wreszcie teraz please thx pls thanks',
    third:
      'mój_mąż moja_żona syn córka sąsiad sąsiadka mama tata brat siostra koleżanka kolega szef klient klienci ktoś mąż_chce były chłopaków żona_chce klientka babcia',
    thing:
      'zamówienie zamówienia zamówień wizyta wizytę wizyty rezerwacja rezerwację karnet karnetu siłownię siłownia umowa umowę umowy przelew przelewu karta kartę konto konta paczka paczkę paczki faktura fakturę faktury receptę zwolnienie adres palenie mieszkania lot kurs kursu zajęć szpitala polisę ubezpieczenie abonament internet prenumeraty cebuli raty pieniędzy dostawa dostawę zakup hotel pierogów rozmiaru rozmiar modelu koloru artykuł koszyka kurierem leki rata hałasować alarm muzyka szkoły przedszkola skierowanie',

    reach:
      'pisac pisz- piszc- pisuj- napisz- pisal- pisan- wypisuj- wysyl- wysłac wysla- przysyl- przesyl- przysl- przesla- ślij ślijcie slijcie słać nadsył- dzwoni- dzwoń dzwońcie wydzwan- kontakt- niepok- nękan- nękaj- nękać dręcz- spamowa- spamuj- męcz- męcząc- zaczep- informow- informuj- powiadam- przeszkadz- zasyp- bombard- nagab- odzyw- odezw- atak- zawrac- propono- przypom- wciska- dostaw- dostawać otrzym- budzi- budzic zaśmiec- molest- używa- uzywa- ponagl- rozsyl-',
    news: '<messages> <marketing> wiadomo- powiadom- reklam- ofert- promoc- rozsył- mailing- subskrypc- komunik- obrazk- filmik- treści promek nowości zaproszen- dźwięk- pierdoły przypomn- informac- korespond- kartotek- ewidenc- życia',
    matter: '<news> <contact> <list>',
    refuse:
      'natarczyw- niechcian- uciążliw- nachaln- irytując- zmęczon- zmęczył- znużon- podziękuj- darować zaniecha- zaniechanie nadużyc- przestać przestań przestańcie przestan- zaprzest- skończcie skończ skończyć skonczcie dość dosyć zrezygn- rezygn- wypisz wypiszcie wypisać wypisu- wykreśl- skreśl- usuń usuńcie usun usuncie usunąć usuniec- kasujcie kasuj skasuj- wykasuj- zdejmij- zabierz- wyłączc- wyłączyć wyłącz blokuj- zablokuj- zapomnij- odczep- odwal- odpierdol- spokój spokoju spokoj omija- oszczędź- zamilk- cofam cofnij- wycof- sprzeciw- wypowiad- uwolni- pozbyć pozbyc wyloguj- odmawia- zabrania- zakazuj- zamknąć zamknij- powstrzym- wstrzyma- wstrzymaj- darujcie daruj zmęczy- dziurki_w_nosie zaprzestan- wymaż- anuluj- wynoch- zgłoszę zgłaszam precz zniknij- zniknąć znikn- natrętn- irytuj- wkurza- denerwuj- nadmiar',
  },
  entries: [
    ...wholeMessages('pl', { ...OPT_OUT, source: 'Bird' }, 'ZATRZYMAJ'),
    ...wholeMessages(
      'pl',
      { ...OPT_OUT, source: 'ours' },
      'WYPISZ, REZYGNUJĘ, NIE CHCĘ WIĘCEJ WIADOMOŚCI, WYPISZ MNIE, WYPISZCIE MNIE, WYPISUJĘ SIĘ, WYPISAĆ SIĘ, CHCĘ SIĘ WYPISAĆ, USUŃ MNIE, USUŃCIE MNIE, USUŃ MÓJ NUMER, WYREJESTRUJ, REZYGNACJA, REZYGNUJĘ Z SUBSKRYPCJI, ANULUJ SUBSKRYPCJĘ, NIE PISZ, NIE PISZCIE, NIE PISZ DO MNIE, NIE PISZCIE DO MNIE, NIE PISAĆ, NIE WYSYŁAĆ, NIE WYSYŁAJCIE, NIE PRZYSYŁAJCIE, KONIEC WIADOMOŚCI, STOP WIADOMOŚCI, STOP SMS, PRZESTAŃCIE PISAĆ, COFAM ZGODĘ, WYCOFUJĘ ZGODĘ, NIE PRZESZKADZAĆ, ŻADNYCH WIADOMOŚCI, ZATRZYMAJCIE, ZATRZYMAĆ',
    ),
    ...wholeMessages(
      'pl',
      { ...OPT_OUT, scope: 'marketing', source: 'ours' },
      'STOP REKLAMOM, STOP REKLAMY, BEZ REKLAM, ŻADNYCH REKLAM',
    ),
    ...wholeMessages(
      'pl',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'ANULUJ, ANULUJĘ, KONIEC, KONIEC Z TYM, ZAKOŃCZ, ZAKOŃCZYĆ, WYJDŹ, WYJŚCIE, USUŃ, USUNĄĆ, WYŁĄCZ, WYŁĄCZYĆ, WYŁĄCZCIE TO, ODWOŁAJ, DOŚĆ, DOŚĆ TEGO, MAM DOŚĆ, WYSTARCZY, WYSTARCZY JUŻ, STARCZY, PRZESTAŃ, PRZESTAŃCIE, SKOŃCZCIE, SKOŃCZCIE Z TYM, ZABLOKUJ, BLOKUJĘ, BLOKUJĘ WAS, NIE CHCĘ, NIC NIE CHCĘ, JUŻ NIE CHCĘ, NIE CHCĘ TEGO, NIE CHCĘ JUŻ, NIGDY WIĘCEJ, NIE INTERESUJE MNIE TO, NIE INTERESUJE MNIE, NIE JESTEM ZAINTERESOWANY, NIE JESTEM ZAINTERESOWANA, BRAK ZAINTERESOWANIA, POMYŁKA, ZŁY NUMER, TO POMYŁKA, ODWAL SIĘ, ODWALCIE SIĘ, ODPIERDOL SIĘ, ODPIERDOLCIE SIĘ, ODCZEP SIĘ, ODCZEPCIE SIĘ, SPADAJ, SPADAJCIE, SPIERDALAJ, SPIERDALAJCIE, WYPIERDALAJ, WYPIERDALAĆ, ZAMKNIJ SIĘ, TO SPAM, SPADÓWA, WYPAD, WYNOCHA, TO NIE TEN NUMER, IDŹCIE STĄD, GOŃCIE SIĘ',
    ),
    ...wholeMessages(
      'pl',
      { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' },
      'TYLKO OFERTY, TYLKO PROMOCJE, TYLKO REKLAMY',
    ),
    ...wholeMessages(
      'pl',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      'ZAPISZ MNIE, ZAPISUJĘ SIĘ, WZNÓW, SUBSKRYBUJ, ZAPISZCIE MNIE, CHCĘ OTRZYMYWAĆ',
    ),
    ...wholeMessages('pl', { ...HELP, source: 'Bird' }, 'POMOCY'),
    ...wholeMessages('pl', { ...HELP, source: 'ours' }, 'POMOC'),

    ...patterns('pl', 2, {
      'moj-numer-usuniety':
        '@numer|numeru|kontakt ..2 usunięty|skasowany|wykreślony|wypisany|wymazany ..2 <list> ><tail>|waszej|państwa',
      'zostac-usunietym':
        '<contact>|mnie|chcę ..4 zostać|być @usunięty|usunięta|wykreślony|wykreślona|skasowany|wypisany|wypisana ><tail>|waszej',
      'zapomniec-o-mnie': 'o mnie|nas ..3 @zapomnieć|zapomnijcie|zapomnij|zapomniec',
      'wyprzedaze-nie-interesuja': '@<marketing> ..2 nie interesują|interesuje|obchodzą|potrzebuję',
      'wyrzuccie-numer': '@wyrzućcie|wyrzuć|wywalcie|wyrzućta mój|ten|nasz numer|kontakt ><tail>|kosza|śmieci',
      'kodow-zadnych': '^ ..4 @żadnych|żadnej|koniec|zadnych już|więcej*1 <marketing> ><tail>',
      'wasze-niepotrzebne':
        'wasze|wasza|państwa|te|takie|twoje|żadne <messages>|<marketing> ..2 nie ..3 @potrzebne|potrzebna|przydatne|interesujące|konieczne',
      'odczepcie-z-wiadomosciami':
        '@odczepcie|odczep|odwalcie|odwal|odpierdolcie|spadajcie|spadaj|idźcie się|sie? ..2 z|ze|od ..2 <messages>|<marketing>',
      'po-dziurki': 'mam ..4 @nosie|uszu|dość|dosyć|dosc ..2 <messages>|<marketing>',
      'reklamy-nie': '^ ale|a|ani|tylko|oraz|natomiast|za_to*2 @<marketing> już|to|proszę|prosze*1 nie <fillers>*2 $',
      'o-niekontaktowanie':
        '@niekontaktowanie|niewysyłanie|nieprzysyłanie|nieprzesyłanie|niepisanie|niedzwonienie|nienękanie|niekontaktowania|niewysyłania ..3',
      'wszystko-o-mnie': '@<remove> ..1 wszystko|wszelkie|całość|wszystkie ..5 mnie|mi|moje|mój|macie|dane',
      'zeby-nie-przychodzilo':
        '@żeby|aby|żebym|abym|żebyście|byście ..3 nie ..2 przychodził-|dostawał-|otrzymywał-|wysyłal-|przysyłal-',
      'zamkniecie-subskrypcji':
        '@zamknięcie|zakończenie|anulowanie|wyłączenie|zablokowanie|wstrzymanie|dezaktywację|przerwanie|zamknąć|zamknijcie|zakończyć|zakończcie|przerwać|przerwijcie ..2 <messages>|<marketing>',
      'wyjsc-z-grupy': '@wyjść|wychodzę|odejść|odchodzę|wystąpić|zniknąć|wyjsc z|ze ..2 <list>',
      'nie-piszcie':
        '~<third> <marketing>? już|więcej|mi|to*2 nie|nic|nigdy do|mi|mnie|na|tu|tutaj|już|więcej|się|ze|mną|nam|ten|numer*5 @<write-you> ><tail>|<messages>|<marketing>|niczego|nic',
      'nie-pisac': '<marketing>? nie|nic|niczego|nigdy ..4 @<write> ><tail>|<messages>|<marketing>|nic|niczego',
      'piszcie-nie': '^ <lead>*4 @<write-you> nie|już ..2 nie|więcej',
      'przestancie-pisac':
        '@przestań|przestańcie|przestać|przestańta|przestan|przestancie|przestanie|zaprzestać|zaprzestania|zaprzestańcie|skończcie|skończ|skończyć|skonczcie|dajcie_sobie_spokój|zaprzestanie|dość|dosyć|koniec|wstrzymać|wstrzymajcie|wstrzymanie|powstrzymać|zakończyć|zakończcie|ile_można|starczy|wystarczy ..3 <write>|<messages>|<marketing>|spamu|botem',
      'nie-chce-dostawac': 'nie|nic|nigdy ..1 <want> ..5 @<get>',
      'nie-chce-wiadomosci': '@nie|ani|nigdy ..1 <want> ..1 <det>*5 <messages>|<marketing> ><tail>',
      'nie-chce-zeby':
        'nie|wolę|wolałbym|wolałabym|proszę|prosze|chcę ..2 @żeby|żebyście|aby|abyście|zebyscie ..4 <wrote>',
      'prawo-do-sprzeciwu': '@prawa|prawo do sprzeciwu|usunięcia|zapomnienia',
      'zrobcie-zebym':
        '@żebym|abym|zebym|bym ..1 nic|nie|niczego|więcej ..2 dostawał|dostawała|otrzymywał|otrzymywała|<get>',
      'bot-przestanie': '@bot|robot|automat przestanie|zamilknie|się_zamknie|skończy|da_spokój',
      'nie-chce-byc':
        'nie ..1 <want> ..3 @informowany|informowana|powiadamiany|powiadamiana|niepokojony|niepokojona|nękany|nękana|kontaktowany|subskrybentem|listy|liście|bazie|kontaktu|kontaktowania',
      'nie-chce-zebyscie': '@żeby|żebyście|aby|abyście|zebyscie|byście nie? ..4 <wrote>|<write>',
      'bez-wiadomosci':
        '^ <lead>*6 @bez|żadnych|żadnej|koniec|dość|dosyć|stop|precz|zero|nigdy|koniec_z|dosc <det>*4 <messages>|<marketing> ><tail>',
      'reklam-nie-chce': '^ ..3 <messages>|<marketing> ..1 @nie ..1 <want>|chcę|trzeba|potrzebuję|proszę|już ..2',
      'wypisz-mnie': '@<remove-me>|wyrzuć|wyrzućcie|skasuj ..1 mnie|nas|nam|moją_osobę ><tail>|stąd|listy',
      'mnie-wypisac':
        'mnie|mię|nas ..2 @wypisać|wykreślić|usunąć|usuńcie|skreślić|wyrejestrować|usunac|wykreślcie|wypiszcie|skasować|wyrzucić|wyrzućcie|skreślcie|usuncie|wykluczyć ><tail>|listy|stąd',
      'wypisuje-sie':
        '@wypisuję|wypisuje|wypisujemy|wypisać|wypisanie|wypisac|wyrejestrować|wypiszę się|sie|mnie ><tail>|listy',
      'o-wypisanie':
        '^ <lead>*8 @wypisanie|wyrejestrowanie|usunięcie|wykreślenie|skreślenie|rezygnacja|rezygnuję|rezygnuje|rezygnujemy ><tail>',
      'usun-z-listy':
        '@<remove> ..5 z|ze|od|w ..2 <list> ><tail>|waszej|waszego|państwa|tej|dystrybucyjnej|kontaktowej|mailingowej',
      'z-listy-usunac': 'z|ze ..2 <list> ..3 @<remove>',
      'usun-numer': '@<remove>|usunięcie ..1 <mine> ..1 <contact> ><tail>|telefonu|stąd|natychmiast',
      'numer-usunac':
        '<contact> ..3 @wykasować|usunąć|usuńcie|skasować|wykreślić|skreślić|usunac|skasujcie|wykasujcie|wymazać',
      'skasujcie-numer':
        '@skasujcie|skasuj|usuńcie|usuń|wykasujcie|zapomnijcie|zapomnij|wykreślcie|wymażcie|usun|usuncie numer|nr|kontakt|o_mnie|o_nas|o_tym_numerze ><tail>',
      'rezygnuje-z':
        '@rezygnuję|rezygnuje|rezygnujemy|zrezygnować|rezygnacja|rezygnację|zrezygnowac|wypowiadam|anulować|anuluję|anulujcie|wyłączcie|wyłączyć|wyłącz|dezaktywację|dezaktywować|dezaktywujcie|anulujcie|wyłączenie|zablokować z|ze|o? <det>*4 <messages>|<marketing>|<list> ><tail>|whatsapp',
      spokoj:
        '@dajcie|daj|dacie|dasz|dać|zostawcie|zostaw|dajta mi|nam|mnie|nas|człowiekowi|w ..2 spokój|spokoju|spokoj|świętym_spokoju',
      'zostawcie-mnie': '@zostawcie|zostaw mnie|nas >już|wreszcie|w',
      'odczepcie-sie':
        '@odczepcie|odczep|odczepić|odwalcie|odwal|odpieprzcie|odpieprz|odpierdolcie|odpierdol|odczepta|odczepisz|odpuśćcie się|sie|mi|mnie|od',
      'cofam-zgode':
        '@cofam|wycofuję|wycofuje|odwołuję|odwołuje|cofnięcie|wycofanie|wycofać|cofnąć|wycofania|odwołanie ..3 zgodę|zgody|zgode|zezwolenie|pozwolenie',
      sprzeciw:
        '@sprzeciw|sprzeciwiam|sprzeciwu ..5 przetwarzania|przetwarzaniu|<marketing>|danych|<messages>|wobec|kontaktowaniu|kontaktowi|otrzymywania|wysyłaniu|wykorzystywaniu',
      'nie-wyrazam-zgody':
        'nie ..1 @wyrażam|wyrażałem|wyrażałam|wyrażamy|udzielam|zgadzam|wyraziłem|wyraziłam|wyrażam_zgody ..4 <messages>|<marketing>|kontakt|kontaktowanie|otrzymywanie|wysyłanie|kontaktu|przesyłanie|takie',
      'zadam-zaprzestania': '@zaprzestania|zaprzestanie|zaprzestać|wstrzymania|zaprzestali|przerwania ..3',
      'nie-zycze-sobie':
        'nie ..1 @życzę|życzymy|zycze|życze ..1 sobie ..5 <messages>|<marketing>|kontaktu|kontaktów|<get>|<write>|tego|takich',

      'prosze-nie':
        '@proszę|prosze|prosimy|prosiłbym|prosiłabym|błagam|żądam|niech|panie|pani ..4 nie|już_nie|więcej_nie|nigdy|nic ..3 <reach> ><tail>|<messages>|<marketing>|<matter>|tych|takich|czegoś|nic',
      'nie-chce-byc-na-liscie': 'nie ..1 <want> ..3 @być|byc|figurować|widnieć ..3 <list>|informowany|powiadamiany',
      'zdejmijcie-mnie':
        '@zdejmijcie|zdejmij|kasujcie|skasujcie|wykreślcie|wykreslcie|zabierzcie|wyrzućcie|wyciągnijcie|usuncie|usuńcie|wypiszcie|wyłączcie mnie|nas|mi|moje|mój|moj ><tail>|<list>|<contact>|cv|stąd',
      'zadam-usuniecia':
        '@usunięcia|usunięcie|wykreślenia|wykreślenie|skreślenie|skreślenia|wymazanie|wymazania ..2 mnie|mojego|moich|numeru|danych|<list>',
      'wypowiadam-zgode':
        '@wypowiadam|cofam|odwołuję|anuluję|wycofuję|odbieram ..2 zgodę|zgode|zgody|umowę_na_wiadomości',
      'dalsza-korespondencja':
        'nie ..2 @zainteresowany|zainteresowana|zainteresowani ..1 dalszą|dalszymi|waszą|waszymi|państwa|żadną|żadnymi ..1 <matter>|korespondencją|kontaktem',
    }),
    ...patterns('pl', 3, {
      'siatka-kiedy-koniec': 'kiedy to|wy|wreszcie|w_końcu ..3 @skończy|skończycie|przestaniecie|kończy',
      'siatka-zrobic-zeby-nie':
        '@żeby|aby to|te|nic|już*2 nie|przestało ..2 przychodziło|przychodziły|przychodzi|przychodzić',
      'siatka-upierdliwi':
        'jesteście|jesteś|robicie_się ..2 @upierdliwi|natrętni|nachalni|namolni|irytujący|nudni|męczący|uciążliwi|upierdliwy ><tail>',
      'siatka-w-godzine': '<messages> w|na @godzinę|dzień|dobę|dziennie|tydzień ><tail>',
      'siatka-czemu-dalej':
        '@dalej|nadal|jeszcze|wciąż|ciągle ..1 piszecie|wysyłacie|przysyłacie|dzwonicie|dostaję|piszesz',
      'siatka-nie-trudzcie': 'nie @trudźcie|fatygujcie|wysilajcie|kłopoczcie|męczcie się ..3',
      'siatka-nic-od-was': 'nie|nic @chcem|chcę|chce|potrzebuję|hce nic|niczego ..1 od',
      'siatka-nie-znam': 'nie @znam|znamy was|państwa ><tail>',
      'siatka-nie-wolno': 'tu|tutaj|ten_numer|tym_numerze ..1 nie @wolno|można|należy ..2 <reach>|<write>',
      'siatka-uszanowac': '@uszanować|uszanujcie|uszanowanie|uszanuj|respektować ..4',
      'siatka-niepotrzebne': '<news> ..2 nie ..3 @potrzebne|potrzebna|potrzebny|przydatne|konieczne|interesujące',
      'siatka-zyc':
        '@dajcie|daj|pozwólcie człowiekowi|mi|nam|ludziom|mnie ..1 żyć|spać|pracować|odpocząć|oddychać|spokojnie',
      'siatka-od-niedawna': '@niedawna|niedawno mam|dostałem|dostałam|przejąłem|kupiłem ..1 ten numer',
      'siatka-numer-od-niedawna':
        'mam|dostałem|dostałam|przejąłem|kupiłem ..1 numer @od_niedawna|od_tygodnia|od_miesiąca|niedawno',
      'siatka-poprzedni':
        '@poprzedni|poprzednia|poprzedniego|nowy|nowa właściciel|właścicielka|właściciela|użytkownik|abonent ..1 <contact>',
      'siatka-ile-razy':
        'ile|który|setny|enty|trzeci|dziesiąty|kolejny @razy|raz ..4 mówić|powtarzać|pisać|prosić|mówię|proszę|piszę|powtarzam',
      'siatka-szacunku':
        'trochę|odrobinę|miejcie|więcej|macie|żadnego ..1 @szacunku|kultury|przyzwoitości|wstydu|litości',
      'siatka-wstyd': '@wstydźcie|wstydzcie|wstyd się|sie|wam',
      'siatka-nic-lepszego': 'nie macie|masz ..2 @roboty|lepszego|ciekawszego ..2',
      'siatka-nie-jestem': 'nie @jestem panem|panią|pania|żadnym|żadną|żadna ..3',
      wypisac: '@wypisać|wypisuję|wypisanie|wypisz|wypiszcie|wyrejestrować|odsubskrybować >się|sie|mnie|nas',
      rezygnuje: '@rezygnuję|rezygnuje|rezygnujemy $',
      'nie-piszcie': '@piszcie|pisz|wysyłajcie|wysyłaj|przysyłajcie|piszecie nie|już|dość',
      'nie-chce-tego':
        'nie|nic ..3 @chcę|chce|chcemy|potrzebuję|potrzebuje tego|tych|od_was|więcej|już|was|od_państwa*2 $',
      'nic-od-was': '@nic|niczego ..2 was|państwa nie ..1 >chce|chcę|potrzebuję',
      'nie-interesuje':
        'nie ..2 @interesuje|interesują|interesóje|zainteresowany|zainteresowana|interesuja|zainteresowani ><tail>|oferta|ani|wasza',
      'nie-dla-mnie': '<messages>|<marketing> ..3 @nie_dla_mnie|niepotrzebne|zbędne|wasza|mnie_nie',
      'blokuje-was':
        '@blokuję|blokuje|zablokuję|zablokuje|zgłaszam|zgłoszę|zablokowany|zablokowani|zablokowałem|zablokowałam was|cię|was_za|jesteście|państwa|sprawę|numer|ten ..2',
      uodo: '@uodo|rodo|prokurator|uokik|uke|policję',
      'skad-numer': '@skąd|skad ..5 numer',
      'nigdy-zapisywalem':
        'nigdy|nie ..4 @zapisywałem|zapisywałam|zgadzałem|zgadzałam|zapisałem|zapisałam|prosiłem|prosiłam|wyraziłem|wyraziłam|zgody|zamawiałem|zamawiałam|podawałem|podawałam ><tail>|newsletter|zgody|numeru|<messages>|<marketing>',
      'pisalem-stop': '@pisałem|pisałam|napisałem|napisałam|odpisałem|wysłałem|wysłałam ..1 stop|wypisz|żebyście',
      dosc: '^ mam|mamy|no|już|to|naprawdę*2 @dość|dosyć|dosc|starczy już|tego|was? $',
      spadajcie:
        '@spadaj|spadajcie|spierdalaj|spierdalajcie|wypierdalaj|wypierdalajcie|won_z|won_ode|wynocha|goncie_sie|spieprzajcie|spieprzaj',
      pomylka: '@pomyłka|pomylka|niewłaściwy_numer ><fillers>',
      'to-nie-numer': 'to|nie ..1 nie|jest @numer|telefon pani|pana|do|tej',
      'za-duzo': '@dużo|tyle|mnóstwo|ciągle|ciagle|znowu|codziennie ..1 <messages>|<marketing>|spam|spamu|wiadomość',
      zachowajcie: '@zachowajcie|zatrzymajcie|wsadźcie|darujcie sobie te|wasze|swoje|ten? <messages>|<marketing>',
      'sie-odczepic': 'się|sie @odczepić|odczepic|odpieprzyć|odwalić ><tail>',
      'kto-dal-numer': '@kto ..3 numer',
      'usuncie-go': '@usuńcie|usuń|skasujcie|wykasujcie|wykreślcie go|to|je|proszę ><fillers>',
      'powiedzialem-nie': '@powiedziałem|powiedziałam|mówiłem|mówiłam ..1 nie|stop ><fillers>',
      'nadal-piszecie': '@nadal|ciągle|wciąż|znowu ..1 piszecie|wysyłacie|przychodzi|przysyłacie|przychodzą|dzwonicie',
      'po-co-piszecie': 'po_co|czemu|dlaczego ..2 do|mi ..1 @piszecie|wysyłacie|przysyłacie',
      'komu-innemu': '@komu_innemu|kogo_innego|kogoś_innego|do_kogo_innego|komuś_innemu',
      idzcie:
        '@idźcie|idzcie|idź|wsadźcie|spieprzajcie|goncie|pocałujcie ..3 <messages>|<marketing>|cholerę|diabła|stąd',
      'jak-to-wylaczyc': 'jak|gdzie|da_się ..2 @wyłączyć|wyłącza|zatrzymać|zablokować|zniknąć >to|te|tego|z',
      'z-listy-zniknac': '@zniknąć|zniknac',
      wylacz: '@wyłączyć|wyłącz|wyłączcie|wyłączenie ..1 to|powiadomienia|<messages>',
      'jak-zniknac': 'jak|gdzie|czy ..4 @wypisać|zniknąć|wypisac|zrezygnować|odkręcić',
      zabierzcie: '@skończcie|przestańcie|skończyć|przestać|przestancie|skończ|ogarnijcie ..2 $',
      'prosze-skonczyc': '^ proszę|prosze ..2 @skończyć|przestać|zaprzestać|zakończyć ..2 $',
      spam: 'ale|sam|ten|wasz|ze_swoim|waszego|waszym @spam|spamem|spamu|spamujecie|spamerzy',
      'usunac-natychmiast': '^ ..2 @usunąć|usuńcie|usunac|wykreślić|skasować natychmiast|proszę|prosze|to|już $',
      'jeszcze-jedna': '@jeszcze_jedna|jeszcze_jeden|kolejna|kolejny <messages>|sms i|a',
      'po-co': 'po co|co_mi|jaką_cholerę @wasze|mi_wasze|te ..1 <messages>',
      'nie-odzywali': 'nie ..2 @odzywali|odzywajcie|odzywaj|ponawiać|kontaktujcie|niepokoić|kontaktować',

      'siatka-meczy':
        '@męczą|męczy|wkurzają|wkurza|drażnią|irytują|denerwują|zalewacie|zasypujecie|bombardujecie|nękacie|nudzą|nudzicie ..5 <news>|was|mnie',
      'siatka-zachowajcie':
        '<marketing>|<messages> ..2 @zachowajcie|zostawcie|zatrzymajcie|wsadźcie|schowajcie ..1 sobie|siebie',
      'siatka-inna-droga':
        '<reach>|kontakt ..3 @tylko|wyłącznie|jedynie ..1 mailow-|listown-|pocztą|mailem|mail|telefonicz-|mailowo|listem',
      'siatka-pomylili':
        '@pomylili|pomyliliście|pomyliłeś|mylicie|mylą|pomylono ..2 mnie|numer|osobę|osoby|się|państwo|kimś',
      'siatka-nie-klient':
        'nie ..1 jestem już|waszym|waszą|państwa|więcej|żadnym|żadną ..1 @pacjentem|pacjentką|klientem|klientką|członkiem|abonentem|użytkownikiem',
      'siatka-darujcie': '@darować|darujcie|odpuśćcie|odpuścić|oszczędźcie|oszczędzić|podarować sobie|mi ..4',
      'siatka-wycofuje-ja': '@wycofuję|cofam|odwołuję|wycofuje|odwołuje ją|to|je|wszystko|się ..1',
      'siatka-podziekuje': '@podziękuję|podziekuje|dziękuję_już za ..3 <news>|kontakt',
      'siatka-bokiem': '@bokiem|uszami|gardłem|dziurki ..2 wychodz-|nosie|mi|to|już ..2',
      'siatka-bokiem-przed': 'wychodz- ..4 @bokiem|uszami|gardłem|nosem',
      'siatka-zly-kontakt':
        '@zły|złe|niewłaściwy|niewłaściwa|błędny|zła|niewłaściwej kontakt|numer|osoba|dane|osobę|osoby',
      'siatka-nie-godzilam':
        'nie|nigdy ..4 @godziłam|godziłem|zgodziłam|zgodziłem|godzę|zgadzałam_się|akceptowałam|akceptowałem',
      'siatka-przesadzacie': '@przesadzacie|przesadzasz|przesadzają',
      'siatka-robi-sie':
        '@robi|staje|zaczyna|robicie|stajecie ..1 się|być|to|już*2 uciążliw-|męcząc-|nudn-|irytując-|natrętn-|nachaln-|denerwując-',
      'siatka-zostawcie': '@zostawcie|zostaw|zostawić|zostawta ..4 spokoju|spokoj',
      'siatka-zmarl': 'odbiorca|właściciel|właścicielka|abonent|<contact> ..4 @zmarł|zmarła|żyje',
      'siatka-odmowa': '@<refuse> ..6 <reach>|<matter>|mnie|nas|was|państwa',
      'siatka-odmowa-potem': '<reach>|<matter> ..6 @<refuse>',
      'siatka-nie-piszcie':
        'nie|nic|nigdy ..4 @<write-you>|nadawajcie|zapraszajcie|używajcie|uzywajcie|róbcie_tego|rób_tego',
      'siatka-nie-pisac':
        'prosze|proszę|niech|już|więcej|chcę|chce|trzeba|musicie|musi|pan|pani ..4 nie|nic|nigdy ..5 @<write>|<reach>',
      'siatka-nie-trzeba': 'nie trzeba|musicie|musi|ma_potrzeby|potrzeba|warto ..3 @<write>|przypominać|zapraszać',
      'siatka-nie-chce': 'nie|nieche|niechce|niechcę|ani ..1 <want> ..5 @<news>|<get>',
      'siatka-nieche': '@nieche|niechce|niechcę|nie_hce|nie_hcę ..3',
      'siatka-wolalbym-nie': '@wolałabym|wolałbym|wole|wolę|woleliby ..1 nie ..2 <get>|<reach>',
      'siatka-nie-zainteresowany':
        'nie ..2 @zainteresowany|zainteresowana|zainteresowani|interesują|interesuje ..3 <matter>|was|wasze|państwa|dalsz-',
      'siatka-juz-nie': '<news> ..4 @nie ><fillers>',
      'siatka-nic-wiecej': '^ <lead>*3 @nic|niczego|ani więcej|już|sms-a|słowa ><fillers>|od|nie',
      'siatka-nie-ma-mnie': '@nie_ma_mnie|nie_istnieję|nie_istnieje dla ..1',
      'siatka-wykreslcie':
        '@wykreślcie|wykreslcie|skreślcie|skreslcie|wypiszcie|skasujcie|wykasujcie|usuńcie|usuncie|wypis ><tail>|z',
      'siatka-do-blokowanych': '@zablokowanych|blokowanych|czarną_listę|czarnej_liście|spamu_lecicie|kosza ..2',
      'siatka-prawnik': '@prawnika|adwokata|prawnik|adwokat|policję|policji|sądu|prokuratury ..2',
      'siatka-spam': 'jako|zgłoszone|to|sam|zgłaszam @spam ..2',
      'siatka-jest-sposob':
        'jak|sposób|gdzie|czy_mogę|da_się ..5 @uwolnić|pozbyć|wyplątać|zniknąć|uciec|wypisać|wyłączyć|zrezygnować',
      'siatka-za-duzo': '<matter> ..5 @za_dużo|za_duzo|zbyt_dużo|przesada|dziurki',
      'siatka-od-dzis': 'nie @róbcie|rób tego|więcej ..2',
      'siatka-zrezygnuje': 'z|ze <matter> ..1 @zrezygnuję|zrezygnuje|rezygnuję|rezygnuje|wypisuję|wypisuje',
      'siatka-numer-sluzbowy':
        '@służbowy|sluzbowy|alarmowy|prywatny|dziecka|telefon_mojej_córki|telefon_mojego_syna ..2 numer|telefon|proszę|nie|<reach>',
      'siatka-nie-pracuje': 'nie @pracuje|mieszka|żyje ..3',
      'siatka-odwal':
        '@odwal|odwalcie|odczep|odczepcie|odpierdol|odpierdolcie|zamilknij|zamilknijcie|zamilcz|zamilczcie|zamknijcie_się|wypad|won_stąd ><tail>|się|od|z',
      'siatka-uwolnic': '@uwolnić|uwolnic|pozbyć|pozbyc|odczepić ><tail>|was|od',
      'siatka-spokoj': '@dajcie|daj|dać ..1 spokój|spokoj ><fillers>',
      'siatka-kres': '@położyć|połóżcie|kres|koniec ..1 kres|tym|z|temu ..3',
      'siatka-ile-jeszcze': '@ile|iloma jeszcze|można|razy|tych ..3 <news>|<reach>',
      'siatka-litosci': '@litości|litosci|błagam|ratunku ><tail>|<reach>|<news>',
      'siatka-nie-dotycza': '<news> ..3 nie @dotyczą|dotyczy|interesują|obchodzą|obchodzi ..2',
      'siatka-zablokuje': '@zablokuję|zablokuje|zablokujemy|zgłoszę|zglosze|zbanuję',
      'siatka-dziecko': '@dziecko|córka|syn|dzieci ..3 dostaje|otrzymuje|widzi|czyta ..4 <news>',
      'siatka-odpisac': 'się|sie ..3 @odpisać|odpisac|odczepić|odłączyć ><tail>',
      'siatka-ze-wszystkiego':
        '@rezygnuję|rezygnuje|wypisuję|zrezygnowałem|zrezygnowałam ze|z wszystkiego|tego|całości',
      'siatka-mowilem':
        '@mówiłam|mówiłem|powiedziałem|powiedziałam|prosiłem|prosiłam|pisałem|pisałam ..4 nie|nic|żeby ..3',
      'siatka-zbedne': '<news> ..2 @zbędne|zbędna|niepotrzebne|niemile|zbyteczne|niechciane ..1',
      'siatka-konkurencja': '@konkurencji ..1',
      'siatka-beze-mnie': '@beze mnie ..1',
      'siatka-dosc-tej': '@dość|dosyć|dosc tej|tego|tych|tym|waszej|waszego|waszych',
      'siatka-kto-pozwolil': 'kto ..2 @pozwolił|upoważnił|dał ..4',
      'siatka-nie-slyszec': 'nic|nie ..3 @słyszeć|widzieć|czytać ..2',
    }),
    ...patterns(
      'pl',
      3,
      {
        'tylko-w-sprawie': '@<write-you>|pisać tylko|wyłącznie|jedynie w|o|jak|jeśli|gdy|do',
        'tylko-potwierdzenia':
          '@tylko|wyłącznie|jedynie ..1 potwierdzenia|potwierdzenie|wizyty|zamówienia|faktury|przypomnienia',
        'reszty-nie': '@reszty|resztę|reszta|pozostałe ..1 nie|usuńcie|wyłączcie|niech',
      },
      'marketing',
    ),
    ...guards('pl', 4, {
      'third-person:zebym-do-niej': '@żebym|abym|zebym|żebyśmy ..1 niej|niego|nich|jej|mu|im ..4',
      'other-sense:nic-wiecej': 'nic więcej nie @potrzebuję|potrzeba|trzeba',
      'negated:nie-przestawajcie':
        'nie ..1 @przestawajcie|przestawaj|przestańcie|przestawać|rezygnuję|rezygnuje|wypisuj|wypisujcie|usuwajcie|usuwaj|wypisujemy|przestaje|kończcie|wypisywać|wypisuję ..4',
      'negated:nie-chce-wypisac':
        'nie ..3 @wypisać|usunąć|rezygnować|zrezygnować|wypisuję|wypisywać|usuwać|usunięcia ..2',
      'negated:nie-dostaje':
        'nie ..1 @dostaję|dostaje|otrzymuję|otrzymuje|dostałem|dostałam|otrzymałem|otrzymałam|przychodzą|przyszła|przychodzi|przyszedł ..4',
      'negated:czemu-nie': '@czemu|dlaczego ..2 nie ..4',
      'negated:czemu-nie-piszecie': '@czemu|dlaczego ..2 nie ..4 <write-you>|<get>|piszecie',
      'negated:nie-przeszkadza': 'nie @przeszkadzają|przeszkadza|męczą|męczy ..3',
      'question:jak-odpisze': 'jak|jeśli|gdy|kiedy|słowo|komendę ..2 @stop|odpiszę_stop|napiszę_stop',
      'question:komenda': '@komendę|słowo|komenda|hasło ..5',
      'other-sense:wypisac-recepte':
        '@wypisać|wypisz|wypisanie|wypiszcie mi|receptę|recepty|zwolnienie|skierowanie|ze_szpitala|fakturę|mu|jej',
      'other-sense:wypisalem-pomylka': '@wypisałam|wypisałem|wypisałem_się|wypisała|wypisano ..5',
      'other-sense:co-sie-konczy': 'co|się|nie @kończy|kończą',
      'other-sense:non-stop': 'non @stop',
      'other-sense:zatrzymam-sie': '@zatrzymać|zatrzymaj|zatrzymam się|sie|kuriera|przelew|paczkę|płatność|zamówienie',
      'third-person:inny': '<third> ..5 @<write>|<unsub>|<get>|<write-you>|przestać|przestali',
      'object-guard:rzecz':
        '@<remove>|<unsub>|<get>|anulować|anuluj|anuluję|wstrzymajcie|wstrzymać|wstrzymaj|zatrzymać|zatrzymajcie|zablokować|wyłączyć ..1 <det>*3 <thing>',
      'object-guard:rzecz-przed': '<thing> ..4 @<remove>|<unsub>|<get>|anulować',
      'object-guard:nie-dzwonic-domofonem':
        'nie ..1 @dzwonić|dzwoń|dzwońcie|pukać domofonem|do_drzwi|dzwonkiem|dzwonkiem_do_drzwi',
      'object-guard:nie-wysylac-jeszcze': '@<write-you>|<write> ..1 jeszcze|przed|bez|zanim|dopóki|kuriera',
      'other-sense:wiecej-niz': '@<write-you>|<write> więcej|wiecej|częściej niż',
      'other-sense:nie-napisal': 'nie @pisał|pisała|pisali|pisały nikt|kurier|jeszcze|do_was|ja',

      'other-sense:nie-moge': 'nie @mogę|moge|może|mogłem|mogłam|udało|potrafię|umiem|zdążyłem|zdążyłam ..5',
      'negated:nie-dostalem-jeszcze':
        'nie ..1 @dostałem|dostałam|otrzymałem|otrzymałam|czytaliście|odpisaliście|zapisałam|zapisałem|zadzwonił|znalazłem|znalazłam|widzę|mam|widziałem|widziałam ..4',
      'conditional:dzwonic-godzina': 'nie @dzwonić|dzwoń|dzwońcie przed|po|do|między|teraz|dzisiaj|jutro',
      'other-sense:wykreslono': '@wykreślono|usunięto|skasowano|wykreśliliście|usunęliście|usunęli ..5',
      'object-guard:nie-wysylajcie-rzeczy': '@<write-you> ..2 <thing>',
    }),
    ...guards('pl', 3, {
      'question:co-znaczy': '@znaczy|oznacza ..2 stop ..4',
      'question:jak': 'jak|gdzie|czy_da_się|czy_można ..4 @<unsub>|<remove>|wyłączyć',
      'conditional:pora':
        '@<write-you>|<write> ..3 przed|wieczorem|nocy|niedzielę|rano|weekend|angielsku|dzisiaj|jutro',
    }),
  ],
}
