import { describe, expect, it } from 'vitest'
import { channelError, errorClass, NO_GRAPH_ERROR, retryInMs } from './errors.ts'

describe('errorClass', () => {
  it.each([
    [131050, 'opt-out'],
    [131049, 'marketing-cap'],
    [131047, 'window'],
    [131026, 'undeliverable'],
    [131056, 'throttle-pair'],
    [130429, 'throttle-number'],
    [80007, 'throttle-app'],
    [131048, 'throttle-spam'],
    [131000, 'transient'],
    [190, 'auth'],
    [0, 'auth'],
    [200, 'auth'],
    [299, 'auth'],
    [131031, 'integrity'],
    [131042, 'billing'],
    [133010, 'registration'],
    [132001, 'template'],
    [131009, 'request'],
    [131053, 'media'],
  ] as const)('%i is %s', (code, expected) => {
    expect(errorClass(code)).toBe(expected)
  })

  it('goes by the HTTP status only where the code is unknown', () => {
    expect(errorClass(999_999, 500)).toBe('transient')
    expect(errorClass(999_999, 400)).toBe('permanent')
    expect(errorClass(999_999, 429)).toBe('throttle-app')
    expect(errorClass(NO_GRAPH_ERROR, 401)).toBe('auth')
    expect(errorClass(131050, 500)).toBe('opt-out')
  })
})

describe('retryInMs', () => {
  const waits = (name: Parameters<typeof retryInMs>[0], tries: number) =>
    Array.from({ length: tries }, (_, index) => retryInMs(name, index + 1, 'c.1') ?? Number.NaN)

  it('waits 4^X seconds for a pair of numbers, or up to a fifth less', () => {
    for (const [index, ms] of waits('throttle-pair', 4).entries()) {
      expect(ms).toBeLessThanOrEqual(1000 * 4 ** index)
      expect(ms).toBeGreaterThanOrEqual(800 * 4 ** index)
    }
  })

  it('gives a passing fault six tries within 15 minutes', () => {
    const totalMs = waits('transient', 5).reduce((sum, ms) => sum + ms, 0)
    expect(totalMs).toBeGreaterThan(8 * 60_000)
    expect(totalMs).toBeLessThanOrEqual(15 * 60_000)
    expect(retryInMs('transient', 6, 'c.1')).toBeUndefined()
  })

  it.each([
    'opt-out',
    'marketing-cap',
    'window',
    'undeliverable',
    'throttle-spam',
    'request',
    'template',
    'permanent',
  ] as const)('never tries again after %s', (name) => {
    expect(retryInMs(name, 1, 'c.1')).toBeUndefined()
  })

  it('spreads messages that failed together, each the same way every time, and never beyond the full delay', () => {
    const spread = () =>
      Array.from({ length: 50 }, (_, index) => retryInMs('throttle-number', 4, `contact.${index}`) ?? 0)
    const delays = spread()
    expect(new Set(delays).size).toBeGreaterThan(40)
    expect(Math.max(...delays)).toBeLessThanOrEqual(8000)
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(6400)
    expect(delays).toEqual(spread())
  })
})

describe('channelError', () => {
  it('reads details from both of their places, and codes that are text', () => {
    expect(channelError({ code: '131050', message: 'Stopped', error_data: { details: 'By the person' } })).toEqual({
      class: 'opt-out',
      code: 131050,
      title: 'Stopped',
      details: 'By the person',
    })
    expect(channelError({ code: 131051, title: 'Unsupported', details: 'Old place' }).details).toBe('Old place')
  })

  it('makes an error of anything', () => {
    expect(channelError('boom')).toEqual({ class: 'permanent', code: NO_GRAPH_ERROR, title: 'Unknown error' })
  })
})
