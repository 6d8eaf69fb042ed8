import type { FlowDocument } from '../schema.ts'
import orderStatus from './order-status.flow.json' with { type: 'json' }
import unsubscribe from './unsubscribe.flow.json' with { type: 'json' }
import welcome from './welcome.flow.json' with { type: 'json' }

/** The flows that a newcomer finds, in English: `sampleIn` names them in another language. */
export const samples = {
  unsubscribe: unsubscribe as FlowDocument,
  welcome: welcome as FlowDocument,
  orderStatus: orderStatus as FlowDocument,
}
