import { browserStorage } from '../browser-storage.ts'

export type Theme = 'system' | 'light' | 'dark'

export const chosenTheme = (): Theme => browserStorage.read<Theme>('local', 'theme', 'system')

/** `light-dark()` in the style sheets follows `color-scheme`, so this is all there is to switch. */
export function applyTheme(theme: Theme): void {
  browserStorage.write('local', 'theme', theme)
  document.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme
}
