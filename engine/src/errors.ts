/**
 * Every error the API can answer, by its stable code. Answers are `application/problem+json` (RFC 9457): clients decide by
 * `code`, people read `detail`. `test/contract/errors.test.ts` keeps table, source and OpenAPI document together.
 */
export const ERRORS = {
  'auth.missing': { status: 401, title: 'An API key or a sign-in is needed' },
  'auth.forbidden': { status: 403, title: 'The role does not allow this' },
  'session.refused': { status: 401, title: 'The password or the link is not right' },
  'session.too-many': { status: 429, title: 'There were too many tries to sign in' },
  'password.wrong': { status: 422, title: 'That is not the current password' },
  'request.invalid': { status: 400, title: 'The request is not valid' },
  'request.too-large': { status: 413, title: 'The request is too large' },
  'request.unsupported-type': { status: 415, title: 'The content type is not supported' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'webhook.bad-signature': { status: 401, title: 'The signature does not match' },
  'webhook.bad-token': { status: 403, title: 'The verify token does not match' },
  'webhook.not-found': { status: 404, title: 'There is no such webhook' },
  'webhook.bad-address': { status: 422, title: 'Webhooks may not go to this address' },
  'webhook.too-many': { status: 409, title: 'There are as many webhooks as may be' },
  'flow.not-found': { status: 404, title: 'There is no such flow' },
  'flow.changed': { status: 412, title: 'Somebody else has changed the flow meanwhile' },
  'flow.not-published': { status: 409, title: 'The flow is not published' },
  'revision.missing': { status: 428, title: 'The request does not say which revision it changes' },
  'settings.changed': { status: 412, title: 'Somebody else has changed the settings meanwhile' },
  'test-link.not-found': { status: 404, title: 'This test link does not work any more' },
  'test-link.too-many': { status: 409, title: 'There are as many test links as may be' },
  'flow.invalid': { status: 422, title: 'The flow has errors' },
  'flow.tests-failed': { status: 422, title: 'A recorded test of the flow fails' },
  'contact.not-found': { status: 404, title: 'There is no such contact' },
  'contact.blocked': { status: 403, title: 'The contact is blocked' },
  'consent.stopped': { status: 403, title: 'The person stopped these messages' },
  'list.unreadable': { status: 422, title: 'The list cannot be read' },
  'list.rows-invalid': { status: 422, title: 'Rows of the list have mistakes, so nothing was saved' },
  'evidence.missing': { status: 422, title: 'An opt-in needs evidence' },
  'topic.unknown': { status: 422, title: 'There is no such topic' },
  'alert.not-found': { status: 404, title: 'There is no such alert' },
  'window.closed': { status: 403, title: 'The 24-hour service window is closed' },
  'channel.unknown': { status: 422, title: 'This business number is not connected' },
  'words.invalid': { status: 422, title: 'These words cannot be saved' },
  'words.changed': { status: 409, title: 'Somebody else has saved words meanwhile' },
  'words.not-previewed': { status: 409, title: 'Look at the preview of this very change first' },
  'person.not-found': { status: 404, title: 'There is no such person' },
  'person.known': { status: 409, title: 'Somebody has this e-mail address already' },
  'person.last-owner': { status: 409, title: 'The last owner stays' },
  'key.not-found': { status: 404, title: 'There is no such API key' },
  'dead-letter.not-found': { status: 404, title: 'There is no such dead letter' },
  'dead-letter.not-replayable': { status: 409, title: 'This dead letter cannot be replayed' },
  'store.unavailable': { status: 503, title: 'The store cannot be reached or written' },
  'server.busy': { status: 503, title: 'Too much waits to be done' },
  'server.draining': { status: 503, title: 'The server is stopping' },
  internal: { status: 500, title: 'Something went wrong here' },
} as const

export type ErrorCode = keyof typeof ERRORS

/** An error that the caller gets to see. `extra` becomes members of the problem document, such as `issues`. */
export class ApiError extends Error {
  readonly code: ErrorCode
  readonly extra: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, detail: string, extra: Readonly<Record<string, unknown>> = {}) {
    super(detail)
    this.name = 'ApiError'
    this.code = code
    this.extra = extra
  }
}

export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: ErrorCode
  [extra: string]: unknown
}

export const PROBLEM_TYPE = 'application/problem+json'

export function problem({ code, message, extra }: ApiError): Problem {
  return { type: `/problems/${code}`, ...ERRORS[code], detail: message, code, ...extra }
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code)
}
