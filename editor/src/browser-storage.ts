/**
 * Small values that outlive a reload (`session`, this tab only) or the tab (`local`). A browser that keeps nothing,
 * or something that is not ours under the key, counts as empty.
 */
export const browserStorage = {
  read<T>(kind: 'local' | 'session', key: string, fallback: T): T {
    try {
      const json = area(kind).getItem(PREFIX + key)
      return json === null ? fallback : JSON.parse(json)
    } catch {
      return fallback
    }
  },

  write(kind: 'local' | 'session', key: string, value: unknown): void {
    try {
      area(kind).setItem(PREFIX + key, JSON.stringify(value))
    } catch {
      // Private windows and full disks: the page works, it only forgets.
    }
  },

  remove(kind: 'local' | 'session', key: string): void {
    try {
      area(kind).removeItem(PREFIX + key)
    } catch {
      // Nothing was kept.
    }
  },

  /** Those that begin so. */
  keys(kind: 'local' | 'session', start: string): string[] {
    try {
      return Object.keys(area(kind)).flatMap((key) => (key.startsWith(PREFIX + start) ? key.slice(PREFIX.length) : []))
    } catch {
      return []
    }
  },
}

const PREFIX = 'basta.'

function area(kind: 'local' | 'session'): Storage {
  return kind === 'local' ? localStorage : sessionStorage
}
