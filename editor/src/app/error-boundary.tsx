import { Component, type ReactNode } from 'react'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'

interface Props {
  children: ReactNode
  /** What to show instead, e.g. a card with its name. */
  instead?(error: Error): ReactNode
}

/** A part that cannot be drawn does not take the rest of the screen with it. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return this.props.instead?.(error) ?? <Failed error={error} />
  }
}

function Failed({ error }: { error: Error }) {
  const texts = useTexts(appTexts)
  return (
    <div className="notice error" role="alert">
      <p>{texts.failed}</p>
      <button type="button" className="link" onClick={() => window.location.reload()}>
        {texts.tryAgain}
      </button>
      <details>
        <summary>{texts.details}</summary>
        <code>{error.message}</code>
      </details>
    </div>
  )
}
