/** Every beginning with every ending, each list separated by spaces: prefixes of Arabic and Hebrew, forms of a verb. */
export function cross(beginnings: string, endings: string): string {
  return beginnings
    .split(' ')
    .flatMap((beginning) => endings.split(' ').map((ending) => beginning + ending))
    .join(' ')
}
