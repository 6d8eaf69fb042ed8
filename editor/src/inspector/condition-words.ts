/** Conditions in words: `the last message contains “yes” and (the person has the tag “vip” or it is Monday)`. */
import type { Condition, Rule } from '@basta/nodes/conditions.ts'
import type { Label } from '@basta/nodes/contract.ts'
import { languageName } from '@basta/nodes/language-name.ts'
import { inspectorTexts } from '../i18n/inspector.ts'
import { type Schema, shapeOf } from './schemas.ts'

type Language = keyof Label

export function conditionInWords(condition: Condition, schema: Schema, language: Language, isInner = false): string {
  const texts = inspectorTexts[language].conditionWords
  if ('conditions' in condition) {
    const group = shapeOf(schema, condition as never)?.properties?.conditions?.items ?? schema
    const parts = condition.conditions.map((inner) => conditionInWords(inner, group, language, true))
    const joined = parts.join(` ${texts[condition.check]} `)
    return isInner && parts.length > 1 ? `(${joined})` : joined
  }
  return ruleInWords(condition, schema, language)
}

function ruleInWords(rule: Rule, schema: Schema, language: Language): string {
  const texts = inspectorTexts[language].conditionWords
  const shape = shapeOf(schema, rule as never)
  const how = (is: string) => shape?.properties?.is?.['x-labels']?.[is]?.[language] ?? is
  const quoted = (text: string | undefined) => (text ? `“${text}”` : texts.empty)
  switch (rule.check) {
    case 'text':
      return [subject(rule.of, language), how(rule.is), textObject(rule, quoted, texts.or)].filter(Boolean).join(' ')
    case 'number': {
      const ends = rule.is === 'between' ? `${rule.value} ${texts.and} ${rule.to ?? texts.empty}` : String(rule.value)
      return `${subject(rule.of, language)} ${how(rule.is)} ${ends}`
    }
    case 'date': {
      const within = rule.is.startsWith('within') ? `(${texts.days(rule.days ?? 0)})` : ''
      const day = rule.is === 'before' || rule.is === 'after' ? (rule.value ?? texts.empty) : within
      return [subject(rule.of, language), how(rule.is), day].filter(Boolean).join(' ')
    }
    case 'tag':
      return `${texts.person} ${how(rule.is)} ${quoted(rule.tag)}`
    case 'consent':
      return `${texts.person} ${how(rule.is)}${rule.is === 'stopped-topic' ? `: ${quoted(rule.topic)}` : ''}`
    case 'locale':
      return texts.speaks(list(rule.is.map((tag) => languageName(tag, language))))
    case 'time':
      return texts.time(rule.from, rule.to)
    case 'weekday': {
      const days = shape?.properties?.is?.items?.['x-labels']
      return texts.weekday(list(rule.is.map((day) => days?.[day]?.[language] ?? day)))
    }
  }

  function list(words: string[]): string {
    return new Intl.ListFormat(language, { type: 'disjunction' }).format(words) || texts.empty
  }
}

function textObject(
  rule: Extract<Rule, { check: 'text' }>,
  quoted: (text: string | undefined) => string,
  or: string,
): string {
  if (rule.is === 'empty' || rule.is === 'not-empty') return ''
  return rule.is === 'one-of' ? (rule.values ?? []).map(quoted).join(` ${or} `) || quoted('') : quoted(rule.value)
}

function subject(path: string, language: Language): string {
  const { conditionWords, variableNames } = inspectorTexts[language]
  if (path === 'lastText') return conditionWords.lastText
  if (!path.startsWith('contact.')) return path || conditionWords.empty
  const name = variableNames[path]?.toLowerCase() ?? path.replace(/^contact\.(attributes\.)?/, '')
  return conditionWords.contact(name)
}
