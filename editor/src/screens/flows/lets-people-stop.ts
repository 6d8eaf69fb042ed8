import type { FlowRow } from '../../api/flow-list.ts'

/** A published flow begins with a wish to stop. */
export const letsPeopleStop = ({ publishedVersion, triggers }: FlowRow) =>
  publishedVersion !== null && triggers.some(({ type }) => type === 'opt-out')
