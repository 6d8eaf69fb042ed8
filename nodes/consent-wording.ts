/**
 * What the steps and the product itself say alike about a stop and its end. Neutral by rule: who, what stops, what may still
 * come, how to come back; no offer, no "are you sure" (47 CFR 64.1200(a)(12)).
 */
import type { Scope } from './contract.ts'
import type { Wording } from './languages.ts'

/** The confirmation, by what was stopped. */
export const confirmations = {
  all: {
    en: 'Done. You will get no more messages from {{ business.name }}. If you write to us, we still answer. Write START to get messages again.',
    pt: 'Pronto. Você não vai mais receber mensagens de {{ business.name }}. Se nos escrever, ainda respondemos. Escreva VOLTAR para receber de novo.',
    es: 'Listo. Ya no recibirá mensajes de {{ business.name }}. Si nos escribe, le seguimos respondiendo. Escriba ALTA para recibirlos de nuevo.',
    fr: 'C’est fait. Vous ne recevrez plus de messages de {{ business.name }}. Si vous nous écrivez, nous vous répondons toujours. Écrivez START pour en recevoir à nouveau.',
    de: 'Erledigt. Sie erhalten keine Nachrichten mehr von {{ business.name }}. Wenn Sie uns schreiben, antworten wir weiterhin. Schreiben Sie START, um wieder Nachrichten zu erhalten.',
    it: 'Fatto. Non riceverà più messaggi da {{ business.name }}. Se ci scrive, Le rispondiamo comunque. Scriva START per ricevere di nuovo i messaggi.',
    nl: 'Klaar. U ontvangt geen berichten meer van {{ business.name }}. Als u ons schrijft, antwoorden we nog steeds. Schrijf START om weer berichten te ontvangen.',
    pl: 'Gotowe. Wiadomości od {{ business.name }} nie będą już przychodzić. Na pytania nadal odpowiadamy. Aby znów otrzymywać wiadomości, proszę napisać START.',
    ru: 'Готово. Вы больше не будете получать сообщения от {{ business.name }}. Если вы нам напишете, мы ответим. Чтобы снова получать сообщения, напишите СТАРТ.',
    tr: 'Tamam. Artık {{ business.name }} mesajlarını almayacaksınız. Bize yazarsanız yine yanıtlarız. Yeniden mesaj almak için BAŞLA yazın.',
    id: 'Selesai. Anda tidak akan menerima pesan lagi dari {{ business.name }}. Jika Anda menulis kepada kami, kami tetap menjawab. Tulis MULAI untuk menerima pesan lagi.',
    ar: 'تم. لن تصلكم رسائل أخرى من {{ business.name }}. إذا كتبتم إلينا فسنرد عليكم. لاستلام الرسائل مجددًا اكتبوا: اشتراك',
    he: 'בוצע. לא תקבלו עוד הודעות מ-{{ business.name }}. אם תכתבו לנו, עדיין נענה. כדי לקבל שוב הודעות כתבו: הרשמה',
    hi: 'हो गया। अब आपको {{ business.name }} के मैसेज नहीं मिलेंगे। आप लिखेंगे तो हम जवाब देंगे। फिर से मैसेज पाने के लिए START लिखें।',
    ja: '承りました。今後{{ business.name }}からメッセージはお送りしません。お問い合わせには引き続きお答えします。再び受け取るには「配信再開」とお送りください。',
    zh: '已办理。您将不再收到{{ business.name }}的消息。如果您联系我们，我们仍会回复。如需重新接收，请回复“恢复订阅”。',
  },
  marketing: {
    en: 'Done. You will get no more offers from {{ business.name }}. Messages about things you asked for may still come. Write START to get offers again.',
    pt: 'Pronto. Você não vai mais receber ofertas de {{ business.name }}. Mensagens sobre o que você pediu ainda podem chegar. Escreva VOLTAR para receber de novo.',
    es: 'Listo. Ya no recibirá ofertas de {{ business.name }}. Aún pueden llegar mensajes sobre lo que pidió. Escriba ALTA para recibirlas de nuevo.',
    fr: 'C’est fait. Vous ne recevrez plus d’offres de {{ business.name }}. Des messages sur vos demandes peuvent encore arriver. Écrivez START pour recevoir à nouveau les offres.',
    de: 'Erledigt. Sie erhalten keine Angebote mehr von {{ business.name }}. Nachrichten zu Ihren Anliegen können weiterhin kommen. Schreiben Sie START, um wieder Angebote zu erhalten.',
    it: 'Fatto. Non riceverà più offerte da {{ business.name }}. Possono ancora arrivare messaggi su ciò che ha richiesto. Scriva START per ricevere di nuovo le offerte.',
    nl: 'Klaar. U ontvangt geen aanbiedingen meer van {{ business.name }}. Berichten over wat u hebt gevraagd kunnen nog komen. Schrijf START om weer aanbiedingen te ontvangen.',
    pl: 'Gotowe. Oferty od {{ business.name }} nie będą już przychodzić. Mogą jeszcze przyjść wiadomości w zgłoszonych sprawach. Aby znów otrzymywać oferty, proszę napisać START.',
    ru: 'Готово. Вы больше не будете получать предложения от {{ business.name }}. Сообщения по вашим запросам ещё могут приходить. Чтобы снова получать предложения, напишите СТАРТ.',
    tr: 'Tamam. Artık {{ business.name }} kampanyalarını almayacaksınız. Talepleriniz hakkında mesajlar gelebilir. Kampanyaları yeniden almak için BAŞLA yazın.',
    id: 'Selesai. Anda tidak akan menerima promosi lagi dari {{ business.name }}. Pesan tentang permintaan Anda masih bisa datang. Tulis MULAI untuk menerima promosi lagi.',
    ar: 'تم. لن تصلكم عروض أخرى من {{ business.name }}. قد تصلكم رسائل تخص طلباتكم. لاستلام العروض مجددًا اكتبوا: اشتراك',
    he: 'בוצע. לא תקבלו עוד מבצעים מ-{{ business.name }}. הודעות על דברים שביקשתם עדיין יכולות להגיע. כדי לקבל שוב מבצעים כתבו: הרשמה',
    hi: 'हो गया। अब आपको {{ business.name }} के ऑफ़र नहीं मिलेंगे। आपके अनुरोधों से जुड़े मैसेज आ सकते हैं। फिर से ऑफ़र पाने के लिए START लिखें।',
    ja: '承りました。今後{{ business.name }}からお得な情報はお送りしません。ご依頼に関するご連絡は届くことがあります。再び受け取るには「配信再開」とお送りください。',
    zh: '已办理。您将不再收到{{ business.name }}的优惠信息。与您的请求有关的消息仍可能送达。如需重新接收，请回复“恢复订阅”。',
  },
  topic: {
    en: 'Done. You will get nothing more from {{ business.name }} about {{ topic }}. Other messages may still come. Write START to get it again.',
    pt: 'Pronto. Você não vai mais receber nada de {{ business.name }} sobre {{ topic }}. Outras mensagens ainda podem chegar. Escreva VOLTAR para receber de novo.',
    es: 'Listo. Ya no recibirá nada de {{ business.name }} sobre {{ topic }}. Aún pueden llegar otros mensajes. Escriba ALTA para recibirlo de nuevo.',
    fr: 'C’est fait. Vous ne recevrez plus rien de {{ business.name }} sur ce sujet : {{ topic }}. D’autres messages peuvent encore arriver. Écrivez START pour en recevoir à nouveau.',
    de: 'Erledigt. Sie erhalten von {{ business.name }} nichts mehr zum Thema {{ topic }}. Andere Nachrichten können weiterhin kommen. Schreiben Sie START, um es wieder zu erhalten.',
    it: 'Fatto. Non riceverà più nulla da {{ business.name }} su: {{ topic }}. Possono ancora arrivare altri messaggi. Scriva START per riceverne di nuovo.',
    nl: 'Klaar. U ontvangt van {{ business.name }} niets meer over {{ topic }}. Andere berichten kunnen nog komen. Schrijf START om het weer te ontvangen.',
    pl: 'Gotowe. Od {{ business.name }} nic więcej nie przyjdzie na temat: {{ topic }}. Mogą jeszcze przyjść inne wiadomości. Aby znów je otrzymywać, proszę napisać START.',
    ru: 'Готово. Вы больше ничего не получите от {{ business.name }} на тему: {{ topic }}. Другие сообщения ещё могут приходить. Чтобы снова их получать, напишите СТАРТ.',
    tr: 'Tamam. {{ business.name }} artık size şu konuda yazmayacak: {{ topic }}. Başka mesajlar gelebilir. Yeniden almak için BAŞLA yazın.',
    id: 'Selesai. Anda tidak akan menerima apa pun lagi dari {{ business.name }} tentang {{ topic }}. Pesan lain masih bisa datang. Tulis MULAI untuk menerimanya lagi.',
    ar: 'تم. لن يصلكم شيء آخر من {{ business.name }} بخصوص: {{ topic }}. قد تصلكم رسائل أخرى. لاستلامها مجددًا اكتبوا: اشتراك',
    he: 'בוצע. לא תקבלו עוד דבר מ-{{ business.name }} בנושא {{ topic }}. הודעות אחרות עדיין יכולות להגיע. כדי לקבל שוב כתבו: הרשמה',
    hi: 'हो गया। अब आपको {{ business.name }} से इस विषय पर कुछ नहीं मिलेगा: {{ topic }}। दूसरे मैसेज आ सकते हैं। फिर से पाने के लिए START लिखें।',
    ja: '承りました。今後{{ business.name }}から「{{ topic }}」に関するメッセージはお送りしません。その他のメッセージは届くことがあります。再び受け取るには「配信再開」とお送りください。',
    zh: '已办理。您将不再收到{{ business.name }}关于“{{ topic }}”的消息。其他消息仍可能送达。如需重新接收，请回复“恢复订阅”。',
  },
} satisfies Record<string, Wording>

/** What is confirmed while the author writes nothing. Open: everything. */
export const builtInConfirmation = (scope: Scope = 'all'): Wording =>
  confirmations[scope === 'all' || scope === 'marketing' ? scope : 'topic']

/** What taking a stop back is called. */
export const undoLabel: Wording = {
  en: 'Undo',
  pt: 'Desfazer',
  es: 'Deshacer',
  fr: 'Annuler l’arrêt',
  de: 'Rückgängig machen',
  it: 'Ripristina',
  nl: 'Ongedaan maken',
  pl: 'Cofnij',
  ru: 'Вернуть как было',
  tr: 'Geri al',
  id: 'Urungkan',
  ar: 'تراجع',
  he: 'החזרת המצב הקודם',
  hi: 'वापस लें',
  ja: '元に戻す',
  zh: '撤销',
}

/** What a stop with an end is called. */
export const pauseLabel: Wording = {
  en: 'Pause for 30 days',
  pt: 'Pausar por 30 dias',
  es: 'Pausa de 30 días',
  fr: 'Pause de 30 jours',
  de: '30 Tage Pause',
  it: 'Pausa di 30 giorni',
  nl: '30 dagen pauze',
  pl: 'Przerwa na 30 dni',
  ru: 'Пауза на 30 дней',
  tr: '30 gün ara ver',
  id: 'Jeda 30 hari',
  ar: 'إيقاف مؤقت 30 يومًا',
  he: 'הפסקה ל-30 יום',
  hi: '30 दिन का विराम',
  ja: '30日間停止',
  zh: '暂停30天',
}

/** After a tap on "undo". */
export const undone: Wording = {
  en: 'Undone. You will get messages from {{ business.name }} as before.',
  pt: 'Desfeito. Você vai receber mensagens de {{ business.name }} como antes.',
  es: 'Deshecho. Recibirá mensajes de {{ business.name }} como antes.',
  fr: 'C’est annulé. Vous recevrez les messages de {{ business.name }} comme avant.',
  de: 'Rückgängig gemacht. Sie erhalten Nachrichten von {{ business.name }} wie zuvor.',
  it: 'Ripristinato. Riceverà i messaggi di {{ business.name }} come prima.',
  nl: 'Ongedaan gemaakt. U ontvangt berichten van {{ business.name }} zoals voorheen.',
  pl: 'Cofnięto. Wiadomości od {{ business.name }} będą przychodzić jak dotąd.',
  ru: 'Отменено. Вы будете получать сообщения от {{ business.name }}, как раньше.',
  tr: 'Geri alındı. {{ business.name }} mesajlarını önceki gibi alacaksınız.',
  id: 'Sudah diurungkan. Anda akan menerima pesan dari {{ business.name }} seperti sebelumnya.',
  ar: 'تم التراجع. ستصلكم رسائل {{ business.name }} كما في السابق.',
  he: 'בוטל. תקבלו הודעות מ-{{ business.name }} כמו קודם.',
  hi: 'वापस ले लिया गया। आपको {{ business.name }} के मैसेज पहले की तरह मिलेंगे।',
  ja: '元に戻しました。これまでどおり{{ business.name }}からメッセージをお届けします。',
  zh: '已撤销。您将照常收到{{ business.name }}的消息。',
}

/** For a reason. */
export const thanks: Wording = {
  en: 'Thank you for telling us.',
  pt: 'Obrigado por nos contar.',
  es: 'Gracias por decírnoslo.',
  fr: 'Merci de nous l’avoir dit.',
  de: 'Vielen Dank für Ihre Rückmeldung.',
  it: 'Grazie per avercelo detto.',
  nl: 'Dank u voor het laten weten.',
  pl: 'Dziękujemy za informację.',
  ru: 'Спасибо, что сообщили нам.',
  tr: 'Bildirdiğiniz için teşekkür ederiz.',
  id: 'Terima kasih telah memberi tahu kami.',
  ar: 'شكرًا لإخبارنا.',
  he: 'תודה שסיפרתם לנו.',
  hi: 'बताने के लिए धन्यवाद।',
  ja: 'お知らせいただきありがとうございます。',
  zh: '感谢您告诉我们。',
}

/** To somebody who gets messages again. It names the way out (R11). */
export const welcomeBack: Wording = {
  en: 'Welcome back. You will get messages from {{ business.name }} again. Write STOP at any time to stop them.',
  pt: 'Boas-vindas de volta. Você vai receber mensagens de {{ business.name }} de novo. Escreva PARAR quando quiser parar.',
  es: 'Le damos la bienvenida. Recibirá mensajes de {{ business.name }} de nuevo. Escriba BAJA cuando no quiera recibirlos.',
  fr: 'Bon retour. Vous recevrez à nouveau les messages de {{ business.name }}. Écrivez STOP à tout moment pour les arrêter.',
  de: 'Willkommen zurück. Sie erhalten wieder Nachrichten von {{ business.name }}. Schreiben Sie jederzeit STOP, um sie abzubestellen.',
  it: 'Le diamo di nuovo il benvenuto. Riceverà i messaggi di {{ business.name }}. Scriva STOP in qualsiasi momento per non riceverli più.',
  nl: 'Welkom terug. U ontvangt weer berichten van {{ business.name }}. Schrijf op elk moment STOP om ze te stoppen.',
  pl: 'Witamy ponownie. Wiadomości od {{ business.name }} znów będą przychodzić. Aby je wyłączyć, wystarczy w każdej chwili napisać STOP.',
  ru: 'С возвращением. Вы снова будете получать сообщения от {{ business.name }}. Чтобы отказаться от них, в любой момент напишите СТОП.',
  tr: 'Tekrar hoş geldiniz. {{ business.name }} mesajlarını yeniden alacaksınız. Durdurmak için istediğiniz zaman DUR yazın.',
  id: 'Selamat datang kembali. Anda akan menerima pesan dari {{ business.name }} lagi. Tulis BERHENTI kapan saja untuk menghentikannya.',
  ar: 'أهلًا بعودتكم. ستصلكم رسائل {{ business.name }} من جديد. لإيقافها اكتبوا في أي وقت: إيقاف',
  he: 'ברוכים השבים. שוב תקבלו הודעות מ-{{ business.name }}. כדי להפסיק אותן כתבו בכל עת: הסר',
  hi: 'आपका फिर से स्वागत है। आपको {{ business.name }} के मैसेज फिर से मिलेंगे। बंद करने के लिए कभी भी STOP लिखें।',
  ja: 'おかえりなさいませ。{{ business.name }}からのメッセージを再びお届けします。停止するには、いつでも「配信停止」とお送りください。',
  zh: '欢迎回来。您将重新收到{{ business.name }}的消息。如需停止，请随时回复“退订”。',
}
