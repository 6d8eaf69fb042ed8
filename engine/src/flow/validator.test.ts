import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import type { Registry } from './schema.ts'
import { draw } from './testing/draw.ts'
import { fakeNodes } from './testing/nodes.ts'
import { flowValidator } from './validator.ts'

const withKeyword = (keyword: string): Registry =>
  fakeNodes.map((node) => ({ ...node, schema: Type.Object({}, { [keyword]: 'colour' }) }))

describe('flowValidator', () => {
  it('compiles once per registry', () => {
    expect(flowValidator(fakeNodes)).toBe(flowValidator(fakeNodes))
    expect(flowValidator([...fakeNodes])).not.toBe(flowValidator(fakeNodes))
  })

  it('finds nothing in a right flow and everything in a wrong one', () => {
    const document = draw({ start: ['start', { on: 'message' }], end: ['end'] }, ['start > end'])
    expect(flowValidator(fakeNodes)(document)).toEqual([])
    expect(flowValidator(fakeNodes)({ ...document, name: '', locale: 'English!' })).toHaveLength(2)
  })

  it("knows the keywords of the editor's forms, and refuses a misspelt one", () => {
    expect(() => flowValidator(withKeyword('x-widget'))).not.toThrow()
    expect(() => flowValidator(withKeyword('maxLenght'))).toThrow('unknown keyword: "maxLenght"')
  })
})
