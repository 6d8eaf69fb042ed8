import Type, { type TSchemaOptions } from 'typebox'
import type { Label } from './contract.ts'

/** One of several values. What people read for each is in `x-labels`. */
export function choice<Value extends string>(labels: Record<Value, Label>, options: TSchemaOptions = {}) {
  return Type.Unsafe<Value>({ enum: Object.keys(labels), 'x-labels': labels, ...options })
}
