import type { NodeCard } from '../contract.ts'
import type { SplitConfig } from './schema.ts'
import { shares } from './shares.ts'

export const card: NodeCard<SplitConfig> = {
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
  synonyms: {
    en: ['a/b test', 'ab test', 'chance', 'percent', 'experiment'],
    pt: ['teste a/b', 'acaso', 'sorteio', 'porcentagem', 'experimento'],
    es: ['prueba a/b', 'azar', 'sorteo', 'porcentaje', 'experimento'],
  },
  defaults: {
    ways: [
      { id: 'a', name: 'A', weight: 50 },
      { id: 'b', name: 'B', weight: 50 },
    ],
  },
  outputs: ({ ways }) => ways.map(({ id, name }) => ({ id: `way:${id}`, label: name || id })),
  summary: ({ ways }) => ways.map(({ id, name, weight }) => `${name || id} ${percent(weight, ways)} %`).join(' · '),
}

const percent = (weight: number, ways: SplitConfig['ways']) => Math.round((100 * weight) / (shares(ways) || 1))
