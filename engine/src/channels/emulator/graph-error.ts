import type { Json } from '@basta/nodes/contract.ts'

/** An error as the Graph API answers it, and as a `failed` status carries it. Source: Meta, error codes. */
export function graphError(code: number, details?: string): GraphError {
  const { title, httpStatus } = KNOWN[code] ?? { title: `Error ${code}`, httpStatus: 400 }
  const errorData = { messaging_product: 'whatsapp', details: details ?? title }
  return {
    httpStatus,
    answer: {
      error: {
        message: `(#${code}) ${title}`,
        type: 'OAuthException',
        code,
        error_data: errorData,
        fbtrace_id: 'emulator',
      },
    },
    status: { code, title, message: title, error_data: { details: details ?? title } },
    text: `${code} ${details ?? title}`,
  }
}

export interface GraphError {
  httpStatus: number
  answer: Json
  /** The item of `statuses[].errors`. */
  status: Json
  /** For people. */
  text: string
}

const KNOWN: Record<number, { title: string; httpStatus: number }> = {
  1: { title: 'API Unknown', httpStatus: 500 },
  2: { title: 'API Service', httpStatus: 503 },
  4: { title: 'API Too Many Calls', httpStatus: 400 },
  100: { title: 'Invalid parameter', httpStatus: 400 },
  190: { title: 'Access token has expired', httpStatus: 401 },
  368: { title: 'Temporarily blocked for policies violations', httpStatus: 403 },
  130429: { title: 'Rate limit hit', httpStatus: 429 },
  130472: { title: 'User’s number is part of an experiment', httpStatus: 400 },
  131000: { title: 'Something went wrong', httpStatus: 500 },
  131008: { title: 'Required parameter is missing', httpStatus: 400 },
  131009: { title: 'Parameter value is not valid', httpStatus: 400 },
  131016: { title: 'Service unavailable', httpStatus: 503 },
  131026: { title: 'Message undeliverable', httpStatus: 400 },
  131031: { title: 'Account has been locked', httpStatus: 403 },
  131042: { title: 'Business eligibility payment issue', httpStatus: 400 },
  131047: { title: 'Re-engagement message', httpStatus: 400 },
  131048: { title: 'Spam rate limit hit', httpStatus: 400 },
  131049: { title: 'Message not delivered to maintain healthy ecosystem engagement', httpStatus: 400 },
  131050: { title: 'User has stopped marketing messages from this business', httpStatus: 400 },
  131051: { title: 'Unsupported message type', httpStatus: 400 },
  131056: { title: 'Pair rate limit hit', httpStatus: 400 },
  132000: { title: 'Number of parameters does not match the expected number', httpStatus: 400 },
  132001: { title: 'Template does not exist', httpStatus: 404 },
}
