import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardSize } from '../document/card-size.ts'
import { around, boxOf } from '../document/placing.ts'
import { outermost, toolbarPlace } from './toolbar-place.ts'

const say = (id: string, x: number, y: number) => ({
  ...{ id, type: 'send-message', position: { x, y } },
  data: { messages: [{ type: 'text', body: 'Hello' }] },
})
const among = (...steps: ReturnType<typeof say>[]) => ({
  ...{ nodes: Object.fromEntries(steps.map((step) => [step.id, step])), notes: {}, frames: {} },
})
const { height } = cardSize(say('a', 0, 0))

test('the toolbar stands above the middle of its card where there is room', () => {
  expect(toolbarPlace(among(say('a', 0, 0)), ['a'], 1)).toEqual({ side: 'top', align: 'center' })
})

test('it leaves the exit of a card above free', () => {
  const above = say('above', -150, -height - 24)
  expect(toolbarPlace(among(say('a', 0, 0), above), ['a'], 1)).not.toEqual({ side: 'top', align: 'center' })
})

test('one card at any place above, beside or below never gets an exit covered, at any zoom for editing', () => {
  const places = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -300, max: 300 }) })
  fc.assert(
    fc.property(places, fc.double({ min: 0.4, max: 1.6, noNaN: true }), ({ x, y }, zoom) => {
      const other = say('other', x, y)
      const { side, align } = toolbarPlace(among(say('a', 0, 0), other), ['a'], zoom)
      const [width, tall] = [200 / zoom, 40 / zoom]
      const left = { start: 0, center: 0.5, end: 1 }[align] * (280 - width)
      const top = side === 'top' ? -12 / zoom - tall : height + 12 / zoom
      const exit = { x: x + 280, y: y + height - 28 }
      const isUnder = exit.x > left && exit.x < left + width && exit.y > top && exit.y < top + tall
      expect(isUnder).toBe(false)
    }),
  )
})

test('of many selected things React Flow is given a few that reach as far as all', () => {
  const place = fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) })
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (places) => {
      const steps = places.map(({ x, y }, index) => say(`s${index}`, x, y))
      const few = outermost(
        among(...steps),
        steps.map(({ id }) => id),
      )
      expect(few.length).toBeLessThanOrEqual(20)
      expect(around(steps.filter(({ id }) => few.includes(id)).map(boxOf))).toEqual(around(steps.map(boxOf)))
    }),
  )
})
