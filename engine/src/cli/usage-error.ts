/** The command cannot begin: wrong arguments, an unreadable file. Told as one line on stderr, exit code 2. */
export class UsageError extends Error {}
