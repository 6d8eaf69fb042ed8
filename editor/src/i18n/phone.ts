import { phoneEn } from './phone.en.ts'
import { phoneEs } from './phone.es.ts'
import { phonePt } from './phone.pt.ts'

/** Words of the phone: the one that chats over the emulator, and the one beside the canvas. */
export const phoneTexts = { en: phoneEn, pt: phonePt, es: phoneEs }
