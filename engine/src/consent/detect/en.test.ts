import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'
import type { DetectionContext } from './detection.ts'

const CHAT: DetectionContext = { afterMarketing: false, options: [] }

describe('a request in English is clear', () => {
  test.each([
    'is there a way to stop these?',
    'Please let this one be the last',
    'can these msgs not come to me anymore',
    'I would appreciate not being sent the daily verse anymore',
    'you have no reason to have any further contact with me',
    'please see that no more are sent',
    'I demand that they cease. I have not given consent.',
    'set my contact preference to none',
    'please ensure I receive nothing further from you',
    'I request the cessation of all processing',
    'please sir do not be disturbing me again',
    'can y’all quit it with the notifications',
    'could you not message me on here anymore? thanks',
    'stp txting me',
    'stop fuckin texting me',
    'stop sending me me these these things',
    'dnt msg me agn',
    'dont call or text me again',
    "I'd rather you didn't contact me here",
    'it would be great if you could stop these',
    'no need to keep messaging me',
    'you dont need to send me these any more',
    "I don't need any more appointment reminders from you",
    'I wish to be excluded from future communications',
    'please have my number removed',
    'get my number out of your database',
    'forget you ever had this number',
    'take us off your follow-up list',
    'come off the list, please let me come off the list',
    'how many times must I ask to be taken off',
    'I retract the consent I gave in your shop',
    'my consent is withdrawn',
    'You have no right to keep my number',
    'I exercise my right to erasure',
    'cease and desist',
    'leave my phone alone',
    'what part of stop do you not understand',
    'never wanna hear from yall again',
    'let this be the last message',
    'abeg no send me message again',
    'please to not send me message',
    'how do I get off this mailing list?',
    'kindly take my number off',
    'why are you still texting me after I said no',
    'I have no interest in these texts',
    'can I be removed from this list please',
    'make sure I don’t receive any more of your texts',
    'This number isn’t for business messages',
    'we found another vendor, no need to follow up',
    'I’m leaving this list',
    'plase remove me form your lsit',
    'stop texting meee',
    'STOР sending me messages',
    'unsubsribe me from ur list',
    'Stop mesaging me pls',
    'st0p texting me',
    'one more text and I report you',
    'I’m blocking this number if I get one more',
    'I no longer consent to receive text messages at this number',
    'would it be possible to no longer get your weekly emails',
    'I’d rather not get any more of these',
    'hold off on messaging me',
    'give the messages a rest',
    'please put a stop to these messages',
    'I could do without these messages',
    'stop pestering my mother with these texts',
    'thats enough texts',
    'stop or I report you',
    'STOP MESSAGING ME I AM AT WORK',
    'how many times must one ask to be taken off this thing',
    'I asked you last week to stop these and here we are again',
    'the sms have to go',
    'do me a favor and lose my number',
    'forget I exist',
    'kindly take her number off',
    'I would prefer it if I wasn’t contacted',
    'if I hear from you again I’ll contact the ombudsman',
    'I don’t consent to my number being used',
    'any chance you could not send these?',
    'Under no circumstances should you message me again',
    'You are not to contact me again',
    'want nothing from you ever again',
    'I’ve typed STOP five times already',
    'I’ll report you if this continues',
    'do one with your texts',
    'get me out of this group chat',
    'no messages thx',
    'plz remove me frm dis grp',
    'messages from you are no longer wanted',
    'Not interested. I said no. I want off your list',
    "I'm blocking you",
    'nobody asked 💀 unsubscribe me',
    'i beg you no more messages my wife is angry',
    'For the love of God, stop',
    'Please stop sending her these messages, she passed away',
    'Any further contact will be treated as harassment',
    'Would you be so kind as to no longer write to me?',
    'cancel this subscription to your whatsapp thing',
    'delete everything you hold about me',
    'plz remove me frm ur list',
    'please leave us off',
    'write no more',
  ])('%s', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all', language: 'en' })
  })

  test('in one clause of a long friendly message', () => {
    const before =
      'Good evening to the whole team, I hope that you are all well and that business goes well in spite of the rain.'
    const after = 'My wife and I loved the cakes, and we will surely come back one day. God bless you all.'
    expect(detect(`${before} Please take me off your list. ${after}`, CHAT)).toMatchObject({ certainty: 'certain' })
  })
})

describe('worth a question', () => {
  test.each([
    'thanks, but no need to keep in touch',
    'Can the spam',
    'Next message from you goes straight to my lawyer',
    'do u guys ever shut up',
    'if I wanted to hear from a car dealer I would have married one',
    'do I have to change my number to get away from you?',
    'nobody here wants your coupons',
    'too many texts',
    'why do you keep texting me',
    'these messages are not for me',
    'are you deaf? i said no more',
    'keep this up and I’m calling the cops',
    'please reduce these messages',
    'let me go',
    'mute me',
    'take my wife and me off the prayer chain texts',
    '🛑',
    '🚫 📵',
    'please use my number for deliveries only',
    'stop calling me, whatsapp is better',
    'I’m the new owner of this number',
    'I swear to god if I get one more of these',
    'none of your messages interest me',
    'message her not me',
    'my number removed please',
    'no need to text, just ring the bell',
    'bother somebody else for a change',
    'can we please break up now',
    'my inbox is not your dustbin',
    'I regret ever giving you my number',
    'ur texts r clogging up my phone',
    'you got the wrong Ahmed',
    'kindly check and stop',
    'texts from you get blocked',
    "I don't even know you",
    'my mom keeps clicking on your links. Don’t text her',
    'I was thinking of leaving your list but then you sent the code',
    'I keep getting scam calls from your bank, can you stop them?',
  ])('%s', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
  })

  test('two hints in two clauses leave no doubt', () => {
    expect(detect('too many texts', CHAT)).toMatchObject({ certainty: 'likely' })
    expect(detect('too many texts. im blocking you', CHAT)).toMatchObject({ certainty: 'certain' })
  })
})

test('a sign that the question declares is its answer', () => {
  const context = { afterMarketing: true, options: [{ id: 'no', title: '🛑' }] }
  expect(detect('🛑', context)).toMatchObject({ intent: 'none' })
  expect(detect('🛑', { ...context, options: [] })).toMatchObject({ intent: 'opt-out', certainty: 'certain' })
})

test('hints in a very long message are worth a question only', () => {
  const story = 'We had ordered three cakes for the party and one of them came late. '.repeat(5)
  expect(detect(`too many texts. ${story} im blocking you`, CHAT)).toMatchObject({ certainty: 'likely' })
})

describe('only offers', () => {
  test.each([
    'Could the marketing stuff be switched off for me?',
    'no more promos please',
    'stop trying to sell me things',
    "please don't pitch to me",
    'no need to advertise to me',
    'enough with the ads',
    'turn off the adverts',
    'remove me from the promo list',
    'your order updates are fine, just the promos have to go',
    'Happy to hear about my order but I didn’t agree to advertising',
    'please drop the special offers',
  ])('%s', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', scope: 'marketing' })
  })
})

describe('not a request', () => {
  test.each([
    'Can I leave a message for Dr. Patel?',
    'Turn off notifications on the camera how?',
    'Is the offer over?',
    'I never got the messages you promised',
    'I want out of my lease',
    'make this the last order of the day',
    'can we put a stop to it please, the withdrawal was not mine',
    'keep those for someone else',
    'I don’t want the receipts by post',
    'take my wife and me off the booking',
    "please don't stop sending me these, I love them",
    'why did you stop messaging me?',
    'what happens if I text stop',
    'I was about to unsubscribe but then you sent the code',
    'stop calling my mother, call me instead',
    'please stop sending the invoice as a photo',
    'take me off the waiting list for Monday',
    'how do I get my number on the list',
    'I’d rather you didn’t send it by courier',
    'does the 20 % off promo end today?',
    'remove me from the joint account',
    'can you take the fries off my order',
    "don't bother with the bag",
    "don't send it today",
    'no more onions on the burger please',
    'my tap wont stop dripping',
    'tell the guard to stop cars at the gate',
    'I would like to opt out of the pension scheme',
    'stop by the shop',
    'no more news on my claim?',
    'Please don’t remove me, I still read every one',
    'did you remove me from the list? I still want the updates',
    'Don’t write my name on the cake please',
    'Don’t contact my insurer, I’ll do it',
    'Turn off the oven alerts',
    'take her name off the tenancy',
    'take me off the 3pm and put me at 4',
    'drop me off at the corner',
    'do me a favor and leave it at the door',
    'if I lose my card can I block it',
    'stop sending me to voicemail',
    'is there an end date to the offer?',
    'I don’t get your messages anymore, why?',
    'do not forget to message me when it is ready',
    'can I opt out of the breakfast',
    'never mind, don’t text me the address',
    'don’t text and drive',
    'How do I stop ads on the TV box I bought from you?',
    "don't want to be a bother but is it ready?",
    'I gave you the wrong number, it is 555 0199',
    'Send me a message every day at 8 with the menu',
    'you never message me anymore',
    'I need to break up the payment into three',
    'I said no mushrooms',
    'nobody told me to stop by',
    '👍',
    '❤️🛍️',
  ])('%s', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
  })
})
