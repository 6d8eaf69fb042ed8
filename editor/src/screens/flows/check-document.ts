import type { Settings } from '@basta/engine/contacts/settings.ts'
import { call } from '../../api/http.ts'
import { openEngine } from '../../worker/engine-client.ts'
import type { Checked } from '../../worker/protocol.ts'

/** Looks a document over that may be anything, as the server would, and without writing anything. */
export async function checkDocument(document: unknown): Promise<Checked> {
  const engine = openEngine()
  try {
    const settings = await call<Settings>('GET', '/api/settings')
    engine.surround({ settings, drafts: [], published: [], older: 0 })
    return await engine.ask('examine', document)
  } finally {
    engine.close()
  }
}
