import { fieldsOf } from '../fields.ts'
import { nearest } from '../nearest.ts'
import type { Check } from './check.ts'

/** A condition on a tag that no flow puts on anybody. It may come from an import or the API. */
export const unknownTag: Check = (flow, { tags }) =>
  flow.document.nodes
    .filter(({ off }) => !off)
    .flatMap(({ id, data }) =>
      fieldsOf(flow.definition(id).schema, data).flatMap(({ widget, value, path }) => {
        if (widget !== 'tag' || typeof value !== 'string' || tags.has(value)) return []
        const meant = nearest(value, tags)
        return {
          code: 'flow.unknown-tag',
          severity: 'warning' as const,
          nodeId: id,
          path,
          message: {
            en: `No flow gives anybody the tag "${value}". Correct it, unless an import or another system sets it.`,
            pt: `Nenhum fluxo dá a alguém a etiqueta "${value}". Corrija, a não ser que uma importação ou outro sistema a coloque.`,
            es: `Ningún flujo da a nadie la etiqueta "${value}". Corrígela, salvo que la ponga una importación u otro sistema.`,
          },
          ...(meant !== undefined && {
            fix: {
              label: { en: `Use "${meant}"`, pt: `Usar "${meant}"`, es: `Usar "${meant}"` },
              edits: [{ set: { nodeId: id, path, value: meant } }],
            },
          }),
        }
      }),
    )
