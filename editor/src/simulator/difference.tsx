import type { Compared, Difference as Found } from '@basta/engine/run/difference.ts'
import { useFlow } from '../document/flow-context.tsx'
import { stepName } from '../document/step-face.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import './difference.css'

/** What a test expected beside what came, message by message; in one sentence where there is nothing to compare. */
export function Difference({ expected, got, message }: Pick<Found, 'expected' | 'got'> & { message: string }) {
  const texts = useTexts(simulatorTexts).tests
  if (!expected || !got) return <p>{message}</p>
  return (
    <div className="side-by-side">
      <Side title={texts.expected} lines={expected} />
      <Side title={texts.got} lines={got} />
    </div>
  )
}

function Side({ title, lines }: { title: string; lines: readonly Compared[] }) {
  const texts = useTexts(simulatorTexts).tests
  const { language } = useLanguage()
  const nodes = useFlow(({ model }) => model.nodes)
  const inWords = (line: Compared) => {
    if (typeof line === 'string') return line
    const node = nodes[line.step]
    return texts.step(node ? stepName(node, language) : line.step)
  }
  return (
    <div>
      <h4>{title}</h4>
      {lines.length === 0 && <p className="hint">{texts.nothing}</p>}
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
        <p key={at} dir="auto">
          {inWords(line)}
        </p>
      ))}
    </div>
  )
}
