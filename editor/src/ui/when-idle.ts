const LONGEST_MS = 1000

/**
 * Does something as soon as there is nothing else to do, within a second at the latest: no input waits for it, and nothing that
 * is to be drawn. @returns what calls it off
 */
export function whenIdle(task: () => void): () => void {
  // Safari does not tell.
  if (!window.requestIdleCallback) {
    const timer = window.setTimeout(task, LONGEST_MS / 2)
    return () => window.clearTimeout(timer)
  }
  const request = window.requestIdleCallback(task, { timeout: LONGEST_MS })
  return () => window.cancelIdleCallback(request)
}
