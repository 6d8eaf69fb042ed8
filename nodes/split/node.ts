import { defineNode, type Issue } from '../contract.ts'
import { duplicateIds } from '../duplicate-ids.ts'
import { setOwn } from '../fix.ts'
import { card } from './card.ts'
import { type SplitConfig, schema } from './schema.ts'
import { shares } from './shares.ts'

export const split = defineNode<SplitConfig>({
  ...card,
  schema,
  enter: (ctx) => ({ output: `way:${draw(ctx.config.ways, ctx.random())}` }),
  issues: ({ ways }) => [...duplicateIds(ways, '/ways', 'duplicate-way-id', WAYS), ...noShare(ways)],
  traits: () => ({}),
})

const WAYS = { en: 'Ways', pt: 'Os caminhos', es: 'Los caminos' }

type Way = SplitConfig['ways'][number]

/** @param chance in [0, 1) */
function draw(ways: Way[], chance: number): string {
  let left = chance * shares(ways)
  const drawn = ways.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  return (drawn ?? ways[0])?.id ?? ''
}

function noShare(ways: Way[]): Issue[] {
  if (shares(ways) > 0) return []
  const message = {
    en: 'All shares are 0, so everybody goes the first way. Give at least one way a share.',
    pt: 'Todas as partes são 0, então todos vão pelo primeiro caminho. Dê uma parte a pelo menos um.',
    es: 'Todas las partes son 0, así que todos van por el primer camino. Dele una parte al menos a uno.',
  }
  const fix = {
    label: { en: 'Equal shares', pt: 'Partes iguais', es: 'Partes iguales' },
    edits: ways.map((_, i) => setOwn(`/ways/${i}/weight`, 1)),
  }
  return [{ code: 'split-without-share', severity: 'error', path: '/ways/0/weight', message, fix }]
}
