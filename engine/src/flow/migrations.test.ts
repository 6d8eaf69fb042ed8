import { describe, expect, it } from 'vitest'
import { FORMAT } from './format.ts'
import { MIGRATIONS, type Migration, migrateFlow } from './migrations.ts'

const madeUp: Migration[] = [
  {
    to: 2,
    name: 'rename title to name',
    migrate: ({ title, ...rest }) => ({ ...rest, name: title }),
  },
  {
    to: 3,
    name: 'wrap names',
    migrate: (document) => {
      document.name = { en: document.name }
      return document
    },
  },
]

describe('migrateFlow', () => {
  it('has one migration per format after the first, in order, and ends at FORMAT', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, i) => i + 2))
    expect(FORMAT).toBe(`basta.flow/${1 + MIGRATIONS.length}`)
  })

  it('leaves a document of the newest format as it is', () => {
    const document = { format: FORMAT, nodes: [] }
    expect(migrateFlow(document)).toEqual({ document, applied: [] })
  })

  it.each([
    ['basta.flow/1', { title: 'Hi' }, ['rename title to name', 'wrap names']],
    ['basta.flow/2', { name: 'Hi' }, ['wrap names']],
    ['basta.flow/3', { name: { en: 'Hi' } }, []],
  ])('brings %s up to the newest format', (format, rest, applied) => {
    const document = { format: 'basta.flow/3', name: { en: 'Hi' } }
    expect(migrateFlow({ format, ...rest }, madeUp)).toEqual({ document, applied })
  })

  it('does not change what it was given', () => {
    const old = Object.freeze({ format: 'basta.flow/2', name: 'Hi' })
    expect(migrateFlow(old, madeUp)).toMatchObject({ document: { name: { en: 'Hi' } } })
    expect(old.name).toBe('Hi')
  })

  it('names the format of a newer Basta and says to update', () => {
    const result = migrateFlow({ format: 'basta.flow/7' })
    expect(result).toEqual({
      issue: {
        code: 'format.newer',
        severity: 'error',
        path: '/format',
        message: expect.objectContaining({
          en: 'The flow has format 7 of a newer Basta; this one knows formats up to 1. Update Basta to open it.',
        }),
      },
    })
  })

  it.each([undefined, null, 1, '', 'basta.flow/0', 'basta.flow/01', 'basta.flow/1.5', 'other/1', {}])(
    'refuses %j as a format',
    (format) => expect(migrateFlow({ format })).toMatchObject({ issue: { code: 'format.unknown' } }),
  )

  it('turns a migration that fails into an issue which names it', () => {
    const failing: Migration = {
      to: 2,
      name: 'split texts',
      migrate: () => {
        throw new Error('texts is no list')
      },
    }
    const result = migrateFlow({ format: FORMAT }, [failing])
    expect(result).toMatchObject({
      issue: { code: 'format.migration', message: { es: expect.stringContaining('split texts: texts is no list') } },
    })
  })
})
