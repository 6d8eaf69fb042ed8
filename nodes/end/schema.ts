import Type, { type Static } from 'typebox'

export const schema = Type.Object({}, { additionalProperties: false })

export type EndConfig = Static<typeof schema>
