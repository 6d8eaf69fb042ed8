/** Hints for the form of a step, in its schema: which settings to show first, and when. */
import type { Json } from './contract.ts'

/** Rarely needed: under "More options". */
export const rare = { 'x-more': true }

/** Matters only while the setting `key` beside it has one of these values, or its default is one of them. */
export const onlyWhen = (key: string, ...values: Json[]) => ({ 'x-when': { key, values } })
