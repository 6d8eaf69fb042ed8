import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { registry } from '@basta/nodes/registry.ts'
import { pino } from 'pino'
import type { IdentityKey } from '../contacts/contact.ts'
import { withVariants } from '../contacts/identities.ts'
import { pageText } from '../evidence/html.ts'
import { LANGUAGES, languageOf } from '../evidence/language.ts'
import { proofOf } from '../evidence/proof.ts'
import { proofPage } from '../evidence/proof-page.ts'
import { createHost } from '../host/host.ts'
import { newId } from '../new-id.ts'
import { openStore } from './open-store.ts'
import { print } from './print.ts'
import { UsageError } from './usage-error.ts'

/** Writes the proof of one person as JSON, or as a page to print. Exit 1: nobody is known by this identity. */
export async function proof(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      store: { type: 'string' },
      html: { type: 'boolean', default: false },
      locale: { type: 'string', default: 'en' },
      out: { type: 'string' },
    },
  })
  const [identity, ...more] = positionals
  if (identity === undefined || more.length > 0)
    throw new UsageError('Name one person: a phone number, or <kind>:<id>.')
  const language = languageOf(values.locale)
  if (!language) throw new UsageError(`--locale takes ${LANGUAGES.join(', ')}, not "${values.locale}".`)
  const store = await openStore(values.store)
  try {
    const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }))
    const channel = { send: () => Promise.reject(new Error('The command line sends nothing')) }
    const host = await createHost({ store, channel, registry, now: store.now, newId, log })
    await host.stop()
    const found = await store.find(withVariants([keyOf(identity)]))
    // An erased person is known by the id of the record only.
    const proven = await proofOf(host, found?.record.id ?? identity)
    if (!proven) {
      process.stderr.write(`Nobody is known as ${identity}.\n`)
      return 1
    }
    const text = values.html ? pageText(proofPage(proven, language)) : JSON.stringify(proven, null, 2)
    if (values.out === undefined) await print(text)
    else writeFileSync(values.out, `${text}\n`)
    return 0
  } finally {
    await store.close()
  }
}

function keyOf(text: string): IdentityKey {
  const [, kind, value = ''] = /^(wa_id|bsuid|parent_bsuid):(.+)$/.exec(text) ?? [null, 'wa_id', text]
  return { kind: kind as IdentityKey['kind'], value: kind === 'wa_id' ? value.replace(/^\+|[\s().-]/g, '') : value }
}
