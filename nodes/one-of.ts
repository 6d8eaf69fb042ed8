import Type, { type Static, type TSchema, type TSchemaOptions } from 'typebox'

/** One of several shapes, told apart by the constant in `tag`: mistakes are reported against the shape that is meant. */
export function oneOf<Shapes extends readonly TSchema[]>(tag: string, shapes: Shapes, options: TSchemaOptions = {}) {
  return Type.Unsafe<Static<Shapes[number]>>({
    type: 'object',
    required: [tag],
    discriminator: { propertyName: tag },
    oneOf: shapes,
    ...options,
  })
}
