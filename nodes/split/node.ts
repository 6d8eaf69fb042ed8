import { defineNode, type Issue } from '../contract.ts'
import { type SplitConfig, schema } from './schema.ts'

export const split = defineNode<SplitConfig>({
  type: 'split',
  version: 1,
  group: 'logic',
  icon: 'shuffle',
  label: { en: 'Random split', pt: 'Divisão aleatória', es: 'División al azar' },
  help: {
    en: 'Sends each person one of several ways by chance, in the shares you set.',
    pt: 'Envia cada pessoa por um de vários caminhos ao acaso, nas proporções definidas.',
    es: 'Envía a cada persona por uno de varios caminos al azar, en las proporciones indicadas.',
  },
  schema,
  defaults: {
    ways: [
      { id: 'a', name: 'A', weight: 50 },
      { id: 'b', name: 'B', weight: 50 },
    ],
  },

  outputs: ({ ways }) => ways.map(({ id, name }) => ({ id: `way:${id}`, label: name || id })),

  enter: (ctx) => ({ output: `way:${draw(ctx.config.ways, ctx.random())}` }),

  issues: ({ ways }) => [...duplicateIds(ways), ...noShare(ways)],

  traits: () => ({}),

  summary: ({ ways }) => ways.map(({ id, name, weight }) => `${name || id} ${percent(weight, ways)} %`).join(' · '),
})

type Way = SplitConfig['ways'][number]

/** @param chance in [0, 1) */
function draw(ways: Way[], chance: number): string {
  let left = chance * total(ways)
  const drawn = ways.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  return (drawn ?? ways[0])?.id ?? ''
}

const total = (ways: Way[]) => ways.reduce((sum, { weight }) => sum + weight, 0)

const percent = (weight: number, ways: Way[]) => Math.round((100 * weight) / (total(ways) || 1))

function duplicateIds(ways: Way[]): Issue[] {
  return ways.flatMap(({ id }, i): Issue[] => {
    const first = ways.findIndex((other) => other.id === id)
    if (first === i) return []
    const message = `Ways ${first + 1} and ${i + 1} have the same id "${id}". Give each its own.`
    return [{ code: 'duplicate-way-id', severity: 'error', path: `/ways/${i}/id`, message }]
  })
}

function noShare(ways: Way[]): Issue[] {
  if (total(ways) > 0) return []
  const message = 'All shares are 0, so everybody goes the first way. Give at least one way a share.'
  return [{ code: 'split-without-share', severity: 'error', path: '/ways/0/weight', message }]
}
