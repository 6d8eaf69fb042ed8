/** Every limit of the engine, by name, with its reason. */

/** Steps in one flow. Compiling 2,000 states takes tens of milliseconds; nobody can read a larger canvas. */
export const MAX_FLOW_NODES = 2_000

/** Edges in one flow: four per step on average, when every step is used. */
export const MAX_FLOW_EDGES = 4 * MAX_FLOW_NODES

/** Recorded conversations in one flow, and steps in one of them. */
export const MAX_FLOW_TESTS = 200
export const MAX_SCRIPT_STEPS = 500

/** UTF-16 code units of one flow document: the JSON text, or all keys and strings of a parsed one. */
export const MAX_FLOW_CHARS = 4_000_000

/** Values (objects, lists, strings, numbers...) in one flow document: 50 for every step. */
export const MAX_FLOW_VALUES = 50 * MAX_FLOW_NODES

/** Entries of one list inside a step: comparing them all with each other stays cheap. */
export const MAX_LIST_ENTRIES = 1_000

/** How deep a flow document may nest: recursive checks then need little stack. */
export const MAX_FLOW_DEPTH = 32

/** Mistakes reported at once. An author reads the first few; a hostile document could cause a hundred thousand. */
export const MAX_ISSUES = 500

/** Steps that one event may walk through: a loop that gets past the static check ends here. */
export const MAX_VISITS_PER_TURN = 100

/** Messages that one event may cause. Meta lends a burst of 45 to a pair, then throttles it (131056). */
export const MAX_MESSAGES_PER_TURN = 10

/** Test links of one flow that work at the same time. Each keeps a copy of what is tried. */
export const MAX_TEST_LINKS = 20

/** How deep flows may call each other. */
export const MAX_CALL_DEPTH = 10

/** The longest a step may wait, ms: one year. */
export const MAX_WAIT_MS = 365 * 24 * 60 * 60 * 1000

/** How often another writer may be first before a change is given up. Each try is a fresh load and a fresh turn. */
export const MAX_CONFLICTS = 50

/** Events that wait or are worked on in one process; beyond that it answers 503 until some are done. About 50 MB of messages. */
export const MAX_EVENTS_WAITING = 4_000

/** Of one person. Whoever writes faster than they are answered is no person; all the others go on. */
export const MAX_LANE_EVENTS = 500

/** How far ahead of ours a clock may be believed, ms. */
export const MAX_CLOCK_SKEW_MS = 5 * 60 * 1000

/** How long a claimed message may be on its way before it counts as unknown, ms: longer than the channel's timeout. */
export const CLAIM_MS = 30_000

/** How long an unknown reply waits at least for a status before it is sent again, ms: longer than statuses take on a bad day. */
export const REPLY_UNKNOWN_MS = 5 * 60_000

/** How long any other unknown message waits for a status before it becomes a dead letter, ms. */
export const UNKNOWN_MS = 24 * 60 * 60 * 1000

/** Days with a failed delivery, with none that worked between, after which a person counts as unreachable. */
export const UNDELIVERABLE_DAYS = 3

/** Addresses that outgoing webhooks may go to. Every change of consent is written once for each. */
export const MAX_WEBHOOKS = 20

/** How long a receiver of a webhook may take, ms. Source: Standard Webhooks 1.0.0, 15 to 30 s. */
export const WEBHOOK_TIMEOUT_MS = 20_000

/** How long a claimed delivery belongs to who claimed it, ms: longer than the timeout, with room for a slow store. */
export const DELIVERY_LEASE_MS = 60_000

/** Attempts before a delivery becomes a dead letter; with their waits, about three days. */
export const MAX_DELIVERY_ATTEMPTS = 11

/** Deliveries on their way to one receiver at the same time. */
export const DELIVERIES_AT_ONCE = 8

/** Characters of one row of an imported file. A quotation mark that stays open longer than this was never meant so. */
export const MAX_IMPORT_ROW_CHARS = 32_768

/** Bytes of an uploaded list, kept on the disk while it is read: ten million rows. */
export const MAX_IMPORT_BYTES = 1024 ** 3

/** Mistakes of rows that one answer lists; all are counted. */
export const MAX_IMPORT_MISTAKES = 1_000

/** Rows that one comparison of lists answers as JSON; all are counted, and the CSV has them all. */
export const MAX_DRIFT_ROWS = 1_000

/** Memory of an import for pages of the file, KiB: rows in no order meet fewer pages that are not in it. */
export const IMPORT_CACHE_KIB = 64 * 1024

/** Pages in the log of SQLite before an import moves them into the file, 200 MiB: pages that many rows share move once. */
export const IMPORT_CHECKPOINT_PAGES = 50_000
