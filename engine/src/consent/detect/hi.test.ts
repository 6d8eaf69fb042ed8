import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('Hindi', () => {
  test.each([
    'mera number kude me daal do',
    'अकेला छोड़ दो मुझे',
    'मेरा सारा डेटा हटा दीजिए',
    'मुझे और मैसेज नहीं चाहिए',
    'मेरा नंबर डिलीट कर दो',
    'कृपया संदेश भेजना बन्द करें',
    'दोबारा मैसेज मत करना',
    'mujhe message mat karo',
    'please band kar do ye message',
    'mera number list se hata do',
    'mat bhejo yaar',
    'ab aur msg nahi chahiye',
    'main unsubscribe karna chahta hu',
    'इस नंबर पर संपर्क न किया जाए',
    'mujhe aapke messages nahi padhne',
    'consent withdraw karta hu',
  ])('"%s" stops everything at once', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })

  test.each([
    'ye tamasha kab band karoge',
    'kitni baar bolu',
    'मेरा वकील आपसे बात करेगा',
    'ye message kaise band hoga',
    'roz roz message kyu bhejte ho',
    'galat number hai ye',
    'block kar dunga',
    'बस करो',
    'mujhe interest nahi hai',
    'ab ek bhi message nahi',
    'dimag mat khao yaar',
  ])('"%s" is worth a question', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
  })

  test.each(['विज्ञापन नहीं चाहिए', 'promotional message band karo'])('"%s" stops offers only', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', scope: 'marketing' })
  })

  test.each([
    'usne kaha ki mujhe message mat karo',
    'size 38 mat bhejna 40 bhejna',
    'offer kab khatam hoga',
    'मैसेज भेजना बंद मत करना',
    'मेरा ऑर्डर कैंसिल करो',
    'aaj mat bhejna parcel',
    'STOP likhne se kya hota hai?',
    'bas itna hi',
    'mujhe blue nahi chahiye',
    'दुकान कब बंद होती है',
    'number nikal ke batata hu',
    'dal me mirchi mat dalna',
    'message nahi mila, dobara bhejo',
  ])('"%s" says nothing about stopping', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none', certainty: null })
  })

  test('there are words to come back and for help', () => {
    expect(detect('शुरू करो', CHAT).intent).toBe('opt-in')
    expect(detect('मदद', CHAT).intent).toBe('help')
  })
})
