import { defineNode, type Traits, type TriggerMatch } from '../contract.ts'
import { fold, words } from '../fold.ts'
import { fits } from '../pattern.ts'
import { card } from './card.ts'
import { triggerIssues } from './issues.ts'
import { schema, type TriggerConfig } from './schema.ts'

export const trigger = defineNode<TriggerConfig>({
  ...card,
  schema,

  enter: () => ({ output: 'next' }),

  matches(config, event) {
    if (event.kind !== 'message')
      return config.on === event.kind ? { rank: RANK.consent, matched: event.kind, specific: true } : null
    switch (config.on) {
      case 'keyword':
        return keywordMatch(config, event.text)
      case 'template-button':
        return buttonMatch(config, event.text, event.templatePayload)
      case 'new-conversation':
        return event.newConversation
          ? { rank: RANK.newConversation, matched: 'new-conversation', specific: false }
          : null
      case 'fallback':
        return { rank: RANK.fallback, matched: 'fallback', specific: false }
      default:
        return null
    }
  },

  issues: triggerIssues,

  traits: (config) => ({
    starts: config.on === 'opt-out' || config.on === 'opt-in' ? config.on : 'message',
    startsOn: startsOn(config),
  }),
})

/** The highest rank among all published flows wins: the more a message says about what it wants, the higher. */
const RANK = {
  consent: 100,
  templateButton: 70,
  exact: 60,
  words: 50,
  regex: 50,
  'starts-with': 40,
  contains: 30,
  newConversation: 20,
  fallback: 10,
}

type Match = NonNullable<TriggerConfig['match']>

function keywordMatch({ keywords = [], match = 'exact' }: TriggerConfig, text: string): TriggerMatch | null {
  const said = match === 'regex' ? text.trim() : match === 'contains' ? fold(text) : words(text)
  const matched = keywords.find((keyword) => said !== '' && fold(keyword) !== '' && FITS[match](keyword, said))
  return matched === undefined ? null : { rank: RANK[match], matched, specific: true }
}

const FITS: Record<Match, (keyword: string, said: string) => boolean> = {
  exact: (keyword, said) => said === words(keyword),
  words: (keyword, said) => ` ${said} `.includes(` ${words(keyword)} `),
  'starts-with': (keyword, said) => `${said} `.startsWith(`${words(keyword)} `),
  contains: (keyword, said) => said.includes(fold(keyword)),
  regex: (keyword, said) => fits(keyword, said, 'part'),
}

function buttonMatch({ payload, buttonLabel }: TriggerConfig, text: string, tapped?: string): TriggerMatch | null {
  if (tapped === undefined || (!payload && !buttonLabel)) return null
  const isMeant = (!payload || payload === tapped) && (!buttonLabel || words(buttonLabel) === words(text))
  return isMeant ? { rank: RANK.templateButton, matched: payload || buttonLabel || '', specific: true } : null
}

/** What tells this trigger from others, see `Traits.startsOn`. */
function startsOn(config: TriggerConfig): Traits['startsOn'] {
  const { on, keywords = [], match = 'exact', payload = '', buttonLabel = '' } = config
  if (on === 'template-button')
    return payload || buttonLabel
      ? [{ key: `button:${payload}:${words(buttonLabel)}`, word: buttonLabel || payload, path: '/buttonLabel' }]
      : []
  if (on !== 'keyword') return [{ key: on, word: card.summary(config) }]
  return keywords
    .map((word, i) => ({ key: `${match}:${keyOf(word, match)}`, word, path: `/keywords/${i}` }))
    .filter(({ word }) => fold(word) !== '')
}

/** Two keywords with one key fit the same messages. */
function keyOf(keyword: string, match: Match): string {
  if (match === 'regex') return keyword
  return match === 'contains' ? fold(keyword) : words(keyword)
}
