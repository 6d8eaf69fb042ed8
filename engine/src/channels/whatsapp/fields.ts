/** Lenient readers for JSON that somebody else wrote: a missing or odd field is `undefined`, never an exception. */
import type { Json } from '@basta/nodes/contract.ts'

export type Fields = { readonly [key: string]: Json | undefined }

export function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

/** One thing where a list is expected counts as a list of one. */
export function list(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

/** Ids and codes come as strings or as numbers, often both for the same field. Empty counts as missing. */
export function text(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  return typeof value === 'number' ? String(value) : undefined
}

export function number(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const read = Number(value)
  return Number.isFinite(read) ? read : undefined
}
