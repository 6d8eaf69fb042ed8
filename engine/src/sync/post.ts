import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { publicLookup, urlFault } from './public-address.ts'

export interface Posted {
  status: number
  /** The header as it came. */
  retryAfter?: string
}

/** Posts JSON and resolves with whatever status comes. Rejects when no status comes. */
export type Post = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>

export interface PostOptions {
  /** Private addresses and plain http are allowed. */
  allowPrivate: boolean
  /** For the whole exchange, ms. */
  timeoutMs: number
}

/** How much of an answer is taken before the connection is cut, bytes: servers like to finish their answer. */
const MAX_ANSWER_BYTES = 64 * 1024

/**
 * Follows no redirect, uses no proxy and keeps no connection. Nothing of an answer's body is kept: it could be that of
 * a server which the owner of the webhook may not see.
 */
export function createPost({ allowPrivate, timeoutMs }: PostOptions): Post {
  return async (url, headers, body) => {
    const fault = allowPrivate ? null : urlFault(url)
    if (fault) throw new Error(fault.message)
    return exchange(url, headers, body, { allowPrivate, timeoutMs })
  }
}

function exchange(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { allowPrivate, timeoutMs }: PostOptions,
): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const request = (url.startsWith('https:') ? requestHttps : requestHttp)(url, {
      method: 'POST',
      agent: false,
      lookup: allowPrivate ? undefined : publicLookup,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Basta',
        ...headers,
      },
    })
    const timer = setTimeout(
      () => request.destroy(Object.assign(new Error(`No answer within ${timeoutMs / 1000} s`), { code: 'ETIMEDOUT' })),
      timeoutMs,
    )
    let posted: Posted | undefined
    /** The status is the answer; whatever becomes of the rest of it changes nothing. */
    const settle = (error = new Error('The connection was closed without an answer')) => {
      clearTimeout(timer)
      if (posted) resolve(posted)
      else reject(error)
    }
    request.on('error', settle)
    request.on('close', () => settle())
    request.on('response', (response) => {
      posted = { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] }
      let bytes = 0
      response.on('error', () => undefined)
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > MAX_ANSWER_BYTES) request.destroy()
      })
    })
    request.end(body)
  })
}
