import { issueTexts } from '../i18n/issues.ts'
import { useTexts } from '../i18n/language.tsx'

/** The page about a code of issue, in a tab of its own: the flow stays open. */
export function HelpLink({ code }: { code: string }) {
  const texts = useTexts(issueTexts)
  return (
    <a className="link" href={`/help/${encodeURIComponent(code)}`} target="_blank" rel="noopener">
      {texts.help}
    </a>
  )
}
