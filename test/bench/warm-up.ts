/**
 * Lets a server run until V8 has compiled it, as a server in service is: after 10,000 messages a fifth of the engine's processor
 * time still goes into compiling, after 45,000 a fortieth (measured with `perf`). The floor has less to compile.
 */
import { requestOf } from './dialogue.ts'
import { load } from './load.ts'

const REQUESTS = Number(process.env.BENCH_WARM_UP ?? 50_000)
const CONNECTIONS = 64

/** The same people talk as in the windows that are measured. Returns the first request that they have not sent. */
export async function warmUp(port: number, people: number, run: string): Promise<number> {
  const { requests } = await load({
    ...{ port, connections: CONNECTIONS, first: 0, requests: REQUESTS },
    request: (n) => requestOf(n, { people, run }),
  })
  return requests
}
