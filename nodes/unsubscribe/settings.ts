import { ownOrBuiltIn } from '../own-or-built-in.ts'
import { CHOICES } from './choices.ts'
import type { UnsubscribeConfig } from './schema.ts'
import { reasons, wording } from './wording.ts'

/** `scope` and `confirmation` stay open: they depend on what the person asked for. */
export type Settings = UnsubscribeConfig & Required<Omit<UnsubscribeConfig, 'scope' | 'confirmation'>>

/** A configuration with the built-in wording and choices wherever its author left something open. */
export function settings(config: UnsubscribeConfig): Settings {
  const settings: Settings = { ...wording, ...CHOICES, reasons, ...config }
  for (const name of Object.keys(config)) if (isWorded(name)) settings[name] = ownOrBuiltIn(config[name], wording[name])
  return settings
}

function isWorded(name: string): name is keyof typeof wording {
  return name in wording
}
