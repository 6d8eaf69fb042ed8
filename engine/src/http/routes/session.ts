import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { ApiError } from '../../errors.ts'
import { acceptedLanguage } from '../../evidence/language.ts'
import type { App, ServerDeps } from '../app.ts'
import { signInName } from '../auth.ts'
import { NewPassword, problemsOnly } from '../schemas.ts'
import { HOUR_MS, MINUTE_MS, throttle } from '../throttle.ts'

/** Signing in and out. A link changes nothing by being opened, since mail scanners and previews open links, too: it is posted. */
export function sessionRoutes(app: App, { auth, host, onSignIn }: ServerDeps): void {
  const caller = throttle(host.now, { tries: 10, ms: MINUTE_MS })
  // However many addresses they come from. A browser that has signed in before is not kept out by others.
  const strangers = throttle(host.now, { tries: 50, ms: HOUR_MS })

  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })

  app.get('/api/session', { schema: LOOK }, async () => ({
    signInBy: auth.signInBy,
    people: (await host.store.people()).length > 0,
  }))

  app.post('/api/session', { schema: BEGIN }, async (request, reply) => {
    const { email, secret } = request.body
    const account = email === undefined ? '' : signInName(email)
    limit(request)
    // The token of a link cannot be guessed, and its owner cannot try it elsewhere.
    const isGuessable = account !== '' || auth.signInBy === 'password'
    const isStranger = isGuessable && auth.knownDevice(request)?.account !== account
    if (isStranger && strangers.isSpent(account)) throw new ApiError('session.too-many', TOO_MANY)
    const cookies = await auth.signIn({ email, secret }, request)
    if (cookies) return welcome(request, reply, cookies)
    if (isStranger) strangers.count(account)
    throw new ApiError('session.refused', isGuessable ? WRONG : USED_LINK)
  })

  app.post('/api/invitation', { schema: ACCEPT }, async (request, reply) => {
    limit(request)
    const cookies = await auth.accept(request.body.token, request.body.password, request)
    if (!cookies) throw new ApiError('session.refused', USED_INVITATION)
    return welcome(request, reply, cookies)
  })

  app.delete('/api/session', { schema: END }, async (request, reply) =>
    reply
      .header('set-cookie', await auth.signOut(request))
      .code(204)
      .send(null),
  )

  async function welcome({ headers }: FastifyRequest, reply: FastifyReply, cookies: string[]) {
    // Whoever may come in comes in, whatever else goes wrong.
    await onSignIn?.(acceptedLanguage(headers['accept-language'])).catch((error: unknown) =>
      host.log.error({ error }, 'What a sign-in was to bring about failed'),
    )
    return reply.header('set-cookie', cookies).code(204).send(null)
  }

  function limit(request: FastifyRequest): void {
    if (caller.count(auth.knownDevice(request)?.id ?? request.ip))
      throw new ApiError('session.too-many', 'Wait a minute, then try again.')
  }
}

const TOO_MANY =
  'There were too many wrong passwords. Try again in an hour, or use a browser that has signed in before.'
const WRONG = 'That is not the password, or there is no such account.'
const USED_LINK = 'This link was used already, or Basta was restarted. A restart prints a new one.'
const USED_INVITATION = 'This invitation was used already, or its time is up. An owner can make a new one.'

const tags = ['session']
const closed = { additionalProperties: false }
const Cookie = Type.Null({ description: 'A session cookie is set' })

const LOOK = {
  tags,
  summary: 'How one signs in here',
  response: {
    200: Type.Object({
      signInBy: Type.Enum(['password', 'link'], {
        description:
          'How the first owner does: by the password of the environment, or by the link that the start prints',
      }),
      people: Type.Boolean({ description: 'Whether there are others, who do so by e-mail address and password' }),
    }),
    ...problemsOnly('internal', 'store.unavailable'),
  },
}
const BEGIN = {
  tags,
  summary: 'Sign in',
  body: Type.Object(
    {
      email: Type.Optional(Type.String({ maxLength: 254, description: 'Absent: the first owner' })),
      secret: Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'The password, or the token of the start link',
      }),
    },
    { ...closed, examples: [{ email: 'ana@example.com', secret: 'correct horse' }] },
  ),
  response: {
    204: Cookie,
    ...problemsOnly('request.invalid', 'session.refused', 'session.too-many', 'internal', 'store.unavailable'),
  },
}
const ACCEPT = {
  tags,
  summary: 'Set a password by an invitation, which works once, and sign in',
  body: Type.Object(
    {
      token: Type.String({ minLength: 1, maxLength: 200, description: 'What the link of the invitation carries' }),
      password: NewPassword,
    },
    { ...closed, examples: [{ token: 'Vq3y9…', password: 'correct horse' }] },
  ),
  response: {
    204: Cookie,
    ...problemsOnly('request.invalid', 'session.refused', 'session.too-many', 'internal', 'store.unavailable'),
  },
}
const END = {
  tags,
  summary: 'Sign out',
  response: {
    204: Type.Null({ description: 'The session has ended' }),
    ...problemsOnly('internal', 'store.unavailable'),
  },
}
