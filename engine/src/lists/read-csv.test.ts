import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_IMPORT_ROW_CHARS } from '../limits.ts'
import { type CsvRow, readCsv } from './read-csv.ts'

async function rowsOf(input: string | Uint8Array, chunkBytes = 7): Promise<CsvRow[]> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
  }
  const rows: CsvRow[] = []
  for await (const batch of readCsv(chunks())) rows.push(...batch)
  return rows
}

const cellsOf = async (input: string | Uint8Array) => (await rowsOf(input)).map(({ cells }) => cells)

describe('what is read', () => {
  it('is the same text that was written, wherever the chunks are cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '1', '😀'), maxLength: 6 })
    const table = fc
      .tuple(fc.constantFrom(',', ';', '\t'), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 9 }))
      .chain(([delimiter, width, chunkBytes]) =>
        fc.record({
          delimiter: fc.constant(delimiter),
          chunkBytes: fc.constant(chunkBytes),
          rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
          header: fc.constant(Array.from({ length: width }, (_, i) => `column${i}`)),
        }),
      )
    await fc.assert(
      fc.asyncProperty(table, async ({ delimiter, chunkBytes, rows, header }) => {
        const text = stringify([header, ...rows], { delimiter, quoted_string: true })
        const expected = rows.map((row) => row.map((each) => each.trim())).filter((row) => row.some((each) => each))
        const [, ...read] = await rowsOf(text, chunkBytes)
        expect(read.filter(({ fault }) => fault)).toEqual([])
        expect(read.map(({ cells }) => cells)).toEqual(expected)
      }),
    )
  })

  it('may have a byte order mark, UTF-16, any line end, a line that names the delimiter, and empty lines', async () => {
    const expected = [
      ['phone', 'name'],
      ['1', 'Zoë'],
    ]
    expect(await cellsOf('\uFEFFphone,name\r\n\r\n1,Zoë\r\n')).toEqual(expected)
    expect(await cellsOf('phone,name\r1,Zoë\r')).toEqual(expected)
    expect(await cellsOf('sep=;\nphone;name\n1;"Zoë"')).toEqual(expected)
    expect(await cellsOf(Buffer.from('\uFEFFphone\tname\n1\tZoë', 'utf16le'))).toEqual(expected)
    expect(await cellsOf('')).toEqual([])
  })

  it('counts lines as an editor does', async () => {
    const rows = await rowsOf('a,b\n1,"two\nlines"\n\n2,x\n')
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5])
  })

  it('keeps a quotation mark inside a text', async () => {
    expect(await cellsOf('a,b\n5" pipe,x "y" z\n')).toEqual([
      ['a', 'b'],
      ['5" pipe', 'x "y" z'],
    ])
  })
})

describe('a quotation mark that is not closed', () => {
  const faulty = (rows: CsvRow[]) => rows.filter(({ fault }) => fault).map(({ line }) => line)
  const good = (rows: CsvRow[]) => rows.filter(({ fault }) => !fault).map(({ cells }) => cells[0])

  it.each([
    ['at the end of the file', 'a,b\n1,x\n2,"open\n3,y\n4,z\n', [3], ['a', '1', '3', '4']],
    ['before a row with quotation marks', 'a,b\n1,x\n2,"open\n3,"y"\n4,z\n', [3], ['a', '1', '3', '4']],
    ['before a row whose mark would close it', 'a,b\n1,x\n2,"open\n"3",y\n4,z\n', [3], ['a', '1', '3', '4']],
    ['several times', 'a,b\n"1,x\n"2,y\n3,z\n"4,z\n', [2, 3, 5], ['a', '3']],
    ['with text after the closing one', 'a,b\n"1"x,y\n2,z\n', [2], ['a', '2']],
    ['swallowing an empty quoted cell', 'a,b\n1,"open\n2,""\n3,z', [2], ['a', '2', '3']],
  ])('%s is a fault of its row, and no other row is lost', async (_where, text, lines, cells) => {
    for (const chunkBytes of [1, 5, 1000]) {
      const rows = await rowsOf(text, chunkBytes)
      expect(faulty(rows)).toEqual(lines)
      expect(good(rows)).toEqual(cells)
    }
  })

  it('is noticed long before the end of a large file', async () => {
    const text = `a,b\n"1,x\n${'2,y\n'.repeat(MAX_IMPORT_ROW_CHARS)}`
    const rows = await rowsOf(text, 65_536)
    expect(faulty(rows)).toEqual([2])
    expect(rows).toHaveLength(MAX_IMPORT_ROW_CHARS + 2)
  })
})

it('a row with too many cells or too many characters is a fault, and the next one is read', async () => {
  const rows = await rowsOf(`a,b\n1,2,3\n1,2,,\n${'x'.repeat(3 * MAX_IMPORT_ROW_CHARS)}\n4,5\n`, 10_000)
  expect(rows.map(({ line, fault }) => [line, fault !== undefined])).toEqual([
    [1, false],
    [2, true],
    [3, false],
    [4, true],
    [5, false],
  ])
})
