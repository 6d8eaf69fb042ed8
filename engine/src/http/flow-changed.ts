import { ApiError } from '../errors.ts'
import type { FlowDraft } from '../stores/flows.ts'

/** The refusal to a caller who means an older draft. It carries what is there now, so that both can be brought together. */
export function flowChanged({ revision, document, savedBy, updatedAt }: FlowDraft): ApiError {
  const who = savedBy === '' ? 'Somebody' : savedBy
  const detail = `${who} has changed the flow meanwhile: it is at revision ${revision} now.`
  return new ApiError('flow.changed', detail, { revision, document, savedBy, updatedAt })
}
