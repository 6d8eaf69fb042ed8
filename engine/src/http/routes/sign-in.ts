import type { FastifyReply } from 'fastify'
import type { App, ServerDeps } from '../app.ts'
import { secure } from '../secure.ts'

/** Signing in with a browser. A link changes nothing by being opened: mail scanners and previews open links, too. */
export function signInRoutes(app: App, { auth, host }: ServerDeps): void {
  const isThrottled = throttle(host.now)

  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  )

  const page = (reply: FastifyReply, body: string) =>
    secure(reply).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html(body))

  app.get('/sign-in', hidden, (request, reply) => {
    const { token } = request.query as { token?: unknown }
    if (auth.signInBy === 'password') return page(reply, PASSWORD_FORM)
    if (typeof token !== 'string')
      return page(reply, '<p>Open the sign-in link that Basta printed when it started.</p>')
    return page(reply, linkForm(token))
  })

  app.post('/sign-in', hidden, (request, reply) => {
    if (isThrottled(request.ip)) return page(reply.code(429), '<p role="alert">Wait a minute, then try again.</p>')
    const secret = request.body instanceof URLSearchParams ? (request.body.get('secret') ?? '') : ''
    const cookie = auth.signIn(secret, request)
    if (cookie) return reply.header('set-cookie', cookie).redirect('/', 303)
    reply.code(401)
    if (auth.signInBy === 'password')
      return page(reply, `<p role="alert">That is not the password.</p>${PASSWORD_FORM}`)
    return page(
      reply,
      '<p role="alert">This link was used already, or Basta was restarted. A restart prints a new one.</p>',
    )
  })

  app.post('/sign-out', hidden, (_request, reply) =>
    reply.header('set-cookie', auth.signOut()).redirect('/sign-in', 303),
  )

  app.get('/sign-in.css', hidden, (_request, reply) => secure(reply).type('text/css; charset=utf-8').send(CSS))
}

const hidden = { schema: { hide: true } }

const TRIES_PER_MINUTE = 10

/** Counts tries by address, anew every minute, so that what it remembers stays small. */
function throttle(now: () => number): (address: string) => boolean {
  let tries = new Map<string, number>()
  let endsAt = 0
  return (address) => {
    if (now() >= endsAt) {
      tries = new Map()
      endsAt = now() + 60_000
    }
    const count = (tries.get(address) ?? 0) + 1
    tries.set(address, count)
    return count > TRIES_PER_MINUTE
  }
}

const PASSWORD_FORM = `<form method="post" action="/sign-in">
<label>Password <input type="password" name="secret" autocomplete="current-password" required autofocus></label>
<button>Sign in</button>
</form>`

const linkForm = (token: string) => `<form method="post" action="/sign-in">
<input type="hidden" name="secret" value="${token.replace(/[^A-Za-z0-9_-]/g, '')}">
<button>Sign in on this device</button>
</form>`

const html = (body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in to Basta</title>
<link rel="stylesheet" href="/sign-in.css">
</head>
<body>
<main>
<h1>Basta</h1>
${body}
</main>
</body>
</html>
`

const CSS = `:root { color-scheme: light dark; font: 16px/24px system-ui, sans-serif; }
body { margin: 0; display: grid; place-items: center; min-height: 100vh;
  background: light-dark(#f4f6f8, #10161d); color: light-dark(#16202c, #e8eef4); }
main { width: min(20rem, 90vw); }
h1 { font-size: 1.5rem; }
form, label { display: grid; gap: 0.5rem; }
form { gap: 1rem; }
input, button { font: inherit; padding: 0.5rem 0.75rem; border-radius: 6px; border: 1px solid light-dark(#76838f, #7c8a98); }
button { border-color: transparent; background: light-dark(#0b6b61, #4cc2b0); color: light-dark(#ffffff, #10161d); }
:focus-visible { outline: 2px solid light-dark(#1756d1, #8ab4ff); outline-offset: 2px; }
[role="alert"] { color: light-dark(#b42318, #ff8a7a); }
`
