/**
 * What property tests have in common: where chance begins, and how much of it there is.
 *
 * - `BASTA_PROPERTY_SEED`: a number, to repeat a run that failed (fast-check prints it), or `random`.
 * - `BASTA_PROPERTY_RUNS`: multiplies the number of runs, e.g. 20 for a night.
 */
const { BASTA_PROPERTY_SEED = '20260105', BASTA_PROPERTY_RUNS = '1' } = process.env

export const SEED = BASTA_PROPERTY_SEED === 'random' ? Date.now() % 2 ** 31 : Number(BASTA_PROPERTY_SEED)

/** Parameters for `fc.assert`: this run's seed, and `numRuns` times the wanted factor. */
export function chance(numRuns: number): { seed: number; numRuns: number } {
  return { seed: SEED, numRuns: Math.max(1, Math.round(numRuns * Number(BASTA_PROPERTY_RUNS))) }
}

/** The name of a property with its seed, so that every report says how to repeat it. */
export const seeded = (name: string): string => `${name} (seed ${SEED})`
