import { cross } from './cross.ts'
import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

/** Endings of what one is asked to do, from rude to polite, and of the participles: "bhej" + "iye". */
const ENDINGS = 'o na ne ni iye iyega ein en e a i te ti ta'
const MATRA = ' ो ना ने नी िए िये िएगा ियेगा ें े ा ी ते ती ता'
/** "Do", after "band", "delete", "stop", .... */
const MAKE =
  'karo kro kar kr krdo kardo kar_do kr_do kar_dijiye kardijiye krdijiye kar_de kar_dena kar_den kar_dein kijiye kijiyega kariye karna krna karein karen karwao karwana karwa_do karwa_dijiye karva_do karvao kara_do karao करो करें करे कर करिए कीजिए कीजिये करना करदो कर_दो कर_दीजिए कर_दें कर_देना करवा_दो करवा_दीजिए करवाओ करवाना करा_दो कराओ करने'
/** The same, and "give". */
const DO = `${MAKE} do dijiye de हो दो दीजिए दें`

/** Hindi in Devanagari and, as most people type it, in Latin letters with a spelling of their own. */
export const hi: LanguageLexicon = {
  language: 'hi',
  classes: {
    fillers:
      'कृपया कृपा_करके प्लीज प्लीज़ मेहरबानी_करके धन्यवाद शुक्रिया नमस्ते भाई भैया यार सर जी अभी तुरंत अब भाईसाहब मैडम kripya kripa_karke meharbani_karke dhanyavaad dhanyawad shukriya namaste bhai bhaiya yaar yar sir_ji ji abhi turant ab madam didi',
    messages: 'मैसेज मेसेज मैसेजेस मेसेजेस मैसेजों संदेश संदेशों एसएमएस नोटिफिकेशन mesage mesages messege sandesh',
    marketing:
      'discount_wale discount_waale डिस्काउंट छूट_वाले offer_wale विज्ञापन विज्ञापनों ऑफर ऑफ़र ऑफर्स प्रमोशन प्रमोशनल प्रचार मार्केटिंग स्कीम कूपन vigyapan prachar offar ofar woffer scheme schemes promotional coupon ऑफरों विज्ञापनबाजी prachaar kupan newsletter न्यूज़लेटर प्रचार_के',
    everything: 'सब_कुछ सबकुछ सब_मैसेज सारे_मैसेज sab_kuch sabkuch sab_msg saare_msg',
    stuff:
      '<messages> <marketing> msg msgs message messages sms text texts mssg mesg notification notifications spam updates update अपडेट अपडेट्स मेल स्पैम कॉल_मैसेज न्यूज़लेटर न्यूज़ फोटो सूचना सूचनाएं जानकारी_वाले whatsapp व्हाट्सएप व्हाट्सऐप वॉट्सऐप loan लोन call कॉल फोन phone फोन_कॉल कॉल्स calls संपर्क sampark contact contacts reminder reminders रिमाइंडर video वीडियो kachra कचरा forward forwards सूचनाओं सूचनाएँ संदेशा सदस्यता sadasyata notice नोटिस link लिंक ads ad',
    mat: 'मत ना न नहीं नही mat mt na nahi nhi nahin nai matt naa',
    bhejo: `${cross('bhej bej kar kr likh daal dal sata chhed ched chod', ENDINGS)} ${cross('भेज कर लिख डाल सता छेड़', MATRA)} किया की किए कीजिए कीजिये दो आने_दो भेजी_जाए भेजा_जाए kijiye kiyo kiya karen krein do bhej bhejaa bhejni_hai sata kar bheja_jaye bheji_jaye`,
    bhejna: `${cross('bhej bej', ENDINGS)} ${cross('भेज', MATRA)} bhej bej bhejaa`,
    chahiye:
      'चाहिए चाहिये चाहता चाहती चाहते मंगता मांगता chahiye chaiye chahie chaheye chahiyee chahiy chahta chahti mangta mangte chaahiye chiye chahte padhna padhne dekhna dekhne lena lene paana pana mangata joitu joiye पढ़ना पढ़ने देखना देखने लेना लेने पाना chiy chahie_re मांगती मांगते',
    nahi: 'नहीं नही ना nahi nhi nahin nai nahii nhin na nathi',
    band: `${cross('band_ bnd_ bandh_ rok_ khatam_ samapt_ roko_ बंद_ रोक_ खत्म_ समाप्त_ स्टॉप_', DO)} ${cross('stop_', MAKE)} रोको रोकें रोकिए रोकिये रोकना roko rokiye roke rokein rokna rukwao bandh बंद band रोकवा छोड़ो छोड़_दो छोड़िए छोड़_दीजिए chhodo chhod_do chhod_dijiye chodo chod_do chhodiye स्टॉप`,
    hatao: `हटाया हटाए हटाई hataya hataye हटाओ हटाइए हटाएं हटायें हटा हटवाओ हटाने हटवाना हटाना निकालो निकाल निकालिए निकालें काटो काट काटिए डिलीट मिटाओ मिटा मिटाइए मिटाएं रिमूव भूल अलग hatao hata hataiye hataao hatado hatau hatana hataane hatane hatwao hata_den nikalo nikaalo nikal nikaal nikaaliye nikaliye kato kaato kaat ${cross('delete_ remove_ डिलीट_ रिमूव_', MAKE)} mitao mita bhool bhul hatayein`,
    number: 'नंबर नाम number no num nmbr no. naam nam नम्बर contact कॉन्टैक्ट',
    list: 'लिस्ट सूची ग्रुप सिस्टम ब्रॉडकास्ट डेटाबेस list suchi group system broadcast database data डेटा रिकॉर्ड record records डाटा',
    me: 'मुझे मुझको मुझ मेरा मेरी मेरे हमें हमको हमारा mujhe muje mujhko mera meri mere mereko merko hame hume humein hamara',
    how: 'कैसे कैसा तरीका क्या_करना kaise kese kaisay tarika kya_karna tareeka tariqa तरीका upay उपाय',
    aage: 'दोबारा दुबारा फिर_से आगे_से अब_से आइंदा dobara dubara phir_se fir_se aage_se ab_se aainda ainda kabhi कभी aage आगे',
    third:
      'पति पत्नी बेटा बेटी दोस्त भाभी मम्मी पापा कूरियर पड़ोसी pati patni beta beti dost bhabhi mummy papa courier padosi driver ड्राइवर',
    thing:
      'size साइज katauti कटौती rupaye रुपये paise पैसे neela neeli laal cart कार्ट item आइटम ऑर्डर अपॉइंटमेंट गाड़ी दुकान सिम खाता इंटरनेट कार्ड बारिश पार्सल डिलीवरी किस्त प्याज पता बिजली दूध पैकेट सामान कूरियर लोन_अकाउंट order appointment gaadi dukan sim khata internet card barish parcel delivery kist pyaz address bijli doodh packet saman courier autopay auto_pay emi account generator subscription ticket booking policy mandate cylinder paneer mirchi mirch मिर्च namak नमक chini चीनी',
    when: 'आज कल अभी_नहीं शाम सुबह aaj kal abhi shaam subah parso',
  },
  entries: [
    ...wholeMessages(
      'hi',
      { ...OPT_OUT, source: 'ours' },
      'रोकें, बंद करो, बंद करें, मैसेज मत भेजो, BAND KARO, रोको, रोकिए, बंद कर दो, बंद कीजिए, BAND KRO, BAND KAR DO, BAND KARDO, BAND KIJIYE, स्टॉप, अनसब्सक्राइब, ऑप्ट आउट, STOP KARO, STOP KRO, स्टॉप करो, ROKO, मत भेजो, ना भेजें, मत भेजिए, MAT BHEJO, MSG MAT KARO, MSG MAT BHEJO, MESSAGE MAT BHEJO, मैसेज बंद करो, MESSAGE BAND KARO, MSG BAND KARO, मेरा नंबर हटाओ, MERA NUMBER HATAO, बंद, BAND KARIYE, परेशान मत करो, PARESHAN MAT KARO, परेशान मत कीजिए',
    ),
    ...wholeMessages(
      'hi',
      { ...OPT_OUT, scope: 'marketing', source: 'ours' },
      'विज्ञापन बंद करो, ऑफर बंद करो, OFFER BAND KARO, OFFER NAHI CHAHIYE',
    ),
    ...wholeMessages(
      'hi',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'बस, बस करो, बस कीजिए, बस करें, BAS KARO, BAS KRO, BUS KARO, BAS, BAS KAR, रुको, रुक जाओ, RUKO, RUK JAO, चुप, चुप रहो, CHUP, CHUP RAHO, हटाओ, HATAO, हटा दो, HATA DO, नहीं चाहिए, NAHI CHAHIYE, NHI CHAHIYE, NAHI CHAIYE, गलत नंबर, GALAT NUMBER, रहने दो, REHNE DO, दिलचस्पी नहीं है, कैंसिल, निकालो, पीछा छोड़ो, BAKWAS BAND KARO, तंग मत करो',
    ),
    ...wholeMessages('hi', { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' }, 'सिर्फ ऑफर, SIRF OFFER'),
    ...wholeMessages(
      'hi',
      { tier: 1, intent: 'opt-in', source: 'ours' },
      'शुरू करो, शुरू करें, SHURU KARO, चालू करो, CHALU KARO, स्टार्ट, सब्सक्राइब',
    ),
    ...wholeMessages('hi', { tier: 1, intent: 'help', source: 'ours' }, 'मदद, MADAD, सहायता, हेल्प'),

    ...patterns('hi', 2, {
      'kachre-me': '<number> ..1 @कचरे|कूड़े|kachre|kude|kachra|dustbin|trash ..3',
      'akela-chhodo': '@akela|akele|अकेला|अकेले|chain|चैन ..2 chhod|chod|छोड़|chhodo|chodo|छोड़ो|छोड़ ..1',
      'data-hatao': '@डेटा|डाटा|data|jaankari|जानकारी ..4 <hatao>',
      'offer-nahi': '^ ..3 @<marketing> nahi|नहीं|nhi|mat|मत|na <fillers>*2 $',
      'kuch-nahi-chahiye-tumse': '@tumse|aapse|आपसे|तुमसे ..1 kuch|कुछ|kuchh ..2 chahiye|चाहिए|lena|chaiye|लेना ..1',
      'dilchaspi-nahi-me': '<stuff>|<marketing> ..4 @interest|रुचि|दिलचस्पी|इंटरेस्ट|ruchi|dilchaspi <nahi>',
      'message-mat-bhejo': '<stuff> ..4 @<mat> ..1 <bhejo>',
      'mat-bhejo': '<marketing>? ..3 @मत|ना|न|mat|mt|matt <bhejna> ..2',
      'mat-bhejo-message': '@मत|mat|mt <bhejo> ..3 <stuff>',
      'bhejo-mat': '<bhejna> @मत|mat|mt $',
      'dobara-mat': '@<aage> ..4 <mat> <bhejo>|संपर्क|sampark|contact',
      'sampark-na-karein': '@संपर्क|sampark|contact|कॉन्टैक्ट ..2 <mat> <bhejo>',
      'message-nahi-chahiye': '..3 <stuff> ..5 <nahi> ..2 @<chahiye>|aana|आना|आने|आए|aaye|aane',
      'nahi-chahiye-message': '<nahi> ..3 @<chahiye> ..5 <stuff>',
      'message-band': '<stuff> ..5 @<band>',
      'band-message': '@<band> ..4 <stuff>|भेजना|bhejna|ये_सब|ye_sab|yeh_sab|यह_सब',
      'bhejna-band':
        '<marketing>? ..1 @भेजना|bhejna|भेजने|bhejne|karna|करना ..2 <band>|छोड़ो|chhodo|chodo|chhod|chod|band|बंद|stop',
      'stop-bhejna':
        '@stop|स्टॉप भेजना|bhejna|bhejo|sending|karo|kro|करो|कर|kar|kijiye ><when>|ये|ye|भाई|na|yaar|ab|msg|message',
      'number-hatao': '@<number> ..5 <hatao>',
      'hatao-number': '@<hatao> ..4 <number> ..2',
      'hatao-list': '@<hatao> ..3 <list>',
      'list-se-hatao': '<list> ..3 से|se ..3 @<hatao>|बाहर|bahar|अलग|आजाद',
      'mujhe-hatao': 'मुझे|हमें|mujhe|muje|hume|hame|humein|मुझको|mujhko ..4 @<hatao>',
      'zarurat-nahi': '<stuff> ..5 @जरूरत|जरूरी|zaroorat|zarurat|jarurat|jaroorat|zaruri|jaruri|आवश्यकता ..1 <nahi>',
      'zarurat-nahi-message': '@जरूरत|zaroorat|zarurat|jarurat <nahi> ..5 <stuff>',
      'sahmati-wapas':
        '@सहमति|अनुमति|इजाजत|sahmati|anumati|ijazat|permission|consent ..3 withdraw|वापस|रद्द|नहीं|wapas|vapas|cancel|radd|nahi',
      'unsubscribe-karo':
        '@unsubscribe|unsub|अनसब्सक्राइब|opt_out|ऑप्ट_आउट ..1 कर|करो|करें|करना|kar|kare|karen|karu|karo|kro|krdo|kardo|karna|kijiye|karein|कीजिए|करवा|होना|hona|मुझे|mujhe',
      'pareshan-mat': '@परेशान|तंग|डिस्टर्ब|pareshan|paresan|tang|disturb|distrub ..1 मत|ना|न|mat|mt|na ..1 <bhejo>|कर|kar',
      'picha-chhodo':
        '@पीछा|pichha|picha|peecha|peechha ..2 छोड़ो|छोड़|छोड़िए|छुड़ाइए|chhodo|chodo|chhod|chod|chhodiye|छोड़ो',
      'chain-se': '@चैन|chain|sukoon|सुकून ..2 जीने|रहने|सोने|jeene|rehne|sone|लेने|lene ..1',
      'kuch-mat-bhejo': '@कुछ|kuch|kuchh ..2 मत|ना|न|mat|mt|na ..1 <bhejna>|भेजो',
      'na-aaye':
        '<stuff>|<number>|कुछ|kuch ..3 ना|न|na|nahi|नहीं|मत ..1 @मिले|mile|milein|milna|मिलें|भेजी|भेजा_जाए|आए|आये|आएं|aaye|aane|आने|आना|aana|आवे',
    }),
    ...patterns('hi', 3, {
      'sab-aana-band': '@सब|sab|सारा|saara आना|aana|ana ..1 बंद|band|रुके|ruke|खत्म',
      'kab-band': '@kab|कब ..1 band|बंद|rukega|रुकेगा ..1 hoga|होगा|honge|होंगे|karoge|करोगे ..2',
      'mana-kiya-tha': '@मना|mana kiya|किया|kar|कर था|tha|diya|दिया ..1 phir|fir|फिर|lekin|लेकिन|na|ना|to|तो',
      'kisi-aur-ko':
        '@किसी|kisi और|aur|dusre|दूसरे ..1 को|ko|ke|के ..1 dhundo|ढूंढो|pareshan|परेशान|bhejo|भेजो|karo|करो|msg|message',
      'galat-aadmi': '@गलत|galat|wrong aadmi|आदमी|insaan|vyakti|person|व्यक्ति|bande ..2',
      'nahi-janta': 'company|कंपनी|dukaan|aapko|आपको|tumko|tumhe nahi|नहीं|nhi @jaanta|janta|jaanti|janti|जानता|जानती',
      vakil: '@वकील|vakil|vakeel|lawyer|legal_notice|एडवोकेट ..3',
      'ghante-me': '@घंटे|ghante|din|दिन me|mein|में ..2 <stuff>',
      'takleef-mat': '@takleef|तकलीफ|kasht|कष्ट|zehmat|जहमत|mehnat ..2 mat|मत|na|न|nahi ..1',
      'irritate-karte': '@irritate|irritating|bore|pakau|पकाऊ|pakao|dheeth|ढीठ ..2',
      'naya-number': 'number|नंबर|sim|सिम ..2 @naya|abhi|नया|अभी|haal ..1 liya|लिया|mila|मिला|kharida|khareeda',
      'sharm-karo': '@sharm|sharam|शर्म|tameez|तमीज|लाज ..2 karo|करो|kro|आती|aati|nahi|नहीं|kar',
      'mat-kijiye-pareshan': '@मत|mat|mt|na परेशान|तंग|pareshan|tang|disturb ..2',
      'mat-karo': '@मत|mat|mt|matt <bhejna>|<bhejo> ><bhejo>|करो|भाई|yaar|please|plz|bhai|ab',
      'koi-message-nahi': 'कोई|koi|ek_bhi|एक_भी|aur|और|ab|अब ..3 <stuff> ..1 @nahi|nhi|ni|नहीं|नही|nai|na $',
      'nahi-koi-message': '^ ..4 no @msg|msgs|message|मैसेज ..1 $',
      'stop-near-contact': '@<band>|<hatao>|<chahiye> ..6 <stuff>|<number>|<list>',
      'contact-near-stop': '<stuff>|<number>|<list> ..6 @<band>|<hatao>|जरूरत|zarurat',
      'dimag-mat-khao': '@dimag|dimaag|दिमाग|जान|jaan|sar|सर|khopdi ..1 mat|मत|na|mt ..2',
      'bhag-yahan-se': '@bhag|bhaag|भाग|दफा|dafa|nikal yahan|yaha|yahaan|यहां|ho|हो|ja|जा|jao|जाओ',
      'zarurat-nahi-hai': '@जरूरत|जरूरी|zarurat|zaroorat|jarurat <nahi> हैं|है|hai|h|ab*1 $',
      'azad-karo': '@आजाद|azad|aazad|मुक्त|mukt ..1 करो|करें|karo|kar|kijiye|कीजिए',
      'ab-bas': '^ ..1 ab|अब|और|bas|बस @बस|bas|bass ..1 $',
      mukti: '@मुक्ति|mukti|छुटकारा|chutkara|chhutkara|pichha ..3',
      'phir-aaya-to-police':
        'aaya|आया|आए|aaye|kiya|किया|bheja|भेजा|bheji ..4 @police|पुलिस|consumer|forum|court|कोर्ट|case|केस|cyber|trai|ट्राई|complaint|complain|शिकायत|shikayat|block|ब्लॉक ..3',
      'report-karunga':
        '@report|रिपोर्ट|spam ..1 maar|karunga|karungi|krunga|kar_raha|kar_rha|karta|करूंगा|कर_रहा|kar_dunga',
      'nahi-chahta-ki': '<nahi> @<chahiye> ..5 <stuff>|<bhejo>',
      'block-list-me': '@block|blacklist|dnd|डीएनडी|ब्लॉक list|लिस्ट|mein|me|में ..1 daal|dal|daalo|dalo|डाल|डालो|karo',
      'ruk-jao': '@रुक|ruk जाओ|जाइए|jao|jaiye|ja ..1 $',
      band: '^ ..4 @<band> ..2 $',
      'bas-karo': '@बस|bas|bass|bus ..2 करो|कीजिए|करिए|करें|कर|karo|kro|kar|kijiye|karein|kariye|krdo|kardo|कर_दो',
      'nahi-chahiye':
        '^ <me>|kuch|कुछ|ab|अब|aur|और|ye_sab|यह_सब|ये_सब|bhai|भाई|bhi|भी|kuchh|pakka*4 <nahi> @<chahiye> re|baba|bhai|yaar|अब|ab|ji|bas|बस|bilkul|बिल्कुल|please*2 $',
      'kaise-band':
        '@<how> ..6 बंद|रोकूं|रोकें|हटाऊं|हटाएं|निकलूं|band|rokun|roku|hatau|hatao|nikalu|unsubscribe|stop|छुटकारा|chutkara ..4',
      'message-kaise-band': '<stuff> ..4 @<how> ..2',
      'kaise-bahar': '@<how> ..4 list|लिस्ट|<stuff>',
      'bahar-hona': '@सेवा|सर्विस|service|लिस्ट|list ..2 से|se ..1 बाहर|bahar|nikalna|निकलना|hatna',
      'roz-roz':
        '@रोज|बार|सुबह|दिन|रात|हर|roz|rozana|baar|bar|subah|din|raat|har|daily|itne|इतने ..6 <stuff>|bhejte|bhejti|भेजते|भेजती|bheja|बजता|bajta|भेजता',
      'message-kyu':
        '@क्यों|क्यूं|kyu|kyun|kyo|kyon|q ..4 <bhejna>|परेशान|pareshan|aa_rahe|aa_rha|आ_रहे|कर_रहे|kar_rahe|aate|आते|भेजती|bhejti',
      'message-aa-rahe-kyu': '<stuff> ..2 @क्यों|क्यूं|kyu|kyun|kyo|kyon ..4',
      'dimag-kharab': '@दिमाग|dimag|dimaag|mood|मूड|sar|सिर ..1 खराब|kharab|dard|दर्द',
      'tang-aa-gaya':
        '@तंग|परेशान|tang|pareshan|paresan|thak|irritate|disturb|डिस्टर्ब|bore ..2 आ|हो|हूं|aa|ho|hu|hota|hoti|कर|kar|karte|gaya|gayi|गया|रहे',
      'block-kar': '@ब्लॉक|block ..1 कर|करूं|करता|कर_दूंगा|kar|kr|karunga|karungi|kardunga|karta ..2',
      shikayat: '@शिकायत|कंप्लेंट|लीगल|पुलिस|shikayat|trai|dnd|डीएनडी|कोर्ट|केस ..3',
      'complaint-karunga':
        '@complaint|complain|police|legal|court|case ..2 karunga|karungi|karenge|krunga|kardunga|kar_dunga|karna|jaunga|mein',
      'galat-number': '@गलत|galat ..1 नंबर|number|no|nmbr',
      'wrong-number-hai': 'wrong number @hai|h|bhai|he|ji',
      'customer-nahi': 'आदमी|ग्राहक|कस्टमर|customer|grahak|user ..1 @नहीं|nahi|nhi',
      'register-nahi':
        '@रजिस्टर|साइन_अप|सब्सक्राइब|register|subscribe|signup|sign_up|permission|अनुमति ..1 नहीं|nahi|nhi|कभी|kabhi ..3',
      'kisne-diya': '@किसने|kisne|कहां|kahan|kaha|kidhar ..4 नंबर|number|no',
      'interest-nahi': '@दिलचस्पी|रुचि|इंटरेस्ट|interest|interested|dilchaspi|ruchi ..1 नहीं|nahi|nhi|nai',
      chup: '@चुप|chup|khamosh|shant|खामोश ..2',
      'rehne-do': '@रहने|rehne|rahne दो|दीजिए|do|dijiye ..2',
      hatao: '^ ..6 @<hatao> ..3 $',
      'hatane-ko': '@हटाने|hatane|hataane|nikalne|निकालने|unsubscribe ..2 को|ko|के|ke ..3',
      'bhool-jao': '@भूल|bhool|bhul जाओ|जाइए|jao|jaiye',
      khabardar: '@खबरदार|khabardar|sudhroge|सुधरोगे ..6',
      'kitni-baar-bolu':
        '@kitni_baar|कितनी_बार|kitni_bar ..4 bolu|bolun|बोलूं|kahu|kahun|कहूं|bola|बोला|kaha|कहा|mana|मना|samjhau|समझाऊं|likhu|लिखूं|bolna|बोलना|kehna',
      'chhodo-number': '@बख्श|bakhsh|maaf|माफ दो|करो|do|karo|कीजिए|kijiye',
      'nahi-rehna': '@जुड़ना|रहना|judna|rehna ..1 नहीं|nahi ..2 <list>|chahta|चाहता',
    }),
    ...patterns(
      'hi',
      3,
      {
        'is-number-par': '@विज्ञापन|vigyapan|advertisement|promotion ..3 नहीं|nahi',
      },
      'all',
    ),
    ...guards('hi', 4, {
      'other-sense:bhool-gaya': '@bhool|bhul|भूल gaya|gayi|गया|गई|gaye|गए ..1',
      'question:fark': '@unsubscribe|block|stop|बंद|ब्लॉक|band ..4 fark|farak|antar|फर्क|अंतर|difference ..2',
      'third-person:usko': '@usko|uski|uske|unko|unke|unki|उसको|उसे|उनको|उसका ..5 mat|मत|na|nahi ..2',
      'object-guard:card-block': 'card|कार्ड|khata|खाता|atm @block|ब्लॉक|band|बंद ..3',
      'object-guard:size': 'size|साइज|colour|color|rang|रंग ..2 @mat|मत|nahi|नहीं ..3',
      'object-guard:paise': '@rupaye|रुपये|rs|paise|पैसे|katauti|कटौती ..4 band|बंद|roko ..2',
      'conditional:baje-se-pehle': '@baje|बजे se|से|ke|के|tak|तक pehle|baad|पहले|बाद|na|mat|मत ..5',
      'third-person:usne-kaha': '@usne|unhone|उसने|उन्होंने|wo|voh|वो ne|ने? kaha|bola|कहा|बोला|boli|likha|लिखा|bole ..8',
      'question:band-kyu': '<stuff> ..2 @बंद|band क्यों|क्यूं|kyu|kyun|kyon|kyo ..3',
      'other-sense:nikal-ke':
        '@nikal|निकाल|hata|हटा ke|के ..1 batata|batati|deta|deti|dekhta|dekhti|bhejta|bhejti|dunga|dungi|बताता|देता|देखता|भेजता',
      'other-sense:delete-ho-gaya': '@डिलीट|delete|remove|block|ब्लॉक हो|ho ..2',
      'negated:nahi-hota': '@disturb|डिस्टर्ब|pareshan|परेशान|tang nahi|नहीं|nhi ..2',
      'other-sense:ruk-jaiye-main': '@ruk|रुक jaiye|jao|जाइए|जाओ >mummy|main|मैं|papa|abhi',
      'other-sense:nahi-mila': '<stuff> ..1 nahi|nhi|नहीं @mila|मिला|aaya|आया|aa_raha|milta|आ_रहा|mili|मिली ..2',
      'negated:band-mat':
        '@बंद|रोकना|हटाना|छोड़ना|band|rokna|hatana|unsubscribe ..1 मत|ना|न|mat|mt|na ..2 करना|करो|करें|कीजिए|कर|karna|karo|kar|kijiye|krna|करिए',
      'negated:mat-band': '@मत|mat|mt|नहीं|nahi ..2 बंद|रोको|हटाओ|band|roko|hatao|rokna ..2',
      'negated:kab-kaha': '@कब|kab कहा|बोला|kaha|bola ..4',
      'negated:bhejte-rehna': '<bhejna> ..1 @रहो|रहना|raho|rehna|rahna|रहिए|rahiye',
      'question:likhne-se': '@stop|बंद|स्टॉप|band लिखने|भेजने|likhne|bhejne|लिखूं|likhu|likh ..4',
      'question:kyu-band': '@क्यों|क्यूं|kyu|kyun|kyon|kyo ..1 बंद|band|रोक|rok ..3',
      'accident:galti-se': '@गलती|galti|भूल से|se ..5',
      'third-person:pati': '@<third> ..6 <mat>|<band>|छोड़ना|chhodna|chahiye|चाहिए|<chahiye>|फोन|bola|बोला|ne',
      'third-person:bola': '@बोला|बोले|कहा|bola|boli|kaha|bole ..1 <stuff>|मुझे|उनको|unko',
      'object-guard:order': '<thing> ..3 @<band>|<hatao>|रोक|कैंसिल|मत|mat|नहीं|nahi',
      'object-guard:band-order': '@<band>|<hatao>|मत|mat ..2 <thing>',
      'object-guard:mat-bhejo-parcel': 'मत|mat|mt|ना ..1 <bhejo> ..2 @<thing>|<when>',
      'object-guard:aaj-mat': '@<when> ..2 मत|mat|mt|na <bhejo>',
      'other-sense:bas-ek': '@बस|bas एक|कितने|काफी|ek|kitne|stop|stand|इतना|itna|दो_किलो|थोड़ा|से|se|में|me|कब|kab',
      'other-sense:band-hota': '@बंद|band होती|होता|हो_गया|हो_गई|hoti|hota|ho_gaya|hai|है|रहता|rehta|hogi|होगी|हो_रहा',
      'other-sense:ruko-main': '@रुको|रुक|ruko|ruk ..1 मैं|जाए|main|mai|jaye|थोड़ा|thoda|जाओ_मैं|gate|जरा|zara',
      'other-sense:gate-pe': '@gate|गेट|पर|pe ..1 ruk|रुक',
      'other-sense:koi-baat': '@बात|baat|problem|दिक्कत नहीं|nahi|nhi',
      'object-guard:stop-bus': '@बस|लास्ट स्टॉप',
    }),
    ...guards('hi', 3, {
      'question:kaise': '@<how> ..4 <band>|<hatao>|बंद|band ..3',
    }),
  ],
}
