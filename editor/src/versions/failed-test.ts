import type { FailedTest } from '../api/versions.ts'
import type { Language } from '../i18n/language.tsx'
import type { Tested } from '../worker/protocol.ts'

/** Those that fail among the recorded tests, as the editor has played them last: told as the server tells them. */
export function failedTestsIn(results: readonly (Tested | null)[], language: Language): FailedTest[] {
  return results.flatMap((result, at) =>
    result?.failure ? [{ ...result.failure, message: result.failure.message[language], at, name: result.name }] : [],
  )
}
