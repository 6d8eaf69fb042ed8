import type { RowNote } from '../api/unsubscribes.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import { listFaultText } from '../i18n/list-faults.ts'
import { unsubscribesTexts } from '../i18n/unsubscribes.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'

/** What there is to say of rows, by line. */
export function RowNotes({ title, notes, isOpen }: { title: string; notes: readonly RowNote[]; isOpen?: boolean }) {
  const texts = useTexts(unsubscribesTexts)
  const { language } = useLanguage()
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
            {notes.map(({ line, column, message, code, values = {} }) => (
              <tr key={`${line} ${column} ${message}`}>
                <td>{line}</td>
                <td>{column}</td>
                <td>{code ? listFaultText({ code, values }, language) : message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  )
}
