import type { Json } from '@basta/nodes/contract.ts'
import type { Language } from '../i18n/language.tsx'
import { type Schema, schemaOf, shapeOf, titleOf } from '../inspector/schemas.ts'
import type { SettingPath } from './flow-diff.ts'

/** A setting as the form calls it: its title after that of what it is in, e.g. `Answer, Buttons`. */
export interface NamedSetting {
  name: string
  /** Undefined for a setting that this editor does not know. */
  schema: Schema | undefined
}

/** @param data the settings of the step, which tell of several shapes the one that is meant */
export function nameSetting(type: string, path: SettingPath, data: Json, language: Language): NamedSetting {
  let schema = schemaOf(type)
  let value: Json | undefined = data
  const titles: string[] = []
  for (const key of path) {
    if (schema?.oneOf) schema = shapeOf(schema, value)
    schema = typeof key === 'number' ? schema?.items : schema?.properties?.[key]
    value = Array.isArray(value) ? value[Number(key)] : (value as { [key: string]: Json } | undefined)?.[key]
    const title = schema && titleOf(schema, language)
    if (title && title !== titles.at(-1)) titles.push(title)
  }
  const name = titles.slice(-2).join(', ')
  return { name: name || String(path.findLast((key) => typeof key === 'string') ?? ''), schema }
}
