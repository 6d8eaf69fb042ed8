import { faultSentence, type ListFault, type ListFaultCode } from '../contacts/list-faults.ts'

/** A file of which no row can be read, and what to do. */
export class UnreadableList extends Error {
  readonly fault: ListFault

  constructor(code: ListFaultCode, values: ListFault['values'] = {}) {
    super(faultSentence({ code, values }))
    this.name = 'UnreadableList'
    this.fault = { code, values }
  }
}
