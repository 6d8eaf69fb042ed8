/** The sum of all shares. */
export function shares(ways: readonly { weight: number }[]): number {
  return ways.reduce((sum, { weight }) => sum + weight, 0)
}
