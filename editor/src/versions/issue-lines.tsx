import { CircleAlert, TriangleAlert } from 'lucide-react'
import type { ToldIssue } from '../api/versions.ts'
import { useFlow } from '../document/flow-context.tsx'
import { stepName } from '../document/step-face.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { versionTexts } from '../i18n/versions.ts'
import { HelpLink } from '../ui/help-link.tsx'

/** What is against publishing: what several steps have in common is said once, with a way to each of them. */
export function IssueLines({ issues, onGo }: { issues: readonly ToldIssue[]; onGo(issue: ToldIssue): void }) {
  const texts = useTexts(versionTexts)
  const { language } = useLanguage()
  const nodes = useFlow(({ model }) => model.nodes)
  const nameOf = ({ nodeId = '' }: ToldIssue) => {
    const node = nodes[nodeId]
    return node ? stepName(node, language) : null
  }
  return (
    <ul className="publish-issues">
      {[...bySentence(issues)].map(([sentence, alike]) => {
        const [first] = alike as [ToldIssue]
        const Icon = first.severity === 'error' ? CircleAlert : TriangleAlert
        const name = nameOf(first)
        return (
          <li key={sentence}>
            <Icon className={`icon ${first.severity === 'error' ? 'danger' : 'warning'}`} aria-hidden="true" />
            {alike.length === 1 ? (
              <>
                <p>
                  {name && <strong>{name}: </strong>}
                  {sentence}
                </p>
                <button type="button" className="link" onClick={() => onGo(first)}>
                  {texts.goThere}
                </button>
                <HelpLink code={first.code} />
              </>
            ) : (
              <div className="publish-alike">
                <p>
                  <strong>{texts.atSteps(alike.length)}: </strong>
                  {sentence} <HelpLink code={first.code} />
                </p>
                <ul>
                  {alike.map((issue) => (
                    <li key={`${issue.nodeId} ${issue.path}`}>
                      <button type="button" className="link" onClick={() => onGo(issue)}>
                        {nameOf(issue) ?? texts.goThere}
                      </button>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function bySentence(issues: readonly ToldIssue[]): Map<string, ToldIssue[]> {
  const groups = new Map<string, ToldIssue[]>()
  for (const issue of issues) {
    const sentence = withoutStep(issue)
    groups.set(sentence, [...(groups.get(sentence) ?? []), issue])
  }
  return groups
}

/** The server's sentence begins with the id of the step, whose name is there already. */
function withoutStep({ nodeId, message }: ToldIssue): string {
  const at = nodeId === undefined ? -1 : message.indexOf(`${nodeId}: `)
  return at < 0 ? message : message.slice(at + (nodeId?.length ?? 0) + 2)
}
