import { builtInConfirmation, confirmations } from '../consent-wording.ts'
import type { Choice, ListRow, ListSection, OutboundContent, Scope, StepContext, Text } from '../contract.ts'
import { ownOrBuiltIn } from '../own-or-built-in.ts'
import { covers } from '../scopes.ts'
import { clip } from '../text.ts'
import { LIMITS } from './limits.ts'
import type { UnsubscribeConfig } from './schema.ts'
import { settings } from './settings.ts'

export interface Confirmation {
  content: OutboundContent
  /** What there is to choose in it. */
  choices: Choice[]
}

/**
 * The one message that may follow a stop. The question why, the narrower choices and the undo ride in it: as a list when
 * it asks why or a choice is long, as buttons for up to three short ones, else it is a plain text.
 */
export function confirmation(ctx: StepContext<UnsubscribeConfig>, scope: Scope): Confirmation {
  const config = settings(ctx.config)
  const reasons = config.askWhy
    ? config.reasons.map(({ reason, label }) => ({ id: ctx.consentTap('feedback', reason), title: ctx.text(label) }))
    : []
  const pause = config.pause ? [{ id: ctx.consentTap('pause'), title: ctx.text(config.pauseLabel) }] : []
  const undo = config.undo ? [{ id: ctx.consentTap('undo'), title: ctx.text(config.undoLabel) }] : []
  const narrower = config.topics ? kindsWithin(ctx, scope, config.offersLabel) : []
  const narrow = narrower
    .slice(0, LIMITS.rows - reasons.length - pause.length - undo.length)
    .map((kind) => ({ id: ctx.consentTap('narrow', kind.scope), title: ctx.text(kind.name) }))

  const body = paragraphs(
    confirmed(ctx, scope),
    narrow.length > 0 && ctx.text(config.narrowText),
    reasons.length > 0 && ctx.text(config.whyText),
  )
  const sections = [
    { title: ctx.text(config.whyTitle), rows: reasons },
    { title: ctx.text(config.narrowTitle), rows: narrow },
    { title: ctx.text(config.pauseTitle), rows: pause },
    { title: ctx.text(config.undoTitle), rows: undo },
  ]
  const choices = sections.flatMap(({ rows }) => rows)
  return {
    content:
      choices.length === 0
        ? { type: 'text', body: clip(body, LIMITS.body) }
        : reasons.length === 0 && fitsButtons(choices)
          ? buttons(body, choices)
          : list(body, ctx.text(config.whyButton), sections),
    choices,
  }
}

function confirmed(ctx: StepContext<UnsubscribeConfig>, scope: Scope): string {
  const builtIn = builtInConfirmation(scope)
  const topic = ctx.topics.find(({ id }) => scope === `topic:${id}`)
  const name = { topic: topic ? ctx.text(topic.name) : scope.slice('topic:'.length) }
  const say = (text: Text) => ctx.text(text, builtIn === confirmations.topic ? name : undefined)
  // Variables may leave nothing of the author's words.
  return say(ownOrBuiltIn(ctx.config.confirmation, builtIn)).trim() || say(builtIn)
}

/** The kinds of message that could be stopped instead of all that `scope` covers. */
function kindsWithin(ctx: StepContext<UnsubscribeConfig>, scope: Scope, offers: Text): { scope: Scope; name: Text }[] {
  const kinds: { scope: Scope; name: Text }[] = [
    { scope: 'marketing', name: offers },
    ...ctx.topics.map(({ id, name }) => ({ scope: `topic:${id}` as const, name })),
  ]
  return kinds.filter((kind) => kind.scope !== scope && covers(scope, kind.scope))
}

const paragraphs = (...parts: (string | false)[]) => parts.filter(Boolean).join('\n\n')

function fitsButtons(choices: Choice[]): boolean {
  return choices.length <= LIMITS.buttons && choices.every(({ title }) => title.length <= LIMITS.buttonTitle)
}

function buttons(body: string, choices: Choice[]): OutboundContent {
  return { type: 'buttons', body: clip(body, LIMITS.buttonsBody), buttons: choices }
}

function list(body: string, button: string, sections: { title: string; rows: Choice[] }[]): OutboundContent {
  return {
    type: 'list',
    body: clip(body, LIMITS.body),
    button: clip(button, LIMITS.buttonTitle),
    sections: sections
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, rows }): ListSection => ({ title: clip(title, LIMITS.rowTitle), rows: rows.map(row) })),
  }
}

/** A topic's long name is cut in the row, and told in full below it. */
function row({ id, title }: Choice): ListRow {
  if (title.length <= LIMITS.rowTitle) return { id, title }
  return { id, title: `${clip(title, LIMITS.rowTitle - 1)}…`, description: clip(title, LIMITS.detail) }
}
