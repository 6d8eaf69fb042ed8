const IS_MAC = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '')

/** `mod+shift+z` for a key that was pressed, as the actions name their keys. */
export function keyName({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const name = key.toLowerCase()
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key)
  // Shift is part of a sign that was typed with it, but says itself with a digit's key.
  const digit = SHIFTED_DIGITS[key]
  return [
    (IS_MAC ? metaKey : ctrlKey) && 'mod',
    altKey && 'alt',
    shiftKey && (!isSign || digit) && 'shift',
    shiftKey && digit ? digit : name,
  ]
    .filter(Boolean)
    .join('+')
}

const SHIFTED_DIGITS: { [key: string]: string } = { '!': '1' }

/** As the keyboard of this computer shows it. */
export function keyLabel(keys: string): string {
  return keys
    .split(/\+(?=.)/)
    .map(
      (key) =>
        (IS_MAC ? MAC : OTHERS)[key] ?? (key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1)),
    )
    .join(IS_MAC ? '' : '+')
}

const COMMON = { enter: '↵', insert: 'Insert', contextmenu: '☰' }
const OTHERS: { [key: string]: string } = { ...COMMON, mod: 'Ctrl', delete: 'Del' }
const MAC: { [key: string]: string } = { ...COMMON, mod: '⌘', shift: '⇧', alt: '⌥', delete: '⌦', backspace: '⌫' }

/** Without Ctrl or Command: letters and signs that somebody may type by accident, or that speech input sends (WCAG 2.1.4). */
export const isSingleKey = (keys: string) => /^(shift\+)?[^+\s]$|^\+$/.test(keys)

/** Keys typed into a field belong to the field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog') !== null
}
