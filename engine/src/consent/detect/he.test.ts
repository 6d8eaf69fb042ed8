import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('Hebrew', () => {
  test.each([
    'תפסיקו לשלוח הודעות',
    'אנא הסירו אותי מרשימת התפוצה',
    'אני לא רוצה לקבל יותר הודעות',
    'תמחקו את המספר שלי',
    'אל תשלחו לי יותר הודעות',
    'די עם ההודעות האלה',
    'לא מעוניינת לקבל הודעות מכם',
    'אין צורך לשלוח לי עדכונים',
    'תעזבו אותי',
    'אני מבטלת את הסכמתי',
    'אל תצרו איתי קשר יותר',
    'מבקש לצאת מרשימת הדיוור',
    'אבקש הסרה מיידית',
    'אבקש לא לקבל את ההודעות',
    'שלא ייעשה שימוש במספרי',
  ])('"%s" stops everything at once', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })

  test.each([
    'איך מסירים את עצמי מהרשימה',
    'טעות במספר',
    'מאיפה יש לכם את המספר שלי',
    'אני חוסמת אתכם',
    'די כבר',
    'אפשר לקבל פחות הודעות?',
    'כל השאר מיותר',
    'איפה לוחצים כדי שזה יפסיק להגיע',
    'בלי עוד אחת',
  ])('"%s" is worth a question', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
  })

  test.each(['לא רוצה פרסומות', 'די לפרסומות', 'נא לא לשלוח דברי פרסומת'])('"%s" stops offers only', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', scope: 'marketing' })
  })

  test.each([
    'אל תפסיקו לשלוח',
    'אני רוצה לבטל הזמנה',
    'אל תשלחו את השליח היום',
    'מה קורה אם אני עונה הסר?',
    'לא קיבלתי את ההודעה',
    'לא רוצה את הכחול',
    'הסרת שיער בלייזר',
    'יש הפסקת חשמל',
    'מה זה הסר בסוף ההודעה?',
    'תעצרו ליד השער',
    'תגידו לשליח לא לצלצל בפעמון',
    'לא חייבים להתקשר',
    'אל תוסיפו בצל',
    'אל תדברו עם אשתי',
    'אל תשלחו לי אותו צבע',
    'לא רוצה לקבל החזר',
  ])('"%s" says nothing about stopping', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none', certainty: null })
  })

  test('there are words to come back and for help', () => {
    expect(detect('הצטרפות', CHAT).intent).toBe('opt-in')
    expect(detect('עזרה', CHAT).intent).toBe('help')
  })
})
