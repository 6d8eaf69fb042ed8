/**
 * Lets the requests that arrive in one turn of the event loop go on together. They then pass stage after stage side by side
 * (all signatures, all reads, all turns, one transaction) instead of each running the whole path alone: the code of a stage
 * stays in the processor's caches, which makes a request about 40 % cheaper under load (`test/bench`). Nobody waits longer:
 * the transaction they share begins at the end of the turn in any case.
 */
export function createGather(): () => Promise<void> {
  let gathering: Promise<void> | undefined
  return () => {
    gathering ??= new Promise((resolve) => {
      setImmediate(() => {
        gathering = undefined
        resolve()
      })
    })
    return gathering
  }
}
