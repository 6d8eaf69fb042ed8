/** `npm run bench`: floors and engine side by side, in one run, as ratios with their spread. */
import { benchWebhook } from './webhook.ts'

await benchWebhook()
