/** Prints what is promised of the editor and what shows it: `node --import tsx test/statements/print-statements.ts`. */
import { GROUPS, readStatements } from './statements.ts'

const statements = readStatements()
for (const [group, { about }] of Object.entries(GROUPS)) {
  console.log(`\n${about}`)
  for (const { code, state, tests = [], note } of statements.filter((one) => one.code.replace(/\d+/, '') === group)) {
    const [first = '', ...more] = [...tests, ...(note ? [note] : [])]
    console.log(`  ${code.padEnd(5)} ${state.padEnd(9)} ${first}`)
    for (const line of more) console.log(`${' '.repeat(18)}${line}`)
  }
}
const count = (state: string) => statements.filter((one) => one.state === state).length
console.log(
  `\n${statements.length} statements: ${count('test')} by test, ${count('protocol')} by protocol, ${count('not yet')} not yet`,
)
