import type { RowNote } from '../api/unsubscribes.ts'
import { useTexts } from '../i18n/language.tsx'
import { unsubscribesTexts } from '../i18n/unsubscribes.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'

/** What there is to say of rows, by line. */
export function RowNotes({ title, notes, isOpen }: { title: string; notes: readonly RowNote[]; isOpen?: boolean }) {
  const texts = useTexts(unsubscribesTexts)
  if (notes.length === 0) return null
  return (
    <details open={isOpen}>
      <summary>{`${title} (${notes.length})`}</summary>
      <ScrollRegion className="table-scroller" label={title}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.line}</th>
              <th scope="col">{texts.column}</th>
              <th scope="col">{texts.problem}</th>
            </tr>
          </thead>
          <tbody>
            {notes.map(({ line, column, message }) => (
              <tr key={`${line} ${column} ${message}`}>
                <td>{line}</td>
                <td>{column}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  )
}
