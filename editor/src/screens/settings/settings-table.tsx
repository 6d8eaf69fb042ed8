import type { ReactNode } from 'react'
import { Loaded, type LoadedProps } from '../../ui/loaded.tsx'

export interface SettingsTableProps<T> {
  query: LoadedProps<readonly T[]>['query']
  /** What stands here while there is nothing. */
  empty: string
  /** The heads of the columns. */
  head: ReactNode
  /** One row, with its key. */
  row(item: T): ReactNode
}

/** What an account has of one kind, a row each. */
export function SettingsTable<T>({ query, empty, head, row }: SettingsTableProps<T>) {
  return (
    <Loaded query={query}>
      {(items) =>
        items.length === 0 ? (
          <p className="empty-state">{empty}</p>
        ) : (
          <div className="scroll">
            <table className="table">
              <thead>
                <tr>{head}</tr>
              </thead>
              <tbody>{items.map(row)}</tbody>
            </table>
          </div>
        )
      }
    </Loaded>
  )
}
