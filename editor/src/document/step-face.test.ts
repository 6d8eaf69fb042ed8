import { expect, test } from 'vitest'
import { cards } from './cards.ts'
import { stepFace, stepName } from './step-face.ts'

test('a step is called what the palette calls it, in every language, until its author names it', () => {
  const presets = cards.flatMap((card) => (card.presets ?? []).map((preset) => ({ card, preset })))
  const named = presets.filter(({ preset }) => preset.names)
  expect(named.map(({ preset }) => preset.label.en)).toEqual(['Buttons', 'List'])
  for (const { card, preset } of named) {
    const step = { id: 'a', type: card.type, position: { x: 0, y: 0 }, data: preset.defaults as never }
    for (const language of ['en', 'pt', 'es'] as const) expect(stepName(step, language)).toBe(preset.label[language])
    expect(stepFace(step).card?.icon).toBe(preset.icon)
    expect(stepName({ ...step, name: 'Size' }, 'en')).toBe('Size')
    const plain = { ...step, data: card.defaults as never }
    expect(stepName(plain, 'en')).toBe(card.label.en)
  }
})
