/** Calls of the server's API. Errors are `application/problem+json` (RFC 9457) and come as `Problem`. */

export interface ProblemBody {
  code: string
  title: string
  detail: string
  status: number
  [extra: string]: unknown
}

/** The server understood, and refuses. `code` decides what to do, `message` is for people. */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly body: ProblemBody

  constructor(body: ProblemBody) {
    super(body.detail)
    this.name = 'Problem'
    this.code = body.code
    this.status = body.status
    this.body = body
  }
}

/** No answer came: the network is off, or the server is down. */
export class Unreachable extends Error {
  constructor() {
    super('The server does not answer')
    this.name = 'Unreachable'
  }
}

export interface CallOptions {
  body?: unknown
  headers?: { [name: string]: string }
  signal?: AbortSignal
  /** Goes on when the page is left: the last save. At most 64 KiB. */
  keepalive?: boolean
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** @throws Problem, Unreachable */
export async function call<T>(method: Method, path: string, options: CallOptions = {}): Promise<T> {
  const response = await send(method, path, options)
  if (response.status === 204) return undefined as T
  return (await response.json()) as T
}

/** The answer itself: for files, and where headers matter. @throws Problem, Unreachable */
export async function send(
  method: Method,
  path: string,
  { body, headers, signal, keepalive }: CallOptions = {},
): Promise<Response> {
  const isJson = body !== undefined && !(body instanceof Blob)
  const language = document.documentElement.lang
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json, */*;q=0.5',
      'accept-language': language,
      ...(isJson && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: isJson ? JSON.stringify(body) : (body as Blob | undefined),
    signal,
    keepalive,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new Unreachable()
  })
  if (response.ok) return response
  throw new Problem(await problemIn(response))
}

async function problemIn(response: Response): Promise<ProblemBody> {
  const fallback = {
    code: 'internal',
    title: response.statusText,
    detail: response.statusText,
    status: response.status,
  }
  try {
    return { ...fallback, ...((await response.json()) as Partial<ProblemBody>) }
  } catch {
    return fallback
  }
}
