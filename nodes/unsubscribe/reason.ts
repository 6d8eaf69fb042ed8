import type { FeedbackReason } from '../contract.ts'
import { words } from '../fold.ts'
import { reasons } from './wording.ts'

/**
 * Reads a typed reply to "why did you stop?" in all languages of the detector. The titles of the choices and known phrases give
 * their reason, another statement of three words or more is `other`. A greeting, a thank-you, a question and a request for
 * help are no reason (null): they deserve an answer instead.
 */
export function reason(reply: string): FeedbackReason | null {
  const title = TITLES.get(words(reply))
  if (title) return title
  const text = ` ${words(reply.replace(/['’´`]/g, ''))} `
  if (REQUEST.test(text)) return null
  const known = KNOWN.find(([, phrases]) => phrases.test(text))
  if (known) return known[0]
  if (/[?¿？]/.test(reply) || BUSINESS.test(text)) return null
  return countWords(text.replace(COURTESY, ' ')) >= 3 ? 'other' : null
}

/** Two Chinese or Japanese characters count as one word. */
function countWords(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0
  return text.replace(UNSPACED, ' ').split(' ').filter(Boolean).length + characters / 2
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** What the choices are called, in every language. Their own words are asked for, not stored. */
const TITLES = new Map(
  reasons.flatMap(({ reason, label }) =>
    reason === 'other' ? [] : Object.values(label).map((title) => [words(title), reason] as const),
  ),
)

/**
 * Whole words only, but parts where words are written without spaces. The texts come folded (lower case, no Latin accents, no
 * punctuation) and set between spaces.
 */
function phrases(...alternatives: string[]): RegExp {
  const folded = alternatives.map((one) =>
    one
      .normalize('NFKD')
      .replace(/[\u0300-\u036F]/g, '')
      .normalize('NFC'),
  )
  const [parts, whole] = [true, false].map((unspaced) =>
    folded.filter((one) => new RegExp(UNSPACED, 'u').test(one) === unspaced).join('|'),
  )
  return new RegExp([` (?:${whole})(?= )`, parts].filter(Boolean).join('|'), 'u')
}

/** Ordered: the graver claim wins where a reply holds two. */
const KNOWN: [FeedbackReason, RegExp][] = [
  [
    'registered-without-consent',
    phrases(
      'never (?:signed|subscribed|registered|asked|agreed|consented|joined|requested|opted|gave)',
      '(?:did not|didnt|do not remember|dont remember) (?:sign|subscrib|register|ask|agree|consent|join|request|opt)\\w*',
      'without (?:my )?(?:consent|permission|asking)',
      'nunca (?:me )?(?:inscrevi|cadastrei|registrei|autorizei|pedi|solicitei|assinei|aceitei)',
      'nao (?:me )?(?:inscrevi|cadastrei|registrei|autorizei|pedi|solicitei|assinei|aceitei)',
      'sem (?:o |a )?(?:meu |minha )?(?:consentimento|permissao|autorizacao)',
      'nunca (?:me )?(?:inscribi|suscribi|registre|apunte|autorice|pedi|solicite|acepte)',
      'no (?:me )?(?:inscribi|suscribi|registre|apunte|autorice|pedi|solicite|acepte)',
      'sin (?:mi )?(?:consentimiento|permiso|autorizacion)',
      '(?:jamais|pas|rien) (?:ete |me suis )?(?:donne (?:mon )?(?:accord|consentement|autorisation)|accepte|inscrite?|abonne|demande|consenti|autorise)',
      '(?:ne (?:me )?suis|me suis) (?:jamais|pas) (?:inscrite?|abonnee?)',
      'sans (?:mon |ma )?(?:accord|consentement|permission|autorisation)',
      '(?:nie|niemals|nicht) (?:\\S+ )?(?:angemeldet|zugestimmt|eingewilligt|erlaubt|abonniert|registriert|bestellt|eingetragen)',
      '(?:ohne|keine) (?:meine |mein )?(?:zustimmung|einwilligung|erlaubnis|einverstandnis)',
      '(?:mai|non) (?:mi sono |ho |dato |ho mai )*(?:iscritt[oa]|registrat[oa]|autorizzat[oa]|acconsentito|richiesto|chiesto|(?:il )?(?:mio )?consenso)',
      'senza (?:il )?(?:mio )?(?:consenso|permesso|autorizzazione)',
      '(?:nooit|niet) (?:\\S+ )?(?:aangemeld|ingeschreven|toestemming|geabonneerd|gevraagd|akkoord)',
      '(?:zonder|geen) (?:mijn )?toestemming',
      'nigdy (?:\\S+ )?(?:\\S+ )?(?:zapis\\S+|zgod\\S+|zgadz\\S+|rejestr\\S+|prosił\\S+|zamawi\\S+)',
      'nie (?:zapis\\S+|wyrazi\\S+|dał\\S+|zgadz\\S+|rejestr\\S+|zamawi\\S+)(?: sie)?',
      'bez (?:mojej )?zgody',
      '(?:никогда )?не (?:давала?|подписыва\\S+|регистриров\\S+|соглаша\\S+|просила?|оставляла?)',
      'без (?:моего )?(?:согласия|разрешения|спроса)',
      '(?:hic|asla) \\S*(?:\\s?\\S+ )?(?:onay|kaydol|kayit|uye|izin|abone)\\S*',
      '(?:izin|onay|kayit|rıza|riza)\\S* (?:vermedim|olmadan|yok|olmadım|olmadim|yaptırmadım|yaptirmadim)',
      '(?:iznim|onayim|onayım|rizam|rızam) (?:olmadan|yok)',
      '(?:uye|kayit|abone) (?:olmadım|olmadim)',
      '(?:tidak|tak|belum|gak|nggak|ga) (?:pernah )?(?:mendaftar|daftar|setuju|minta|meminta|menyetujui|berlangganan|memberi izin)',
      'tanpa (?:izin|persetujuan|seizin)(?: saya)?',
      '(?:لم|ما) (?:[أا]شترك|اشتركت|[أا]وافق|وافقت|[أا]سجل|سجلت|[أا]طلب)',
      '(?:بدون|دون|من غير) (?:موافقتي|إذني|اذني|علمي|إذن|اذن|موافقة)',
      '(?:לא|מעולם לא|אף פעם לא) (?:נרשמתי|אישרתי|הסכמתי|ביקשתי|נתתי)',
      '(?:בלי|ללא) (?:הסכמתי|רשותי|אישורי|אישור|רשות|הסכמה)(?: שלי)?',
      '(?:सहमति|अनुमति|इजाज़त|इजाजत|मंज़ूरी)(?: \\S+)? (?:नहीं|के बिना|बिना)',
      '(?:बिना|bina) (?:मेरी |meri )?(?:सहमति|अनुमति|इजाज़त|इजाजत|पूछे|permission|anumati|puche)',
      '(?:कभी )?(?:साइन अप|रजिस्टर|सब्सक्राइब) नहीं',
      '登録(?:した|して)(?:覚え|おぼえ|記憶|いな|ない|ません)',
      '(?:同意|許可|承諾)(?:した覚え|して(?:い)?(?:ない|ません)|なし|なく|もなく)',
      '勝手に',
      '(?:没|沒|从未|從未|从来没|從來沒|没有|未)(?:有)?(?:订阅|訂閱|注册|註冊|同意|授权|授權|要求)',
      '未(?:经|經)(?:我)?(?:同意|允许|允許|许可|許可)',
    ),
  ],
  [
    'issue-solved',
    phrases(
      '(?:already|been|its|is|was|got|now|all) (?:been )?(?:solved|resolved|fixed|sorted|settled)',
      '(?<!not |never |isnt |wasnt |hasnt been )(?:solved|resolved)',
      'already (?:bought|found|got|have|purchased)',
      'ja (?:foi |esta |esta tudo )?(?:resolvi|resolvido|resolvida|comprei|consegui|encontrei|achei)',
      '(?:problema|assunto|duvida|questao) (?:ja )?(?:foi |esta )?resolvid[oa]',
      'ya (?:lo |la |esta |esta todo |fue )?(?:resolvi|resuelto|resuelta|solucione|solucionado|compre|encontre|consegui)',
      '(?:problema|asunto|duda|tema) (?:ya )?(?:esta |fue )?(?:resuelt[oa]|solucionad[oa])',
      '(?:cest |est |deja |probleme )(?:deja )?(?:regle|resolu|resolue|reglee|achete|trouve)',
      '(?:schon |bereits |hat sich |ist )(?:gelost|erledigt|gekauft|geklart|gefunden)',
      '(?:gia|tutto|problema|e) (?:gia )?(?:risolt[oa]|comprato|trovato|sistemato)',
      '(?:al|is|probleem) (?:al )?(?:opgelost|gekocht|geregeld|gevonden)',
      '(?:juz|sprawa|problem) (?:juz )?(?:zał\\S+|rozwiaz\\S+|kupi\\S+|znala\\S+|po sprawie)',
      '(?:уже|вопрос|проблема) (?:уже )?(?:реш\\S+|купила?|нашл?[аё]?л?|закрыт)',
      '(?:sorun\\S*|isim|konu) (?:\\S+ )?(?:cozuldu|halloldu|hallettim|bitti)',
      '(?:zaten|coktan) (?:aldım|aldim|hallettim|buldum)',
      '(?:sudah|udah) (?:selesai|beres|beli|dapat|teratasi|terjawab)',
      '(?:تم (?:حل|الحل)|انحلت|حلت|اشتريت|وجدت)',
      '(?:כבר )?(?:נפתר|הסתדר|הסתדרתי|קניתי|מצאתי)',
      '(?:समस्या|काम|मामला) (?:\\S+ )?(?:हल|सुलझ|हो) (?:हो )?(?:गया|गई|चुका|चुकी)',
      '(?:解決(?:した|しました|済)|用(?:件)?(?:が|は)(?:済|す)|もう買|購入済|すでに買)',
      '(?:已经|已經|已)(?:解决|解決|买|買|处理|處理|搞定|找到)',
    ),
  ],
  [
    'dissatisfied-content',
    phrases(
      'too (?:many|much|often|frequent)',
      'so many (?:messages|texts|ads|offers|notifications)',
      '(?:spam|spammy|spamming|annoying|annoyed|boring|irrelevant|useless)',
      'not (?:relevant|useful)',
      '(?:dont|do not|didnt) like',
      '(?:dislike|hate|tired of|sick of|fed up)',
      '(?:muitas|tantas|excesso de) (?:mensagens|mensagem|msgs|ofertas|promocoes|notificacoes)',
      '(?:mensagens|mensagem|msg|msgs|propaganda) demais',
      '(?:toda hora|o tempo todo|chato|chata|chatas|irrelevante|irrelevantes|inutil|incomoda|incomodando|cansei)',
      'nao (?:gosto|gostei|gostava)',
      'demasiad[oa]s?',
      '(?:muchos|tantos) (?:mensajes|avisos|anuncios)',
      '(?:a cada rato|a todas horas|molesto|molesta|molestan|molestos|aburrido|aburridos|hart[oa]|cansad[oa] de)',
      'no me (?:gusta|gustan|gusto|sirve|sirven)',
      'trop (?:de |d )?(?:messages?|souvent|pubs?|publicites?|mails?|sms|frequents?|notifications?)',
      '(?:naime|nai|nest|ne) (?:\\S+ )?(?:pas|plus) (?:aime|le contenu|pertinent|utile|vos messages|ces messages)',
      '(?:ennuyeux|penible|agacant|inutile|inutiles|marre|ras le bol)',
      'zu (?:viele?|oft|haufig)',
      '(?:nervt?|nervig|lastig|langweilig|belastigung|uninteressant|unnutz|nutzlos|irrelevant)',
      'gefallt? (?:mir )?nicht',
      'tropp[eio] (?:messagg\\S+|spesso|notifiche|pubblicita|sms|offerte)',
      '(?:non mi (?:piace|piacciono)|noios[oiae]|fastidios[oiae]|inutil[ei]|stuf[oa]|stanc[oa] di)',
      'te (?:veel|vaak)',
      '(?:irritant|vervelend|saai|nutteloos|storend|bevalt me niet|bevallen me niet|vind (?:het|ze) niet leuk)',
      'za (?:duzo|czesto)',
      '(?:denerwuj\\S+|irytuj\\S+|nudn\\S+|meczac\\S+|nieprzydatn\\S+|nie podoba(?:ja)? mi sie|nie podoba(?:ja)? sie)',
      '(?:слишком|очень) (?:часто|много)',
      '(?:надоел\\S*|достал\\S*|раздража\\S+|спам\\S*|скучн\\S+|бесполезн\\S+|не нравится|не нравятся)',
      'cok (?:fazla|sik|sık|mesaj|sayıda)',
      '(?:rahatsiz|rahatsız|sikici|sıkıcı|gereksiz|biktim|bıktım|begenmedim|begenmiyorum|sevmedim)',
      '(?:terlalu|kebanyakan|kebanyakkan) (?:banyak|sering|pesan)?',
      '(?:mengganggu|menganggu|bosan|membosankan|tidak suka|gak suka|ga suka|tidak berguna|tidak relevan)',
      '(?:رسائل|الرسائل) (?:كثيرة|كتير|كتيرة)',
      '(?:كثيرة|كثرة|مزعج|مزعجة|ازعاج|إزعاج|مملة|ممل|سبام|لا (?:يعجبني|تعجبني))',
      '(?:יותר מדי|יותר מידי|הרבה מדי|המון)(?: הודעות)?',
      '(?:מציק|מעצבן|משעמם|מטריד|ספאם|לא (?:אוהב|אוהבת|אהבתי|רלוונטי|מתאים))',
      '(?:बहुत|ज़्यादा|ज्यादा|इतने|bahut|zyada|itne) (?:ज़्यादा |ज्यादा |zyada |सारे |sare )?(?:मैसेज|संदेश|message|messages|msg)',
      '(?:परेशान|स्पैम|बोरिंग|बेकार|पसंद नहीं|pareshan|bekar|pasand nahi)',
      '(?:多すぎ|多過ぎ|うるさい|しつこい|迷惑|つまらな|頻繁|スパム|役に立た|不満|気に入ら|しょっちゅう)',
      '(?:太多|太频繁|太頻繁|骚扰|騷擾|烦|煩|垃圾(?:信息|短信)|无聊|無聊|不喜欢|不喜歡|没用|沒用)',
    ),
  ],
  [
    'no-interest',
    phrases(
      '(?:not|no longer|never|arent|isnt) (?:really |that |very |at all )?(?:interest|interested|interesting)',
      '(?:lost|no) interest',
      '(?:dont|do not|no longer) (?:need|want|use|care)',
      'sem interesse',
      'nao (?:tenho|tenho mais|ha) (?:mais )?interesse',
      'perdi o interesse',
      'nao (?:me )?interess[ao]m?',
      'nao estou (?:mais )?interessad[oa]',
      'nao (?:preciso|quero|uso)(?: mais)?',
      'no (?:me|nos) interesan?',
      'sin interes',
      'no (?:tengo|hay) interes',
      'no estoy interesad[oa]',
      'perdi el interes',
      'no (?:lo |la |los |las )?(?:necesito|quiero|uso)',
      '(?:plus|pas) (?:\\S+ )?(?:interesse|interessee|interet|besoin|interesses)',
      '(?:ne )?minteresse (?:plus|pas)',
      '(?:kein|nicht|keine) (?:mehr )?(?:interesse|interessiert|bedarf|interessant)(?: mehr)?',
      '(?:interessiert mich nicht|brauche (?:ich |es |das )?nicht)(?: mehr)?',
      'non (?:mi|ci) (?:interessan?o?|serv(?:e|ono))(?: piu)?',
      '(?:non (?:sono )?(?:piu )?interessat[oa]|nessun interesse|non ne ho (?:piu )?bisogno)',
      '(?:geen|niet) (?:meer )?(?:interesse|geinteresseerd|nodig|interessant)(?: meer)?',
      '(?:nie (?:jestem |mnie )?(?:juz )?(?:zainteresowan\\S+|interesuje|interesuja|ciekawi|potrzebuje)|brak zainteresowania)',
      '(?:не|нет) (?:\\S+ )?(?:интерес\\S*|нужно|нужны|надо|актуально)',
      '(?:неинтересно|неактуально)',
      '(?:ilgilenm\\S+|ilgimi \\S+|ihtiyacim yok|ihtiyacım yok|ilgi duymuyorum)',
      '(?:tidak|tak|gak|ga|nggak) (?:lagi )?(?:tertarik|butuh|perlu|minat|berminat|membutuhkan)(?: lagi)?',
      '(?:لم [أا]عد|لست|غير|ما عاد|لا) (?:مهتما|مهتم|مهتمة|مهتمه|[أا]حتاج|يهمني|تهمني|يهمنى)',
      '(?:לא|כבר לא) (?:מעוניין|מעוניינת|מעניין|צריך|צריכה|רלוונטי)',
      '(?:रुचि|दिलचस्पी|ज़रूरत|जरूरत|interest|zarurat) (?:\\S+ )?(?:नहीं|nahi|nahin)',
      '(?:興味(?:が|は)?(?:な|あり|無|失)|必要(?:が|で)?(?:な|あり|は)|いらな|不要|関心が)',
      '(?:不感兴趣|不感興趣|没兴趣|沒興趣|没有兴趣|沒有興趣|不需要|用不着|用不著)',
    ),
  ],
]

const REQUEST = phrases(
  '(?:help|support|human|agent|ajuda|socorro|suporte|atendente|atendimento|ayuda|soporte|asesor|agente|humano)',
  '(?:can|could|would|will) (?:you|i|we|someone|somebody)',
  'i (?:need|want|would like) (?:to|a|an|some)',
  '(?:pode|podem|poderia|poderiam|puede|pueden|puedes|podria|podrian|podrias)',
  '(?<!nao )(?:preciso de|gostaria de)',
  '(?<!no |no lo |no la |no los |no las )(?:necesito|quisiera)',
  '(?:aide|aidez|hilfe|helfen|aiuto|aiutare|hulp|helpen|pomoc|pomocy|помощь|помогите|yardim|yardım|bantuan|tolong|bantu|مساعدة|ساعدوني|עזרה|תעזרו|मदद|सहायता|madad)',
  '(?:客服|人工|帮忙|幫忙|帮我|幫我|助けて|サポート|問い合わせ|教えて)',
  '(?:pouvez vous|peux tu|pourriez vous|konnen sie|konnten sie|kannst du|puo|potete|kunt u|kun je|czy moge|czy mozecie|możecie|moge prosic|можете|можно|bisa|apakah|boleh|هل|متى|كيف|האם|מתי|איך|कब|कैसे|क्या)',
  '(?<!.{2})(?:how|when|where|who|which|quando|onde|quanto|qual|quem|cuando|donde|cuanto|cual|quien)',
)

/** What the person may have with this business: better answered than filed as a reason. */
const BUSINESS = phrases(
  '(?:order|delivery|refund|invoice|payment|appointment|booking)',
  '(?:pedido|encomenda|entrega|reembolso|fatura|boleto|pagamento|agendamento)',
  '(?:envio|factura|pago|cita|reserva)',
  '(?:commande|livraison|remboursement|facture|rendez vous|bestellung|lieferung|ruckerstattung|rechnung|termin)',
  '(?:ordine|consegna|rimborso|fattura|appuntamento|bestelling|levering|terugbetaling|factuur|afspraak)',
  '(?:zamowieni\\S+|dostaw\\S+|zwrot|faktur\\S+|wizyt\\S+|заказ\\S*|доставк\\S+|возврат|оплат\\S+)',
  '(?:siparis\\S*|teslimat|iade|fatura|randevu|pesanan|pengiriman|tagihan|janji)',
  '(?:طلبي|الطلب|طلبية|التوصيل|فاتورة|موعد|הזמנה|ההזמנה|משלוח|חשבונית|תור|ऑर्डर|डिलीवरी|रिफंड|order)',
  '(?:注文|配送|返金|請求書|予約|订单|訂單|快递|快遞|退款|发票|發票|预约|預約)',
)

const COURTESY = new RegExp(
  phrases(
    '(?:hi|hello|hey|ok|okay|thanks|thank you|thank u|so much|very much|a lot|bye|have a (?:nice|good|great) day)',
    'good (?:morning|afternoon|evening|night)',
    '(?:oi|ola|tudo bem|obrigad[oa]|muito|valeu|bom dia|boa tarde|boa noite|tchau)',
    '(?:hola|gracias|muchas|buenos dias|buenas|tardes|noches|adios)',
    '(?:bonjour|bonsoir|salut|merci|beaucoup|bonne journee|au revoir|hallo|danke|vielen|guten|tag|morgen|abend)',
    '(?:ciao|grazie|mille|buongiorno|buonasera|hoi|dank|bedankt|goede?|dag|morgen|avond|dzien dobry|dziekuje|czesc|bardzo)',
    '(?:здравствуите|привет|спасибо|большое|добрыи|день|вечер|merhaba|selam|tesekkurler|tesekkur ederim|iyi gunler)',
    '(?:halo|hai|terima kasih|banyak|selamat (?:pagi|siang|sore|malam)|مرحبا|شكرا|السلام عليكم|صباح الخير|جزيلا)',
    '(?:שלום|תודה|רבה|בוקר טוב|ערב טוב|नमस्ते|धन्यवाद|शुक्रिया|बहुत|namaste|dhanyavad)',
    '(?:こんにちは|おはよう(?:ございます)?|ありがとう(?:ございます|ございました)?|よろしくお願いします|你好|您好|谢谢|謝謝|非常感谢)',
  ),
  'gu',
)
