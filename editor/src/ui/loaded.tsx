import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Problem } from '../api/http.ts'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'

export interface LoadedProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>
  children(data: T): ReactNode
}

/** What a query has found, or that it is under way, or why it failed and what to do. */
export function Loaded<T>({ query: { data, error, refetch }, children }: LoadedProps<T>) {
  const texts = useTexts(appTexts)
  if (data !== undefined) return children(data)
  if (error) {
    const reason = error instanceof Problem ? (error.status === 403 ? texts.forbidden : error.message) : texts.offline
    return (
      <div className="notice error" role="alert">
        <p>{reason}</p>
        <button type="button" className="link" onClick={() => refetch()}>
          {texts.tryAgain}
        </button>
      </div>
    )
  }
  return (
    <div className="skeleton" role="status" aria-label={texts.loading}>
      <i />
      <i />
      <i />
    </div>
  )
}
