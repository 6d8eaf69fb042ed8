import fc from 'fast-check'
import { enablePatches, applyPatches as immersWay, produceWithPatches } from 'immer'
import { expect, test } from 'vitest'
import { applyPatches } from './apply-patches.ts'

enablePatches()

test('makes of a value what immer makes of it, forth and back, and leaves the value as it was', () => {
  const list = fc.array(fc.record({ id: fc.nat(9), tags: fc.array(fc.nat(3), { maxLength: 3 }) }), { maxLength: 5 })
  const model = fc.record({ nodes: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), list), name: fc.string() })
  fc.assert(
    fc.property(model, model, (before, after) => {
      const [made, patches, inverse] = produceWithPatches(before, (draft) => {
        draft.name = after.name
        for (const key of Object.keys(draft.nodes)) if (!(key in after.nodes)) delete draft.nodes[key]
        for (const [key, items] of Object.entries(after.nodes)) {
          const known = draft.nodes[key]
          if (!known) draft.nodes[key] = items
          else {
            known.splice(0, 1)
            known.push(...items)
            for (const item of known.slice(0, 2)) item.tags = [...item.tags.slice(1), 7]
          }
        }
      })
      const was = JSON.stringify(before)
      expect(applyPatches(before, patches)).toEqual(immersWay(before, patches))
      expect(applyPatches(made, inverse)).toEqual(before)
      expect(JSON.stringify(before)).toBe(was)
    }),
  )
})
