import { expect, test } from 'vitest'
import { asPasted, csvOfNumbers, readPastedNumbers } from './pasted-numbers.ts'

const TEXTS = { notANumber: 'no number', duplicate: (first: number) => `as line ${first}` }

test('numbers are read as people write them, each once, and mistakes are told by line', () => {
  const read = readPastedNumbers(
    '+55 (11) 98765-4321, Ana\n\n0034 600 111 222\nAna\n5511987654321\n12\n(11) 98888-0002\n',
    TEXTS,
  )
  expect(read).toEqual({
    numbers: ['+5511987654321', '+34600111222', '11988880002'],
    lines: [1, 3, 7],
    mistakes: [
      { line: 4, column: 'Ana', message: 'no number' },
      { line: 6, column: '12', message: 'no number' },
    ],
    duplicates: [{ line: 5, column: '5511987654321', message: 'as line 1' }],
  })
})

test('what the import says of its lines is told of the lines that were pasted', () => {
  const note = { column: 'identity', message: 'too short' }
  expect(asPasted({ lines: [1, 3] }, [{ line: 3, ...note }])).toEqual([{ line: 3, ...note }])
  expect(asPasted({ lines: [4, 9] }, [{ line: 3, ...note }])).toEqual([{ line: 9, ...note }])
})

test('the list is sent as the import reads it', async () => {
  expect(await csvOfNumbers(['+15551234567', '11988880002']).text()).toBe('identity\n+15551234567\n11988880002\n')
})
