import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const en: LanguageLexicon = {
  language: 'en',
  typos: true,
  classes: {
    fillers:
      'please pls plz plse plss pleas kindly thanks thank_you thank_u thx ty tks hi hello hey ok okay okey now right_now just asap immediately already sir madam guys bro dude man team everyone there fuck fucking fuckin fkn freaking damn ffs omg wtf and so well good_morning good_afternoon good_evening at_once this_instant i_said i_say seriously no_thanks no_thank_you no_thx',
    messages:
      'messages message msgs msg mesages mesage messges massages mssgs mssg texts txts text_messages text_msgs sms notifications emails mails spam spams newsletters newsletter broadcasts communications communication whatsapps whatsapp dms reminders updates alerts blasts mailings texting messaging correspondence mailing_list mailing',
    notice: 'text txt notification email mail reminder update alert contact calls bot chats',
    marketing:
      'marketing promo promos promotion promotions promotional offer offers ad ads advert adverts advertisement advertisements advertising advertizing publicity deals discounts coupons vouchers campaigns campaign commercials sales',
    everything:
      'everything anything all_messages all_texts all_msgs all_communication all_communications any_messages any_kind stop_all',
    stop: 'stop stopping quit cease discontinue halt desist stap refrain_from avoid',
    cease:
      'stop end cancel cancelling canceling turn_off switch_off disable terminate halt discontinue cease block quit',
    unsub:
      'unsubscribe unsubscribing unsubscribe_me unsub unsuscribe unsubcribe unsubscibe unsubsribe unsubscrib un_subscribe opt_out opting_out optout deregister unregister unenroll',
    texting:
      'texting txting textin messaging messagin mesaging msging contacting contactin emailing mailing spamming spaming bothering botherin harassing harrassing annoying bugging pestering pinging disturbing whatsapping dming bombarding flooding hounding calling notifying spam bother harass hitting_up blowing_up writing_to writing reaching_out_to reaching_out bombing messing_with',
    text: 'text txt message msg contact email mail spam bother disturb ping dm notify whatsapp bug harass write write_to hit_up reach_out_to annoy',
    send: 'sending sendin sendng giving pushing forwarding delivering',
    get: 'to get getting be receive receiving recieve recieving recive see seeing hear have having sent keep continue continuing be_sent any_of more_of',
    me: 'me us my_phone this_number my_number my_whatsapp my_cell this_phone my_inbox my_line',
    mine: 'me us my_number my_phone my_phone_number my_cell my_contact my_contacts my_contact_info my_details my_info my_name my_no this_number this_phone this_contact myself',
    you: 'you u ya you_guys yall you_people your_company this_company this_number this_business your_business your_team your_store your_side ur_company',
    det: 'the these this those that your ur u all any my of some such so more other further future unwanted annoying stupid damn fucking unsolicited constant random silly goddamn bloody daily weekly further_of from many much out_of marketing promotional promo text sms whatsapp commercial advertising additional kind type sort kinds types sorts',
    stuff:
      'this these that those it crap shit stuff bullshit bs nonsense garbage junk things anything everything rubbish trash them',
    list: 'list lists database db mailing mailinglist subscribers records directory subscription subscriptions broadcast phonebook distribution_list contacts contact_list system',
    'list-word':
      'your ur the this that these those mailing contact contacts text texting message messaging sms marketing email whatsapp broadcast customer distribution promo promotional spam damn fucking stupid any all of subscriber subscription notification call calling',
    remove:
      'remove removing removed delete deleting take taking drop get pull erase strike cut kick exclude unlist scratch wipe',
    dont: 'dont do_not dnt donot never',
    unwilling:
      'dont_want do_not_want dnt_want donot_want didnt_want dont_wanna dont_wish do_not_wish dont_need do_not_need no_longer_want no_longer_wish no_longer_need never_want never_wanted not_want dont_care_for dont_like do_not_like do_not_consent dont_consent do_not_agree rather_not prefer_not like_not wish_not want_to_not would_not_like wouldnt_like not_interested_in no_longer_interested_in no_interest_in not_looking dont_ever_want do_not_ever_want dont_want_you do_not_want_you dont_really_want dont_even_want',
    'fed-up':
      'tired_of sick_of fed_up_with done_with enough_of enough_with had_it_with over hate sick_and_tired_of cant_stand annoyed_by annoyed_with bored_of',
    lead: 'please pls plz plse kindly just i im id i_would ive we want wanna need wish would like to could can u you ok okay hi hello hey so and also now really again sir madam guys yes thanks thank let help me trying asking request requesting ask prefer choose decided going gonna must should am do get good morning afternoon evening the team immediately go ahead then as said hereby formally officially time for its is would_you would_like wanting d',
    again:
      'again agn anymore any_more more ever_again please pls plz now ever thanks thank_you thank_u or and i at_all asap immediately further another no_more',
    tail: 'to from for about on please pls plz now already asap immediately and or i im its they thanks thank thx you u ur that which until till forever ever again anymore any coming being going by via at in with because since as right completely altogether permanently this my sent today here man bro sir guys every all the so before',
    subject: 'you u he she they we i it who people someone why',
    not: 'dont do_not dnt never not cant cannot wont will_not didnt did_not doesnt does_not isnt without havent have_not wouldnt couldnt shouldnt should_not no_need_to nobody no_one',
    mind: 'want wish need like plan mean going have asked ask ask_you to ever really wanna gonna trying intend planning please a me us let make wanting just be being even think think_of think_about you_to',
    act: '<stop> <unsub> cancel end opt',
    third:
      'he she him her his hers my_ex friend ex boss mom mum mother dad father son daughter wife husband brother sister customer customers client clients neighbor neighbour someone somebody people everyone everybody nobody guy girlfriend boyfriend users user company employee',
    when: 'night morning weekend weekends sunday sundays during while until till before so_early so_late late early in_english in_spanish in_portuguese twice for_now for_a_while this_week at_work next_week next_month on_holiday',
    thing:
      'order orders appointment reservation booking flight payment payments transaction transfer purchase purchases card account alarm alarms event meeting trip ticket policy plan contract delivery shipment song music timer loan insurance refund return item membership service check cheque bank package parcel trial bill car class',
  },
  entries: [
    ...wholeMessages('en', { ...OPT_OUT, source: 'FCC, Twilio, AWS' }, 'STOP, UNSUBSCRIBE, REVOKE, OPTOUT, OPT OUT'),
    ...wholeMessages('en', { ...OPT_OUT, source: 'Twilio, Telnyx' }, 'STOPALL, STOP ALL'),
    ...wholeMessages('en', { ...OPT_OUT, source: 'FCC, Twilio', yields: true }, 'CANCEL, END, QUIT'),
    ...wholeMessages('en', { ...OPT_OUT, source: 'Salesforce', yields: true }, 'TERMINATE'),
    ...wholeMessages('en', { ...OPT_OUT, source: 'Sinch' }, 'STOP NOTIFICATION, STOP NOTIFICATIONS'),
    ...wholeMessages('en', { ...OPT_OUT, scope: 'marketing', source: 'Sinch' }, 'STOP MARKETING'),
    ...wholeMessages(
      'en',
      { ...OPT_OUT, source: 'ours' },
      'UNSUB, UN SUBSCRIBE, UNSUSCRIBE, UNSUBCRIBE, STOP IT ALL, STOP EVERYTHING, STOP IT, STOP THIS, STOP THAT, STOP NOW, STOP DOING THIS, STOP CONTACT, STOP CONTACTING',
    ),
    ...wholeMessages('en', { ...OPT_OUT, tier: 3, source: 'AWS, Adobe, Blueshift' }, 'REMOVE, NO, BLOCK'),
    ...wholeMessages(
      'en',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'ENOUGH, SPAM, NOT INTERESTED, NO LONGER INTERESTED, GO AWAY, FUCK OFF, PISS OFF, GET LOST, WRONG NUMBER, LEAVE, MUTE, CEASE, HALT, NO MORE, SHUT UP, STOP TALKING, THIS IS SPAM',
    ),
    ...wholeMessages(
      'en',
      { ...OPT_OUT, tier: 3, scope: 'marketing', source: 'ours' },
      'ONLY OFFERS, ONLY THE OFFERS, JUST THE OFFERS',
    ),
    ...wholeMessages('en', { tier: 1, intent: 'opt-in', source: 'Twilio, AWS, Sinch' }, 'START, UNSTOP, SUBSCRIBE'),
    ...wholeMessages('en', { tier: 1, intent: 'opt-in', source: 'Bird, Adobe' }, 'RESUME, BEGIN'),
    ...wholeMessages('en', { tier: 1, intent: 'opt-in', source: 'ours' }, 'RESUBSCRIBE, OPT IN, OPTIN, START ALL'),
    ...wholeMessages('en', { tier: 1, intent: 'help', source: 'Twilio, Braze, AWS' }, 'HELP, INFO'),

    ...patterns('en', 2, {
      'stop-texting-me': '@<stop> ..1 <texting> <me>',
      'stop-texting': '^ <lead>*8 @<stop> <texting> ><tail>',
      'stop-sending-messages': '@<stop> <send> ..4 <messages>|<marketing>|texts|text',
      'stop-sending-me': '@<stop> <send> <me>? <stuff>*3 $',
      'stop-receiving': '@<stop>|end receiving|getting|recieving|seeing ..3 <messages>|<marketing>|<stuff>',
      'stop-messages':
        '@<stop>|end|cancel|terminate|discontinue <det>*4 automated|automatic|automatically|endless|constant|marketing? <messages>|<marketing> ><tail>',
      'turn-off-your-messages':
        '@turn_off|switch_off|disable|block|mute these|your|all|this|any <det>*3 <messages>|<marketing> $',
      'stop-with-messages': 'stop|enough|cut_it_out|knock_it_off with|w <det>*4 @<messages>|<marketing>',
      'turn-messages-off': 'turn|switch|shut <det>*3 @<messages> off',
      'messages-to-stop':
        '<messages>|<marketing> ..1 to|must|should|need_to|have_to|has_to|gotta be? @stop|stopped|end',
      'make-it-stop': 'make|get|have|want|need <det>*3 <messages>|<marketing>|text to? @stop|stopped',
      'no-more-messages':
        '^ <lead>*6 no|zero|not_another|not_any more|further|single|such|additional|one|another <det>*3 @<messages>|<marketing> ><tail>',
      'no-offers': '^ <lead>*4 no <det>*2 @<marketing> $',
      'unwanted-messages': '<unwilling> <get>*3 <det>*4 @<messages>|<marketing> ><tail>',
      'unwanted-sending':
        '<unwilling> <you>? to? be? @<texting>|<text>|contacted|texted|messaged|bothered|disturbed|spammed|emailed|notified|called|harassed',
      'unwanted-sender': '<unwilling> <get>*3 <stuff>|more|information|communication|contact|word? @from <you>',
      'unwanted-hearing': '<unwilling> to? @hear|hearing anything|more? from|about ..1',
      'unwanted-list': '<unwilling> to? be|stay|remain|being on|in|part_of <list-word>*3 @<list>',
      'unwanted-subscription': '<unwilling> to? be|stay|remain @subscribed|included|enrolled|registered',
      'not-to-receive': 'not to get|receive|be_sent|be_getting <det>*4 @<messages>|<marketing>',
      'never-wanted-messages': '^ <lead>*6 no longer|more want|wish|need|interested ..3 @<messages>|<marketing>',
      'fed-up-with-messages': '<fed-up> <get>*3 <det>*4 @<messages>|<marketing> ><tail>',
      'fed-up-with-you': '<fed-up> you|u|being ..1 @<texting>|texted|messaged|contacted|spammed',
      'dont-text-me': '~<subject> <dont> ever|you|u|even|dare? @<text> <me> ><again>',
      'dont-text': '^ <lead>*4 <dont> ever? @<text> again|anymore|any_more|further',
      'dont-call-again': '^ <lead>*4 <dont> ever? call|phone|text <me>? ..1 @again|anymore',
      'dont-send-messages':
        '~<subject> <dont> ever|keep? send|sending|give <me>? <det>*4 @<messages>|<marketing>|texts|text|anything|stuff|shit|crap|nothing',
      'dont-send-again': '^ <lead>*4 <dont> send <me>? <stuff>*3 @again|anymore',
      'not-to-text-me': 'told|asked|said|tell|requested ..3 not to @<text>|send ..3',
      'please-not': 'please|pls|you|kindly not @<text> <me> ><again>',
      'mind-not-texting': 'mind|appreciate|consider|prefer|about not @<texting> <me>',
      'if-you-stopped':
        'appreciate|like|love|wish|great|grateful|nice ..2 you|u @stopped <texting>|<send>|contacting ..3',
      'no-permission': '<not>|no|without|never ..3 @permission|consent to <text>|send|contact|call <me>? ..2',
      'say-stop': 'i|to ..3 say|said|saying|told_you @stop $',
      'told-you-to-stop': 'told|asked|asking|telling|said|begging <you>? ..3 to? @stop $',
      'remove-me-from-list':
        '<remove> <mine> ..1 from|off|of|out_of|off_of <list-word>*4 @<list>|<messages>|<marketing> ><tail>',
      'remove-me':
        '^ <lead>*8 @remove|delete|exclude|unlist|erase|removing|deregister me|us|myself from|off|out_of|of? <stuff>|here|everything|<again>*2 $',
      'take-me-off':
        'take|get|drop|kick|pull|cut me|us|my_number|this_number @off <stuff>|please|pls|now|here|your|list|your_list*3 $',
      'off-your-list':
        'off|from|out_of|leave of|the|your|ur|this|that mailing|contact|text|texting|marketing|broadcast|spam|sms|message|whatsapp|stupid|damn|fucking*2 @list|lists ><tail>',
      'remove-my-number':
        '^ <lead>*8 @remove|delete|lose|erase|forget|drop|deleting|removing my|this contact|phone|cell|mobile|whatsapp? number|contact|phone|digits ><again>',
      'to-be-removed': '^ <lead>*8 be|get @unsubscribed|opted_out',
      'to-be-off-the-list': '^ <lead>*8 be|get @removed|taken|deleted off? this|it|here|please*2 $',
      'to-be-taken-off':
        '^ <lead>*8 <mine>? ..1 be|get|been @removed|taken|deleted from|off|off_of <list-word>*4 <list>|<messages>|<marketing>',
      'consider-me-unsubscribed': '@unsubscribed|opted_out me|now|please|immediately $',
      'unsubscribe-me': '@<unsub> <mine>',
      'unsubscribe-request': '^ <lead>*8 @<unsub> ><again>',
      'unsubscribe-from':
        '^ <lead>*8 @<unsub> from|of|to|for|out|off <det>*4 <messages>|<marketing>|<list>|<stuff>|all|<you>|here|list|everything|service',
      'opt-me-out': '@opt|opting|count|sign <mine> out ><tail>',
      'leave-me-alone': '~<third> @leave me|us the|tf|fuck|hell*2 alone|be|in_peace',
      'revoke-consent':
        '@revoke|withdraw|revoking|withdrawing|retract ..2 consent|permission|authorization|authorisation|opt_in',
      'object-to-marketing': 'i object|objecting to ..4 @<marketing>|<messages>',
      'do-not-contact': '^ <lead>*4 @do_not_contact|do_not_disturb|do_not_text|do_not_message',
    }),
    ...patterns('en', 3, {
      unsubscribe: '@<unsub>',
      'end-subscription': '@cancel|end|terminate|stop|cancelling|canceling|ending <det>*3 subscription|subscriptions',
      'notification-word': '@<cease> <det>*4 <notice> $',
      'stop-receiving': '@<stop> <send>|receiving|getting <me>? <stuff>? $',
      'stop-at-the-end': '^ ..8 please|pls|plz|just|so|now|make_it @stop $',
      'messages-stop': '<messages>|<marketing> ..4 @stop $',
      'never-asked': 'never|didnt|did_not ..1 @asked|requested for|these|them',
      'how-to-get-off': 'how|way|want|need ..4 get|come off|out_of ..2 @list|lists|messages|texts',
      'spamming-me':
        'you|u|your|are|is|this|keep|why|this_is ..1 @spamming|harassing|spam|harassment|harrassment|bombarding',
      'why-do-you-text':
        'why ..2 you|u|i|we ..2 @texting|messaging|contacting|spamming|getting ..2 <me>|<messages>|<marketing>',
      'too-many-messages': 'too many|much|way_too_many ..1 @<messages>|<marketing>',
      'report-you': '@report|block|reporting|blocking|blocked|sue you|u|this_number|as_spam',
      'unwanted-thing': '<unwilling> <get>*3 <stuff> @anymore|again',
      'never-signed-up':
        'never|didnt|did_not|dont_remember @sign|signed|signing|subscribe|subscribed|subscribing|consented|opt_in|consent up|to|for',
      'wrong-number': 'you have|got|are_texting the? @wrong number|person',
      'not-interested': '^ <lead>*6 not|no_longer @interested ><again>',
      'told-to-go': '^ <lead>*4 @fuck|piss|bugger|f|sod off',
    }),
    ...guards('en', 4, {
      'negated:dont-stop': '~<you> <not> <mind>*4 @<act>',
      'negated:dont-remove-me': '<not> <mind>*4 take|remove|delete|lose|leave|drop ..2 @off|from|list|number|alone',
      'negated:mistake': '@<unsub>|stop ..5 by_mistake|by_accident|accidentally|in_error',
      'negated:happy-to-receive': 'dont_mind|do_not_mind ..5 @<messages>|<marketing>',
      'question:what-happens':
        'what|if|when|whether|should|once|after|before|unless i|we|someone|people ever|can|could|will|do|should|reply|text|send|type|say|write|press|accidentally*2 @<unsub>|stop',
      'question:did-i': 'did|have|has|was|were|am i|we|you|u|they|it ..2 @<unsub>|stop|stopped',
      'question:can-i-later': '@<unsub> later|anytime|at_any_time|whenever|someday',
      'question:the-word': '@<unsub>|stop mean|means|word|keyword|command|option|link|feature',
      'question:reply-with':
        'word|saying|says|type|types|reply|replying|typed|write|press|click|text|send|respond|answer|answering with? the? @<unsub>|stop to|at|for|if|when|and|anytime|2|mean|do|work ..2',
      'third-person:someone-else': '<third> ..4 @<act>',
      'third-person:their-messages': '<third> ..6 @<messages>|<marketing>|list|alone',
      'other-sense:bus-stop':
        'bus|next|last|first|full|pit|non|tram|train|metro|rest|truck|one|short|whistle|subway|a @stop|stops',
      'other-sense:stop-sign':
        '@stop sign|light|watch|loss|motion|button|by|over|at|in|working|worrying|crying|lying|complaining|smoking|bugging_out|writing_off',
      'object-guard:cancel-order':
        '@cancel|canceling|cancelling|cancellation|stop|stopping|end|ending|quit|remove|delete|terminate|disable <det>*3 ..1 <thing>',
      'object-guard:unsubscribe-other': '@<unsub> ..3 <thing>|netflix|spotify|premium|prime|gym',
      'object-guard:messages-of-others':
        '@<messages>|<marketing> from|by|to|for mom|mum|dad|facebook|instagram|twitter|netflix|other|unknown|strangers|<third>',
      'object-guard:own-messages': '@<messages> that? i|we|she|he have? scheduled|sent|wrote|set|drafted|received',
      'object-guard:message-failed': '<messages> ..2 @failed|failing|error|delivered|pending',
    }),
    ...guards('en', 3, {
      'question:how-to': 'how|where|way ..5 @<act>|remove|off|delete|cancel|disable',
      'negated:you-never-stop': '<you> <not> ..1 @stop',
      'conditional:at-times': '<stop>|<dont>|alone|<texting> ..7 @<when>',
      'conditional:if-not': 'if|unless ..3 @stop|unsubscribe',
      'conditional:elsewhere': '@<texting>|<messages> ..2 to|on my|the old|other|work|wifes|husbands|previous|wrong',
    }),
  ],
}
