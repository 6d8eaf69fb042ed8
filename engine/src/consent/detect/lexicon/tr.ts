import { cross } from './cross.ts'
import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

/** Verbs of contacting by the vowels that may follow, with what stands before them; the dotless i is read as i. */
const BACK =
  'at yolla yaz ara ulas paylas spamla darla bulas yazis mesajlas kullan hatirlat tanit bunalt sun ugras pazarla tut anlat bagla mesaj_at haber_yolla'
const FRONT =
  'gonder gnder gonderi ilet rahatsiz_et taciz_et mesgul_et huzursuz_et israr_et mesaj_et teklif_et davet_et tehdit_et iletisime_gec irtibata_gec temasa_gec irtibat_kur iletisim_kur ekle don geri_don surdur bilgilendir bilgi_ver haber_ver bildir oner bezdir devam_et'
const BACK_PASSIVE = 'yollan atil yazil aran ulasil paylasil kullanil hatirlatil ugrasil'
const FRONT_PASSIVE =
  'gonderil iletil bilgilendiril bildiril eklen rahatsiz_edil taciz_edil mesaj_edil iletisime_gecil irtibata_gecil temasa_gecil oneril gel dus'

/** "Do not ...", "may it not be ...", "if you would not ...", to one and to several. */
const DO_NOT = [
  cross(
    BACK,
    'mayin mayiniz mayn masin masinlar mayiverin mazsaniz masaniz masaniza mazmisiniz mamanizi mamaniz mamalarini',
  ),
  cross(FRONT, 'meyin meyiniz meyn mesin mesinler meyiverin mezseniz meseniz mezmisiniz memenizi memeniz memelerini'),
  cross(BACK_PASSIVE, 'masin mamasini mamasi masinlar mamali mazsa'),
  cross(FRONT_PASSIVE, 'mesin memesini memesi mesinler memeli mezse'),
  'gonderme iletme rahatsiz_etme taciz_etme mesgul_etme mesaj_etme israr_etme iletisime_gecme atma yollama bana_yazma beni_arama bir_daha_arama bi_daha_arama bir_daha_yazma bi_daha_yazma yazma_artik yazma_bana yazma_bi_daha artik_yazma ulasma darlama gelmeyin',
  'atmyn atmyin yzmyn yzmayin yazmyn yazmayn aramyn armayin gndrmyn gndermeyin gndrmeyin gondrmeyin gondermyn yollamyn gelmsin',
].join(' ')

/** "Sending", "being sent", in the cases that follow them. */
const SENDING = [
  cross(BACK, 'mayi maktan mak manizi maniz manizdan malarini'),
  cross(FRONT, 'meyi mekten mek menizi meniz menizden melerini'),
  cross(BACK_PASSIVE, 'masini mak masindan masi maktan'),
  cross(FRONT_PASSIVE, 'mesini mek mesinden mesi mekten'),
].join(' ')

/** "Stop it", "could you stop it", "let us stop it", "may it be stopped". */
const STOP = [
  cross(
    'durdur sonlandir sustur',
    ' un in unuz iniz ur ir abilir abilirsiniz ulsun ilsin ulmasini ilmasini ilmasi ulmasi mak manizi saniz alim',
  ),
  cross('birak kapat azalt', ' in iniz ir irsaniz abilir abilirsiniz ilsin ilmasini mak manizi saniz alim'),
  cross('kes bitir engelle', ' in iniz er ebilir ebilirsiniz ilsin ilmesini mek menizi seniz elim'),
  cross('son_ver', ' in iniz ir ilsin ilmesini ebilir menizi seniz elim'),
].join(' ')

/** The same of "take off", "delete", "forget". */
const REMOVE = [
  cross(
    'cikar cikart kaldir ayir',
    ' in iniz ir abilir abilirsiniz ilsin ilmasini ilmasi ilmak manizi saniz alim ilmami mani',
  ),
  cross(
    'sil temizle dusur',
    ' in iniz er ebilir ebilirsiniz insin inmesini inmesi inmek menizi seniz elim meni un unuz',
  ),
].join(' ')

/** With the endings that a message is likely to give them. */
const inflected = (words: string) =>
  cross(words, ' lar lari larin larini lariniz larinizi larinizdan larina lara inizi iniz i ini a larla inda')

export const tr: LanguageLexicon = {
  language: 'tr',
  classes: {
    fillers:
      'lütfen lutfn lütfenn rica_ederim rica_etsem rica_ediyorum teşekkürler teşekkür_ederim tşk tşkler sağol sağolun merhaba merhabalar selam iyi_günler kolay_gelsin kardeşim abi abla hocam kanka hemen artık ya yaa lan ulan be hadi allah_aşkına ne_olur nolur beyefendi hanımefendi saygılarımla valla',
    messages:
      'mesaj mesajı mesajları mesajlar mesajlarınız mesajlarınızı mesajınız mesajınızı mesajlarını msj msjları ileti iletileri bildirim bildirimler bildirimleri bilgilendirme',
    marketing: `${inflected('reklam kampanya promosyon fırsat tanıtım bahis_reklam')} indirim indirimler indirimleri indirimleriniz pazarlama bülten bülteni bülteniniz bültenden kupon kuponlar kuponları kuponlarınız ticari_ileti ticari_elektronik_ileti ticari_mesaj efsane_cuma`,
    everything: 'hiçbir_şey hiçbirşey her_şey hepsini hepsi tüm_mesajlar bütün_mesajlar hiçbir_mesaj hiçbir',
    stuff:
      '<messages> <marketing> mesaj- bildirim- reklam- kampanya- bilgilendirme- duyuru- promosyon- tanitim- bulten- pazarlama- hatirlatma- iletiler- haberler- teklif- tebligat- ticari sms smsler smsleri smslerinizi smslerden spam whatsapp whatsappdan whatsapptan wp haber haberi iletiniz iletileri ilan ilanlar davet davetler bilgi msg message messages cagri cagrilari cagrilariniz uyari uyarilar propaganda link linkler video videolar anket anketler bot botu botunuz arama aramalar aramalariniz aramalarinizi sohbet sohbeti broadcast',
    atma: DO_NOT,
    ctx: '<marketing> bana bna bize beni bizi tarafima benimle bizimle artik artk artikk bir_daha bi_daha bi_dha birdaha bidaha tekrar mesaj- sms msj numaraya numarama numarami numarayi numara telefona telefonuma hatta hatti hattina hattima buraya bildirim- surekli durmadan daha spam boyle yeter hic hicbir lutfen plz rica sakin sizden',
    istemiyor:
      'istemiyorum istemiyoruz istemiyom istemiom istemem istemeyiz istemiyor istemiyoruzz istemedigimi istemedigimizi istemiyrum istemyorum istmiyorum istemiyorm istemedigim istemez ilgilenmiyorum ilgilenmiyoruz almayayim almayalim reddediyorum reddediyoruz red_ediyorum kabul_etmiyorum kabul_etmiyoruz onaylamiyorum onay_vermiyorum izin_vermiyorum izin_vermedim istenmiyor istemiyoum istemioz hoslanmiyorum hoslanmiyoruz sevmiyorum karsiyim razi_degilim rizam_yok iznim_yok gormek_istemiyorum',
    atmayi: SENDING,
    almak:
      '<atmayi> almak almayi almaktan gelmesini gelsin gonderilsin duymak gormek gormekten alma uye_olmak abone_olmak kalmak kayitli_olmak listede_olmak bulunmak yer_almak',
    stop: `${STOP} iptal iptali vazgec vazgecin vazgeciniz dursun durun duruverin bitsin kesilsin devre_disi ${cross('kaldir', 'in iniz ilsin ir alim')} kapansin sona_ersin sonlansin`,
    cikar: `${REMOVE} cikmak cikis duser dusurur cikicam cikacagim cik ayrilmak ayriliyorum ayril ayrilayim unut unutun unutunuz yok_edin yok_edilsin imha imha_edilmesini dus dusun dusunuz remove_edin remove_et delete_edin delete_et kopar koparin cekilin alin alinsin`,
    liste:
      'liste- rehber- kayitlar- kayitli kaydimi kaydimizi kaydim kaydimin numaram numarami numaramin numaramizi numaramiz numarayi numaralarimizi bu_numarayi sistem- veritaban- veri_taban- datalarinizdan datanizdan bilgilerimi bilgilerimin verilerimi verilerimin gruptan grubunuzdan gruplardan telefonumu telefonumuzu adimi ismimi beni bizi hattimi aboneli- abonelik- uyelig- uyelik- bulten-',
    how: 'nasil nerden nereden nasi ne_yapmam',
    yaziyor: cross(
      'yazi ati yollu ari gonderi mesajli spamli darli rahatsiz_edi taciz_edi mesgul_edi',
      'yorsunuz yosunuz yorsun yosun yonuz yorlar yolar',
    ),
    loose:
      cross('kullan tut sun bagla anlat tanit paylas', 'mayin mayiniz masin masaniz masinlar') +
      ` ${cross('ekle don geri_don surdur bildir oner bilgi_ver teklif_et eklen gel dus', 'meyin meyiniz mesin meseniz mesinler')}`,
    third: 'arkadasim arkadasimin esim annem babam kizim oglum mudur kardesim doktor kurye komsu musteri patron',
    thing:
      'siparis- randevu- kart kartimi kartim kredi hesap hesabimi odeme- rezervasyon- ucus bilet- kargo- fatura- sigorta- police sigara sigarayi ilaci ilac alarm talimat- uyeligimi su_aboneligi spor_salonu internet_aboneligi elektrik dogalgaz taksit- urun- paket- borc- basvuru- sozlesme- kurs otel oda bekleme masa',
    food: 'sogan tursu tursuyu tursular sos sosu mayonez mayonezi ketcap domates domatesi peynir peyniri sarimsak biber biberi tuz tuzu seker sekeri salata zeytin marul maydanoz aci cop posete poset',
    when: 'kapida zili bugun yarin simdilik henuz once aksam sabah pazartesi hafta_sonu gelmeden birazdan',
  },
  entries: [
    ...wholeMessages('tr', { ...OPT_OUT, source: 'İYS' }, 'RET'),
    ...wholeMessages('tr', { ...OPT_OUT, source: 'practice' }, 'İPTAL'),
    ...wholeMessages(
      'tr',
      { ...OPT_OUT, source: 'ours' },
      'DUR, ÇIK, MESAJ İSTEMİYORUM, ABONELİKTEN ÇIK, ÇIKIŞ, DURDUR, DURDURUN, İPTAL ET, MESAJ ATMAYIN, MESAJ ATMA, GÖNDERMEYİN, ABONELİK İPTAL, ABONELİKTEN ÇIKIŞ, LİSTEDEN ÇIK, LİSTEDEN ÇIKAR, BENİ ÇIKARIN, MESAJ GÖNDERMEYİN, YAZMAYIN, ATMAYIN, SMS İSTEMİYORUM, İPTAL EDİN, MESAJ İPTAL, SMS İPTAL, NUMARAMI SİLİN',
    ),
    ...wholeMessages(
      'tr',
      { ...OPT_OUT, scope: 'marketing', source: 'ours' },
      'REKLAM İSTEMİYORUM, KAMPANYA İSTEMİYORUM, REKLAM YOK',
    ),
    ...wholeMessages(
      'tr',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'YETER, YETER ARTIK, KES, KESİN, KAPAT, KAPATIN, BIRAK, BIRAKIN, SİL, SİLİN, GÖNDERME, ATMA, YAZMA, İSTEMİYORUM, ARTIK İSTEMİYORUM, İLGİLENMİYORUM, YANLIŞ NUMARA, SUS, SUSUN, DEFOL, DEFOLUN, RAHATSIZ ETMEYİN, ENGELLEDİM, ENGELLİYORUM, SPAM, ENGEL, BIKTIM, DURUN, ÇIKAR, ÇIKARIN, İLGİMİ ÇEKMİYOR, GEREK YOK, LAZIM DEĞİL, SON, BİTSİN ARTIK',
    ),
    ...wholeMessages(
      'tr',
      { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' },
      'SADECE KAMPANYALAR, SADECE İNDİRİMLER',
    ),
    ...wholeMessages(
      'tr',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      'BAŞLA, BAŞLAT, ABONE OL, KABUL, ONAY, YENİDEN BAŞLAT, KAYIT OL',
    ),
    ...wholeMessages('tr', { tier: 1, intent: 'help', source: 'ours' }, 'YARDIM, DESTEK'),

    ...patterns('tr', 2, {
      'bir-daha-atmayin': '<ctx> ..4 @<atma> ..3',
      'atmayin-artik': '@<atma> ..3 <ctx>',
      'yazma-bana': '^ ..2 @yazma|arama|atma|gonderme|yollama bana|beni|bize $',
      'mesaj-atmayin': '<stuff> ..4 @<atma>|yapmayin|yapmayiniz ..2',
      'mesaj-istemiyorum': '<stuff> ..4 @<istemiyor>',
      'istemiyorum-mesaj': '@<istemiyor> ..3 <stuff>',
      'almak-istemiyorum': '<stuff>|bana|beni|bizi|bize|tarafima|kanaldan|listede|sizden ..4 @<almak> ..1 <istemiyor>',
      'aranmak-istemiyorum': '@<atmayi> <istemiyor>',
      'listede-istemiyorum': 'liste-|rehber-|grupta|grubunuzda|sistem-|taban- ..2 @<istemiyor>',
      'duymak-istemiyorum': '@<almak> ..1 <istemiyor> ..3 <stuff>|sizden|sizin|artik|bir_daha',
      'mesajlari-durdurun': '<stuff> ..4 @<stop>',
      'durdurun-mesajlari': '@<stop> ..3 mesaj-|bildirim-|sms ..2',
      'yazmayi-birakin': '@<atmayi> ..2 <stop>|son|keser',
      'listeden-cikarin': '<liste> ..4 @<cikar>',
      'cikarin-listeden': '@<cikar> ..4 liste-|listenizden|numarami|numaramizi|kaydimi|sistemden|gruptan|rehber- ..1',
      'abonelikten-cik': '@aboneli-|uyelik-|uyelig- ..2 <stop>|cik|cikmak|cikis|sonlandir-|ayril- ..1',
      'rahat-birakin': '@rahat|huzur birak|birakin|birakiniz|verin|ver ..1',
      'riza-geri':
        '<marketing>? @riza|rizami|rizayi|onay|onayimi|onayi|iznimi|izni|izin|muvafakat- ..3 geri|iptal|kaldir|kaldirin|cekiyorum|cekiyoruz|kaldiriyorum|vermiyorum|kaldirilsin|kaldirilmasini|iptali',
      'gerek-yok': '<stuff>|<ctx> ..4 @gerek|luzum|lazim|ihtiyacim|anlami|geregi|manasi yok|kalmadi|degil|gormuyorum',
      'gondermenize-gerek-yok':
        '@yollamaniza|gondermenize|atmaniza|yazmaniza|aramaniza|bilgilendirmenize|iletmenize|ulasmaniza|hatirlatmaniza ..2 gerek|luzum|lazim|ihtiyacim',
      'salin-beni': '@salin|salsaniza|birakin|birak|unutun beni|bizi|pesimi|yakami|pesimizi ..1',
      'beni-salin':
        'beni|bizi|pesimi|yakami bi|bir|artik? @salin|birakin|unutun|cikarin|birak|silin|sal|unut ><stuff>|artik|lutfen|ya|bu|listeden|rica|allah|yeter',
      unsubscribe: '@unsubscribe|unsub lütfen|yap|ediniz|edin|olmak|etmek|istiyorum|artik',
    }),
    ...patterns('tr', 3, {
      atmayin: '@<atma>',
      'yazma-bana': '^ ..3 @yazma|arama|yazmayin|aramayin|gelme bana|beni|artik|ya|be|bize? $',
      'stop-near-contact': '@<stop>|<cikar>|<istemiyor> ..6 <stuff>|<almak>|numara-|rehber-|liste-',
      'contact-near-stop': '<stuff>|<almak>|numara-|rehber-|liste-|taban- ..6 @<stop>|<cikar>|<istemiyor>',
      istemiyorum:
        '^ ben|artik|bir_sey|hicbir_sey|yeter|hayir|valla*2 @<istemiyor> artik|falan|bir_sey|daha|tesekkurler|sizden*2 $',
      'istemedigimi-soyledim': '@istemedigimi|istemedigimizi ..1 soyledim|soyledik|belirttim|dedim|yazdim|bildirdim',
      'mesaj-yok': 'bana|bize|artik|bir_daha ..2 <stuff> @yok|olmasin|yasak',
      'kes-artik': '@<stop>|sus|susun artik|be|ya|lan|yaa|lutfen|yeter|hemen $',
      yeter: '^ ..3 @yeter|yeterr|yetti ..1 artik|be|ya|kes|lan|yaa|gayri? $',
      'yeter-artik': '@yeter|yetti artik|ya|be|yaa|lan|gayri',
      bikmak:
        '@biktim|biktik|usandim|usandik|sikildim|bunaldim|bunaldik|illallah|darladiniz|kusura_bakmayin_ama|bezdim|bezdik|gina|rahatsizim|gicik ..3',
      durdurun: '@durdurun|durdur|durdurunuz|susun|susturun|durun|bitirin|bitsin|sonlandirin|son_verin ..2 $',
      kapatin: '^ ..3 @kapatin|kapat|bitirin|kesin|kes|birakin|durun ..1 sunu|bunu|sunlari|artik|su_isi|bunlari ..1',
      'sunu-kapatin': 'sunu|bunu|su_isi|sunlari|bunlari @<stop>',
      engelliyorum:
        '@engelliy-|engelled-|engelleye-|engellerim|engellic-|engellend-|blokluy-|blokla-|bloklic-|blokl-|kara_listeye|spam_olarak ..3',
      sikayet:
        '@sikayet|dava|savcilik|savciliga|savciligi|btk|iys|kvkk|6698|kanun-|avukat|avukat-|mahkeme-|polise ..4 edecegim|edicem|ediyorum|ederim|acacagim|acarim|verecegim|kapsaminda|uyarinca|geregi|uzerinden|bildir-|konusur|gidiyorum|gidecegim|giderim|yazmadan|gider',
      silmezseniz: '@silmezseniz|cikarmazsaniz|durdurmazsaniz|kesmezseniz|birakmazsaniz|durmazsaniz|vazgecmezseniz ..4',
      ilgilenmiyorum: '@ilgilenmiyorum|ilgilenmiyoruz|ilgimi_cekmiyor|umrumda_degil',
      'zorunda-birakmayin': '@engellemek|sikayet_etmek|bloklamak|kapatmak zorunda ..2',
      'abonelik-istemiyorum': '@abonelik|uyelik|aboneligi <istemiyor>',
      feragat: '@feragat|caydim|cayiyorum ..1 ediyorum|ederim|ettim?',
      'sey-istemiyorum': 'sizden|sizin|bana|boyle|artik ..2 @sey|seyler|seyleri <istemiyor>',
      'cikarin-beni': '@<cikar> ..1 beni|bizi|numaram-|hattimi',
      'beni-cikarin': 'beni|bizi|numaram-|hattimi ..3 @<cikar>',
      'yaziyorsunuz-yeter': '@<yaziyor> ..4 yeter|artik|birakin|biktim|kesin|dur|durun|hala|niye|neden',
      'yeter-yaziyorsunuz': 'yeter|hala|niye|neden|surekli|israrla|durmadan|yine|zirt_pirt ..4 @<yaziyor>',
      'yeter-mesaj': '<stuff> ..3 @yeter|yeterr|yetti $',
      'dur-yaziyorum': '@yaziyorum|yazdim|diyorum|dedim ..2 dur|ret|iptal|cikis|stop $',
      'cikisimi-yapin': '@cikisimi|cikisimizi|cikis ..1 yap|yapin|yapar|yapiniz|yapabilir|istiyorum ..1',
      'vazgectim-bultenden':
        '@vazgectim|vazgeciyorum|ayriliyorum|ayrilacagim|cikiyorum|ciktim|ayrildim ..4 <stuff>|liste-|aboneli-|grup-',
      'bultenden-vazgectim':
        '<stuff>|liste-|aboneli-|grup- ..4 @vazgectim|vazgeciyorum|ayriliyorum|ayrilacagim|cikiyorum',
      'iznim-yok': '@rizam|iznim|onayim|muvafakatim|iznimiz|rizamiz ..1 yok|yoktur|bulunmamaktadir|bulunmuyor|kalmadi',
      'verdigim-izin':
        '@izin|onay|riza|numarami|numaramizi ..2 verdigimi|verdigimizi|vermedim|vermedik ..1 hatirlamiyorum|hatirlamiyoruz|bilmiyorum|sanmiyorum?',
      'bize-yaramaz':
        '<stuff> ..4 @yaramaz|yuzunden|can_sikici|cok_sikici|sinir_bozucu|bezdirici|bunaltti|bunaltici|ilgilendirmiyor|yaramiyor|uymuyor|sikiyor|bogdu|biktirdi',
      'yanlis-numara': '@yanlis numara|kisi|numarayi|numaradasiniz|kisiye|kisiyi',
      'o-kisi-degilim': '@ben|o_kisi ..2 degilim|degil',
      'numara-yeni': '@numarayi|hatti|numara|hat ..3 yeni|eski_sahib-|aldim|sirket|eski_sahibine|oglum-|kizim-|cocug-',
      'nasil-kapatirim':
        '@<how> ..3 kapat-|cikar-|cikabilirim|cikarim|cikicam|cikacagim|cikilir|iptal|durdur-|kurtul-|engelle-|durdururum',
      'mesaj-nasil':
        '<stuff> ..2 @<how> ..3 kapat-|cikar-|cikabilirim|cikarim|iptal|durdur-|kurtul-|engelle-|kapatiyorum',
      'almamak-icin': '@almamak|gelmemesi|aranmamak|cikmak|kurtulmak|kapatmak|gormemek|engellemek icin ..5',
      kurtulmak: '@kurtulmak|kurtulmanin|kurtulamadim|kurtulabilirim|kurtarin|kurtar ..2',
      'numaram-nereden': '@numaram|numaram-|telefonumu|numaraya ..3 nereden|nerden|kim|kimden|nasil|verdi|buldunuz',
      'nereden-buldunuz': '@nereden|nerden|kimden ..2 buldunuz|aldiniz|buluyorsunuz',
      'izin-vermedim': '@izin|onay|kayit|uye|abone ..2 vermedim|olmadim|verdim|yaptirmadim|vermiyorum|degilim',
      'her-gun-mesaj':
        '@her_gun|surekli|gunde|durmadan|hala|her_saat|devamli|sabahin|gece_gece|gecenin|kac_kere|kac_kez|kac_defa|daha_kac ..4 mesaj-|geliyor|yaziyorsunuz|atiyorsunuz|atiyosunuz|gonderiyorsunuz|sms|soyleyecegim|reklam-|bildirim-|ariyorsunuz',
      'mesaj-her-gun': 'mesaj-|bildirim-|sms|reklam- ..2 @her_gun|surekli|durmadan|hala|devamli|biktim|yeter|istemem',
      'rahatsiz-ediyorsunuz':
        '@rahatsiz|taciz|huzursuz|mesgul ediyorsunuz|ediyor|oluyorum|oluyoruz|ediyosunuz|edici|edilmek',
      silin: '^ ..5 @<cikar> ..1 $',
      cikarabilir:
        '@cikarabilir|silebilir|cikarir|siler|durdurabilir|kaldirir|durdurur misiniz|misin|miyiz|musunuz ..1',
      'musteri-degilim': '@musteriniz|uyeniz|uye|musteri|aboneniz degilim|degiliz|olmak_istemiyorum',
      'gonderip-durmayin':
        '<marketing>? @gonderip|atip|yazip|arayip durmayin|durma|duruyorsunuz|yazmaniz-|duruyosunuz|yazmanizin|durdugunuz',
      almasam: '@almasam|gelmese|atmasaniz|yazmasaniz|gondermeseniz|yollamasaniz ..2',
      defolun: '@defolun|defol|siktir|sktr|sktrgit|cehennem-|yuruyun ..3',
      'gidin-basimdan': '@basimdan|yakamdan|pesimden|yakami|pesimi|basimi|kapiya|bagimizi|baginizi|rehberimden ..2',
      helal: '@hakkimi helal',
      atarsaniz: '@atarsaniz|yazarsaniz|gonderirseniz|atarsan|ararsaniz|atmaya_devam|yollarsaniz ..4',
      eklemeyin: '@bir_daha|bi_daha ..2 ekleme|gelme|istemiyorum|istemem|rahatsiz',
      'iliskimiz-kalmadi': '@iliskim|iliskimiz|isim|isimiz|bagim|alakam|ilgim ..2 kalmadi|yok|bitti',
    }),
    ...guards('tr', 4, {
      'other-sense:yazmak-istemiyorum':
        '<stuff>? @yazmak|aramak|atmak|gondermek|yollamak|paylasmak|kullanmak <istemiyor>',
      'object-guard:eskisi': '@eskisini|eskiyi|digerini <cikar>',
      'other-sense:devam': '@devam|yeter edin|edebilirsiniz|miktarda|kadar',
      'object-guard:tahsilat': '<thing>|para|cekim|ucret ..3 @cekim|cekimi|cekmeyin|<stop> ..1',
      'negated:birakmayin':
        '~zorunda @birakmayin|birakma|kesmeyin|kesme|durdurmayin|durdurma|silmeyin|silme|cikarmayin|cikarma|unutmayin|unutma|kapatmayin|engellemeyin|vazgecmeyin ..2',
      'negated:demedim': '<atma> @demedim|demiyorum|demedik|dedi|demis ..2',
      'question:yazarsam':
        '@ret|iptal|red|dur|stop|cikis yazarsam|yazinca|yazarsa|yazmam|yazsam|yazdigimda|deyince ..4',
      'accident:yanlislikla': '@yanlislikla|kazara|istemeden ..6',
      'third-person:arkadasim': '@<third> ..5 istiyor|kesmis|birakmak|istemiyor|<istemiyor>|dedi|iptal|<atma>',
      'object-guard:siparis': '<thing> @<stop>|<cikar>|<atma>|iptal|<istemiyor>|durdur- ..2',
      'object-guard:siparis-apart': '<thing> !<stuff> ..2 @<stop>|<cikar>|<atma>|iptal|<istemiyor>|durdur- ..2',
      'object-guard:siparis-after': '@<stop>|<cikar>|<atma> ..2 <thing>',
      'object-guard:zaman': '@<when> ..2 <atma>',
      'object-guard:zaman-after': '<atma> @<when>|kapiyi|zile',
      'object-guard:sogan': '@koymayin|koyma|istemiyorum sogan|istemiyorum|tursu|mavi|bunu|o_rengi',
      'object-guard:tursu': '@<food> ..3 <cikar>|<atma>|<istemiyor>|olmasin',
      'object-guard:beden': '@beden|renk|rengi|boy|olani|olandan|urunu|model|kutu ..2 <atma>|<cikar>',
      'object-guard:sepet': '@sepet-|panosundaki|sitedeki|sayfanizdaki|instagramdaki ..3 <cikar>|<stop>',
      'object-guard:kimseye': '@kimseyle|kimseye|baskasina|baskasiyla ..2 <atma>',
      'object-guard:bitsin': '@bitsin|bitmesin|dursun <istemiyor>',
      'object-guard:davetliler': '@davet|bekleme|alisveris|istek|favori|fiyat ..1 liste- ..3',
      'object-guard:bilgiyi': '@bilgiyi|adresimi|adresi|urunu|eski|mektubu|mektubunu|formu|formunu ..3 <cikar>|<stop>',
      'object-guard:yemek': '@yemek|soguk|sicak|eksik|bozuk|kirik ..2 <atma>',
      'object-guard:isim':
        '@adimi|soyadimi|faturaya|fise|not|notu|isim|isminizi|ismi|adres|adresi|uzerine|pastaya|kutuya|paketin|fiyat ..2 <atma>',
      'channel:arama-yaz':
        '@aramayi|aramayin|aramak|aramaniza ..3 yazin|mesaj_atin|yazabilirsiniz|whatsapptan|yazarsaniz',
      'accident:cikmisim': '@cikmisim|silmisim|kapatmisim|cikarmisim|cikarilmisim|cikarilmis ..4',
      'question:mesaj-yeter': '@atsaniz|yazsaniz|atmaniz|yazmaniz|verseniz|vermeniz|gonderseniz yeter',
      'object-guard:uyelik': '@salonu|su|elektrik|internet|dergi|gazete ..2 uyelig-|abonelik- ..3',
      'object-guard:bedel': '@abonelik-|uyelik-|iptal ..2 bedeli|ucreti|cezasi|tarihi ..4',
      'other-sense:gelmedi': '<stuff> ..1 @gelmedi|gelmiyor|almadim|alamadim|alamiyorum|ulasmadi|atar|tekrar ..2',
      'other-sense:dur': '@dur|durak|duragi|son bi|bir|yolcu|bakayim|dur_bi|durakta|yok|yakin',
      'other-sense:birak': '@kapiya|kapida|birak birak|birakin|birakiniz|daginik|asagiya',
      'other-sense:yeter': '@yeter ki|mi|sanirim|diye',
      'other-sense:arama': '@arama motor-|motorunda|gecmisi|sonuc-',
      'other-sense:cikis': '@cikis|cikisi saat|saati|yolu|kapisi|nerede|islemi',
    }),
    ...guards('tr', 3, {
      'channel:aramaniza': '^ @aramaniza|atmaniza gerek|luzum',
      'object-guard:gelmesin': '!<stuff>|<ctx>|sey|buradan|ve @<loose>',
      'question:nasil': '@<how> ..4 <stop>|<cikar>|iptal ..2',
    }),
  ],
}
