import Type, { type Static } from 'typebox'
import { titled } from '../titled.ts'

const tags = (title: ReturnType<typeof titled>) =>
  Type.Array(Type.String({ minLength: 1, maxLength: 64 }), {
    ...title,
    maxItems: 20,
    uniqueItems: true,
    'x-widget': 'tags',
  })

export const schema = Type.Object(
  {
    add: Type.Optional(tags(titled('Add these tags', 'Colocar estas etiquetas', 'Poner estas etiquetas'))),
    remove: Type.Optional(tags(titled('Remove these tags', 'Retirar estas etiquetas', 'Quitar estas etiquetas'))),
  },
  { additionalProperties: false },
)

export type TagConfig = Static<typeof schema>
