import standaloneCode from 'ajv/dist/standalone/index.js'
import type { Registry } from './schema.ts'
import { compileSchema } from './validator.ts'

/**
 * The source of an ES module that exports what `validator.ts` does, for this one registry. It makes no code at run time and
 * imports nothing: for pages under a Content-Security-Policy without `unsafe-eval`, put in the place of `validator.ts`
 * when they are built.
 */
export function standaloneValidator(registry: Registry): string {
  const { ajv, validate } = compileSchema(registry, { source: true, esm: true })
  const code = standaloneCode(ajv, validate)
    .replace(/^"use strict";/, '')
    .replace(/\bexport default \w+;/, '')
    .replaceAll(/\brequire\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, '$1')
  return `${HELPERS}${code}
export const flowValidator = () => (document) => (validate(document) ? [] : validate.errors)
`
}

/** What the code that Ajv writes would import. */
const HELPERS = `
const ucs2length = (text) => [...text].length
const equal = (a, b) => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
  )
}
`
