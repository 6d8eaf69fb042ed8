import { undoLabel } from './consent-wording.ts'
import { words } from './fold.ts'

/** Whether somebody says that they did not mean to stop, or no longer want to. It is no opt-in: that takes an explicit word. */
export function regrets(reply: string): boolean {
  return asksForUndo(reply) || REGRET.test(` ${words(reply.replace(/['’´`]/g, ''))} `)
}

/** Whether the text is what the undo is called, in whatever language. */
export const asksForUndo = (text: string) => UNDO.has(words(text))

const UNDO = new Set(Object.values(undoLabel).map(words))

/** In the form that `words` leaves. Where words are written without spaces, a part of one is enough. */
const REGRET = new RegExp(
  [
    ' (?:w?h?oops|oups|oeps|ups|ops|hoppla|упс|my (?:bad|mistake)) ',
    ' (?:changed my mind|change of heart|(?:by|was a) mistake|by accident|an accident|accidentally|did ?nt mean (?:to|it)|did not mean (?:to|it)|regret (?:it|that)) ',
    ' (?:mudei de (?:ideia|opiniao)|(?:foi|por|por um) (?:engano|acidente)|sem querer|me arrependi|arrependi me) ',
    ' (?:(?:cambie|he cambiado) de (?:opinion|idea|parecer)|(?:fue|era|por) (?:un )?error|(?:fue )?sin querer|me equivoque|me arrepenti|me arrepiento) ',
    ' (?:change davis|par erreur|une erreur|sans faire expres|je regrette) ',
    ' (?:anders uberlegt|meinung geandert|(?:aus|ein) versehen|versehentlich|nicht gewollt|war ein fehler) ',
    ' (?:cambiato idea|ci ho ripensato|per (?:sbaglio|errore)|stato un errore|mi sono sbagliat[oa]) ',
    ' (?:van gedachten veranderd|van mening veranderd|per ongeluk|een vergissing|me bedacht|me vergist) ',
    ' (?:zmienil[ae]m zdanie|zmieniłem zdanie|zmieniłam zdanie|przez (?:pomyłke|przypadek)|to pomyłka|pomyliłem sie|pomyliłam sie|rozmysliłem sie|rozmysliłam sie) ',
    ' (?:передумала?|по ошибке|случаино|я ошиб(?:ся|лась)) ',
    ' (?:fikrimi degistirdim|vazgectim|yanl[ıi]sl[ıi]kla(?: oldu)?|pisman oldum) ',
    ' (?:berubah pikiran|tidak sengaja|ga sengaja|gak sengaja|salah (?:pencet|tekan|ketik)|menyesal) ',
    ' (?:غيرت ر[أا]يي|غيرت ر[أا]ي|بالخط[أا]|عن طريق الخط[أا]|ندمت) ',
    ' (?:שיניתי את דעתי|שיניתי דעתי|התחרטתי|בטעות|טעיתי) ',
    ' (?:मन बदल|इरादा बदल|गलती से|ग़लती से|man badal|mann badal|galti se) ',
    '(?:気が変わ|考え直|間違え|間違って|取り消したい)',
    '(?:改(?:变|變)?主意|改变想法|改變想法|后悔|後悔|(?:误|誤)(?:操作|点|點|触|觸)|不小心|按错|按錯)',
  ].join('|'),
  'u',
)
