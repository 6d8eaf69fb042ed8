import { type ReactNode, useEffect } from 'react'

export interface PageProps {
  title: string
  /** What this place is for, in one sentence. */
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A screen with its title. The title of the window follows. */
export function Page({ title, lead, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Basta`
  }, [title])
  return (
    <div className="page">
      <header className="page-header">
        <div>
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

export interface EmptyStateProps {
  /** What belongs here. */
  text: ReactNode
  /** The one next thing to do. */
  action?: ReactNode
}

export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p>{text}</p>
      {action}
    </div>
  )
}
