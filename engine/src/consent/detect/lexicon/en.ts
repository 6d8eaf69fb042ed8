import { guards, halves, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const en: LanguageLexicon = {
  language: 'en',
  typos: true,
  spellings: {
    send: 'snd sned sende broadcasting',
    sending: 'sndng sendig snding',
    receive: 'resiv recv rcv rcive',
    no: 'nae',
    more: 'mair moar',
    how: 'hw',
    dont: 'dinnae dinna doan dunt donot',
    nothing: 'nuthin nuffin nowt',
    wanna: 'wana',
    anymore: 'nymore anymo',
    cancel: 'cancle cansel',
    please: 'pleez pleeze pliis plese plase plaese',
    number: 'nmbr nmber numbr numba',
    remove: 'rmv rmove remoov remov romove delink',
    delete: 'dlt delet delte delate dlete deleate',
    messages: 'messiges mesajes surveys',
    notifications: 'notifs notis notifys',
  },
  classes: {
    fillers:
      'please pls plz plse plss pleas kindly thanks thank_you thank_u thx ty tks hi hello hey ok okay okey now right_now just asap immediately already sir madam guys bro dude man team everyone there folks mate bruh fam lads oga abeg biko jare o wai lah haba ffs fuck fucking fuckin fkn freaking damn omg wtf and so well good_morning good_afternoon good_evening at_once this_instant i_said i_say seriously no_thanks no_thank_you no_thx bot robot ugh smh srsly oi yo tnx tq thnx tanx thnks thankyou pliz will_you will_ya would_you wouldja can_you could_you i_beg_you i_beg_u im_begging_you i_am_begging_you for_the_love_of_god for_gods_sake for_heavens_sake for_christs_sake for_goodness_sake for_fucks_sake dear_god nah nope naw forever jesus christ jesus_christ bloody_hell thank_you_for_your_understanding for_good for_real straight_away right_away hun love babe bhai yaar wallah wallahi nuh sef joor innit bye bye_bye goodbye from_now_on going_forward once_and_for_all immediately_please today_please no_seriously i_mean_it last_time for_the_last_time lmk ya_allah o_god enough_already la leh lor sia po naman nga sana kuya ate boss ji aunty uncle k kk alright alrite aight respectfully with_respect with_all_due_respect honestly',
    messages:
      'messages message msgs msg mesages mesage messges massages mssgs mssg texts txts text_messages text_msgs sms notifications emails mails spam spams newsletters newsletter broadcasts communications communication whatsapps whatsapp dms reminders updates alerts blasts mailings texting messaging correspondence mailing_list mailing mesgs msges mgs solicitations texs texst mesg pings nudges follow_ups followup followups smses txtmsgs messagges whatsaps messeges announcements circulars bulletins mailers mailshots missives digests',
    notice: 'text txt notification email mail reminder update alert contact calls bot chats',
    marketing:
      'marketing promo promos promotion promotions promotional offer offers ad ads advert adverts advertisement advertisements advertising advertizing publicity deals discounts coupons vouchers campaigns campaign commercials sales specials special_offers advertize solicitation fundraising upsell upselling discount_codes discount_code promo_codes sales_stuff cashback lottery lucky_draw raffle giveaways soliciting canvassing cold_calls new_products new_product new_arrivals product_launches pitches sales_pitch sales_pitches upgrade_offers jackpot betting sale_texts sale_messages loan_messages black_friday cyber_monday flash_sale flash_sales clearance discount_alerts sale_alerts deal_alerts discount_texts discount_messages promo_alerts offer_messages loan_adverts discount_notifications sale_notifications',
    everything:
      'everything anything all_messages all_texts all_msgs all_communication all_communications any_messages any_kind stop_all stopall',
    stop: 'stop stopp stopping quit cease discontinue halt desist stap stahp refrain_from avoid desist_from cease_from abstain_from stawp stp',
    cease:
      'stop end cancel cancelling canceling turn_off switch_off disable terminate halt discontinue cease block quit deactivate',
    unsub:
      'unsubscribe unsubscribing unsubscribe_me unsub unsuscribe unsubcribe unsubscibe unsubsribe unsubscrib unsubscribr unsubscripe unsubscride unsuscribed un_subscribe un_sub un_suscribe unscribe unsubs opt_out opting_out optout optin_out deregister de_register unregister un_register unenroll unlist_me disenroll upt_out op_out obt_out opted_me_out on_subscribe_me unsubscribe_us un_subcribe upsubscribe opt_off unlisted delist',
    texting:
      'keeping_in_touch staying_in_touch getting_in_touch texting txting textin txtin messaging messagin mesaging mssging msging msgin msgn textn txtn callin emailin spamin contactin contacting emailing mailing spamming spaming spammin bothering botherin harassing harrassing annoying bugging pestering pinging disturbing whatsapping dming bombarding flooding hounding calling notifying spam bother harass disturb hitting_up blowing_up writing_to writing reaching_out_to reaching_out bombing messing_with hitting_my_line hittin_my_line hittin_me_up blowing_up_my_phone blowing_my_phone_up blowin_up_my_phone blowin_my_phone_up blowin_up hittin_up texing_me troubling chasing nagging tempting soliciting advertising_to marketing_to selling_to pitching texting_and_calling calling_and_texting messaging_and_calling to_message to_text to_contact to_write to_disturb blasting haunting stalking attacking plaguing targeting besieging hassling hasseling badgering irritating interrupting texing texitng following_up following_up_with checking_in chasing_up buzzing reminding tormenting bullying scaring frightening upsetting waking invading swamping abusing massaging massageing messenging addressing txtn txtng',
    text: 'chase hassle nag hound badger bombard communicate communicate_with correspond_with keep_in_touch stay_in_touch get_in_touch be_in_touch text txt message msg messsage contact follow_up check_in email mail spam bother disturb ping dm notify whatsapp bug harass write write_to hit_up reach_out_to annoy texting messaging contacting follow_up_with pester trouble hmu reach_out message_or_text call_or_text text_or_call contact_or_message',
    send: 'sending sendin sendng pushing forwarding delivering posting sharing showing_me to_send send',
    get: 'to get getting be receive receiving recieve recieving recive see seeing hear have having sent keep continue continuing be_sent any_of more_of no_more needing find finding_this',
    me: 'me us my_phone this_number my_number my_whatsapp my_cell this_phone my_inbox my_line my_mobile this_no my_no this_line this_contact my_house mi meh mee dis_number dis_line',
    mine: 'me us my_number my_phone my_phone_number my_cell my_contact my_contacts my_contact_info my_contact_details my_details my_info my_name my_no my_data my_email my_digits my_mobile my_mobile_number my_whatsapp my_whatsapp_number this_number this_phone this_phone_number this_contact this_no this_line our_number our_name myself the_number my_num our_num this_num this_cell our_phone my_contact_no mi meh mee dis_number dis_line',
    you: 'you u ya yall you_guys you_lot you_people your_company this_company this_number this_business your_business your_team your_store your_side ur_company your_shop your_lot ye yous yuh you_folks your_firm your_bot your_system your_robot your_people una una_people',
    det: 'the these this those that your ur u all any my of some such so more other further future unwanted annoying stupid damn fucking unsolicited constant random silly goddamn bloody daily weekly further_of from many much out_of marketing promotional promo text sms whatsapp commercial advertising additional kind type sort kinds types sorts dis dem d ya yer endless no every single youre',
    stuff:
      'this these that those it em crap shit stuff bullshit bs nonsense garbage junk things anything everything rubbish trash them dis ths thing them_things sh_t madness torture nightmare hell circus anythin nothin sth',
    sent: '<messages> <marketing> crap shit bullshit junk garbage rubbish nonsense stuff massage content material materials reminder alert update notification notice notices videos pics pictures photos memes forwards links flyers catalogues listings vacancies invites invitations surveys deal discount sale coupon voucher special pitch loans loan_offers spins threats codes bot_messages bills statements memos quotes recipes jokes verses tips posts devotionals devotions verse sermons prayers greetings good_morning_messages catalogs catalogue catalog brochures leaflets pamphlets homework survey openings',
    list: 'list lists database databases db mailing mailinglist subscribers records directory subscription subscriptions broadcast phonebook distribution_list contacts contact_list system books files books_and_records bot newsletter_list crm distribution distro circulation_list gc groupchat group_chat grp',
    'list-word':
      'your ur ya yer una the this that these those mailing contact contacts text texting message messaging sms marketing email whatsapp broadcast customer distribution promo promotional spam damn fucking stupid any all of subscriber subscription notification call calling calls follow_up vacancy specials offers newsletter church reminder reminders group alert alerts client phone member members youre you_re bloody goddamn blasted wretched annoying silly horrible endless dis dat d platform parents school club staff donor volunteer alumni community neighbourhood campaign',
    remove:
      'remove removing removed delete deleting take taking drop get pull erase strike cut kick exclude unlist scratch wipe scrub purge cross knock scrap leave leaving comot rub omit strip clear dump clear_out chuck expunge eliminate exit uninstall unadd unfollow evict rm',
    dont: 'dont do_not dnt donot never don_t doesnt do_no dun dnot must_not should_not mustnt please_not',
    unwilling:
      'no_more_interested_in no_more_want not_a_fan_of not_fond_of dont_wna dont_wana dont_wnna dnt_wanna dnt_wana dnt_wna dont_wnt_to dw dont_want_2 idw dont_wan dw_want no_longer_consent no_longer_agree no_longer_authorize no_longer_authorise no_longer_accept no_longer_care_for never_consented never_agreed never_asked not_wanting not_needing no_longer_wanting no_longer_needing could_do_without can_do_without do_without can_live_without had_my_fill_of not_in_need_of dont_accept do_not_accept dont_want do_not_want dnt_want donot_want don_t_want didnt_want did_not_want dont_wanna dont_wish do_not_wish dont_need do_not_need no_longer_want no_longer_wish no_longer_need no_longer_require dont_require do_not_require never_want never_wanna never_wanted not_want no_want dont_care_for dont_like do_not_like do_not_consent dont_consent do_not_agree dont_agree rather_not prefer_not like_not wish_not want_to_not would_not_like wouldnt_like not_interested_in no_longer_interested_in no_interest_in not_looking dont_ever_want do_not_ever_want dont_want_you do_not_want_you dont_really_want really_dont_want dont_even_want wont_be_needing wont_need will_not_need have_no_use_for no_use_for have_no_need_for no_need_for no_need_of cant_deal_with cannot_deal_with do_not_authorize dont_authorize do_not_authorise dont_authorise cant_take cant_stand no_further_need_for no_further_use_for no_further_need_of have_no_interest_in doesnt_want does_not_want doesnt_need zero_interest_in little_interest_in lost_interest_in no_interest_whatsoever_in not_keen_on not_into no_desire_for no_desire_to dont_appreciate do_not_appreciate dont_enjoy do_not_enjoy not_happy_with refuse_to no_intention_of wnt dnt_wnt dont_wnt not_wanna no_wish_to have_no_wish_to does_not_wish doesnt_wish do_not_desire unwilling_to not_willing_to didnt_ask_for did_not_ask_for never_signed_up_for didnt_sign_up_for did_not_sign_up_for never_subscribed_to didnt_subscribe_to did_not_subscribe_to didnt_agree_to did_not_agree_to didnt_consent_to did_not_consent_to never_requested didnt_request couldnt_care_less_about could_not_care_less_about dont_give_a_damn_about dont_give_a_shit_about dont_give_a_fuck_about have_no_time_for no_appetite_for dont_fancy wont_be_wanting no_thank_you_to no_thanks_to thanks_but_no_thanks_to no_longer_requires no_longer_needs no_longer_wants no_longer_wishes will_not_be_needing will_not_be_requiring wont_be_requiring shant_need do_not_give_permission dont_give_permission dun_want no_wish_for dont_wanna_get dun_wanna i_no_need i_no_want me_no_want i_not_want i_no_wan dun_wan aint_trying_to not_trying_to',
    'fed-up':
      'tired_of sick_of fed_up_with fed_up_of done_with enough_of enough_with had_it_with over hate sick_and_tired_of sick_to_death_of cant_stand had_it_up_to_here_with up_to_here_with so_over no_time_for no_patience_for run_out_of_patience_with annoyed_by annoyed_with bored_of had_enough_of irritated_by irritated_with spare_me drowning_in sick_n_tired_of bored_with weary_of exhausted_by overwhelmed_by overwhelmed_with had_my_fill_of swamped_with inundated_with',
    lead: 'please pls plz plse kindly just i im still wan dey oya id i_would ive we want wanna need wish would like to could can u you ok okay hi hello hey so and also now really again sir madam maam guys yes thanks thank let help me trying asking request requesting ask prefer choose decided going gonna must should am do get good morning afternoon evening the team immediately go ahead then as said hereby formally officially time for its is would_you would_like wanting d may might kindly_do mind possibly actually no not_now nah nope bye bro dude man mate oga abeg biko if_you_could someone somebody_please but because bc cos since dear seriously lah yo ay m8 brother sis aye tnx tq thnx tanx thnks thankyou pliz lol lmao us hahaha haha sir_madam ahm right listen look sorry la leh lor sia po naman nga sana na kuya ate boss naw ji aunty uncle ps wana wnt',
    again:
      'today tonight tomorrow already again agn anymore any_more more ever_again anyway either haha nalang na_lang please pls plz plss now ever thanks thank_you thank_u thnx or and i at_all asap immediately further another no_more rn ta x xx man bro mate immediatly right_now instantly jare o wai lah ah na yaar bhai comma period abeg joor sef biko fam lads at_once right_away straight_away this_instant will_you would_you will_ya ok okay after_all from_now_on going_forward for_good permanently immediately_please today_please or_else altogether completely entirely totally full_stop fully once_and_for_all liao leh lor then_thanks whatsoever thx ty tks cheers bye kthx k tnx tq tanx thnks thankyou pliz nuh nah innit wallahi walahi forthwith henceforth nemore anymor nomore any_mor animore',
    tail: 'to from for about on please pls plz now already asap immediately and or i im its they thanks thank thx you u ur that which until till forever ever again anymore any coming being going by via at in with because since as right completely altogether permanently this my sent today here man bro sir guys every all the so before we if it he she me us cos bc but or_else rn ta x lol wai jare o either mate hey ok okay sorry like unless whatsoever will these lah comma period needed required wanted necessary thing things bit business side anyway weeks days months last ago twice times multiple no no_more after_all content material materials stuff of from_now_on going_forward tnx tq thnx tanx thnks thankyou pliz nemore anymor nomore any_mor animore',
    subject: 'you u he she they we i it who people someone why',
    not: 'dont do_not dnt never not cant cannot wont will_not didnt did_not doesnt does_not isnt without havent have_not wouldnt couldnt shouldnt should_not no_need_to don_t',
    mind: 'want wish need like plan mean going have asked ask ask_you to ever really wanna gonna trying intend planning please a me us let make wanting just be being even think think_of think_about you_to asking_you asking_you_to asking saying saying_you telling_you_to',
    act: '<stop> <unsub> cancel end opt',
    third:
      'he she him her his hers my_ex friend ex boss mom mum mother dad father son daughter wife husband brother sister customer customers client clients neighbor neighbour someone somebody people everyone everybody guy girlfriend boyfriend users user company employee colleague teacher driver courier agent guard',
    when: 'night nights morning weekend weekends sunday sundays during while until till before so_early so_late late early in_english in_spanish in_portuguese for_now for_a_while this_week next_week next_month on_holiday when between unless yet if_i if_im at_9pm at_8pm at_10pm at_7pm after_8pm after_9pm after_10pm before_8am before_9am in_caps in_capitals in_french in_hindi',
    thing:
      'order orders appointment reservation booking flight payment payments transaction transfer purchase purchases card account alarm alarms event meeting trip ticket policy plan contract delivery shipment song music timer loan insurance refund return item membership check cheque bank package parcel parcels invoice wrong trial bill car class cart calendar premium withdrawal withdrawals debit renewal top_up auto_renewal scheme pension paperless',
    'not-our-list':
      'waiting waitlist guest shopping grocery pick_up pickup to_do todo wish wishlist calendar schedule roster agenda account order cart policy lease plan bill insurance booking reservation team lineup menu bench hold speaker fence contacts_list rota payroll title deed tenancy agreement mortgage register table class club course rent electoral game party trip photo photos dinner lunch lesson race competition draw tour play thursday monday friday saturday sunday team squad flight bus train van committee exam queue delivery payroll tour mortgage loan slot session shift visit pickup route',
    'to-me': '<me> <again> <tail> my_work dat those such nothing anything dont do_not abt back bak',
    tx: 'delivery_notifications deliveries statements invoices receipts otp otps confirmations order_info bills balance delivery_updates order_updates shipping_updates delivery_update order_update tracking tracking_link service_notices emergencies prescriptions balances appointment_reminders appointments order_stuff tracking_updates results lab_results bookings booking_confirmations delivery_texts delivery_messages pickup_alerts closure_alerts school_alerts tickets delivery_notices delivery_alerts order_status order_confirmations',
    law: 'gdpr popia popi tcpa fdcpa lgpd dpdp ndpr ndpa pecr ccpa casl trai ico can_spam spam_act data_protection ftc fcc ombudsman tdpsa privacy_act',
    pester: 'text texts message messages msg contact call calls disturb spam ping write email send',
    adj: 'phone cell mobile whatsapp contact personal old damn private telephone full',
    had: 'had have has there are is get got getting receive received see i have_you are_you do_you why were was',
    'off-tail':
      '<again> <list-word> <tail> whatever them yours lists off it_all everything all_of anything manually yourselves yourself',
    whose:
      'my our this that the her his their mums moms dads mothers fathers wifes husbands sons daughters kids childs grans nans',
    reaction:
      'block blocking blocked report reporting reported lawyer lawyers attorney solicitor police cops court legal sue suing complain complaint complaining ico ftc fcc ombudsman regulator trading_standards authorities',
    device:
      'oven washer washing dishwasher fridge freezer camera cameras doorbell thermostat alarm tv car smoke fire door motion security weather battery watch alexa gas heating printer sensor leak',
    said: 'last yesterday months weeks ages days before twice already since earlier once several many so over two three four a multiple repeatedly again',
    forget:
      'close_off take_down take_away take_out remove delete lose erase forget drop deleting removing scrub purge wipe trash comot scratch deactivate strike bin scrap dump clear chuck axe throw_away get_rid_of unsave expunge eliminate obliterate rm',
    number:
      'number phone telephone line whatsapp mobile cell no num contact account inbox sim details info data name digits records record profile nbr numbers nos',
    from: 'from form frm fr frum fro',
    mass: 'messages msgs msg texts txts sms spam spams mesages newsletter newsletters broadcast broadcasts promos promotions ads adverts advertising marketing offers communications communication whatsapps dms texting messaging correspondence notifications solicitations blasts announcements mailings emails',
    burden:
      'clogging filling cluttering draining eating crowding hogging wasting ruining annoying annoy bothering bother irritating irritate scaring scare upsetting upset confusing confuse waking wake stressing stress disturbing disturb distressing driving invading frightening frighten worrying tormenting stressed exhausting overwhelming polluting getting_on',
    axe: 'kill ditch nix scrap bin drop cut lose axe zap shelve park end halt terminate suspend pause quit cease desist discontinue disable deactivate silence mute suppress abolish finish cut_out knock_off pack_in stop block retire curb withhold get_rid_of put_a_stop_to put_an_end_to bring_an_end_to do_away_with',
    acts: 'stop stopping stopp stap quit cease desist unsubscribe unsub remove delete erase forget leave opt_out optout end drop lose cut no_more enough never_again refrain go_away stop_it out off dont_send dont_text dont_message dont_contact dont_write dont_want do_not_send do_not_text do_not_contact do_not_message do_not_want dont_need not_send no_send no_messages no_texts no_offers no_msg',
    // Of what says nothing else a clause may be full.
    harmless:
      'i me my mine myself we us our ours you u ya ye yous yall una your ur yours yourself yourselves youre it its this that these those dis dat dem one ones thing things stuff crap shit rubbish junk everything anything something nothing all any some each every another other others more else whatever such same so much many too very lot lots bit am is are be been being im ive id ill weve youve youll thats do dont does have has had having can could will would shall should must may might cant couldnt wont wouldnt shouldnt mustnt gonna gotta wanna lemme isnt arent aint to of from for in on at by with about up into onto over through via since as than and or but then because cos bc also just only even still already ever never always anymore longer further here there away back around frm form please pls plz plss kindly thanks thank ty thx tnx tks sorry excuse hi hello hey dear sir madam maam guys man bro mate dude lads folks lol lmao omg ugh ok okay yes yeah no nah not none well right look listen honestly seriously really actually literally truly simply god gods sake damn bloody fucking fuckin freaking hell heavens crying loud ffs wtf jesus christ cheers abeg oga la lah leh po na want wanted wish need like love prefer rather ask asked asking say said saying tell told telling know mean means think believe hope trust expect require request requesting demand insist beg begging let make making get gets getting got go going come comes coming put see seeing keep keeps keeping try trying use using mind bother care receive receiving start continue continuing arrange ensure confirm consider appreciate appreciated grateful glad happy great nice possible sure certain once now immediately asap forever good again agn phone number list inbox whatsapp bot robot contact contacts daily unsubscribed removed deleted text texting message messaging sending send alone opted_out tired sick done annoying spam spamming bothering harassing disturb disturbing unwilling donot dnt cant_stand fed_up shut peace interested agree agreed sign signed subscribed subscribe tf hate notify notifying mail emails email lists database dun refuse wanting night nights morning mornings evening evenings day days week weeks month months year years time times hour hours three four five six seven eight nine ten two 2 3 4 5 6 7 8 9 10 11 12 pm begged object fail without whoever whichever pal wee lovely dears hun bestie sirs wan dey own survey surveys needs though plese k kk alright people earth',
    'hardly-harmful':
      '<harmless> <acts> he she him her his hers they them their theirs who what why how which where whom did didnt doesnt was were wasnt minute moment twice system records chat line mobile people someone somebody anyone nobody everyone name details service subscription update updates account give gave given take taken set happen seems work help feel find kind possibly maybe perhaps last first next haha',
    misspelt:
      'unsubscribe texting messaging message messages sending contacting contact remove delete database spamming notifications notification subscription bothering harassing promotions list number numbers anymore whatsapp receive messaged receiving received cancel removed removing subscribe unsubscribed disturb disturbing interested deleted deleting deregister permission consent blocking reminders marketing newsletter harassment',
  },
  entries: [
    ...wholeMessages('en', { ...OPT_OUT, source: 'FCC, Twilio, AWS' }, 'STOP, UNSUBSCRIBE, REVOKE, OPTOUT, OPT OUT'),
    ...wholeMessages('en', { ...OPT_OUT, source: 'Twilio, Telnyx' }, 'STOPALL, STOP ALL'),
    ...wholeMessages('en', { ...OPT_OUT, source: 'FCC, Twilio', yields: true }, 'CANCEL, CANCEL ME, END, QUIT'),
    ...wholeMessages('en', { ...OPT_OUT, source: 'Salesforce', yields: true }, 'TERMINATE'),
    ...wholeMessages('en', { ...OPT_OUT, source: 'ours', yields: true }, 'DISCONTINUE, DESIST'),
    ...wholeMessages('en', { ...OPT_OUT, source: 'Sinch' }, 'STOP NOTIFICATION, STOP NOTIFICATIONS'),
    ...wholeMessages('en', { ...OPT_OUT, scope: 'marketing', source: 'Sinch' }, 'STOP MARKETING'),
    ...wholeMessages(
      'en',
      { ...OPT_OUT, source: 'ours' },
      'STOPIT, STAHP, STAP, STAWP, UNSUB, UN SUBSCRIBE, UNSUSCRIBE, UNSUBCRIBE, UNSUBSCRIBE ALL, STOP IT ALL, STOP EVERYTHING, STOP IT, STOP THIS, STOP THAT, STOP NOW, STOP DOING THIS, STOP CONTACT, STOP CONTACTING, STOP THESE, NO MORE OF THIS, NO MORE OF THESE, HOW DO I STOP THIS, HOW DO I STOP IT, HOW DO I MAKE IT STOP, HOW DO I MAKE THIS STOP, HOW DO I TURN THIS OFF, HOW DO I GET OUT OF THIS, HOW DO I GET OUT OF HERE, HOW DO I GET OFF THIS, SWITCH THIS OFF, TURN THIS OFF, STP, MAKE IT STOP, MAKE THIS STOP, MAKE THEM STOP, QUIT IT, PACK IT IN, CUT IT OUT, KNOCK IT OFF, GIVE IT A REST, TURN THESE OFF, SWITCH THESE OFF, TURN THEM OFF, HOW TO STOP THIS, HOW TO STOP THESE, HOW TO UNSUB, HOW 2 UNSUB, HOW TO OPT OUT, WHERE DO I OPT OUT, HOW CAN I OPT OUT',
    ),
    ...wholeMessages('en', { ...OPT_OUT, tier: 3, source: 'AWS, Adobe, Blueshift' }, 'REMOVE, NO, BLOCK'),
    ...wholeMessages(
      'en',
      { ...OPT_OUT, tier: 3, source: 'ours' },
      'STFU, GIVE OVER, OFF YOU POP, STAY OFF, SWITCH IT OFF, TURN IT OFF, SHUT IT OFF, SHUT IT DOWN, TURN OFF, SWITCH OFF, ENOUGH, SPAM, NOT INTERESTED, NO LONGER INTERESTED, GO AWAY, FUCK OFF, PISS OFF, GET LOST, NOBODY ASKED, NO ONE ASKED, WHO ASKED, GIVE ME A BREAK, GOOD RIDDANCE, BYE FOREVER, GOODBYE FOREVER, THIS IS HARASSMENT, SPAMMER, SPAMMERS, SO OVER THIS, SICK OF THIS, TIRED OF THIS, BORE OFF, NO MEANS NO, LEAVE IT OUT, UGH NO, WRONG NUMBER, WRONG PERSON, END THIS, END IT, BLOCKED, REPORTED, BLOCKING YOU, MUTE THIS, I WANT OUT, NO MESSAGES, NO SPAM, LEAVE, MUTE, CEASE, HALT, NO MORE, SHUT UP, STOP TALKING, THIS IS SPAM, EXIT, MUTE ALL, DND, LEAVE GROUP',
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
      'end-to-messages':
        'put|bring ..1 @stop|end|halt to <det>*3 ..1 <messages>|<marketing>|<texting>|this|these|spam|harassment|contact',
      'not-being-contacted':
        'appreciate|prefer|like|rather|wish|want|grateful|glad|ask|demand|request|insist|thank ..3 not|no_longer|never|without ..1 be|being|get|getting|to_be @contacted|texted|messaged|emailed|called|disturbed|bothered|spammed|pestered|notified ><again>|by|in|on|at|with|for',
      'demand-messages-cease':
        'request|demand|ask|want|like|need|insist|require|expect ..5 <messages>|<marketing>|contact ..1 @cease|stop|stops|end|ceases|halted|stopped ><again>|<from>|to',
      'to-be-removed': 'be|get|been|me @unsubscribed|opted_out|de_listed|delisted|deregistered ><again>|<from>|of',
      'messages-to-stop':
        '<messages>|<marketing> ..1 to|can|may|could|must|should|need_to|have_to|has_to|gotta be? @stop|stopped|end|cease',
      'want-my-number-gone':
        'want|like|need|have|get <mine> @taken|removed|deleted|erased|wiped|struck|purged|expunged|destroyed|cleared|scrubbed off|out|<from>? of? ..1 ><again>|<list>|<list-word>',
      'to-not-message-me':
        '~i|we|you to|and|please|just|could|would|can not|never @<text>|<texting>|send|sending <me> ><again>|on|here|these|anything',
      'end-sms-services':
        '@<stop>|discontinue|deactivate|terminate|end|disable <det>*2 ..1 sms|whatsapp|messaging|text|notification service|services|facility|alerts ..1',
      'can-messages-stop':
        'can|could|may|will|would|must|should <det>*3 ..1 <messages>|<marketing> please? @stop|end|cease|go_away ><again>',
      'off-with-the-texts': 'off|away|begone|out|enough with <det>*3 @<messages>|<marketing> ><tail>',
      'exempt-me': '@exempt|excuse|spare|exclude|except <mine> <from> ..3 <messages>|<marketing>|these|this|<list>',
      'not-sent-anything':
        'im|i_am|we_are|were|is|be|am not|never|no_longer @sent|texted|messaged|contacted|called|emailed|given|bothered anything|any|more|again|anymore|these|this|else|further ..1',
      'about-not-being-texted':
        'about|of|for|to|prefer|arrange|ensure ..1 not being|be|getting|get|having @texted|messaged|contacted|spammed|emailed|called|bothered|disturbed|notified|pestered ..1',
      'no-msg-please':
        '^ no|nae|zero more? @msg|message|text|sms|texts|msgs pls|plz|please|thanks|thx|pal|mate|here|ever|anymore|again ..1',
      'strike-me-off':
        '^ <lead>*8 @strike|cross|scratch|knock|rub|tick|score me|us|my_name|this_number off|out ><again>|your|the|this|from',
      'unlink-my-number':
        '@unlink|delink|detach|disconnect|dissociate|separate|deregister|deregistering|delist|unlist|unregister|removing|deleting <mine> <from>|at|in|on|of|with|please|now ..2',
      'way-of-not-getting':
        'way|chance|option|possibility ..2 not|without|avoid|avoiding|stop @getting|receiving|get|receive|seeing|having <det>*2 ..1 this|these|those|them|it|<sent> ..1',
      'if-you-did-not-send':
        'if|that|rather|wish|prefer ..1 you just|please|simply|maybe? didnt|did_not|dont|do_not|stopped|wouldnt @send|text|message|sending|texting|write|contact|messaging them|me|these|it|any|those|this|anything|us|here ><again>|to|here',
      'not-included-in':
        'not|never|no_longer|stop to? be|being? @included|contacted|added|listed|copied|tagged in|on|among|about ..3 <sent>|<list>|future ..1',
      'get-rid-of-messages': 'get|be|getting|want @rid|shot|shut of <det>*4 ..2 <messages>|<marketing> ><tail>',
      'how-to-end-this-service':
        'how|where|way|advise|tell ..4 @discontinue|stop|end|cancel|terminate|leave|exit|quit this|your service|thing|nonsense|programme|program|feed ><again>|and|its|it',
      'what-makes-these-end':
        'what|how|who|where|way|which ..7 make|get|have this|these|them|those|<messages>|<marketing> to? @stop|end|cease|go_away|disappear ><again>',
      'never-see-your-name':
        'never|not|no_longer|dont|stop ..3 see|seeing|hear|read your @name|number|messages|texts|brand|logo|ads ..3 again|anymore|ever|any_more',
      'whatever-i-dont-want-it': 'whatever|whichever|anything ..5 /? i|we @<unwilling> it|this|them|any|that ><tail>',
      'stop-texting-me': '@<stop> ..4 <texting> <me>',
      'stop-texting': '~<subject> @<stop> ..1 <texting> ><to-me>',
      'stop-asking-me':
        '@<stop> asking|begging|reminding|telling|inviting|notifying|informing|alerting|updating <me> ><again>|for|about|to|of|every|with',
      'stop-sending-messages': '@<stop> ..1 <send> ..5 <sent>',
      'stop-sending-me':
        '@<stop> ..1 <send> <me> ><again>|<stuff>|<sent>|your|ur|any|all|more|so|text|message|on|at|every|via|to|random|daily|unwanted|useless|further|dis|dat',
      'stop-sending-this': '@<stop> ..1 <send> to? <stuff>*3 >!<me> ><tail>',
      'stop-sending': '^ <lead>*8 @<stop> <send> ><again>',
      'stop-receiving': '@<stop>|end receiving|getting|recieving|seeing ..3 <sent>|<stuff>',
      'stop-messages':
        '@<stop>|end|cancel|terminate|discontinue|deactivate|suspend|pause|withhold|kill ..5 <messages>|<marketing> ><tail>',
      'stop-them': '^ please|pls|plz|kindly|just|now|so|then|ok|okay|and*3 @<stop>|end them ><tail>',
      'stop-these-now': '^ <lead>*8 @<stop>|end|pause|suspend|halt these|those ><again>',
      'these-be-stopped':
        'can|could|should|must|may|please these|those|they|this be @stopped|ended|switched_off|turned_off|paused ><again>',
      'how-to-stop-these': 'how ..3 i|we|you|one ..1 @<stop>|end|get_rid_of|switch_off|turn_off these|those ><again>',
      'gone-so-remove':
        'died|passed|passed_away|deceased|late|dementia|alzheimers|dead ..8 / ..4 remove|delete|take|erase|get @him|her|them|his|hers off|number|name*2 ><again>',
      'still-texting-after-leaving':
        'cancelled|canceled|left|quit|moved|graduated|closed|sold|ended|switched|unsubscribed|stopped ..8 /? ..4 still @getting|receiving|texting|messaging|sending|get|receive ..1 <messages>|<marketing>|<me>|these',
      'so-no-more-of-it':
        'so|and|therefore|but @no_more <det>*3 ..1 <sent> please|pls|thanks|needed|required|then|thank_you',
      'stop-asking': '^ <lead>*8 <stop> @asking|begging|reminding|inviting|nagging ><again>',
      'promos-off': '^ <lead>*4 <det>*2 @promos|promo|marketing|ads|adverts|offers|notifications|messages off ><again>',
      'suppress-my-number': '^ <lead>*8 @suppress|blocklist|blacklist|unlist my|this|our <number> ><again>|<from>',
      'no-messages-please': 'no ..2 @<messages>|<marketing> please|pls|plz ><again>',
      'these-must-stop':
        'these|those|they|messages|texts ..1 must|need_to|have_to|gotta|got_to|should|can be? @stop|stopped|end|ended|cease|go_away ><again>',
      'stop-using-number':
        '<stop> @using|use my|this|our ..1 number|numbers|phone|contact|whatsapp|line|mobile|cell|details|data ><tail>',
      'no-more-text': '^ <lead>*4 no|zero|nae more|further @txt|text|msg|message|sms|mail ><again>|<from>',
      'no-information-from-you':
        '<unwilling> <get>*3 <det>*4 ..1 @information|info|infos|anything|something|correspondence|things <from> <you>|your_side|your_end|your_company|your_firm|your_organisation|your_organization|your_people|your_part|ur_side|your_office|your_bank|yours ><tail>',
      'honour-my-opt-out':
        '@honour|honor|respect|action|process|acknowledge|observe|follow my|our|the|this ..3 <unsub>|stop|opt ..2',
      'turn-off-messages':
        '@turn_off|switch_off|shut_off|cut_off|disable|block|mute|deactivate|silence|kill|pause|suppress <det>*3 ..1 <messages>|<marketing>|tips|verses|prayers|posts|surveys|jokes ><tail>',
      'stop-with-messages':
        '@<stop>|enough|cut|knock|pack|wind|rein|jack it? out|off|in|already|on_the_head? with|w|wi|of <det>*4 ..2 <sent>',
      'turn-messages-off': 'turn|switch|shut <det>*3 @<messages>|<marketing> off',
      'make-these-stop-now':
        'make|get|have|want|need <det>*3 ..1 <messages>|<marketing>|these|those|them|this|text|texts to? @stop|stopped|end|cease|go_away|disappear',
      'no-more-messages':
        '~<had> no|zero|not_another|not_any more|further|single|such|additional|another <det>*3 ..2 @<messages>|<marketing> ><tail>',
      'no-more-of-these': '^ <lead>*6 @no_more|not_one_more of? these|those|this|that|it|them ><again>',
      'no-further-contact': 'no|zero more|further @contact|communication|communications|correspondence|calls ..1',
      'no-offers': '^ <lead>*4 no <det>*2 ..1 @<marketing> ><again>|on_my|to_my|in_my|to_this|on_this|here',
      'no-message-again': '^ <lead>*4 no <det>*2 @message|msg|text|texts again|agn|anymore|any_more|ever|please|pls',
      'no-texts': '^ no @texts|messages|msgs|sms|texting|messaging|contact ><again>',
      'unwanted-messages': '<unwilling> <get>*3 <det>*4 ..2 @<messages>|<marketing> ><tail>',
      'unwanted-sending':
        '<unwilling> <you>? to? be? ..1 @<texting>|<text>|contacted|texted|messaged|bothered|disturbed|spammed|emailed|notified|called|harassed ><to-me>',
      'unwanted-hearing': '<unwilling> to? @hear|hearing anything|more? <from>|about ..1',
      'never-hear-again': 'never|not to? @hear|hearing <from> <you> ever? again|anymore|any_more|ever ..1',
      'unwilling-to-receive':
        '<unwilling> to? @receive|receiving|recieve any|more|anything|further|them|these|this|it ><tail>|more',
      'unwanted-these':
        '<unwilling> to? be? get|receive|see|getting|receiving|seeing ..3 @these|those|them|another|messages|texts ><tail>',
      'unwanted-list':
        '<unwilling> to? be|stay|remain|being on|in|part_of <list-word>*3 ..1 @<list>|group|chat|channel|community',
      'unwanted-subscription': '<unwilling> to? be|stay|remain @signed_up|subscribed|included|enrolled|registered',
      'not-to-receive':
        'not to @receive|be_sent|be_getting|be_messaged|be_contacted|be_texted|be_called ..1 <stuff>|<sent>|on|by|here|again|anymore',
      'keep-me-out': 'keep|leave <mine>|this_one @out of',
      'decline-messages':
        '@decline|refuse|reject|declining|refusing|refusal|rejection ..3 <messages>|<marketing>|<texting>',
      'so-i-dont-get': 'so|that|where|it ..1 i dont|no_longer|wont|never get|receive|see ..3 @these|those|them',
      'to-not-get-these': 'not|never|avoid|without to? get|getting|receive|receiving @these|those|them|another',
      'if-you-text-again': 'if|next_time <you> <text>|send|contact|call|<texting> <me>? ..3 @again|once|another',
      'one-more-and': 'if|next_time <you> @<text> me one more',
      'not-for-your-messages': 'not for|meant_for|intended_for your|ur|any|you ..1 @<messages>|<marketing>|chats',
      'number-is-not-for-messages':
        '<number> ..4 not|isnt|aint|never|no_longer ..1 for|meant_for|intended_for|to_receive|to_get <det>*2 ..1 @<messages>|<marketing>|business|selling',
      'dont-use-it-to-send':
        '<dont> use|keep|have|store|save|share ..4 for|to @<text>|send|sell|advertise|<texting>|<messages>|<marketing> ><tail>|me',
      'still-texting-after-no':
        '@stop|unsubscribe|unsubscribed|opted_out|said_no|told_you|asked_you|removed ..8 still|keep|continue|keeps|continues|kept <texting>|<text>|<send>|<get>|to_text|got|received|texted|messaged|sent|come ..1',
      'still-texting-though':
        'still|keep|continue|keeps @<texting>|<send>|getting|receiving ..4 after|though|although|even|when|despite ..3 no|stop|unsubscribed|unsubscribe|opted|asked|told|said|blocked|removed',
      'times-to-be-left':
        'how many|often times|more? ..8 @taken_off|removed|alone|unsubscribe|unsubscribed|opt_out|stop ..3',
      'asked-you-to-stop':
        '@asked|told|requested|begged|instructed|warned <you>|them|him|her|yall ..4 to stop|quit|cease|end <det>*3 ..1 <sent>|<stuff>|these|those|it',
      'texted-stop-again':
        'i|ive|we|weve|have|already @texted|sent|replied|typed|wrote|written|said|pressed stop|unsubscribe ..2 times|twice|already|again|before|yesterday',
      'make-sure-i-dont':
        'make_sure|ensure|make_certain|confirm|see_to_it ..3 dont|do_not|no|not|never|no_longer|stop ..6 @<messages>|<marketing>|<texting>|contacted|texted|messaged|these|anything|contact',
      'me-to-be-removed':
        'i|we|me|us|ive|id ..6 be|being|get|getting|been @removed|taken|deleted|excluded|unlisted|struck|dropped|scrubbed|unsubscribed|left|kept|omitted|exempted|cut off|<from>|of|out ..3 <list>|<sent>|this|these|it|here',
      'want-to-be-off':
        'want|wanna|like|need|wish to? be|get|come? @off|out of? this|these|your|it|that ><again>|<list>|thing|chat|group',
      'dont-hit-me-up': '<dont> ever|you|u? @hit|holla|blow|buzz|ring me|us|my_phone|my_line up? ><to-me>|up',
      'how-to-unsubscribe-from':
        'how|where|way|want|like|wish|need|trying|going|help ..4 @<unsub> <from>|of|to <det>*4 ..1 <sent>|<list>|<stuff>|<you>|your|here ><tail>|<from>',
      'changed-my-mind':
        '@changed|change my mind|opinion about|on|regarding <get>*2 <det>*3 <messages>|<marketing>|list|subscription',
      'remove-service-from-my-line':
        '@deactivate|disable|cancel|remove|terminate|discontinue|stop|end|unsubscribe this|the|your|dis|that service|services|subscription|thing <from>|on|off my|this <number>',
      'top-texting-me':
        '^ <lead>*8 @top|sto|sop|stio|dtop|atop|stpo|stoop|sotp sending|texting|messaging|spamming|contacting|calling <me>',
      'piss-off-with-messages':
        '@feck|rack|naff|fuck|piss|bugger|sod|jog|buzz|clear off|on with|and|take <det>*4 ..1 <messages>|<marketing>|<stuff>',
      'no-more-of-it': '^ <lead>*6 @no_more <det>*3 ..2 <sent>|pitches|posts|marketing|contact ><again>',
      'messages-unwelcome': '<messages>|<marketing> ..4 not|arent|isnt|longer @welcome|wanted|needed|required ..1',
      'never-wanted-messages': '^ ..5 no longer|more want|wish|need|interested|require ..4 @<sent>',
      'fed-up-with-messages': '<fed-up> <get>*3 <det>*4 ..1 @<messages>|<marketing> ><tail>',
      'dont-text-me':
        '~<subject> <dont> ever|you|u|even|dare|keep|bother*2 call|phone|ring|write|text|message|email|mail? or|and|nor? @<text> ><to-me>',
      'dont-add-me': '<dont> @add|include|put me|us|my_number|this_number to|in|on|into ..1',
      'you-dont-need-to':
        'you|u neednt|dont_need|do_not_need|dont_have|dont_gotta to? ..1 @send|text|message|contact|write|keep ..2 <me>|<stuff>|<sent>',
      'dont-text-you-said':
        'want|like|prefer|rather|wish|ask|if that? you|u <dont>|not|didnt|wouldnt|stopped ..1 @<text>|<texting> ><to-me>',
      'rather-you-didnt':
        '@rather|prefer|prefered|preferred|wish ..2 you|u ..1 didnt|did_not|dont|do_not|wouldnt|stopped|not|never ..1 <text>|<texting>|send_me|sent_me|call|keep',
      'dont-send-me':
        '~<subject> <dont>|no|not you|u|dare|ever|keep|bother*2 @send|sent|sending|forward|share <me> <det>*4 ..3 <sent>|<stuff>|these|this|those|them|message|nothing|another|one_more|any_more ><tail>|else|one',
      'dont-send-any-more':
        '~<subject> <dont> ever|keep|bother? @send|sending|forward|share <me>? any|more|any_more|anymore|further|another ><again>|<sent>|<det>|of|<from>|message|text|msg|one|on|here|to|at|via|like|<stuff>',
      'dont-send-messages':
        '~<subject> <dont> ever|keep|bother? @send|sending|forward <me>? <det>*4 ..2 <messages>|<marketing>|anything|stuff|things|shit|crap|nothing',
      'dont-send-these':
        '~<subject> <dont> ever|keep|bother? @send|sending|forward <me>? these|those|them|em|am to? <me>|here|anymore|again|please?',
      'dont-send-again': '^ <lead>*6 <dont> send <me>? <stuff>*3 @again|anymore',
      'dont-call-again': '^ <lead>*4 <dont> ever? call|phone|text|come ..2 @again|anymore',
      'dont-use-number':
        '~<subject> <dont> use|keep|have|store|share|save|call my|this|the|our ..1 @number|contact|phone|num|digits|whatsapp ><tail>',
      'please-not': 'please|pls|kindly|abeg|oga|sir|just|so|and not|no @<text>|send <me> ..3',
      'can-you-not':
        'can|could|would|will|cant|wont|please|pls <you> please|pls|kindly|maybe|just*2 not @<text>|send|<texting> <me>|<sent>|<stuff>|these|those|this|anymore|again|after|here|on ..3',
      'could-you-not-send':
        'chance|possible|possibly|perhaps|maybe|hoping|wondering|if|that|hope|appreciate|grateful|nice ..2 <you> can|could|would|will|might please|maybe|possibly|perhaps? not @<text>|<send>|<texting> <me>|<sent>|these|those|this|anymore|again ..3',
      'no-dey-send': 'no dey? @send|text|message|disturb <me> ..2',
      'mind-not-texting':
        'mind|appreciate|consider|prefer|about|please|possibly|awfully not @<texting>|sending ><to-me>|<stuff>|<sent>',
      'if-you-stopped':
        'appreciate|appreciated|like|love|wish|great|grateful|nice|glad|happy|thankful ..3 you|u ..1 @<stop>|stopped|ceased|refrained|desisted|avoided|quit <from>? <texting>|<send>|these|this|it|<messages> ..3',
      'no-need-to-text':
        'no|any need|point|use|reason|necessity|sense to|in|of|for|4? ..2 @<texting>|<text>|sending <me>|again|anymore|any_more|further|any_longer|<messages> >!when|once|if|back|until',
      'no-need-to-send':
        'no|any need|point|use|reason|sense to|in|of|for? ..1 @send|sending|getting|receiving <me>? ..1 <sent>|<stuff>',
      'no-reason-to-contact':
        'no @reason|right|business|permission|cause|grounds|basis to|for|why ..6 <text>|<texting>|contact|communication|keep|hold|have|store <me>|my|with|<from>|again|anymore|further? ..1',
      'no-permission':
        '<not>|no|without|never|nobody ..3 @permission|right|consent|authorization|authorisation|authority for|to be? <text>|messaged|texted|contacted|called|emailed|send|contact|call|use|have|keep|save|store|share|add|hold|messages|these|this <me>? ..2',
      'please-stop': 'please|pls|plz|plss|pleas|plse|abeg|just @stop ><again>',
      'stop-the-daily': '^ <lead>*8 @<stop> ..1 daily|weekly|monthly|hourly|nightly ..3',
      'told-you-to-stop':
        'told|asked|asking|telling|said|begging|warned|tell|ask|beg|order|ordering|instruct <you>|them|people|guys|lot|all|politely|nicely|repeatedly|kindly|already|times|please*4 to? @stop ><again>|<said>',
      'which-part-of-stop': 'which|what @part|bit|bits of ..3 stop|no|unsubscribe|dont|alone|off ..3',
      'remove-me-from-list':
        '<remove> <mine> ..1 <from>|off|of|out_of|off_of|aff <list-word>*4 ..2 @<list>|<sent>|contacts|communications|things|broadcasts ><tail>',
      'remove-me':
        '@remove|delete|exclude|unlist|erase|removing|deregister|scrub|purge|kick|exempt|omit|disconnect <mine> <from>|off|out|of ..1',
      'remove-me-please': '^ <lead>*8 @remove|delete|exclude|unlist|erase|scrub|purge me|us|myself ><again>',
      'take-me-off': 'take|takin|taking|get|drop|kick|pull|cut|knock|scratch|cross <mine> @off|aff ><off-tail>',
      'off-your-list':
        'off|<from>|out_of|leave|aff of? the|your|ur|ya|this|that|una|yer mailing|contact|text|texting|marketing|broadcast|spam|sms|message|whatsapp|stupid|damn|fucking|promo|follow_up|vacancy*2 @list|lists ><tail>',
      'come-off-the-list':
        'come|get|be|getting|coming|me off|outta|out_of of? <list-word>*4 @<list>|<messages>|<marketing> ><tail>',
      'leave-the-list':
        '@leave|exit|quit|leaving|exiting|quitting this|the|your|ur <list-word>*2 list|broadcast|mailing >!of ><tail>',
      'remove-my-number':
        '@<forget> my|this|our <adj>*2 <number>|tel|nr|information ><again>|<from>|off|out|it|on|in|you|at|for|so|cos|because|ay|to',
      'forget-my-number': '@<forget>|get_rid_of that? ..1 my|this|our|the <adj>*2 number|digits >!plate|plates',
      'remove-number': '^ <lead>*8 @remove|delete|lose|erase|forget|scrub the|that number|contact|details ><again>',
      'take-me-out':
        'take|get|cut|let|kick|drop|pull me|us|my_number @out|outta|off of? this|it|that|these|the|your ..1 >!<thing>',
      'remove-it-from-your-list':
        '<remove> ..5 <from>|off|out_of your|ur|ya|una|all|any|this|every|whatever|whichever ..2 @<list>',
      'forget-you-had-my-number': '@<forget> ..4 had|have|has this|my|our number',
      'digits-outta-there': 'get|take|pull my|this @number|digits|contact off|out|outta',
      'to-be-off-the-list': '^ <lead>*8 be|get @removed|taken|deleted|excluded off? this|it|here|please|ta|pls*2 $',
      'ask-to-be-off':
        'ask|asked|asking|want|wants|wish|wishes|like|request|requesting|demand|need to be @removed|taken_off|excluded|deleted|unsubscribed|left_alone|left_in_peace ><again>|by',
      'not-removed-yet': '@asked|told|said|promised ..3 remove|unsubscribe|removed|unsubscribed|take_off ..2',
      'take-number-off':
        '<remove> <whose> ..3 number|name|contact|phone|details|mobile|profile|email|company|family|business @off|<from>|out ><again>|your|ur|this|these|everything|all|of|the_list|it|asap',
      'if-i-were-not-contacted':
        'if|that|where|so <mine>|i|we ..1 wasnt|werent|was_not|isnt|am_not|not|never|no_longer|wont|stopped|dont|didnt ..1 be|being|get|getting? @contacted|texted|messaged|emailed|bothered|disturbed|spammed|notified ..2',
      'do-one-with-them':
        '@do_one|leave_it_out|sack_off|bin_off|get_stuffed|get_lost|to_hell|naff_off|hop_it|off_you_go with|the|your*2 <det>*4 ..1 <messages>|<marketing>',
      'data-not-to-be-held':
        '<unwilling>|not ..2 my ..2 data|number|details|info|information ..2 be|being @held|kept|stored|used|shared|processed|retained ..2',
      'report-unless-it-stops':
        '@<reaction> ..4 unless|if|until|till it|this|these|they|that|<messages>|<marketing> ..1 stop|stops|end|ends|continue|continues|persist|persists ..2',
      'never-text-me': '^ <lead>*6 ~<subject> never ever? @<text>|call|ring <me> >!back',
      'at-no-time-contact':
        'at_no_time|no_circumstances|in_no_way|not_ever|no_account ..4 @<text>|<texting>|send|contacted <me>|again|anymore',
      'you-may-not-text':
        '<you>|youre|your not|are_not|may_not|must_not|should_not|shouldnt|arent|mustnt|re_not to|supposed|meant|allowed|welcome|permitted|entitled|authorised|authorized|be*3 @<text>|<texting> <me>',
      'number-should-not-get':
        'should_not|shouldnt|must_not|mustnt|not_supposed_to|not_to ..1 get|receive|be_getting|be_receiving|be_sent <det>*3 ..2 @<messages>|<marketing> ..1',
      'want-nothing-from-you': 'want|need|wish|expect @nothing|nowt|zilch ..1 <from>|to_do_with <you>|this|it|these',
      'no-need-to-follow-up':
        'no|any need|point|use|reason to|in|of|for @follow_up|following_up|check_in|checking_in|chase|chasing ><again>|with',
      'hear-from-you-again':
        'if i|we ever? @hear|get|receive <from>|anything|another|a_thing|message*2 <you> again|anymore|once_more',
      'drop-offers':
        '^ ..8 @drop|scrap|bin|axe|skip|lose|ditch|leave_out|exclude|omit the|all|your|those|any <det>*2 ..3 <marketing> ><again>|<messages>|stuff|side|part',
      'have-my-number-removed':
        'have|get|see|like|want|need|if|that|ensure|confirm|sure <mine>|it|this|that|own|late|old|number|phone|details|info|data|name|contact*3 is|be|could_be|can_be|was|were|to_be|has_been? @removed|deleted|erased|taken_off|unsubscribed|unlisted ><tail>|off',
      'to-be-taken-off':
        '^ <lead>*8 <mine>? to? be|get|been @removed|taken|deleted|excluded <from>|off|off_of <list-word>*4 ..1 <list>|<sent>',
      'unsubscribe-me': '@<unsub> <mine>|this_fone|this_whatsapp',
      'unsubscribe-request': '^ <lead>*8 @<unsub> ><again>',
      'unsubscribe-from':
        '^ <lead>*8 @<unsub> <from>|of|to|for|out|off <det>*4 ..1 <sent>|<list>|<stuff>|all|them|<you>|here|list|everything|service|group|communication',
      'opt-me-out': '@opt|opting|count|sign|cut|leave|include <mine> out',
      'leave-me-alone': '~<third> @leave|let|lemme <mine> the|tf|d|fuck|hell|bloody*2 alone|be|in_peace|rest ><tail>',
      'get-out-of-my-inbox': 'out_of|off my @phone|inbox|whatsapp|dms|mobile|line ><again>|with',
      'leave-my-phone': 'leave my @phone|inbox|whatsapp|dms|line|number alone|in_peace|be',
      'leave-us-be': '@leave|let me|us be|alone|out $',
      'revoke-consent':
        '@revoke|withdraw|revoking|withdrawing|retract|rescind|revoked|withdrawn|cancel|retracting ..4 consent|permission|authorization|authorisation|opt_in|agreement',
      'consent-withdrawn':
        'consent|permission|authorization|authorisation|opt_in ..2 @withdrawn|revoked|retracted|rescinded|cancelled|removed ..1',
      'take-back-consent': 'take|taking back ..2 @consent|permission',
      'object-to-processing':
        '@object|objecting|objection ..6 <marketing>|<messages>|processing|contacting|contacted|data|marketing',
      'right-to-erasure': '@right to erasure|be_forgotten|object|opt_out',
      'activate-dnd': '@activate|enable|register ..1 dnd|do_not_disturb|do_not_call',
      'on-the-do-not-call-list':
        'do_not_call|dnc|no_text|do_not_text|no_message|do_not_message|dont_text|do_not_contact|do_not_disturb|no_contact|no_call|dont_call|dont_contact|opt_out|unsubscribe|suppression|stop @list|register|registry',
      'last-message':
        '~<had> this|it|that is|be|better_be|to_be|should_be|will_be|shall_be|must_be the|your @last|final message|text|msg|time|one|sms|communication|email|contact|correspondence ><tail>|i',
      'let-this-be-the-end':
        'let|make|making|have|this|that this|that|it|these? could|can|should|must|will|to? one|message|text|email|time? be? the|your @last|final|end one|message|text|time|email? ><again>|of_it|of_this|you|we|i',
      'cease-contact':
        '@cease|stop|end|halt|discontinue all|any|further|every|your? all|any|further? contact|communication|communications|correspondence|messaging|outreach ..1',
      'stop-the-notices': '@<stop>|end|cancel|halt the|all|your|ur|those|these|any <det>*2 ..2 <sent> ><tail>',
      'finish-with-messages':
        'please|pls|want|kindly ..1 @finish sending|texting|messaging|this|these ..1 me|messages|texts',
      'take-us-all-off':
        'take|taking|remove|get|cut|drop|kick ..4 me|us|him|her|them|name|family @off|<from> <list-word>*4 ..2 <sent>|<list>|group|chat',
      'dont-keep-texting':
        '~<subject> <dont>|no|not keep|continue|start|go_on|be|dey|come|go on|with? @<texting>|<send> <me>',
      'dont-send-any': '^ <lead>*8 <dont> @send <me>? >!another ><again>',
      'hold-off-messaging':
        '@hold_off|lay_off|ease_off|back_off|let_up|knock_off|give_up|give_over|leave_off|have_done|be_done|pack_in|call_off on|with|the|<from>|your*2 ..1 <texting>|<messages>|<marketing>',
      'give-it-a-rest': 'give|put ..2 <messages>|<marketing>|texting|messaging @a_rest|a_break|to_bed|to_rest',
      'enough-messages-now':
        '^ <lead>*6 thats|that_is|had|its? quite? @enough of? <det>*3 ..1 <messages>|<marketing> ><tail>',
      'messages-must-go':
        '<messages>|<marketing> ..1 have_to|have_got_to|has_got_to|has_to|must|need_to|needs_to|gotta|should|better|can @go|disappear|vanish|end ><again>',
      'do-a-favour-and-stop':
        'a|the|big @favour|favor|kindness|solid|service and|n stop|quit|forget|leave|delete|remove|lose|block <me>|<mine>|<texting>|<send>|<messages>|<again>',
      'forget-i-exist': '@forget that? i|we ever? exist|existed ..2',
      'make-messages-stop': '<messages>|<marketing>|<texting> ..6 make|making|get it|this|them|these to? @stop|end',
      'messages-i-dont-want':
        '<messages>|<marketing> ..10 <unwilling>|hate|tired_of|done_with to? get|getting|receive|see? @these|those|them|any|it ><tail>|more',
      'better-not-get-messages':
        'can|could|may|possible|prefer|like|want|rather|wish|arrange|sure ..3 not|no_longer|stop|never|avoid to? be? get|getting|receive|receiving|sent|seeing|see|given <det>*4 ..1 @<messages>|<marketing>|these|those',
      'block-if-you-text':
        '@blocking|block|report|reporting|sue|suing|complain ..6 if|unless|next_time|when|until ..4 <text>|<texting>|<messages>|one_more|another|again|stop|keep|persist|continue',
      'one-more-and-i-block':
        'one_more|once_more|1_more|next_time|keep_texting|keep_messaging|keep_sending|text_again|message_again|text_me_again|message_me_again ..5 and|or|i|im|ill|we|n|ur|your|youre|youll|ull|you|this ..3 @<reaction> ><tail>|you|this|yall',
      'blocked-and-reported':
        '^ <lead>*4 @blocked|reported|blocking|reporting and|n blocked|reported|deleted|muted|blocking|reporting $',
      'keep-to-yourself': '@keep <det>*3 ..2 <messages>|<marketing>|<stuff> to yourself|yourselves',
      'want-off': '~dont|not i|we|just|please|really|truly want|wanna|wan @off|out ><again>|this|these|here|your',
      'want-you-to-stop':
        'want|like|need|asking|beg|begging|asked|told|ask|request|demand|insist that? you|u|yall|you_guys|this|it|them|these|they|that|messages to|should|must? @stop|quit|cease|end|finish ><again>',
      'not-on-your-list':
        'not|shouldnt|never|no_longer|dont ..2 be|belong|supposed|want ..2 on|in @your_list|the_list|your_lists|this_list|your_database|your_system|your_records',
      'not-interested-stop':
        '^ <lead>*6 not|no_longer|never @interested|intrested please|so|pls? stop|unsubscribe|remove|delete|quit ..1',
      'no-send-message':
        '^ <lead>*6 no|not @send|text|message|sending|texting <det>*3 <messages>|<marketing>|<me>|am|dem ..2',
      'consider-this-my-opt-out':
        '@consider|treat|regard|take this|it ..4 <unsub>|stop|withdrawal|revocation|objection|cancellation ..1',
      'stop-or-else': '^ <lead>*4 @stop or|otherwise i|ill|im|we|you|else ..4',
      'cease-and-desist': '@cease and? desist',
      'stop-it-with-these':
        '@stop|quit|enough|cut|knock|pack it|this|that? off|out|in? with these|those|them|all_this|the|your ><again>|<sent>',
      'to-no-longer-write':
        'would|to|please|kindly|and|can|could|must|should ..1 no_longer|never_again|not_ever ..1 @<text>|<texting>|send to? <me>',
      'mark-inactive':
        'make|set|mark|flag|list|put <mine> ..1 @inactive|unsubscribed|do_not_text|no_contact|as_inactive|do_not_contact|as_do_not_contact|dnc|as_opted_out|opted_out',
      'stop-harassing':
        '~<subject> @<stop> harassing|harrassing|spamming|spammin|pestering|bombarding|hounding|stalking|hassling|badgering ..1',
      'delete-personal-data':
        '@delete|erase|remove|purge|destroy|wipe all? of? my|our|all|any personal|private|contact|customer|stored? information|data|details|info ><again>|you|<from>|that|and|under|within|on|as',
      'be-forgotten': 'want|wish|like|request|demand|ask|asking|right|exercise ..4 @be_forgotten|erasure ..1',
      'way-off-this':
        'how|way|want|need|like ..3 get|come|be|getting|have|take <mine>? @off|out_of|outta this|these|your|ur|the <list-word>*2 list|thing|group|texts|messages|subscription|programme|program|loop? ><again>',
      'texting-me-stop': '<texting> <me> ..8 @stop|unsubscribe|quit $',
      'annoying-stop': 'annoying|irritating|spam|scam|harassment|ridiculous|beg_you|sake|pathetic @stop|stawp|stahp $',
      'texting-give-it-a-rest':
        '<texting>|<messages>|my_phone|my_inbox ..6 @quit_it|stop_it|cut_it_out|knock_it_off|give_it_a_rest|pack_it_in|stop_this ><again>',
      'unwanted-things-sent':
        '<unwilling> <get>*2 any|more|any_more|anymore|further|your|ur|these|those|another|all <det>*3 ..1 @<sent> ><tail>',
      'pass-on-messages': 'pass|skip|opt_out|pull_the_plug on|of <det>*3 ..1 @<messages>|<marketing>',
      'blocking-you':
        '~why|not|never|are|if|when|think|thought|says|said|because|like|hope|sorry|that im|i_am|ill_be|we_are|were|gonna_be now|just|also|then|officially*2 @blocking|muting|unfollowing|ghosting|dumping|mute|unfollow <you> ><again>',
      'so-it-does-not-message':
        'so|that it|they|you|this|nobody|these doesnt|does_not|dont|do_not|wont|cant|no_longer|stops|never @<text>|<texting> <me> ..1',
      'further-contact-is-harassment':
        'any|further|additional|future|another|more <det>*2 ..1 @communication|communications|contact|messages|message|text|texts|correspondence|calls ..6 will|shall|is|constitutes|amounts|would|considered|treated ..5 harassment|violation|reported|unlawful|illegal|offence|blocked|lawyer|attorney|counsel|authorities|forwarded|complaint|solicitor|court|police|trespass|unwelcome|nuisance',
      'leave-us-off': '^ <lead>*8 @leave|keep <mine> off|out ><again>',
      'you-are-blocked-and-reported':
        'you|u|youve|youre|this_number ..3 @blocked|reported|muted|deleted and|n ..1 reported|blocked|deleted|muted ><again>',
      'end-this-subscription-to-you':
        '@cancel|end|terminate|stop|discontinue|close <det>*3 subscription|subscriptions to|for|with your|ur|this|these <det>*2 ..1 <sent>|whatsapp|chat|thing|channel ..1',
      'write-no-more': '<text>|send|contact <me>|to? @no_more|no_longer|nevermore ><again>',
      'must-not-receive':
        'must|should|can|may|to not|never|no_longer ..1 @receive|get|receiving|getting your|ur|any|these|more <det>*2 ..1 <sent>',
      'transactions-not-offers':
        '<tx> ..5 not|without|minus|skip|no|lose|drop <det>*3 ..1 @<marketing> ><again>|<messages>|stuff',
      'axe-on-sight':
        '^ <lead>*8 @<axe>|remove|lift|take_down|withdraw|cancel <det>*4 ..2 <messages>|<marketing> to|for|<from>|on? ><tail>|your|these',
      'how-to-be-rid':
        'how|where|way|what|which|can|could|want|need ..6 @stop|end|block|mute|silence|switch_off|turn_off|disable|rid_of|leave|exit <det>*3 <messages>|<marketing>|texts|these|newsletter|list|notifications ><tail>',
      'how-to-turn-these-off':
        'how|way|where|possible|want|can|could|please|pls|need ..4 turn|switch|shut|cut <det>*3 @these|those|<messages>|<marketing> off ><again>',
      'not-being-sent':
        'appreciate|prefer|like|rather|wish|want|grateful|glad|ask|demand|request|insist|thank|happy|nice|great|love ..4 not|no_longer|never|without|stop ..1 be|being|get|getting|to_be @sent|shown|given|forwarded|fed|pushed <det>*4 ..2 <sent>|these|this|them|it|anything',
      'messages-i-live-without':
        '<messages>|<marketing>|<sent> ..2 i|we|id ..2 @live|do|cope|manage|survive without ><again>',
      'dont-send-to-me':
        '~<subject> <dont> @send|sending|write|text|message ..2 to|2 me|us|this_number|this_phone|my_number|my_phone|my_line|this_line|my_whatsapp ><again>',
      'only-use-it-not-for-offers':
        '@only|just|solely|strictly|purely ..8 not|never|no|nothing|without|dont for|to|use_it_for|want? <det>*3 <marketing> ><tail>',
      'unwanted-on-here': '@<unwilling> to? be|stay|remain|belong on|in here|this|it|the_list|your_list|that ><again>',
      'end-this-subscription':
        '^ <lead>*8 @cancel|end|terminate|stop|discontinue|deactivate|close|kill|drop this|these <det>*2 subscription|subscriptions|feed|bot|newsletter|broadcast|thing ><again>',
      'wag-na-text':
        'pakitanggal|tanggalin|paki_tanggal|wag_na|huwag_na|itigil|tigilan|alisin|pakialis|pakistop|paki_stop|ayoko_na ..5 @<number>|<list>|<messages>|<marketing>|text|send|message',
      'keep-away-from-me': '@keep|stay|get ..5 <messages>|<marketing>|<sent> away|out|off of|<from>? <mine>',
      'no-more-be-sent':
        'sure|ensure|see|confirm|certain|so|that|please|pls|and|want|let ..2 no_more|nothing|none|no_further|nothing_else|nothing_more ..3 @sent|come|comes|coming|arrives|arrive|reaches ><tail>|here|this|me',
      'this-permanently-off':
        'want|need|like|wish|wan|have this|these|them|those|<messages>|<marketing> thing|things|all|now|permanently|completely|to|be*2 @off|stopped|ended|gone|switched_off|turned_off|deactivated ><again>',
      'withdraw-from-messages':
        '@withdraw|withdrawing|resign|resigning|unhook|detach|disconnect|step_away|bow_out|pull_out|leave|leaving|exit|exiting|quit|quitting|drop_out <mine>? from|of|out_of <det>*4 ..1 <messages>|<marketing>|<list> ><tail>',
      'unwanted-the-sent':
        '<unwilling>|not_to|no_longer <get>*3 <det>*4 ..1 @<sent> anymore|any_longer|any_more|again|no_more|please|pls|after_all',
      'dont-send-to-me-these':
        '~<subject> <dont> @send|sent|sending to? me|us again|anymore|any_more|please|pls*2 <det>*4 ..1 <sent>',
      'switch-them-off-for-me': 'switch|turn|shut|cut them|these|those|it @off for|on|to <me>|good|ever',
      'possible-i-dont-get':
        'possible|sure|ensure|so|prefer|like|want|appreciate|make|rather|wish|way ..2 i|we dont|do_not|no_longer|wont|never|didnt|stop get|receive|see|getting|receiving any|more|any_more|these|those|further|your <det>*2 ..1 @<messages>|<marketing>',
      'let-them-not-come':
        'can|could|may|want|like|please|pls|let ..4 <messages>|<marketing>|these|they|this not|no_longer|never|stop @come|coming|be_sent|arrive|arriving|appear|appearing ..1',
      'cessation-of-processing':
        '@cessation|restriction|discontinuation|termination|suspension|removal ..3 of ..2 processing|<messages>|<marketing>|contact',
      'cancel-me': '^ <lead>*8 @cancel|discontinue|deactivate me|us <from>',
      'offers-be-switched-off':
        'can|could|please|may|want|should|must|like|possible ..3 <messages>|<marketing> ..2 be|get|to_be @switched_off|stopped|turned_off|cancelled|removed|ended|disabled|discontinued',
      'preference-to-none':
        'set|change|put|update|make ..3 @preference|preferences|settings|status|permission ..3 none|nothing|no|off|zero|never',
      'receive-nothing-further':
        'receive|get|see|hear|want|be_sent @nothing|no_more|zero further|more|else? <from> <you>|this',
      'no-more-to-my-phone':
        'no more|further|additional ..5 to @my_phone|this_phone|my_number|this_number|my_inbox|my_whatsapp ><tail>',
      'delete-all-you-hold':
        '@delete|erase|destroy|purge|wipe|remove all|everything|anything|whatever|any_information|all_information|any_data|all_data ..2 you ..1 have|hold|keep|store|got|know about|on|regarding|of ..1',
    }),
    ...patterns(
      'en',
      2,
      {
        'dont-push-offers':
          '<dont>|stop|quit ..1 @push|shove|force|throw|pitch|peddle|pushing|shoving|throwing|forcing <det>*3 ..1 <marketing> ..1',
        'only-that-none-of-the-offers':
          'only|just|solely ..8 /? none|no|not|nothing|minus|without of? <det>*3 ..2 @<marketing> ><tail>|<messages>',
        'rest-can-stop':
          '<tx>|updates|reminders|deliveries|orders|emergencies ..4 /? and|but|all|the*2 @everything_else|the_rest|rest|others|all_else|other_messages|anything_else ..2 stop|bin|end|off|go|goes|<unwilling>|<dont>|unwanted|unnecessary|not_needed|no_thanks ..1',
        'not-the-sale-ones':
          'not|no|without|minus|lose|skip|drop|stop|cut|ditch|bin|end|off|mute|disable|silence the|any|your|all|those|these*3 <marketing>|sale|deal|discount|offer|promo @ones|bits|stuff|part|side|things|kind ><tail>',
        'updates-yes-offers-no':
          'yes|fine|ok|okay|good|great|welcome|please|sure|only|yeah /? ..1 @<marketing> of? ..3 no|nope|off|stop|never|none ><again>',
        'this-kind-nothing-else': '<tx> only|alone|please? /? @nothing else|more|other ><again>',
        'stop-selling':
          '@<stop> trying? to? offering|selling|sell|offer|pitching|pitch|advertising|advertise|upselling|promoting|marketing ><again>|me|us|to|at|things|stuff|products|loans|insurance|your|this|these|here|on',
        'dont-offer-me':
          '~<subject> <dont> @offer me|us again|any|anymore|any_more|more|this|these|your|loans|credit ..3',
        'dont-sell-me':
          '~<subject> <dont> try|bother|attempt|keep|keep_trying*2 and|to|trying? @pitch|advertise|sell|selling|market|solicit|upsell|pitching to? <me>|anything|stuff|things|your|products',
        'no-need-to-advertise': 'no need|point|use to|in|of @advertise|advertising|market|marketing|pitch|sell|promote',
      },
      'marketing',
    ),
    ...patterns('en', 3, {
      'not-for-me': '@not_for_me|not_for_us|not_my_thing|not_my_cup_of_tea ..3 <mass>|<marketing>|these',
      'does-not-live-here':
        'doesnt|does_not|dont|no_longer|not|never ..1 @live|lives|work|works|use|uses|exist|exists ..1 here|this_number|this_phone|this_address|at_this_number ..1',
      'wrong-recipient':
        '~gave|give|given|told|sent|i|put this|its|is|sending|sent|send|texting|messaging|come|comes|coming|reached|youre|u|you the|a|to*2 @wrong number|no|person|guy|lady|man|woman|contact|phone|line|recipient|individual|mary|house',
      'not-need-any-of-this': '<unwilling> any|none|all|anything @of this|these|it|that|your ><again>|<sent>',
      'no-business-here':
        'no|not|never @kids|children|child|loan|policy|pet|dog|car|business|contract|membership|relationship at|with|in|for your|you|this|here ..1',
      'belongs-to-a-minor':
        '@belongs|used by|to? a|an|my? minor|child|kid|pupil|student|schoolchild|toddler|hospital|police|fire_station ><again>|school|and|so|please',
      'free-my-phone': '@free|leave|spare my|our|this phone|line|number|inbox|mobile|fone|ear|ears ..1',
      'i-object': '^ ..5 i|we ..1 @object|decline|refuse|protest ><again>',
      'un-do-me': 'un @sign|happen|add|join|enroll|enrol|book|list|register|befriend|friend ..2',
      'out-of-the-programme':
        'like|want|wish|need|take|get|let|put ..2 @out of? the|your|this <list-word>*2 programme|program|scheme|list|messages|texts|loop|system|service ..1',
      'consider-me-gone':
        '@consider|count|treat|regard|mark|call me|us|this_number ..1 out|gone|ex|former|past|lost|unsubscribed|inactive|done|opted_out ..1',
      'preferences-no-contact':
        '@amend|set|change|update|switch|adjust|edit my|me|the|our? preferences|settings|status|preference|permissions? to|as no|none|nothing|off|zero|never ..1',
      'broadcasting-to-me':
        '~<subject> <stop>|<dont> ..1 @broadcasting|preaching|posting|advertising|forwarding|dumping|shouting|talking|speaking|yapping|selling|writing|replying|responding to|at <me>|my|this ..1',
      'dont-send-to-it':
        '~<subject> please|pls|kindly|so|just|and <dont> @send|text|write|message|contact to? it|this|here|there|that|him|her|them ><again>',
      'closed-stop':
        '^ <hardly-harmful>|<messages>|<marketing>|<texting>|<send>*10 @<stop>|<unsub>|unsubscribed|cease|desist|ceased ><hardly-harmful>|<messages>|<marketing>|<texting>|<send> <hardly-harmful>|<messages>|<marketing>|<texting>|<send>*10 $',
      'closed-no-contact':
        '^ <hardly-harmful>*9 ~you|u|they|he|she|we|yall <dont>|no|not|never|without|nothing|none|no_more|stop|quit <hardly-harmful>*4 @<text>|<texting>|<send>|<messages>|<marketing> <hardly-harmful>|<messages>|<marketing>|<texting>|<send>*9 $',
      'closed-remove':
        '^ <hardly-harmful>*10 @remove|delete|erase|unlist|removed|deleted|erased|unsubscribed|opt_out|opted_out|forget|deregister|scratch <hardly-harmful>|<messages>|<marketing>|<list>|<list-word>|<mine>*10 $',
      'closed-no-more':
        '^ <hardly-harmful>*10 @no_more|enough|forget|rid|leave|alone|go_away|peace|unwanted|harassment|never_again <hardly-harmful>|<messages>|<marketing>|<texting>|<send>|<list>|<list-word>*10 $',
      'stop-at-the-end':
        '~the|a|an|bus|next|last|first|full|pit|non|tram|train|metro|rest|truck|one|short|door|this|that|my|our|your|it|they|he|she|we|i|you|wont|will|to|cant|cannot|dont|didnt|doesnt|never|not|does|did|do|must|should|would|where|no|each|every|final|two|three|than|of|stopped|when|until|them|him|her @stop $',
      'stop-this-short': '^ <lead>*8 @<stop> it|this|that|dat|dis ><again>|all',
      'subscription-of-mine':
        '@revoke|end|terminate|withdraw|quit|rescind|kill|drop|stop my subscription|registration|signup|sign_up|membership_of_this|consent ><again>|to|for|with',
      'eff-off': '@eff|f|feck|rack|frig off ><again>|already',
      'end-this-madness':
        '^ <lead>*6 @end|stop|finish|kill|cease|halt|quit this|the|that|your madness|nonsense|torture|harassment|insanity|bombardment|spam|foolishness|rubbish|circus|misery|charade|craziness|invasion|abuse ..1',
      'how-many-times-before':
        'how @many times|messages|texts|more ..10 before|until|till it|this|you|they|someone|somebody quits|stops|ends|stop|quit|end|listen|hear|get|read',
      'until-then-none': '@until_then|till_then|not_one_more|not_a_single|not_another ..3 <sent>|text|message|one ..1',
      'no-need-send': 'no need|want @send|text|msg|message ><again>|already|me|la|lah|liao',
      'blocked-clause': '^ ok|okay|so|and|now|right|u|you|just|bye|well*3 @blocked|reported|muted|unfollowed $',
      'never-do-again':
        '^ <lead>*4 ~you|u|i|we|they @never|dont_ever|not_ever do|contact|write|try|come|bother|message|appear this|that|it|me|us|here|back|to*2 again|anymore|any_more|ever ..1',
      'answer-is-no': 'the|my|our @answer is|remains|was ..1 no|never|still_no ><again>',
      'consider-notice':
        '@consider|take|treat|regard this|it ..4 notice|warning|request|instruction|end|goodbye|last|withdrawal ..1',
      'off-button':
        'do|have|where|got|find|is|press|need ..4 @off|mute|stop|quit|silence|opt_out button|switch|option|command ><again>|for|on|to',
      'help-remove-this':
        'help|can|could|please|pls|how|want|would ..4 @remove|delete|unlist|undo this|these|it ><again>|i|its|from|off',
      'can-you-not-really':
        'can|could|would|will|please <you> guys|people|lot|all? like|maybe|please|just|kindly|possibly*2 @not|dont ><again>',
      'one-more-then':
        '^ <lead>*3 @one_more|one_more_time|once_more|one_more_of_these|another_one ..1 and|n|then ..3 i|im|ill|id|we|you|youre|u ..1',
      'next-message-review':
        'next|another|one_more|further message|msg|text|one|time|email ..3 @review|block|report|lawyer|police|bye|court|complaint|reported|blocked ..1',
      'go-elsewhere-idiom':
        '@sling_your_hook|away_with_you|begone|do_me_a_lemon|talk_to_the_hand|get_knotted|sling_it|away_and_bile|on_yer_bike|go_to_hell|drop_dead|go_bother|go_pester|go_harass|go_spam ..1',
      parting:
        '@break_up|breaking_up|parting_ways|part_ways|parting_company|parting|goodbye|done with|to|from <det>*2 ..1 <sent>|<you> ><again>',
      'chill-with-the-texts':
        '@chill|ease|easy|calm_down|slow_down|relax|lay|cool_it off|w|with|on|up? the|your|ur|these|all|so_many*2 ..1 <messages>|<marketing>',
      'blocked-if-one-more': '@blocked|reported|blocking|reporting|block|report ..3 if ..4 more|again|another',
      'dont-ask-again': '<dont> @ask|bother|try|come|contact again|anymore|any_more|ever',
      'off-would-you': 'take|get|cut|drop <me>|us @off would|will|wouldya|please|pls|thanks|ta|mate|asap|now',
      'off-misspelt': 'get|take|remove <me> @of this|ur|your|the|dis|that|all list|lst|lists|thing|group',
      'no-more-misspelt': 'no @mor|mo|moar|mre|morr txt|txts|text|texts|msg|msgs|message|messages|sms|calls',
      unsubscribe: '@<unsub>',
      'just-leave-me': '~not|will|to|dont|he|she|they @leave me|us|mi ><again>|o|na|be|out',
      'please-stop-net':
        'please|pls|plz|abeg|biko|just|begging|kindly @stop my|our? >!<thing>|by|at|in|over|the|a|direct|subscription|for|on|near|outside|if|when|after|using|it|this|that|selling|making|before|and_go',
      'stop-texting-net': '@<stop> ..1 <texting> ..1',
      'stop-sending-me-net': '@<stop> ..1 <send> <me> ..1',
      'dont-text-her': '~<subject> <dont> ..1 @<text> her|him|them ><again>',
      'no-longer-text-me': 'no_longer|never_again|not_ever|not_to ..1 @<text>|<texting>|send to? <me>',
      'full-because-of-you':
        'my|our ..1 @data|airtime|battery|memory|storage|inbox|phone|bundle ..4 because|<from>|with|by|due_to ..1 <you>|your|<mass>|of',
      'not-ever': '^ <lead>*4 @not_ever|never_ever|never_again|ever_again|not_now_not_ever ><again>',
      'update-your-list':
        '@update|correct|clean|amend|fix|check your|ur|the <list-word>*2 list|lists|database|records|books|crm|contacts ><again>|because|please|so',
      'dont-bother-sending': '<dont> @bother <send>|<texting>|trying|contacting|me|us',
      'so-i-dont-get-it':
        'so|that|where|ensure|sure|if ..1 i|we dont|do_not|no_longer|wont|never|didnt get|receive|see ..3 @<sent>|stuff|any_more|anymore',
      'number-was-given':
        'number|sim|line ..3 @given_to_me|assigned_to_me|issued_to_me|used_to_be|used_to_belong|recently_assigned|newly_assigned ..2',
      'do-not-know-you': '^ <lead>*3 <dont> even|actually*2 @know|recognise|recognize <you> ><again>|or|and|from',
      'axe-messages-net':
        '^ ..6 @<axe> the|your|ur|these|those|all|any|this|d|dis|further|every|my <det>*3 ..1 <mass> ..1',
      'off-anything':
        'take|switch|get|cut|pull|turn|kick|throw|strike|scratch|sign|opt|knock|boot|want|put <mine>|my|our|her|him|them|his ..1 @off ><tail>|she|he|this|these|here|your|it|whatever|now|the|of',
      'you-got-the-wrong':
        '<you>|youve|uve|youre ..1 have|got|texting|messaging|reached|sending|mistaken the? @wrong >!address|order|size|item|items|colour|color|price|date|time|amount|name|card|bill|parcel|dish|drink|idea|product|car|total|email|invoice|room|file|food|model|meal ..1',
      'messages-get-blocked': '<mass> ..5 @block|blocked|ignored|unread|deleted|trash|unanswered|binned ><again>',
      'told-to-be-quiet':
        '^ ..6 @stfu|shush|pipe_down|zip_it|buzz_off|sod_off|piss_off|fuck_off|do_one|jog_on|get_stuffed|bugger_off|f_off|naff_off|rack_off|get_lost|hop_it|take_a_hike|get_a_life|get_over_it|get_a_grip|move_on|back_off|shove_off|clear_off|jog_off|voetsek|beat_it|scram|begone ><again>|with|and|or|bot|off|forever|<you>',
      'messages-burden':
        '<mass>|<marketing>|<you>|youre|your|you_are|these|ads ..4 @<burden> ..2 me|us|my|our|mum|mother|her|him|everyone|up|mad',
      'because-of-you':
        'because|cos|cause|coz|thanks|due|all of|to|your? your|ur|these|those ..2 @<mass>|videos|pictures|jokes|bot',
      'unwanted-to-hear':
        '<unwilling>|never to? @hear|know|read it|about|this|that|of|another|more ><tail>|<again>|word|thing',
      'remove-us-net':
        '^ ..8 @remove|delete|erase|unlist|exclude|omit|scrub|purge|expunge|deregister|disconnect|unenroll|exit|uninstall|unadd|evict|withdraw|excuse|exempt|release|unfollow|detach|disengage|discharge|bin|ditch|dump|lose me|us|our_number|my_number >!as',
      'remove-from-net': '<remove> ..4 <from>|off|out_of <list-word>*3 @<list> ..1',
      'stop-mass-net':
        '<stop>|enough|cut_out|unwanted|sick|tired|hate|ridiculous|unacceptable|no_need|no_more|no_further|cease|ending|refuse|reject|end_to ..5 @<mass> ..1',
      'mass-stop-net':
        '<mass> ..6 @stop|stopped|end|cease|unwanted|unnecessary|unacceptable|ridiculous|annoying|disturbing|irritating|harassment|excessive|relentless|nonstop|non_stop ><again>|me|us|or|and|now|today',
      'how-many-more-times': '@how_many_more_times|how_much_longer|how_many_times ><again>|must|to',
      'only-want-alerts':
        '@only ..1 want|need|send|like|get|keep|sending|wanted|needed|prefer|interested_in ..4 alerts|updates|reminders|notices|confirmations|notifications|stuff ><tail>|about|for',
      'doing-my-head-in':
        '@doing_my_head_in|doing_our_heads_in|driving_me|drive_me|drives_me|doing_my_nut|on_my_nerves|on_my_wick|on_my_tits',
      'nth-time-today':
        'the|my @third|fourth|fifth|sixth|seventh|tenth|3rd|4th|5th|6th|7th|10th|100th|hundredth time|message|msg|text|one ..2 today|this_week|this_month|this_morning|this_hour|already|now',
      'asked-nicely':
        '@asked|told|begged ..3 nicely|politely|a_hundred_times|a_million_times|so_many_times|umpteen_times ..1',
      'getting-so-many-a-day':
        'get|getting|got|receiving|receive ..4 @daily|constantly|a_day|per_day|an_hour|each_day <from>|of|by? ..1 you|u|these|your ..1',
      'break-up':
        'we|us|you|i|lets|to|time|you_and_i|you_and_me ..4 @break_up|breaking_up|part_ways|part_company|say_goodbye|saying_goodbye|bid_farewell|see_other_people|saw_other_people|seeing_other_people|separate_ways|end_of_the_road|call_it_quits|move_on|moved_on|moving_on|divorce|unmatch >!the|my|into|this|order|payment ..4',
      'leaving-you':
        '~why|not|never|if|when|with|by|of|are @leaving|dumping|deleting|unfollowing|muting|ditching|dropping|firing|quitting|removing|divorcing|ghosting|blocking|unfriend|unfriending|unfollow|dump|divorce|fire <you>|this_chat|this_group|this_bot|this_list ><again>',
      'phone-is-no':
        'my|this|our <adj>*1 @phone|inbox|whatsapp|line|number|mobile ..1 not|isnt|aint a|an|your|ur|for|meant|the|there|some ..3',
      'regret-giving-number':
        'regret|wish|mistake|never|shouldnt|should|sorry|wrong|only|just ..5 @giving|gave|given|give|gives|leaving|left|sharing|shared ..2 my|this|our ..1 number|contact|details|whatsapp|phone',
      'is-harassment':
        '<messages>|<text>|<texting>|message|communication|contact|this|it|these|you|youre|thats|pure|really|regarded|considered|treated ..6 @harassment|harrassment|nuisance|stalking|trespass|intrusion|invasion|intrusive|invasive',
      'messages-every-day':
        '~set|want|send <messages>|<texting>|<send>|text|of_these|gettin ..3 @every_day|everyday|every_single_day|a_day|per_day|each_day|an_hour|every_hour|every_morning|every_night|every_evening|all_day|day_and_night|every_week|a_week|at_night|midnight|nonstop|non_stop|back_to_back ..1',
      'messages-keep-coming':
        '<messages>|<marketing>|these|those keep|keeps|just_keep|still|always @coming|arriving|popping_up|showing_up|flooding|landing|appearing',
      'messages-wake':
        '<you>|<messages>|message|text|phone|your|this|these|they|it ..4 @woke|wakes|wake|waking|waken|buzzes|buzzed|buzzing|vibrating|pinging|beeping|dinging|blowing_up|lights_up|filling_up|hanging ..2 ><tail>|baby|me|us|kids|husband|wife|up|every|all',
      'at-night':
        'its|it_is|come|coming|comes|texting|messaging|sending|messages|texts ..2 @midnight|1am|2am|3am|4am|5am|6am|am_in_the_morning ><again>|here|and|when|you|u|do|why|who',
      'tell-someone-else':
        'tell|share|bother|sell|text|message|spam|annoy|torment|pester|harass|try|them|these|messages|offers ..6 @someone_else|somebody_else|anyone_else|another_victim|another_person|someone_who|somebody_who|people_who >!to',
      'end-this-thing':
        '@<cease> this|that|these|your|ur <det>*2 ..3 subscription|chat|service|thing|group|bot|list|spam|programme|program|nonsense|conversation|relationship ><again>',
      'dont-keep-sending': '<dont>|no|not keep @<send>|<texting> ..1',
      'dont-send-anyone':
        '~<subject> <dont> ..1 @send|offer|write|forward|share|show <me>|her|him|them? ..6 again|anymore|any_more|ever|more_of|no_more|here',
      'stop-and-that-is-all': '^ ..12 and|then|so|just|or|check|kindly|must @stop|desist|discontinue|quit ><again>',
      'no-peace': 'no|any|some|in|of @peace ><again>|<from>|with|because',
      'never-came-for-this':
        '@bought|ordered|purchased|visited|used|came one|once|1|a_single|two ..6 now|since|and|years|in ..8',
      'you-keep-texting':
        '~pretending|claiming|to_be <you> ..1 @keep|always|constantly|forever|keeps <texting>|<send>|<text> ..1',
      'number-of-another': '<number> ..2 @belongs|belong to ..4',
      'not-the-person': 'not|isnt|aint the|that|this? @person|guy|lady|man|one you|u|your|ur ..3',
      'keep-this-up': '@keep this|it|doing up|this|it? and|or|i|im|ill ..1',
      'no-longer-interested':
        'im|am|but|were|are|thanks|really|just|sorry not|no_longer|never @interested|intrested ><again>',
      'reduce-messages':
        '@turn_down|reduce|less|cut_down|cut_back|limit|minimise|minimize|fewer|tone_down ..4 <messages>|<marketing>',
      'mute-me': '^ <lead>*4 @mute|silence|snooze me|this|these ><again>|<from>',
      'leave-in-peace': '~<third> leave ..3 @alone|in_peace ><again>',
      'let-me-go': '^ ..8 @let me|us go ><again>',
      'do-not-want': '^ <lead>*4 @<unwilling> this|these|it|them|any|am|una|dis? ><again>',
      'skip-or-last-one': 'make|making|be|hope|let ..3 the|your @last|final one|ever|time|message|text',
      'unwanted-net': '<unwilling> ..5 @on_this|be_here|on_here|these|of_these|from_you|your_list ><tail>',
      'cut-me-from': '@cut|drop|kick|strike|boot|bin me|us|my_name <from>|off|out ..1',
      'not-fine-to-text':
        'not|isnt|never|aint @fine|ok|okay|cool|acceptable|appropriate|allowed|welcome to|for|with|that ..1 <text>|<send>|<texting>|<messages>|<marketing>|you',
      'stop-net':
        '<stop>|cease|halt|end|quit|refrain|no_more|no_longer ..6 @<texting>|<messages>|newsletter|broadcast|promos|adverts ..3 me|my|us|this|please|pls|anymore|again',
      'end-subscription':
        '@cancel|end|terminate|stop|cancelling|canceling|ending|deactivate|discontinue|close <det>*3 subscription|subscriptions >!to|for',
      'stop-sending-something': '^ <lead>*8 @<stop> ..1 <send>|trying_to|pitching <me>',
      'stop-doing-to-me':
        '^ <lead>*8 @stop|quit|cease !lying|giving|telling|wasting|making|asking|ignoring|charging|billing me|us|my_phone',
      'make-these-stop': 'make|get|want|need|have this|these|those|it|them|that to? @stop|end|cease|disappear|go_away',
      'stop-at-the-beginning': '^ @stop please|pls|i|u|you|im|before|or ..6 $',
      cease: '^ <lead>*6 @cease|discontinue|desist|deactivate|stahp|refrain|abstain|terminate ><again>|i|im|you|u|this',
      'cancel-me-net': '^ <lead>*8 @cancel|discontinue|deactivate me|us ><again>',
      'word-to-stop':
        'what|which|whats ..5 type|text|press|send|reply|say|word|number|code|key to @stop|end|leave|quit|exit ><again>|this|these|it|<messages>',
      removal:
        '^ <lead>*8 <mine>|process|action|confirm|complete*2 @removal|deregistration|unsubscription|deletion ><again>|request|<from>',
      'link-is-broken':
        '@broken|not_working|doesnt_work|does_not_work|isnt_working|dead|useless ..2 /? ..4 do_it|by_hand|manually|yourself ..3',
      'who-gave-permission':
        'who|how|where ..2 gave|gives|give|got|said <you>? ..2 @permission|right|authority|consent ..3',
      'text-again-and': '<text>|<send>|contact <me> ..1 @again|one_more and|n see|watch|ill|i|im|we|youll|ull',
      'rather-than-another': 'rather ..3 than ..1 get|receive|read|see @another|one_more|any_more|more ..1',
      'not-on-your-list-net':
        'not|never|no_longer ..2 on|in @your_list|the_list|this_list|your_lists|your_database|your_system|your_records',
      'not-have-these': 'can|could|may ..2 not have|get|receive @these|them|those ><again>',
      'no-consent':
        'i|we ..1 <not>|no_longer ..1 @consent|consented|opt_in ><again>|to_this|to_these|to_being|to_receive',
      'must-not-have-number':
        '<you> shouldnt|should_not|dont|must_not|cant ..1 @have|keep|hold my|this|our ..1 number|contact|details|data',
      'skip-me': '^ <lead>*8 @skip|exclude|omit|dont_include|do_not_include|dont_add me|us ><again>|in|from',
      'wasting-your-time': 'wasting|waste ..2 time|breath|energy|money ..2 @<texting>|<send>',
      'block-me': '^ <lead>*8 @block|unfriend|unfollow|blacklist me|us|my_number ><again>|<from>',
      'not-on-this-number': '^ <lead>*3 not|never on|to|in? this|my|our @number|phone|line|whatsapp ><again>',
      'this-must-stop':
        'this|it|that|all_this|all_of_this|madness|nonsense must|needs_to|need_to|has_to|have_to|gotta|got_to|has_got_to|should @stop|end|cease ><again>',
      'if-it-does-not-stop':
        'if|unless|until|because this|it|these|they|those|that doesnt|does_not|dont|do_not|wont|not @stop|end|cease ><again>|i|im|ill|we',
      'delete-it': '^ <lead>*6 @delete|erase|remove|unsubscribe it|me|him|her|them ><again>',
      'thats-enough': '^ thats? @enough now|already|please|pls? $',
      'no-more-please': '^ no @more please|pls|plz|plss|thanks|thank_you',
      'do-you-ever-stop': '<you> guys|people|lot|ever*2 ever @stop|quit|shut_up|give_up|sleep|rest',
      'stop-these': '^ <lead>*8 @<stop>|end|suspend|pause these|those|them ..3',
      'you-stop': '<you>|could|would|please|chance|promised|understand ..5 @stop $',
      'no-more': '^ <lead>*6 @no_more <again>*3 $',
      'off-the-list': '^ off|out <list-word>*3 @list|lists $',
      'no-messages-or': 'no ..1 @<messages>|<marketing> or|and|nor|please|pls|here ..2',
      'no-more-something-please': '^ ..4 no @more ..2 please|pls|plz|thanks|thank_you|thx $',
      'no-more-invites': '^ <lead>*6 @no_more ..3 <sent>|pitches|like|you',
      'never-asked':
        'never|didnt|did_not|havent|nobody|no_one ..1 @asked|ask|requested|request|agreed|agree for|to? any|all*1 of? <stuff>|<sent>|them|your|be|get|receive >!colour|color|size|one|item|order|flavour',
      'nobody-asked': '@nobody|no_one ..2 wants|want|asked|needs|cares|likes|reads|read|requested|ordered ..1',
      'never-gave-number':
        'never|didnt|did_not|dont|who|where|how ..4 @give|gave|given|share|shared|get|got|sold you|u|yall my|this|the number|contact|details|no',
      'never-gave-consent':
        'never|didnt|did_not|havent|no_longer|dont|do_not|cannot @give|gave|given any|my|you|u|ur|your*2 my? consent|permission|authorization',
      'times-saying':
        'how many|often times|more? ..4 @say|tell|ask|repeat|told|asked|said|saying ..2 you|this|it|no|yall|people|same ><again>|before|until|till|for',
      'one-more-of-these':
        'if i|we ..1 get|receive|see|find one_more|another|any_more|more|one_single|a_single ..2 @these|those|this|text|message|ad|msg|email|advert|promo|<sent>|<from>',
      'another-message':
        '^ <lead>*2 wow|great|oh|yay|ugh|lovely|and|look|look_another|brilliant|wonderful*3 another|yet_another <det>*2 @message|text|msg|ad|advert|promo|email|spam|notification $',
      'new-owner':
        'new|current|present|different|another @owner|user|holder|subscriber of|for|has|with|owns this|the|that number|phone|line|sim|no ..2',
      'last-warning':
        '@final|last|third|second|fourth|fifth|2nd|3rd|4th|5th|umpteenth|hundredth time|warning|request|notice ..2 asking|ask|asked|tell|telling|told|say|saying|said|request|requesting|stop|remove ..2',
      'none-of-it': '~dont|not|have|has|but @none of this|it|them|these|that ><again>',
      'pull-my-number': 'pull|take|get|strike|scratch my|our|this @number|name|contact|details ><again>|down|off|out',
      'take-a-hint': 'take|get|catch a|the @hint ..1',
      'gave-number-for': '@gave|give|given|left|shared <you>|them? my|this number ..1 for|so|to|in_case ..6',
      'done-with-you':
        '~all|it|water|hand|hands|go <fed-up>|finished_with|through_with @you|yall|ya|u|this|these|it|you_people|you_guys ><again>',
      'still-on-your-list': 'still|why|somehow|back|how_come ..3 @on_your|in_your <list-word>*3 <list>',
      'forget-net':
        '@<forget>|unlist|remove|take ..1 <whose> ..2 number|name|contact|details|info|data|records|record|num|digits',
      'opted-out-already': 'i|ive|have|already @opted|unsubscribed out?',
      'still-getting':
        '@still getting|gettin|receiving|sending|texting|messaging|messages|texts|get|receive ..1 <messages>|<marketing>|texts|these|them|me',
      'texted-stop':
        'texted|sent|replied|typed|wrote|written|text|send|said|say|saying|type @stop ..1 times|time|already|twice|and|yesterday|again|before|to|but',
      'out-of-this': 'me|us|myself|get|getting|my_number @out|outta of? this|it|that|these|here ><again>|thing',
      'want-out': 'want|wanna|let_me|im|i_am @out $',
      'let-me-leave': 'let|lemme me? @leave|out ><again>',
      'how-to-get-rid':
        '@rid|shot|shut of <you>|this|these|them|your >!<tx>|bug|ants|ant|mice|stain|stains|smell|weeds|fleas',
      'dont-message-me-ever': '~<you> <dont> @message|messages|text|texting|send ..1 <me>',
      'dont-reply': '^ <lead>*4 ~you|u|guys|team|i|we|people|they <dont> @reply|respond|answer ><again>|to',
      'spamming-me':
        'you|u|your|yall|yous|ye|are|is|this|keep|why|this_is|pure|total ..1 @blowing_my_phone|blowing_up|blowin_up|blowin_my_phone|flooding|pestering|spamming|harassing|harassment|harrassment|bombarding|spam',
      'why-do-you-text':
        'why ..3 you|u|i|we|am ..2 @texting|messaging|contacting|spamming|getting|sending|text|message|keep ..2 <me>|<messages>|<marketing>|this|these',
      'too-many-messages': 'too|to many|much ..1 @<messages>|<marketing>',
      'texting-net':
        'no|not|dont|never|stop|quit|enough|tired|sick|hate|without ..5 @texting|messaging|contacting|spamming|whatsapping|txting',
      'no-texts-net':
        'no|dont|stop|quit|enough|tired|sick|hate|without|halt|end|suspend|fewer|less ..5 @<messages> ..3 me|my|please|anymore|again|you|your|us|thanks',
      'please-remove': 'please|pls|kindly|plz @remove|unlist|delete|erase|disconnect $',
      'dont-care-about-offers':
        'dont|not|couldnt care|interested|bothered|bother ..1 about|in|for your|ur|the|any ..2 @<marketing>|<messages>',
      'keep-your-offers':
        '@keep|take|shove|stuff|shut|save your|ur|those|the <det>*2 <messages>|<marketing> >!coming|up ..3',
      'messages-not-needed':
        'these|those|<messages>|<marketing> ..2 not|arent|isnt|longer|no|of_no @for_me|needed|relevant|wanted|welcome|required|necessary|useful|intended|use|good|interest|concern|business ..2',
      'report-you':
        '@report|block|reporting|blocking|blocked|reported|sue|suing you|u|this_number|as_spam|your_number|yall',
      'blocking-this':
        'im|i|am|ill|will|gonna|just|shall|have_to ..1 be? @blocking|block|reporting this|you|u|yall|ur|your|them',
      'getting-blocked': 'you|youre|ur|u|yall ..1 getting|being|be|get @blocked|reported',
      'or-lawyer': 'one_more|1_more|once_more|again|another|last|otherwise|or|further|next ..8 @<reaction>',
      'breaking-the-law': '@breaking|violating|against the|my|data? law|<law>|privacy|rights|policy|protection ..3',
      'law-and-request':
        '@<law> ..12 remove|stop|cease|consent|delete|object|opt_out|contact|message|messages|withdraw',
      'request-and-law':
        'remove|stop|cease|consent|delete|object|opt_out|contact|message|messages|complain|report|violation ..12 @<law>',
      'unwanted-thing': '<unwilling> <get>*3 <stuff> @anymore|again|no_more|any_longer',
      'unwanted-these': '<unwilling> <get>*3 @these|those ><tail>',
      'never-signed-up':
        'never|didnt|did_not|dont_remember|dont_recall @sign|signed|signing|subscribe|subscribed|subscribing|consented|opt_in|consent up|to|for',
      'signed-up-by-mistake':
        '@signed|subscribed|added|registered|joined|put|entered|gave me|my? up|number|name? ..3 by_accident|by_mistake|accidentally|in_error|without|as_a_joke|for_a_laugh|as_a_prank|for_fun',
      'not-that-person':
        'not|isnt|aint|never|no longer|been? ..2 @customer|client|member|subscriber|student|patient|tenant|resident|donor|borrower ><again>|of|here|there|with',
      'not-interested': '^ <lead>*6 not|no_longer|never @interested|intrested ><again>',
      'not-interested-in': 'not|no_longer|never @interested|intrested in ..3 <sent>|<you>|your|ur',
      'get-lost':
        '^ <lead>*4 @get_lost|get_stuffed|give_it_a_rest|pack_it_in|cut_it_out|knock_it_off|go_away|shove_it|shove_your|screw_you|leave_off|quit_it|stop_it|voetsek|switch_this_off|turn_this_off ><again>|and|with|messages',
      'hear-from-you': 'never|dont|not|nothing|rather|sick|tired ..4 @hear|hearing|heard <from>|nothing|of ..1',
      'this-is-a-kids-phone':
        'this|it is|its? a|an ..1 @childs|kids|work|business|company|hospital|shared|family|school ..1 phone|number|line|mobile|cell',
      'nobody-of-that-name':
        '@nobody|no_one|noone ..2 here|there|at|called|named|with|by ..2 called|named|by|name|number|phone|that|line ..1',
      'told-you-no': 'i|ive|already|we @told|telling|said ..5 no ><again>',
      'unwanted-sent': '<unwilling> ..3 @<sent> ><tail>',
      'not-me': '<text>|use|try|ask|bother ..5 @not_me|not_us|not_this_number|not_my_number|not_my_phone ><again>',
      'reported-to':
        '@reported|reporting|complained|complaining|report you|u|this|it|yall? to|with the? ..1 <reaction>|authority|meta|whatsapp',
      'none-of-your-messages': '@none of your|these|those|the|this <det>*2 ..1 <sent>|stuff ..1',
      'remove-clause': '^ @remove|delete|unlist $',
      'no-need-to-contact': 'no|any need|point|use|reason to|in|of|for ..1 @<texting>|<text> ><again>',
      'no-need-to-notify':
        'no|dont|neednt|not need|have|necessary to|for? ..1 @send|sending|notify|notifying|remind|reminding|alert|update|updating|ask|asking|offer <me>|more|any|further|another|these|those|them ..2',
      'keep-me-off': 'keep|leave|drop <mine> @off|out ..4',
      'you-text-more-than':
        '<you> ..2 @<text>|texted|messaged|spammed|sending|<texting> ..1 more_than|every|all_day|nonstop|non_stop|constantly|so_much|so_often|daily|too ..1',
      'enough-is-enough': '@enough is enough',
      'turn-these-off': 'turn|switch|shut|cut these|those|this_bot|the_bot|this_thing|them @off ><again>|for|so',
      'turn-bot-off': '@turn|switch|shut|deactivate this|the|your? bot|robot|thing off|up ><tail>',
      'phone-of-another': 'this isnt|is_not|aint|is_no_longer ..3 @phone|number|mobile|whatsapp ..1',
      'not-on-whatsapp': '^ <lead>*4 not on @whatsapp|here ><again>',
      'whatsapp-is-private':
        '@whatsapp|number|phone|inbox|line|chat is for? ..1 private|personal|family|friends|work|emergencies|patients ..2',
      'not-use-to-reach': 'not|dont|never use it|this|whatsapp to? @reach|anymore|any_more|again ..1',
      'remove-the-number':
        '@remove|delete|erase|scratch|wipe|lose it|the|that|all|number|rest number|<from>|out|pls|please ><tail>|your|of',
      'dey-disturb': '@dey disturb|worry|spam',
      'make-una-stop': '@una|abeg|oga ..1 stop|comot|remove|no_send',
      'undo-it': '@untick|un_tick|unagree|un_agree|undo it|this|that|whatever? ..2',
      'stop-somewhere': '^ <lead>*8 @<stop> ..8 <pester>|<messages>|<marketing>',
      'stop-service-to-number': '<stop>|<cease> ..4 to|on|for|<from> my|this|our|the @<number> ><again>',
      'not-to-be-contacted':
        'not|no_longer|never|stop|without|dont ..2 be|being|getting|get? @contacted|texted|messaged|spammed|bothered|emailed',
      'no-send': '^ <lead>*4 no|not @send|text|disturb|texting|sending <stuff>|am|me*2 ><again>',
      'unwilling-net':
        '<unwilling>|<fed-up> ..6 @<messages>|<marketing>|contacted|texted|messaged|called|emailed|list|database',
      'messages-unwilling-net':
        '<messages>|<marketing>|<sent>|list|contact|communication|correspondence|message ..5 @unwanted|uninvited|unsolicited|unwelcome|intrusive|pointless|unnecessary|wrong_person|useless|irrelevant|offensive|annoying|stop',
      'remove-net':
        '@<forget>|take|unlist ..5 my|our|me|this|us ..1 number|digits|your_list|your_lists|the_list|database|contacts|your_records|your_system|your_books',
      'change-number-to-escape':
        '@get_away|escape|hide|be_free|get_free|run_away|break_free <from>|of? <you>|this|these|all_this',
      'wanted-to-hear': 'if i|we ..1 @wanted|needed|cared ..1 hear|know|<sent>|these|advice|be ..2',
      'number-you-bought': 'list|number|data|details|contact you|u|they|someone ..1 @bought|purchased|sold|stole',
      'silence-please': '^ ..3 @silence|quiet|peace_and_quiet ..1 would|please|is|from|now ..2',
      'whatever-this-is': '@whatever|whichever subscription|list|group|service|database|program|thing|this|it|you ..3',
      'want-to-exit':
        'want|wish|like|going|wanna|wan|let_me ..1 @exit|leave|quit|escape|finish|end this|here|it|these? ><again>',
      'stop-everything-now':
        '^ <lead>*4 @cancel|stop|end|remove|delete|turn_off|delete everything|all|it_all|all_of_it ><again>',
      'cannot-keep-getting':
        'cant|cannot|not|tired|without @keep|constantly|always|forever|be getting|receiving|having|get|reading|seeing|woken|interrupted|disturbed ..2',
      'let-me-free': '^ <lead>*5 @free|release|unchain|let_go me|us ><again>|o|na|<from>',
      'muted-you': 'i|ive @muted|archived|blocked|silenced|hidden <you>|this|these|them|your',
      'pinging-a-phone': 'been|keeps|keep|is|are|always @<texting> a|my|our|the ..4 phone|number|line',
      'number-is-strictly-for': '<number> is ..1 @strictly|only|solely|reserved|purely|exclusively for|to ..2',
      'messages-prohibited':
        '<messages>|<marketing>|communication ..4 @prohibited|forbidden|banned|not_allowed|not_permitted|not_welcome',
      'feel-harassed': 'feel|feeling|am|im|being|getting @harassed|stalked|spammed|bombarded|hounded|pestered|hassled',
      'child-subscribed':
        'kid|kids|son|daughter|grandson|someone|somebody|toddler|child|wife|husband ..8 @subscribed|signed|enrolled ..3 to|up|for|<me>',
      'more-texts-than': 'more @<messages> off|from <you>|this|your ..2',
      'never-to-receive':
        'choose|prefer|want|wish|like|rather|happy|love ..2 never|not|no_longer ..1 @receive|get|see|hear ..3 one|more|again|anything|501st|another',
      'enough-with-it': '^ <lead>*6 @enough|stop|quit|done with the|these|your|this|all|those ..3',
      'stop-am': '@stop am|dem|dis|di|una ><again>',
      'number-you-dont-text': 'number|phone|one|somebody|person you|u <dont> @<text>|call|have ><again>',
      'never-see-again':
        'i|we|to|id|wanna ..1 never|not|dont ..2 see|read <you>|this|these|them @again|anymore|ever ..1',
      'refuse-me-again':
        '~<you> dont|do_not|never|no|stop|not ..4 @me|us|my_number|my_phone|this_number ..1 again|anymore|any_more|any_longer|ever|no_more ><again>',
      'sent-off-net':
        '@leave|skip|drop|ditch|lose|bin|cut|hold|spare|minus|without|forget ..3 <marketing>|specials|texts|messages|alerts|reminders ><again>',
      'sent-unwanted-net':
        '<mass>|<sent> ..5 @can_go|must_go|bin|go_away|no_thanks|no_thank_you|killing_me|not_for_me|get_lost|absolutely_not|pass|stay_away ><again>|me',
      'id-like-off': '^ ..4 like|want|need|wish|lemme|just @off|out ><again>',
      'not-family':
        '<you>|youre|your ..1 not|never|no|aint ..1 @family|friend|friends|invited|welcome|wanted|mates|my_type',
      'not-with-you':
        'never|dont|didnt|not|no_longer|stopped ..2 @bank|shop|shopping|banking|buy|buying|subscribe|train|study|attend|work|worked with|<from>|at|there|for <you>|there|here|any_more|anymore',
      'no-use-to-me': '@no|zero|little|without use|interest|value|relevance|point to|for me|us|this ..1',
      'unwanted-anymore': '^ <lead>*6 @<unwilling> <get>*2 the|your|ur|these|those|any ..3 anymore|any_more|any_longer',
      'had-messages-from-you': '@had|got|received|getting ..3 <mass> <from> <you>|this|your ..1',
      'how-to-get-off-it': 'how|way ..4 @out|off|rid of? this|these|it|you|here ><again>',
      'please-make-it-stop':
        'please|pls|plz|just|how|way|can|could|someone|want|need ..4 make|get it|this|that @stop|end|go_away ><again>',
      'wag-na': '@pakitanggal|tanggalin|wag_na|huwag_na|itigil|tigilan|tama_na|ayoko_na|pakistop|nakakainis',
    }),
    ...patterns(
      'en',
      3,
      {
        'messages-off': '@<marketing>|<messages> ..1 /? off|no|stop|none|never $',
        'nothing-about':
          'just|only|solely ..8 /? @nothing about|on|else|more|to_do ><again>|<marketing>|new|sales|any|the|your|other|with',
        'offers-every-day':
          '<marketing>|ad|advert|promo|offer ..3 @every_day|everyday|daily|every_single_day|every_week|per_day|a_day|every_morning ><again>|for',
        'only-what-i-need': '@only|solely ..5 <tx> ><tail>|only|nothing|not|<from>|and',
        'only-that-kind': '<tx> @only ><again>|<from>|on',
        'not-for-offers':
          'not|no|never|no_longer for|to? <det>*3 ..2 @<marketing> ><again>|or|and|texts|messages|stuff',
        'not-the-offers': 'not|without|minus|lose|skip|spare the|any|all|your|me|of <det>*2 ..2 @<marketing> ><again>',
        'just-that-kind':
          '^ <lead>*6 just|only|solely|strictly|purely ..1 @<tx>|updates|alerts|service_messages ><tail>|only',
        'spare-me': '^ <lead>*4 @spare_me ..4 $',
        'drop-the-offers':
          '@drop|skip|lose|cut|leave_out|ditch|exclude|avoid the|all|your|those|any <det>*2 ..1 <marketing>|discount|sale|coupon|voucher|deal ><again>|<messages>',
        'only-about-my-order':
          '@only contact|message|text|msg|send|ping|notify|email|update|write|write_to <me>? about|for|when|if|with|on ..4 $',
      },
      'marketing',
    ),
    ...halves(
      'en',
      'refusal',
      {
        'closed-act':
          '^ <harmless>|<messages>|<marketing>*10 @<stop>|<unsub>|remove|delete|erase|unlist|enough|no_more|refrain|forget|leave <harmless>|<acts>|<messages>|<marketing>*10 $',
      },
      2,
    ),
    ...halves('en', 'refusal', {
      act: '~<subject> @<axe>|revoke|unlink|deregistering|deregister|removing|delink|unsubscribing|deactivating|stopping|ending|rescind|cancelling|blocking|opting|opt|un|undo|wipe|excused|spared|exempted',
      'switch-off': 'switch|turn|shut|leave|put|keep ..4 @off ><again>|and|for|on',
      'no-reason': 'no|any|what|without ..1 @reason|need|point|sense|use|purpose|cause for|to|in|of|why ..1',
      'fix-it':
        'please|pls|kindly|can|could|must ..2 @fix|correct|sort|update|change|amend|check it|this|that|your|them|the|out',
      'end-to-it': 'put|bring|putting|make an|a @end|stop|halt to ..1',
      'not-want-it':
        '@<unwilling>|dont_care_for|not_interested_in ..1 it|this|that|them|any|anything|yours|one|more|nothing|thing|something ><tail>|kind|type|sort|coming|in|on|rubbish|else',
      'not-needed':
        'no|not|isnt|arent|never|longer|hardly ..1 @needed|necessary|required|wanted|welcome|relevant|useful|interested ><again>|in|to|for',
      'have-enough':
        'had|have|thats|its|quite|really|seriously|guys|just|please|ok|and|is|said @enough ><again>|of|with|from|already',
      'bare-refusal':
        '^ <lead>*6 @enough|no_more|never_again|no_thanks|no_thank_you|not_again|goodbye|bye|farewell|scram|stop|quit|unsubscribe|remove|delete|desist ><again>|guys|people|bot|and|of',
      'am-done':
        'im|i_am|we_are|so|all @done|out|finished|through|tired|exhausted|fed_up|leaving|off ><again>|and|with',
      'said-no':
        'i|ive|we|already|keep|have ..2 @said|told|asked|say|saying|telling|asking|ask|begged|begging|complained ..4 no|not|stop|times|already|before|nicely|end|never|twice|enough',
      'answer-is-no': 'answer|its|is|means|a|thats|still @no ><again>|it|and',
      'stop-it':
        '@<stop>|end|quit|halt|cease|cancel it|this|that|please|pls|doing|now|already|immediately|here ><tail>',
      'make-go-away':
        'make|get|let|want|have|see|should|must|to it|this|them|these|that|be|they? @stop|stopped|end|go_away|disappear|cease|vanish ><again>',
      'never-again': '@never|not_ever|no_circumstances ..4 again|ever|anymore ..1',
      'remove-it':
        '@remove|delete|erase|unlist|delist|delink|unlink|disconnect|scratch|rmv|cancel|block|disable it|this|me|us|please|now|him|her|my|our|whatever ..1',
      'get-rid': '@rid|shot|shut of ..1',
      'get-me-out': 'get|take|let|want|cut|be|me|us|way|like|it @out|off|outta ><again>|of|here',
      'one-more-and-i': '@one_more|another|once_more ..3 and|n|then|or i|ill|im|we|you|youll|ull|id|u ..1',
      'shut-up':
        '@shut_up|shush|be_quiet|hush|zip_it|go_away|get_lost|buzz_off|leave_off|bugger_off|get_a_life|take_the_hint|knock_it_off|cut_it_out|pack_it_in|quit_it|drop_it|back_off|piss_off|fuck_off',
      'leave-me': '@leave|forget|spare|excuse|free|release me|us ..1',
      'not-my':
        'not|isnt|aint|never|no_longer a|your|the|his? @customer|client|member|patient|user|subscriber|mine ..1',
      'wrong-one': 'the|a|wrong|your @wrong number|person|guy|man|contact|address|house ..1',
      'never-asked':
        'never|didnt|nobody|who|not|havent ..1 @asked|ask|requested|request|sign|signed|subscribe|subscribed|agreed|agree|consent|consented|authorised|authorized|permitted|joined|opted',
      'block-report':
        'i|ill|im|gonna|will|or|am|we|going_to|just|getting|already|and|else|be @block|report|blocking|reporting|blocked|reported|mute|muted|muting|sue|unfollow|ignore|ignoring|archived <you>|this|them|these|it|everything|that?',
      'no-use':
        'no|zero|little|without ..1 @use|interest|value|business|desire|wish|intention|patience in|to|for|of ..1',
      annoys:
        '@annoying|irritating|harassment|harassing|nuisance|ridiculous|unwanted|unsolicited|intrusive|pestering|disturbing|bothersome|tiresome|spam|spamming|relentless|bombarded|bombarding|flooded|swamped|overwhelming|overwhelmed|hate|disturb|excessive|invasive',
      'opting-out': 'opt|opting|opts|opted|count|back|bow @off|out',
      'moved-on':
        'i|we|ive|weve|he|she|have|has ..1 @moved|closed|switched|graduated|retired|sold|cancelled|passed_away|died|left >!to|in|the ..2',
    }),
    ...halves('en', 'contact', {
      'sent-to-me': '@sending|sends|send|sent to? <me>',
      'same-text':
        'same|another|this|one|each|every|yet|second|third|fourth|fifth|daily @text|message|msg|sms|notification|reminder|email ..1',
      'your-broadcast':
        'your|the|this|that|ur|parents|class ..1 @broadcast|broadcasts|alerts|newsletter|mailing|notifications|subscription|updates|reminders',
      yours: '<from> @yours|ye|yous|ya|yall',
      'signed-me-up': '@signed|added|put|subscribed|registered|enrolled me|us|my ..2 up|to|on|in',
      'messages-of-yours':
        'your|ur|yer|these|those|this|all|so_many|too_many|such|daily|constant|endless|more|another|further <det>*2 ..1 @<sent>',
      'number-of-messages':
        'few|several|dozen|hundred|two|three|four|five|six|ten|many|much|2|3|4|5|6|7|8|10|12|15|20|30|50|100 <det>*2 @<messages>|<marketing>|message|text',
      'getting-messages':
        'get|getting|receive|receiving|got|received|see|seeing|keep|sent <det>*3 ..2 @<messages>|<marketing>|message|text|notification|these|those',
      'you-text':
        '<you>|they|keep|keeps|always|still ..3 @text|message|<texting>|sending|send|sent|messaged|texted ..1',
      'text-me': '@<texting>|<text>|<send>|sent|messaged|texted|contacted <me>',
      'from-you': '@hear|hearing|heard|communication|contact|anything|word <from> <you>|ye|this',
      'being-messaged':
        'be|being|get|getting|been @contacted|messaged|texted|bothered|disturbed|notified|pestered|woken ..1',
      'comes-to-me': '@come|comes|coming|arriving|arrives|keeps|appearing|popping|pops|landing ..2 <me>|up|in|here',
      'phone-rings':
        'phone|mobile|whatsapp|inbox|it|screen|tone ..3 @buzz|buzzes|buzzing|ping|pings|pinging|ding|dings|vibrate|vibrates|vibrating|lights|beep|beeps|beeping|goes_off|full ..1',
      'on-your-list': 'your|ur|yer|blast|broadcast|mailing <list-word>*2 @<list>|blasts',
      'every-day':
        '@everyday|every_day|a_day|per_day|each_day|every_morning|every_night|every_week|every_single_day|every_hour|every_evening ..1',
      'my-number': 'my|this|our <adj>*1 @number|phone|whatsapp|inbox|line|no',
      'another-one': '@another_one|yet_another|one_more|again_and_again|keep_coming|keeps_coming|still_coming',
    }),
    ...guards('en', 4, {
      'other-sense:make-it-stop-of-others':
        '<device>|<third>|bullied|kids|pain|noise|baby|dog|machine|bleeding ..8 /? ..6 make|making|get @it|him|her|this to? stop',
      'object-guard:enough-for': '@enough for|to|rice|food|space|room|time|money|people',
      'object-guard:updates-to-thing':
        '@updates|changes|update to the|my|our design|order|plan|logo|menu|text|document|draft|site|website|software|app',
      'other-sense:end-is':
        '@end|stop|quit is|are|was ..2 name|title|street|pub|song|book|band|film|movie|show|café|restaurant|word|called',
      'object-guard:sms-pack':
        '<stop>|cancel|end|activate the|my|a|this @sms|data|message|text|messages pack|bundle|plan|package|subscription',
      'object-guard:out-of-other': '@out of the|my|our|his|her|a|this ..1 <not-our-list>',
      'question:offers-today':
        'no|any|no_more ..1 @<marketing>|specials today|tonight|yet|left|available|this_week|tomorrow >!please|pls|or|and|thanks',
      'object-guard:list-out': '@list out|down|up ..2',
      'question:is-this-the-last': 'is|was this|that|it the|your|my @last|final',
      'negated:not-the-last':
        '<dont>|not|isnt|wont|never ..1 let|make|be|want? ..1 this|it|that? to|be|is|was*2 the|my|your @last|final|end',
      'negated:sad-if-it-stopped':
        'sad|hate|shame|pity|miss|disappointed|upset|terrible|devastated|cry|gutted ..2 if|when you|u|this|it|they|these|the ..2 @stopped|stop|ended|quit|disappeared|cancelled ..3',
      'other-sense:let-me-be': 'let|lemme me be @clear|honest|frank|the|your|a|sure|in|on|able|part|ready|real|blunt',
      'other-sense:leave-at':
        '@leave|leaving at|by|around|early|tomorrow|tonight|before|after|home|town|feedback|room|hotel|work',
      'object-guard:the-service':
        '@cancel|stop|end|terminate|disable|cancelling my|our|the|a|your ..1 service|services >!<messages>|<notice>|alerts|to|for|of|on',
      'object-guard:on-paper': '@paper|printed|postal|posted ..1 <sent>|copy|form',
      'object-guard:in-paper': '<messages> in|on|by @paper|print|post',
      'other-sense:one-is-enough': 'one|once|single|week|day|month|two is|was|would_be|will_be|are @enough|plenty',
      'other-sense:i-will-stop':
        'ill|i_will|let_me|i_can|i_should|i_wont|i_would|i_could|we_will|should_i @stop|quit|keep <texting>|<send>',
      'negated:none-from-others':
        'no ..2 @<messages>|contact|message|text|word|call <from> my|the|our|any|your? driver|courier|seller|host|landlord|rider|technician|plumber|him|her|them',
      'other-sense:forget-it':
        '^ oh|ok|actually|sorry|no|ah|well*3 @forget_it|forget_that|forget_about_it|forget_about_that|scratch_that|erase_that|leave_it|strike_that $',
      'object-guard:removed-from-other':
        '@removed|taken|dropped|deleted|cut|kicked|excluded|taken_off off|<from> the|a|my|our|his|her|this|that ..1 <not-our-list>',
      'object-guard:group-booking':
        'the|this|a|our|my @group booking|discount|tour|order|class|lesson|rate|reservation|table',
      'object-guard:one-message':
        'delete|remove|ignore|disregard|unsend|erase my|the|that|this|our last|previous|earlier|first|other|above*2 @message|messages|text|msg|msgs ..1',
      'object-guard:lawyer-about-a-case':
        '@lawyer|solicitor|attorney|insurer will|can|would|may|is|has|shall*2 contact|call|email|write|message|contacted|calling|contacting to? you about|regarding|for|tomorrow|today|on|with ..1',
      'negated:no-bother': '<unwilling> to? be|being a @bother|nuisance|pain|pest|burden',
      'object-guard:on-a-device':
        '<messages>|<marketing> ..1 on|in|for|of the|my|our|a|your|this ..1 @<device>|box|telly|television|website|site|page|app|youtube|facebook|instagram|google|tablet|computer|laptop|car|radio|screen|browser|video|videos|game',
      'object-guard:text-and-drive': '@text|texting|message and|while|when drive|driving',
      'negated:send-me-daily':
        '^ please|pls|kindly|hi|hello|just|can_you|could_you|would_you|can_u*3 @send|text|message|remind me ..8 every|each|daily|a_day|once ..2',
      'negated:dont-stop': '~<you>|if_this|if_it|if_these|if_they|if_those|unless_it|until_it <not> <mind>*4 @<act>',
      'negated:nobody-stops': 'nobody|no_one wants|said|told|is|should|can|has to|you|me|to_do*2 @<act>',
      'negated:never-stop-being': '@never stop being|sending|making',
      'negated:dont-remove-me': '<not> <mind>*4 take|remove|delete|lose|leave|drop ..2 @off|<from>|list|number|alone',
      'negated:not-to-be-removed': '<not> <mind>*4 be @removed|unsubscribed|taken_off',
      'negated:mistake': '@<unsub>|stop|unsubscribed ..5 by_mistake|by_accident|accidentally|in_error',
      'negated:nearly': 'about|almost|nearly|good|going to? @<unsub>',
      'negated:happy-to-receive': 'dont_mind|do_not_mind|happy_to|i_love|i_enjoy ..5 @<messages>|<marketing>',
      'negated:dont-miss':
        '<unwilling> to|you|it|them|me|u|my|any|the*3 @miss|lose|stop|pay|change|cancel|forget|missing|losing',
      'negated:no-more-yet': 'why|there|have|got|getting|received|see|were|was no @more ..3 <sent>',
      'question:what-happens':
        'what|if|when|whether|should|once|after|before|unless i|we|someone|people ever|can|could|will|do|should|reply|text|send|type|say|write|press|accidentally*2 @<unsub>|stop',
      'question:did-i':
        'did|have|has|was|were i|we|you|u|they|it ..2 @<unsub>|stop|stopped|unsubscribed|opted_out|removed|taken_off',
      'question:did-you-remove':
        'did|have|has|why i|we|you|u|they|it ..2 @remove|delete|take|drop|removed|deleted|taken|dropped me|us|my ..3 >!like|as|yet',
      'question:any-news': 'no|any|more|further|not_had|good|bad @news|word >!please|pls|plz|letters|letter|again',
      'question:am-i': 'am|are i|we ..1 @unsubscribed|opted_out|removed|taken_off',
      'question:would-i-lose': 'would|will|do|shall i|we ..1 @lose|miss ..3',
      'question:can-i-later': '@<unsub> later|anytime|at_any_time|whenever|someday',
      'question:the-word': '@<unsub>|stop mean|means|word|keyword|command|option|link|feature >!stop|no',
      'question:reply-with':
        'word|saying|says|type|types|reply|replying|typed|write|press|click|text|send|respond|answer|answering with? the? @<unsub>|stop to|at|for|if|when|and|anytime|2|mean|do|work ..2',
      'third-person:someone-else':
        '~you|u|una|your|ur|not_a|no_longer_a|not_your|wrong|can|could|would|will|may|please|pls|<send>|<text>|<texting> <third> >!a|please|pls ..4 @<act>',
      'other-sense:bus-stop':
        'bus|next|last|first|full|pit|non|tram|train|metro|rest|truck|one|short|whistle|subway|door @stop|stops',
      'other-sense:a-stop': 'a|one @stop >!to',
      'other-sense:stop-sign':
        '@stop sign|signs|light|watch|loss|motion|button|by|over|at|in|working|worrying|crying|lying|complaining|smoking|bugging_out|writing_off|order|payment|payments',
      'other-sense:spam-food': 'spam @musubi|sushi|burger|sandwich|filter|folder',
      'object-guard:cancel-order':
        '@cancel|canceling|cancelling|cancellation|stop|stopping|end|ending|quit|remove|delete|terminate|disable <det>*3 ..1 <thing> >!<messages>|<notice>|<marketing>',
      'object-guard:stop-sending-things':
        '<stop>|<dont>|keep|always ..1 @<send> <me>|to? <det>*3 ..1 wrong|parcel|parcels|package|packages|invoice|order|size|item|items|money|food|courier|colour|color|same',
      'object-guard:stop-calling-others':
        '<stop>|<dont> ..1 @<texting>|<text> my|the|our|her|his|their mother|mom|mum|dad|father|wife|husband|neighbour|neighbours|neighbor|office|boss|kids|guests|employer|landlord|school|time|son|daughter >!with|these|your|about',
      'object-guard:dont-bother': '<dont> @bother with|about|to|if|coming|wrapping|packing',
      'object-guard:unsubscribe-other':
        '@<unsub> ..4 membership|gym|paper|overdraft|breakfast|meal|meals|lunch|dinner|swimming|lesson|lessons|collection|devices|cover|warranty|autopay|netflix|spotify|premium|prime|youtube|form|pension|scheme|paperless|class|plan|contract|policy|insurance|trial|streaming|order|billing|striker|player',
      'object-guard:dont-write':
        '<dont> ..1 @write|writing my|the|a|his|her|our|it|that|anything|any ..2 name|on|with|in|card|note|message',
      'object-guard:device': '@turn_off|switch_off|disable|mute|silence|stop <det>*3 <device> ..1 <messages>|sound',
      'negated:dont-remove': '<dont> <mind>*2 @remove|delete|unsubscribe|drop|erase|exclude me|us|my',
      'object-guard:opt-out-of':
        '@<unsub> of|<from>|out_of the|my|a|an|our|his|her|their? !<sent>|<list>|<stuff>|<you>|yours|your|<det>|here|sms|text|whatsapp|getting|receiving|future|being|it|group|chat|service|groups ><again>|and|or|for|on|in|because|until|next',
      'other-sense:end-of':
        '@end|ends|ending date|of|in|at|by|on|time|user|table|product >!<messages>|<marketing>|these|it|the_messages|the_texts|your_messages|your_texts|these_messages|these_texts|the_ads|the_spam|the_offers',
      'other-sense:is-this-spam': 'is @this|it|that a? spam|scam',
      'other-sense:if-im-out': 'if|when|while|whenever|because|as im|i_am|were @out|off',
      'negated:dont-forget-to': '<dont>|not @forget|hesitate|be_afraid|be_shy|fail|forget_to ..3',
      'question:why-say': 'why|what ..2 it|this|that|they @say|says|mean|saying ..3',
      'object-guard:send-me-to': '<send> me|us @to|into|around|round|<from>|through !much|many|messages|texts',
      'object-guard:share-number': '<dont> @share|give|pass ..1 my|this|our number|contact|details|phone ..1 with|to',
      'object-guard:do-not-disturb': '@disturb room|sign|mode|until|before|tonight|on|button|light|guests|hanger|tag',
      'object-guard:text-me-the':
        '<dont> ..1 @<text> me|us the|my|a|an|his|her !same|<messages>|<marketing>|<sent>|damn|fucking|next|other|message',
      'other-sense:cant-take-it':
        '@cant_take|cannot_take|cant_stand|cannot_stand it|this pain|heat|any|anymore|noise|longer*2',
      'object-guard:contact-others':
        '<stop>|<dont>|not ..2 @<texting>|<text> my|the|our|her|his|their|a|any !<number>|mother|mom|mum|mam|dad|father|gran|nan|grandmother|grandma|sister|brother|peace|sleep|rest|life|day|evening|time|privacy|mind|phones|work|personal|private|cell|house|home|family|wife|husband|kid|kids|child|childs|son|daughter|business|company|messages|texts|team|office|staff|parents|elderly|old|other|previous|former|second|wifes|husbands|kids|mums|moms|dads|same|people|<sent>|<messages>|<marketing>',
      'object-guard:send-thing':
        '<stop>|<dont> ..1 @<send> the|a|an|my|our|his|her !<sent>|<det>|<stuff>|same ><again>|to|at|by|with|in|on|until|via',
      'object-guard:drop-off':
        '@drop|dropping|drops me|us|him|her|them|it off at|by|in|near|on|here|outside|there|home|to|after|before|tomorrow|today',
      'object-guard:written-message':
        '@message|text|note on|in|inside|for the|my|her|his|it|a cake|card|gift|bouquet|ring|engraving|shirt|flowers|mug|invitation|box|back|front',
      'object-guard:off-another':
        'take|took|get|remove|put|drop|cut <mine>|<whose> ..2 @off|<from> the|a|my|his|her !<list>|<list-word>|<sent>|thing|chat|damn|fucking|system|phone|hook|grid ><again>|and|for|on|at|to|or|but|just',
      'negated:if-i-dont-hear':
        'if|unless|until|when|since i|we dont|havent|do_not|didnt|have_not @hear|heard|get|receive',
      'negated:none-come':
        '~so|can|could|may|might|let|that|sure|ensure|where|confirm|prefer|if|it|rather i|we|phone dont|havent|didnt|never|not|no_longer|stopped get|got|receive|received|getting|receiving|had|seen <det>*3 @<messages>|<marketing>',
      'negated:none-from-you':
        'no ..2 @<messages>|<marketing> <from> <you>|the|my ..2 this|since|yet|today|for|in|still|all',
      'negated:there-are-none': 'there|theres are|is|was|were? no ..3 @<messages>|<marketing>',
      'negated:if-not-contacted':
        'if im|i_am|were|we_are not @contacted|texted|called|emailed by|within|before|in|soon',
      'object-guard:paper':
        '<unwilling> ..4 @receipt|receipts|statement|statements|invoice|invoices|bill|bills by|via|in|on',
      'object-guard:other-list':
        '@off|<from>|on|off_of the|my|our|his|her|a|your|this|that? ..1 <not-our-list> >!<messages>|<marketing>|group|chat|broadcast',
      'object-guard:number-from-thing':
        '@remove|delete|take|forget|lose my|this|the|our|her|his|their|me|us ..3 <from>|on|off|and my|the|and ..1 <thing>|<not-our-list>|profile|app|laptop|computer|drive|device|tablet >!<messages>|<sent>|group|chat',
      'object-guard:messages-of-others':
        '@<messages>|<marketing> <from>|by my|our? mom|mum|dad|facebook|instagram|twitter|netflix|other|unknown|strangers|<third>',
      'object-guard:own-messages': '@<messages> that? i|we|she|he have? scheduled|sent|wrote|set|drafted|received',
      'object-guard:message-failed': '<messages> ..2 @failed|failing|error|delivered|pending',
    }),
    ...guards('en', 3, {
      'unclear:this-or-it': '^ <lead>*4 @<unwilling> this|it|am ><again>',
      'object-guard:dont-bother-alone': '^ <dont> really|even? @bother $',
      'question:keyword-for': 'what|whats|which ..2 @keyword|code|word|number ..2 stop|end|quit|cancel|unsubscribe',
      'wants:but-keep':
        'but|and|while|yet still|also|to|would_like|want|like|id|please*3 @keep|get|receive|getting|receiving these|your|the|them|those ..1 messages|texts|msgs|ones|newsletter|offers|deals ><again>',
      'wants:where-are-they':
        'why|how_come ..1 havent|have_not|am|im|arent|dont|do|didnt|did i|we|not|i_not|we_not*2 ..1 @get|getting|got|receive|receiving|received|gotten|had ..2 <messages>|<marketing>|<tx>',
      'wants:put-me-back':
        '^ <lead>*4 @put|add|sign|place|take me|us|my_number back|again ><again>|on|in|to|please|pls|onto',
      'question:will-be-removed':
        'will|would|wont|might|ill|youll|shall|be_gonna|going_to i|we|you|u|it|they? ..1 be|get|been @removed|taken|deleted|unsubscribed|dropped|excluded|cut ..4',
      'question:how-others-do':
        'how|what|when|whether|do|does|which|if ..2 someone|somebody|people|anyone|customers|users|companies|clients|subscribers|a_customer|businesses ..2 @<act>|leave|remove|block|unsubscribes|stops|says|say|ask|asks',
      'question:others-removed':
        '<remove>|<stop>|<texting>|<text> @people|customers|users|clients|others|members|subscribers|everyone <from>|off|when|who|that|if|after ..4',
      'question:if-i-ever':
        'if|when|case|suppose i|we|someone|people|they ever|later|one_day|someday ..3 @want|wanted|decide|decided|need|needed|wish|choose ..6',
      'other-sense:title':
        'the|a|that|this|play|sing|called ..1 @song|track|tune|film|movie|book|album|lyrics|novel|hit ..5',
      'object-guard:rather-text':
        '<stop>|<dont>|not ..1 @calling|call|ringing|ring|phoning|phone <me>? / ..4 text|message|whatsapp|texts|messages ><tail>|me|us|here|instead|only',
      'wants:only-to-know':
        '@out_of_curiosity|just_curious|im_curious|curious_about|for_a_survey|for_my_essay|school_project|class_project|school_assignment|hypothetically|in_theory|an_essay|my_essay|my_thesis|my_dissertation|for_my_homework|for_my_studies|for_my_class|for_research|asking_for_a_friend|not_that_i_want|not_now_just|not_yet_just',
      'wants:un-remove': 'un @remove|delete|block',
      'wants:dont-do-it': '^ please|so|but|and*2 <dont> @do_it|do_that|do_so $',
      'question:why-off':
        'why|who|when|how_come is|was|am|are|took|removed|did|got|were ..3 @off|<from>|out|removed ..4',
      'object-guard:out-for': '@count|leave|include <mine> out for|on|tonight|tomorrow|at|this_time >!good|ever|now',
      'wants:back-on': 'want|like|need me|us|to_be|to_come|it|in? @back ><again>|in|on',
      'wants:add-it': 'can|could|please|pls ..1 @add it|me|us|my_number >!to|on|in',
      'object-guard:other-channel':
        '@email|emails|emailing|letters|letter|paper|post|calls|landline ..2 /? ..3 ~not|no|dont|or|and|nor|of|these|your text|texts|whatsapp|messages|sms ><again>|is|are|me|instead|better|fine|works|here',
      'question:would-it':
        'would|will|does|do|is|if ..1 @unsubscribing|stopping|blocking|leaving|opting|unsubscribe|deleting|muting|replying ..5',
      'object-guard:old-number':
        '<forget>|<remove>|use|change|replace my|the|our|his|her @old|previous|former|landline|second number|phone|line|email|address|mobile|card',
      'conditional:for-today':
        '<messages>|<texting>|<send> ..3 @for_today|for_tonight|for_now|for_the_day|for_a_while|for_the_moment',
      'object-guard:decline-the-offer':
        '@decline|declining|refuse|reject|withdraw|accept|turn_down|declined the|your|this|my|that|an|our ..1 offer|quote|proposal|deal',
      'object-guard:out-of-thing':
        '@opt|count|cut|leave|sign|take|include <mine> out of the|my|a|an|our|his|her !<sent>|<list>|<list-word>|<stuff>|<you>|group|chat|service|loop|programme|program|scheme|promotion|thing ><again>|on|at|because',
      'wants:use-this-one':
        '~dont|do_not|not|never|stop|to|cant|no @use this_one|this_number|this_phone|my_mobile|the_new_one ><again>|instead|for',
      'wants:keep-number': 'but|and|just @keep my|the number|account|booking|order|points|phone|mobile ><again>',
      'object-guard:write-back': '<dont> <text> <me>? @back',
      'object-guard:app-off': '@virus|malware|app|popup|pop_up off|<from>|on my',
      'question:was-i-removed': '^ was|were|am|did i|we ..2 @removed|taken|dropped|kicked ..4',
      'question:if-i-pay': 'if|once|when|after i|ive|we|weve ..1 @pay|paid|renew|renewed|book|buy|settle|settled ..8',
      'conditional:have-enough': 'got|have @enough ><again>',
      'wants:call-me': '^ please|pls|just|but|can_you|could_you*2 @call|ring|phone me|us >!again|and|or|one',
      'wants:but-love': 'but ..2 @love|like|enjoy|appreciate your|the|these|ur ..1 <messages>|<marketing>|news',
      'wants:keep-coming': '~not|dont|they|these|you @keep them|it|these|those|em coming',
      'wants:human': 'want|need|give|get|talk|speak|connect ..4 @human|agent|representative|operator ><again>',
      'wants:kidding': '~not @just_kidding|only_kidding|im_kidding|just_joking|only_joking|just_messing',
      'wants:again-please':
        'please|pls|plz|can_you|could_you|you_can|you_may|u_can|but|want_you_to @send|text|message|write|resume|restart|start|continue <me>|<stuff>|<messages>|<marketing>|the|your|sending|texting|to*4 again',
      'wants:resume': '~dont|not|you|never @resume|restart|reinstate|resubscribe|unblock|reactivate ..3',
      'wants:offers-again':
        '~dont|not|never|no|dnt|longer want|like|need|have|get <det>*3 @<messages>|<marketing> again|back',
      'wants:changed-again':
        '@said|asked|told|typed|texted|wrote|replied|unsubscribed|stopped|opted_out|left|sent ..8 /? ..3 changed|change my mind',
      'wants:missed-them': 'i|we|really|kinda @miss|missed|missing the|your|ur|them|those|these|getting|hearing ..2',
      'wants:take-back':
        '~dont|do_not|you|u|not|to|they|cant|stop|why|still @forget|ignore|disregard|undo|reverse|cancel|overlook what|my|the|that|everything ..2 said|asked|wrote|typed|stop|<unsub>|removal ..2',
      'wants:after-all': '~dont|do_not|not|never|no_longer need|want|like|keep|take|receive|get ..3 @after_all',
      'wants:sent-there':
        '^ please|pls|and|but|so|instead*3 @send|forward|text|message it|them|those? to|on >!someone|somebody|anyone|hell|another|the_hell|people|me|us|this',
      'wants:other-number':
        '@send|text|use|message|contact|write|switch|move <me>|it|them|<messages>*2 to|on|at? my|the|our new|other|second|different|main|correct number|phone|line|no|mobile|account|one',
      'wants:keep-me-on':
        '^ <lead>*4 @keep|want me|us on|in|signed|subscribed ><again>|the|your|ur|this|that|it|please|pls|for',
      'wants:i-am-staying': '~not|never|aint @staying|ill_stay|i_will_stay|i_stayed ><again>|on|subscribed|signed',
      'wants:still-want':
        'still|do @want|need|like|love|enjoy|read the|your|ur|these|those|to ..1 <messages>|offers|deals|news ><again>',
      'negated:never-said-so':
        '~you|u <mine>? i|we never|havent|have_not|didnt|did_not !been ..4 @unsubscribe|unsubscribed|opted_out|opt_out|unsubscribing',
      'other-sense:consent-to-something':
        '@consent|permission|authorization|authorisation for|to|of my|his|her|their|the|a|our? ..1 surgery|operation|procedure|treatment|trip|photos|photo|anaesthetic|anesthesia|extraction|vaccination|vaccine|scan|transfer|sale|loan|tour|excursion|filming|sharing',
      'third-person:text-somebody-else':
        '<dont> @<text> my|his|her|our wife|husband|mum|mom|dad|boss|partner|girlfriend|boyfriend|mother|father|son|daughter|sister|brother|secretary|assistant|fiance|fiancee|parents|kids',
      'object-guard:the-one-before':
        '<dont>|<stop> ..1 @<texting>|<text> the|our|my|his|her previous|former|old|last|other|second !number|phone|line|mobile|owner',
      'negated:thought-of-it':
        'was|were|been|had|id|nearly|almost thinking|thought|considering|considered|tempted|planning|planned|going|wondering|close|ready of|about|to|on*2 @<act>|<unsub>|leave|leaving|unsubscribing|quitting|quit|stopping|cancelling|removing|remove|block|blocking|delete|deleting',
      'question:how-to':
        'how|where|way !many|often|dare ..4 ~these|those|them|<messages>|<marketing> @<act>|remove|off|delete|cancel|disable ><again>',
      'negated:you-never-stop': '<you> <not> ..1 @stop',
      'third-person:their-messages':
        '~you|u|can|could|would|will|please|una|not_a|no_longer_a|not_your|<send>|<text>|<texting>|bother|send_to|<remove> <third> >!a|please|pls ..6 @<messages>|<marketing>|list|alone',
      'conditional:at-times':
        '<stop>|<dont>|alone|<texting>|not|didnt|wouldnt|need|mute|pause|hold|silence|suspend|snooze|disable|turn_off|switch_off ..7 ~every|each|all @<when> >!it_stops|these_stop|i_unsubscribed|i_said|i_asked|i_told|i_never|i_didnt|i_die|im_dead|i_already|ive|i_have|i_clearly|<messages>|<marketing>|<sent>|devotion|devotions|wishes|greetings|quotes',
      'conditional:after':
        '<stop>|<dont>|alone|<texting> ..7 @after !i|ive|we|being|having|saying|all|so|multiple|many|asking|that|this|today|now',
      'object-guard:sign-out': '@sign|log|signed|logged me|us|in out|off',
      'object-guard:only-calls':
        '<stop>|<dont>|not ..1 @calling|call|ringing|ring|phoning|phone me|us >!and|or|n|nor|again|anymore|any_more|ever|any',
      'object-guard:other-number':
        '<texting>|<text>|use my|the|our|his|her ..1 @old|other|previous|former|second|home|landline number|phone|email|address|line|one|account',
      'conditional:elsewhere':
        '<texting>|<messages>|<send> ..2 to|on the|my|his|her|our|an @old|other|work|wifes|husbands|previous|wrong|mothers',
    }),
  ],
}
