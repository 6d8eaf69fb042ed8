import { parseAnswer, type Wanted } from '../answers.ts'
import {
  type Choice,
  defineNode,
  type Effect,
  type Json,
  type ListSection,
  type OutboundContent,
  type StepContext,
  type StepResult,
  type Text,
  type Wait,
} from '../contract.ts'
import { clip } from '../text.ts'
import { card, DEFAULT_RETRIES } from './card.ts'
import { questionIssues } from './issues.ts'
import { LIMITS } from './limits.ts'
import { optionsOf } from './options-of.ts'
import { type AskQuestionConfig, type ListOption, schema } from './schema.ts'

export const askQuestion = defineNode<AskQuestionConfig>({
  ...card,
  schema,

  enter: (ctx) => ({ effects: [ask(ctx, ctx.config.question)], wait: waitFor(ctx, 0) }),

  resume(ctx, event) {
    if (event.type === 'timeout') return { output: 'timeout' }
    if (event.type !== 'reply') return { unhandled: true }
    // A reaction, or a message the interceptor has dealt with, says nothing about the question: go on waiting.
    if (event.acted || event.content.type === 'other') return { wait: waitFor(ctx, triesOf(ctx), true) }
    // A button of a template belongs to whoever sent the template.
    if (event.content.type === 'tap' && event.content.of === 'template') return { unhandled: true }
    const answer = parseAnswer(wanted(ctx), event.content, readerOf(ctx), event.tap)
    return answer.ok ? answered(ctx.config, answer.value) : askAgain(ctx)
  },

  issues: questionIssues,

  traits({ answer, variable, timeoutMs }) {
    const replies = card.outputs({ question: '', answer }).map(({ id }) => [id, 'reply'] as const)
    return {
      sends: 'service',
      waits: true,
      sets: variable === undefined ? [] : [variable],
      answers: optionsOf(answer).map(({ title }, i) => ({ text: title, path: `/answer/options/${i}/title` })),
      leavesAfter: { ...Object.fromEntries(replies), ...(timeoutMs !== undefined && { timeout: timeoutMs }) },
    }
  },
})

type Ctx = StepContext<AskQuestionConfig>

function answered({ answer, saveTo, variable }: AskQuestionConfig, value: Json): StepResult {
  return {
    output: optionsOf(answer).length > 0 ? `option:${value}` : 'answered',
    ...(variable !== undefined && { set: { [variable]: value } }),
    ...(saveTo !== undefined && { effects: [{ kind: 'attribute', name: saveTo, value }] }),
  }
}

function askAgain(ctx: Ctx): StepResult {
  const tries = triesOf(ctx)
  if (tries >= (ctx.config.retries ?? DEFAULT_RETRIES)) return { output: 'other' }
  return { effects: [ask(ctx, ctx.config.retryText ?? ctx.config.question)], wait: waitFor(ctx, tries + 1, true) }
}

/** `scratch` holds how often the person was asked again. */
function triesOf({ wait }: Ctx): number {
  return typeof wait?.scratch === 'number' ? wait.scratch : 0
}

function waitFor(ctx: Ctx, tries: number, keepDeadline = false): Wait {
  const { timeoutMs } = ctx.config
  const options = choices(ctx)
  return {
    for: timeoutMs === undefined ? ['reply'] : ['reply', 'timeout'],
    ...(keepDeadline ? { keepDeadline } : timeoutMs !== undefined && { ms: timeoutMs }),
    scratch: tries,
    ...(options.length > 0 && { options }),
  }
}

function ask(ctx: Ctx, text: Text): Effect {
  return { kind: 'send', content: content(ctx, text) }
}

/** Lengths are checked before publishing; what a variable makes of a text can only be mended when it is known. */
function content(ctx: Ctx, text: Text): OutboundContent {
  const { answer } = ctx.config
  const body = (maxChars: number) => said(ctx, text, maxChars) || BLANK
  switch (answer.kind) {
    case 'location':
      return { type: 'location-request', body: body(LIMITS.shortBody) }
    case 'buttons':
      return { type: 'buttons', body: body(LIMITS.shortBody), buttons: choices(ctx) }
    case 'list': {
      const button = said(ctx, answer.listButton, LIMITS.listButton) || BLANK
      return { type: 'list', body: body(LIMITS.body), button, sections: sections(ctx, answer.options) }
    }
    default:
      return { type: 'text', body: body(LIMITS.body) }
  }
}

/** WhatsApp refuses a message with an empty text in it. */
const BLANK = '…'

function said(ctx: Ctx, text: Text | undefined, maxChars: number): string {
  return text === undefined ? '' : clip(ctx.text(text).trim(), maxChars)
}

/** An option with a `section` begins a new one. */
function sections(ctx: Ctx, options: ListOption[]): ListSection[] {
  const built: ListSection[] = []
  for (const option of options) {
    const description = said(ctx, option.description, LIMITS.rowDescription)
    const row = {
      id: ctx.tapId(option.id),
      title: titleOf(ctx, option, LIMITS.rowTitle),
      ...(description && { description }),
    }
    const current = built.at(-1)
    if (current && option.section === undefined) current.rows.push(row)
    else {
      const title = option.section === undefined ? '' : said(ctx, option.section, LIMITS.sectionTitle) || BLANK
      built.push({ ...(title && { title }), rows: [row] })
    }
  }
  return built
}

/** The options with their wire ids. */
function choices(ctx: Ctx): Choice[] {
  return shownOptions(ctx).map(({ id, title }) => ({ id: ctx.tapId(id), title }))
}

function shownOptions(ctx: Ctx): { id: string; title: string }[] {
  const { answer } = ctx.config
  const maxChars = answer.kind === 'list' ? LIMITS.rowTitle : LIMITS.buttonTitle
  return optionsOf(answer).map((option) => ({ id: option.id, title: titleOf(ctx, option, maxChars) }))
}

/** A label that a variable leaves empty shows the option's id. */
function titleOf(ctx: Ctx, { id, title }: ListOption, maxChars: number): string {
  return said(ctx, title, maxChars) || clip(id, maxChars)
}

function wanted(ctx: Ctx): Wanted {
  const { answer } = ctx.config
  return 'options' in answer ? { kind: answer.kind, options: shownOptions(ctx) } : answer
}

function readerOf({ contact, now, timeZone }: Ctx) {
  return { locale: contact.locale, phone: contact.phone, now, timeZone }
}
