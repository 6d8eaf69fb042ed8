/**
 * Preloaded into an engine process (`node --import`): moves its clock ahead, so that deadlines of a minute or of a day pass
 * in a test that does not wait for them. `FAULTS_CLOCK_AHEAD_MS`: by how much.
 */
const aheadMs = Number(process.env.FAULTS_CLOCK_AHEAD_MS ?? 0)
const realNow = Date.now
Date.now = () => realNow() + aheadMs
