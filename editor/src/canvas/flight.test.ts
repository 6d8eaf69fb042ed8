import { expect, test } from 'vitest'
import { createFlight } from './flight.ts'

const between = { x: 5, y: 5, zoom: 0.5 }
const goal = { x: 9, y: 9, zoom: 1 }

test('while the view moves, what counts is where it will be', () => {
  let now = 0
  const flight = createFlight(() => now)
  expect(flight.goal(between)).toBe(between)
  flight.begin(goal, 200)
  now = 199
  expect(flight.goal(between)).toBe(goal)
  now = 200
  expect(flight.goal(between)).toBe(between)
})
