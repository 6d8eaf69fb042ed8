/** Scopes of a stop: `all` contains `marketing`, which contains every `topic:<id>`. */
import Type, { type TSchemaOptions } from 'typebox'
import type { Scope } from './contract.ts'

/** Whether a stop of scope `stop` covers messages of scope `messages`. */
export function covers(stop: Scope, messages: Scope): boolean {
  return stop === 'all' || stop === messages || (stop === 'marketing' && messages.startsWith('topic:'))
}

export function scopeSchema(options: TSchemaOptions) {
  return Type.Unsafe<Scope>(
    Type.String({ pattern: '^(all|marketing|topic:[A-Za-z0-9_-]{1,40})$', 'x-widget': 'scope', ...options }),
  )
}
