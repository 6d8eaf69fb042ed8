/** The proof as a page to read and to print: plain words first, then every detail, then how to check it. */
import type { Scope } from '@basta/nodes/contract.ts'
import type { ChainFault, LedgerEntry } from '../consent/ledger.ts'
import type { IdentityKey } from '../contacts/contact.ts'
import { type Html, type HtmlPage, html } from './html.ts'
import type { Language } from './language.ts'
import type { Confirmation, Proof, ProvenChain } from './proof.ts'
import { PROOF_TEXTS, type ProofTexts } from './proof-texts.ts'

interface Words {
  texts: ProofTexts
  /** In the time zone of the account and, exactly, in UTC. */
  time(at: number): Html
  what(scope: Scope): string
}

export function proofPage(proof: Proof, language: Language): HtmlPage {
  const texts = PROOF_TEXTS[language]
  const words = wordsOf(texts, language, proof.timeZone)
  const fault = proof.chains.find((chain) => chain.fault)?.fault
  const entries = proof.chains.flatMap((chain) => chain.entries)
  return {
    language,
    title: `${texts.title}: ${proof.name || proof.identities[0]?.value || proof.contactId}`,
    css: CSS,
    body: html`<main>
<header>
<p class="kicker">${proof.business}</p>
<h1>${texts.title}</h1>
<p class="lead">${texts.of.replace('{business}', () => proof.business)}</p>
<dl class="facts">
${row(texts.person, proof.name || texts.unnamed)}
${row(texts.record, html`<code>${proof.contactId}</code>`)}
${row(texts.produced, words.time(proof.producedAt))}
</dl>
</header>
${seal(fault, texts)}
<section><h2>${texts.now}</h2>${standing(proof, words)}</section>
${proof.identities.length > 0 && html`<section><h2>${texts.identities}</h2>${identities(proof, words)}</section>`}
${proof.chains.map((chain, i) => history(chain, i === 0 ? texts.history : `${texts.historyOf}: ${chain.contactId}`, words))}
<section><h2>${texts.confirmations}</h2>${confirmations(proof.confirmations, words)}</section>
<section class="check"><h2>${texts.checkTitle}</h2><ol>${texts.check.map((step) => html`<li>${step}</li>`)}</ol></section>
${
  entries.length > 0 &&
  html`<section class="appendix"><h2>${texts.appendix}</h2><p class="note">${texts.appendixNote}</p>
${entries.map(({ id, sealed }) => html`<h3>${id}</h3><pre>${sealed}</pre>`)}</section>`
}
</main>`,
  }
}

function wordsOf(texts: ProofTexts, language: Language, timeZone: string): Words {
  const local = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ timeZone, timeZoneName: 'shortOffset', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  })
  return {
    texts,
    time(at) {
      const utc = new Date(at).toISOString()
      return html`<time datetime="${utc}">${local.format(at)} <small>${utc.replace('T', ' ').replace('Z', ' UTC')}</small></time>`
    },
    what: (scope) =>
      scope === 'all' || scope === 'marketing'
        ? texts[scope]
        : texts.topic.replace('{topic}', () => scope.replace('topic:', '')),
  }
}

function seal(fault: ChainFault | undefined, texts: ProofTexts): Html {
  if (!fault) return html`<p class="seal whole"><span aria-hidden="true">✓</span> ${texts.intact}</p>`
  const { problem, entryId } = fault
  const said = problem === 'altered-record' ? texts.alteredRecord : texts.broken.replace('{entry}', entryId)
  return html`<p class="seal broken" role="alert"><span aria-hidden="true">!</span> ${said}</p>`
}

function standing({ createdAt, stops, hold }: Proof, { texts, what, time }: Words): Html {
  if (createdAt === null) return html`<p>${texts.gone}</p>`
  return html`${stops.length === 0 && html`<p>${texts.notStopped}</p>`}
${stops.map(
  (
    stop,
  ) => html`<div class="stop"><p><strong>${(stop.until === undefined ? texts.stopped : texts.paused).replace('{what}', what(stop.scope))}</strong></p>
<dl class="facts">${row(texts.since, time(stop.since))}${row(texts.asked, time(stop.requestedAt))}
${stop.until !== undefined && row(texts.until, time(stop.until))}
${row(texts.actor, texts.by[stop.register])}${row(texts.entry, html`<code>${stop.entryId}</code>`)}</dl></div>`,
)}
${hold && html`<p>${texts.held}</p>`}`
}

function identities({ identities }: Proof, { texts, time }: Words): Html {
  const rows = identities.map(
    ({
      kind,
      value,
      firstSeenAt,
      lastSeenAt,
      supersededAt,
    }) => html`<tr><th scope="row">${texts.identityKinds[kind]}<br><b>${shown({ kind, value })}</b></th>
<td>${time(firstSeenAt)}</td><td>${time(lastSeenAt)}${supersededAt !== undefined && html`<br>${texts.givenUp} ${time(supersededAt)}`}</td></tr>`,
  )
  return html`<table><thead><tr><td></td><th scope="col">${texts.firstSeen}</th><th scope="col">${texts.lastSeen}</th></tr></thead>
<tbody>${rows}</tbody></table>`
}

const shown = ({ kind, value }: IdentityKey) => (kind === 'wa_id' ? `+${value}` : value)

function history({ entries }: ProvenChain, heading: string, words: Words): Html {
  if (entries.length === 0) return html`<section><h2>${heading}</h2><p>${words.texts.noHistory}</p></section>`
  return html`<section><h2>${heading}</h2><ol class="entries">${entries.map((entry) => entryItem(entry, words))}</ol></section>`
}

function entryItem(entry: LedgerEntry, { texts, time, what }: Words): Html {
  const { action, source, scope, text, feedback, detection, flow } = entry
  const pattern = action === 'opt-in' && scope === 'all' ? texts.cameBack : texts.actions[action]
  const sentence = pattern.replace('{what}', what(scope)).replace('{how}', texts.sources[source])
  const words = feedback?.text ?? text
  return html`<li>
<p class="when">${texts.entry} ${entry.n} · ${time(entry.effectiveAt)}</p>
<p class="what">${sentence}</p>
${words && html`<figure><figcaption>${texts.wrote}</figcaption><blockquote>${words}</blockquote></figure>`}
<dl class="facts">
${feedback && row(texts.reason, texts.reasons[feedback.reason])}
${entry.evidence && row(texts.evidence, entry.evidence)}
${detection && row(texts.understood, `${detection.rule} (${detection.lexicon}): “${detection.matched}”`)}
${entry.sentAt !== null && row(texts.sent, time(entry.sentAt))}
${row(texts.received, time(entry.receivedAt))}
${row(texts.effective, time(entry.effectiveAt))}
${entry.until !== undefined && row(texts.until, time(entry.until))}
${row(texts.actor, actorName(entry.actor, texts))}
${entry.messageId && row(texts.message, html`<code>${entry.messageId}</code>`)}
${entry.channel && row(texts.number, html`<code>${entry.channel}</code>`)}
${flow && row(texts.flow, `${flow.id} ${flow.version}, ${flow.node}`)}
${entry.identities.length > 0 && row(texts.knownAs, entry.identities.map(shown).join(', '))}
${row(texts.fingerprint, html`<code>${entry.hash}</code>`)}
</dl>
</li>`
}

/** `contact`, `platform`, `system`, `api:<key>` or `operator:<name>`. */
function actorName(actor: string, { actors }: ProofTexts): string {
  const [kind = '', name = ''] = actor.split(/:(.*)/s)
  return Object.hasOwn(actors, kind) ? actors[kind as keyof typeof actors].replace('{name}', () => name) : actor
}

function confirmations(sent: readonly Confirmation[], { texts, time }: Words): Html {
  if (sent.length === 0) return html`<p>${texts.noConfirmations}</p>`
  return html`<ol class="entries">${sent.map(
    ({ entryId, messageId, sentAt, text, statuses }) => html`<li>
<p class="when">${texts.entry} ${entryId} · ${time(sentAt)}</p>
${text && html`<blockquote>${text}</blockquote>`}
<dl class="facts">${row(texts.message, html`<code>${messageId}</code>`)}
${statuses.length === 0 && row('WhatsApp', texts.noStatus)}
${statuses.map(({ status, at }) => row(texts.statuses[status] ?? status, time(at)))}</dl></li>`,
  )}</ol>`
}

const row = (name: string, value: string | Html) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`

const CSS = `
@page { size: A4; margin: 18mm 16mm 20mm; }
:root { color-scheme: light; --ink: #16202c; --soft: #55636f; --line: #d9e0e6; --brand: #0b6b61; --wash: #f1f7f6;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #eef1f4; }
main { max-width: 50rem; margin: 2rem auto; padding: 3rem 3.25rem; background: #fff; border-radius: 6px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 12px 40px rgb(16 40 48 / 10%); overflow-wrap: anywhere; }
header { border-top: 4px solid var(--brand); padding-top: 1.25rem; }
.kicker { margin: 0; font-weight: 600; color: var(--brand); }
h1 { margin: 0.1rem 0 0; font-size: 2rem; line-height: 1.2; letter-spacing: -0.02em; }
.lead { margin: 0.2rem 0 1.25rem; color: var(--soft); font-size: 1.05rem; }
h2 { margin: 2.25rem 0 0.75rem; padding-bottom: 0.35rem; border-bottom: 1px solid var(--line); font-size: 1.15rem; break-after: avoid; }
h3 { margin: 1rem 0 0.25rem; font-size: 0.8rem; color: var(--soft); font-weight: 600; break-after: avoid; }
p { margin: 0 0 0.6rem; }
code, pre { font: 0.82em/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
small { color: var(--soft); font-size: 0.82em; white-space: nowrap; }
.facts { margin: 0; display: grid; gap: 0.15rem; }
.facts div { display: grid; grid-template-columns: 11.5rem 1fr; gap: 1rem; }
dt { color: var(--soft); font-size: 0.9em; }
dt::first-letter { text-transform: uppercase; }
dd { margin: 0; font-size: 0.93em; }
.seal { display: flex; gap: 0.75rem; align-items: center; margin: 1.75rem 0 0; padding: 0.85rem 1rem; border-radius: 8px; font-weight: 600;
  border: 1px solid; break-inside: avoid; }
.seal span { flex: none; display: grid; place-items: center; width: 1.6rem; height: 1.6rem; border-radius: 50%; color: #fff; }
.whole { color: #0a5850; border-color: #b9dcd6; background: var(--wash); }
.whole span { background: var(--brand); }
.broken { color: #8f1a12; border-color: #f0c0bb; background: #fdf2f1; }
.broken span { background: #b42318; }
.stop { padding: 0.9rem 1rem 0.8rem; margin-bottom: 0.75rem; border-radius: 8px; background: var(--wash); break-inside: avoid; }
.stop strong { font-size: 1.1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.45rem 0.75rem 0.45rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; font-size: 0.93em; }
thead th { color: var(--soft); font-size: 0.85em; }
thead th::first-letter { text-transform: uppercase; }
td small { display: block; }
.entries { margin: 0; padding: 0; list-style: none; }
.entries > li { position: relative; padding: 0 0 1.4rem 1.5rem; border-left: 2px solid var(--line); break-inside: avoid; }
.entries > li:last-child { padding-bottom: 0.25rem; }
.entries > li::before { content: ""; position: absolute; left: -7px; top: 0.35rem; width: 12px; height: 12px; border-radius: 50%;
  border: 2px solid var(--brand); background: #fff; }
.when { margin: 0; color: var(--soft); font-size: 0.88em; }
.what { margin: 0.1rem 0 0.5rem; font-size: 1.05rem; font-weight: 600; }
figure { margin: 0 0 0.6rem; }
figcaption { color: var(--soft); font-size: 0.85em; }
blockquote { margin: 0.1rem 0 0.6rem; padding: 0.4rem 0.85rem; border-left: 3px solid var(--brand); background: var(--wash); white-space: pre-wrap; }
.check li { margin-bottom: 0.4rem; }
.note { color: var(--soft); font-size: 0.9em; }
pre { margin: 0; padding: 0.6rem 0.75rem; white-space: pre-wrap; border: 1px solid var(--line); border-radius: 6px; background: #fafbfc; font-size: 0.72em; }
@media (max-width: 40rem) { main { margin: 0; padding: 1.5rem 1.25rem; } .facts div { grid-template-columns: 1fr; gap: 0; } }
@media print {
  :root { font-size: 10.5pt; }
  body { background: none; }
  main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
  .appendix { break-before: page; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
