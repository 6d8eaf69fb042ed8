import { registry } from '@basta/nodes/registry.ts'
import type { Language } from '../evidence/language.ts'
import { loadFlow } from '../flow/load.ts'
import { SAMPLE_AUTHOR } from '../flow/samples/author.ts'
import { sampleIn } from '../flow/samples/in-language.ts'
import { samples } from '../flow/samples/samples.ts'
import type { FlowDocument } from '../flow/schema.ts'
import type { Log } from '../host/host.ts'
import type { Store } from '../stores/store.ts'

const INSTALLED = 'samples-installed'
const NAMED_IN = 'samples-named-in'
const SAMPLES = Object.values(samples)

/** Gives a newcomer something to talk to: once, and only where there is no other flow. A start cut short is made up for. */
export async function installSamples(store: Store, log: Log): Promise<void> {
  if ((await store.setting(INSTALLED)) === true) return
  const present = new Set((await store.flows()).map(({ id }) => id))
  const missing = SAMPLES.filter(({ id }) => !present.has(id))
  if (present.size > SAMPLES.length - missing.length) return
  // Two processes may start for the first time at once: one of them is too late, and all is well.
  for (const sample of missing) await publish(store, log, sample, 0)
  await store.saveSetting(INSTALLED, true)
}

/**
 * Names the samples in the language of whoever signs in first: who that is, nobody knows when they are installed. Only once, and only
 * those that nobody has changed.
 * @returns whether any was named anew
 */
export async function nameSamples(store: Store, log: Log, language: Language): Promise<boolean> {
  if ((await store.setting(INSTALLED)) !== true) return false
  if (!(await store.replaceSetting(NAMED_IN, undefined, language)) || language === 'en') return false
  let named = 0
  for (const sample of SAMPLES) {
    const draft = await store.flow(sample.id)
    if (draft?.savedBy !== SAMPLE_AUTHOR || draft.publishedVersion !== 1) continue
    await publish(store, log, sampleIn(sample, language), draft.revision)
    named += 1
  }
  return named > 0
}

async function publish(store: Store, log: Log, sample: FlowDocument, basedOn: number): Promise<void> {
  const loaded = loadFlow(sample, registry)
  if (loaded.ok) await store.publishFlow(loaded.flow.document, store.now(), { by: SAMPLE_AUTHOR, basedOn })
  else log.error({ flow: sample.id, issues: loaded.issues }, 'A sample flow cannot be loaded')
}
