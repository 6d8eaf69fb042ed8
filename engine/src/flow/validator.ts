import { Ajv, type ErrorObject } from 'ajv'
import { flowSchema, type Registry } from './schema.ts'

/** All the ways in which a document breaks the schema; none when it keeps it. */
export type FlowValidator = (document: unknown) => readonly ErrorObject[]

/** The compiled JSON Schema of flows: compiled once per registry, which takes a third of a second. */
export function flowValidator(registry: Registry): FlowValidator {
  let validator = validators.get(registry)
  if (!validator) {
    validator = compileValidator(registry)
    validators.set(registry, validator)
  }
  return validator
}

const validators = new WeakMap<Registry, FlowValidator>()

function compileValidator(registry: Registry): FlowValidator {
  // Serialised first: Ajv should see what everybody sees who fetches the schema.
  const json = JSON.stringify(flowSchema(registry))
  const ajv = new Ajv({
    allErrors: true,
    // `parentSchema` holds the titles and descriptions that the sentences are made of.
    verbose: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    keywords: editorHints(json),
  })
  const validate = ajv.compile(JSON.parse(json))
  return (document) => (validate(document) ? [] : (validate.errors ?? []))
}

/** The `x-...` keywords that node schemas carry for the editor's forms. */
function editorHints(json: string): string[] {
  return [...new Set([...json.matchAll(/"(x-[a-z-]+)":/g)].map((match) => String(match[1])))]
}
