import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('Arabic', () => {
  test.each([
    'أرجو عدم إرسال رسائل لي',
    'توقفوا عن ارسال الرسائل',
    'مش عايز رسايل تاني',
    'بطلوا تبعتولي رسايل',
    'ما أبي رسايلكم',
    'شيلوا رقمي',
    'ما بدي رسائل منكم',
    'ماتصيفطوش ليا ميساجات',
    'يرجى إزالة رقمي من قائمتكم',
    'أسحب موافقتي',
    'mesh 3ayez resayel',
    'امتنعوا عن مراسلة هذا الرقم',
    'يا ريت ما يوصلني منكم شي',
    'بعدوا عني',
    'مش عايز رسايلكووو',
    'ولا أوافق على أي رسائل',
  ])('"%s" stops everything at once', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })

  test.each([
    'كيف ألغي الاشتراك',
    'ازعجتونا',
    'من وين جبتوا رقمي',
    'رقم غلط',
    'كفاية',
    'كيف نتخلص من هاد الرسايل',
    'ما في رسالة ثانية',
    'وقفوها عندي',
    'لا حد يرسل عليه لو تكرمتوا',
  ])('"%s" is worth a question', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
  })

  test.each(['لا ترسلوا إعلانات', 'ما أبغى عروض', 'وقفوا الاعلانات'])('"%s" stops offers only', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', scope: 'marketing' })
  })

  test.each([
    'لا توقفوا الرسائل',
    'أريد إلغاء الطلب',
    'لا ترسلوا المندوب اليوم',
    'الغيت اشتراكي بالغلط رجعوني',
    'ما وصلتني الرسالة',
    'لا أريد هذا اللون',
    'كفاية كيلو واحد',
    'سيبوني أفكر وأرد عليكم',
    'لا تتصلوا قبل العصر',
    'متى توقفون الدوام',
    'اوعوا تبطلوا تبعتوا الوصفات',
    'لا تخبروا زوجي',
    'ليش ما ترسلون عروض؟',
    'طلعوني من قائمة الانتظار',
    'لا ترسلوا لي نفس المقاس',
  ])('"%s" says nothing about stopping', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none', certainty: null })
  })

  test('there are words to come back and for help', () => {
    expect(detect('اشتراك', CHAT).intent).toBe('opt-in')
    expect(detect('مساعدة', CHAT).intent).toBe('help')
  })
})
