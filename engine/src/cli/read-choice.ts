import { UsageError } from './usage-error.ts'

/** @throws UsageError when the option is given and none of the choices */
export function readChoice<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  const chosen = choices.find((choice) => choice === value)
  if (value === undefined || chosen !== undefined) return chosen
  throw new UsageError(`--${option} takes ${choices.join(', ')}, not "${value}".`)
}
