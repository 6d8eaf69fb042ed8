import Type, { type Static } from 'typebox'

export const schema = Type.Object(
  {
    attribute: Type.String({
      title: 'Attribute',
      description: 'Kept with the contact. Print it with {{ contact.attributes.name }}.',
      pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$',
      'x-widget': 'attribute',
    }),
    as: Type.Enum(['text', 'number', 'boolean'], {
      title: 'Kind',
      description: 'What the value is kept as.',
      'x-widget': 'select',
    }),
    value: Type.String({
      title: 'Value',
      description: 'May hold variables: {{ contact.attributes.visits | plus: 1 }}.',
      maxLength: 4096,
      'x-widget': 'template',
    }),
  },
  { additionalProperties: false },
)

export type SetAttributeConfig = Static<typeof schema>
