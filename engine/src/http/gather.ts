/**
 * Lets the requests that arrive in one turn of the event loop go on together. They then pass stage after stage side by side
 * (all signatures, all reads, all turns) instead of each running the whole path alone: the code of a stage stays in the
 * processor's caches, which makes a request about 40 % cheaper under load (`test/bench`).
 * @param afterwards runs when all of them have come as far as they can without waiting: time for the transaction they share
 */
export function createGather(afterwards: () => void): () => Promise<void> {
  let gathering: Promise<void> | undefined
  return () => {
    if (!gathering) {
      gathering = new Promise((resolve) => setImmediate(resolve))
      gathering.then(() => {
        gathering = undefined
      })
      // Immediates of one turn run in order, each followed by all the promises that it settles.
      setImmediate(afterwards)
    }
    return gathering
  }
}
