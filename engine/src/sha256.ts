import { hash } from 'node:crypto'

/** SHA-256 of a UTF-8 text, hex. The pure core has it handed in; a browser computes it in another way. */
export function sha256(text: string): string {
  return hash('sha256', text)
}
