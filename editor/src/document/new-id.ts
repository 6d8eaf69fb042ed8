/** An id for a new thing in a flow: readable, and new in this flow. `prefix` is the kind of a step, for example. */
export function newId(prefix: string, taken: { [id: string]: unknown }): string {
  const stem = prefix.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 30) || 'step'
  for (let n = 1; ; n++) if (!(`${stem}-${n}` in taken)) return `${stem}-${n}`
}
