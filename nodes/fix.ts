/** Edits that a step offers for its own settings: it calls itself `''`, see `NodeDefinition.issues`. */
import type { Edit, Json } from './contract.ts'

export const setOwn = (path: string, value: Json): Edit => ({ set: { nodeId: '', path, value } })
export const removeOwn = (path: string): Edit => ({ remove: { nodeId: '', path } })
