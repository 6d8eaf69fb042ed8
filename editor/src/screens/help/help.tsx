import { Link } from 'wouter'
import { helpTexts } from '../../i18n/help.ts'
import { type IssueHelp, issueHelpEn } from '../../i18n/issue-help.en.ts'
import { issueHelpEs } from '../../i18n/issue-help.es.ts'
import { issueHelpPt } from '../../i18n/issue-help.pt.ts'
import { type Catalogue, useTexts } from '../../i18n/language.tsx'
import { EmptyState, Page } from '../../ui/page.tsx'
import { HELP_TOPICS, type HelpTopic, helpTopic } from './help-topic.ts'
import './help.css'

const issueHelp: Catalogue<IssueHelp> = { en: issueHelpEn, pt: issueHelpPt, es: issueHelpEs }

/** What one code of issue means: why it matters, how to mend it, an example. */
export function HelpScreen({ code }: { code: string }) {
  const texts = useTexts(helpTexts)
  const help = useTexts(issueHelp)
  const topic = helpTopic(code)
  const all = <Link href="/help">{texts.all}</Link>
  if (!topic)
    return (
      <Page title={texts.title}>
        <EmptyState text={texts.unknown} action={all} />
      </Page>
    )
  const { is, why, mend, example } = help[topic]
  return (
    <Page title={is} lead={texts.code(code)} actions={all}>
      <div className="help">
        <h2>{texts.why}</h2>
        <p>{why}</p>
        <h2>{texts.mend}</h2>
        <p>{mend}</p>
        <h2>{texts.example}</h2>
        <p className="help-example">{example}</p>
      </div>
    </Page>
  )
}

/** All there are, to be read through. */
export function HelpList() {
  const texts = useTexts(helpTexts)
  const help = useTexts(issueHelp)
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className="help">
        {(['flow', 'step', 'file'] as const).map((group) => (
          <section key={group}>
            <h2>{texts.groups[group]}</h2>
            <ul>
              {HELP_TOPICS.filter((topic) => groupOf(topic) === group).map((topic) => (
                <li key={topic}>
                  <Link href={`/help/${topic}`}>{help[topic].is}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  )
}

const FILE = new Set<HelpTopic>([
  ...(['flow.unreadable', 'flow.large', 'flow.twice', 'flow.loose-connection', 'flow.two-edges'] as const),
  'flow.unknown-kind',
])

function groupOf(topic: HelpTopic): 'flow' | 'step' | 'file' {
  if (/^(?:format|schema)\./.test(topic) || FILE.has(topic)) return 'file'
  return topic.startsWith('flow.') ? 'flow' : 'step'
}
