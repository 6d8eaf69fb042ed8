import type { Issue, Severity } from '@basta/nodes/contract.ts'
import { expect, test } from 'vitest'
import type { Proof } from '../worker/protocol.ts'
import { type Shield, shieldOf } from './shield.ts'

const issue = (severity: Severity): Issue => ({ code: 'any', severity, message: { en: '', pt: '', es: '' } })
const clean = { issues: [], proof: null, isStale: false }
const PROVED = { proved: true, waitingStates: 1 } as const
const DISPROVED: Proof = { proved: false, counterExamples: [] }

test.each<[string, Partial<Parameters<typeof shieldOf>[0]>, Shield]>([
  ['green when it is proved', { proof: PROVED }, 'proved'],
  [
    'red where an error stops publishing, whatever is proved',
    { proof: PROVED, issues: [issue('error')] },
    'unprovable',
  ],
  ['green also with warnings', { proof: PROVED, issues: [issue('warning')] }, 'proved'],
  ['red when a way does not honour the wish', { proof: DISPROVED, issues: [issue('error')] }, 'disproved'],
  ['red when an error keeps it from being proved', { issues: [issue('warning'), issue('error')] }, 'unprovable'],
  ['not there before the first proof', { issues: [issue('warning')] }, 'checking'],
  ['in doubt without checks, whatever was known', { proof: PROVED, isStale: true }, 'stale'],
])('the shield is %s', (_, known, shield) => expect(shieldOf({ ...clean, ...known })).toBe(shield))
