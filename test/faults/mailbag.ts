/** Puts what several people write at the same time into one delivery, as Meta does under load. */
import { setImmediate } from 'node:timers/promises'
import type { Changes } from './people.ts'
import type { Answer } from './post.ts'

/** @param deliver posts one delivery; resolves when it was answered 200 */
export function createMailbag(deliver: (changes: Changes) => Promise<Answer>): (changes: Changes) => Promise<Answer> {
  let bag: Changes = []
  let posted: Promise<Answer> | undefined
  return (changes) => {
    bag.push(...changes)
    posted ??= setImmediate().then(() => {
      const full = bag
      bag = []
      posted = undefined
      return deliver(full)
    })
    return posted
  }
}
