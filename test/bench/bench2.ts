import { benchWebhook } from './webhook2.ts'
await benchWebhook()
