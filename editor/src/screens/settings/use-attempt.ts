import { Problem } from '../../api/http.ts'
import { useTexts } from '../../i18n/language.tsx'
import { settingsTexts } from '../../i18n/settings.ts'
import { showToast } from '../../ui/toasts.tsx'

/** Does something; says what came of it, or why it did not work. @returns what it came to, or undefined */
export function useAttempt() {
  const texts = useTexts(settingsTexts)
  return async <T>(work: () => Promise<T>, done?: string | ((result: T) => string)): Promise<T | undefined> => {
    try {
      const result = await work()
      if (done !== undefined) showToast({ text: typeof done === 'string' ? done : done(result) })
      return result
    } catch (error) {
      const isOld = error instanceof Problem && error.code === 'settings.changed'
      showToast({ text: isOld ? texts.changedMeanwhile : texts.failed((error as Error).message), isError: true })
      return undefined
    }
  }
}
