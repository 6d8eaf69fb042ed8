import type { ListSection } from '@basta/nodes/contract.ts'
import { useId, useState } from 'react'
import { SheetForm } from './sheet-form.tsx'

interface ListSheetProps {
  title: string
  sections: readonly ListSection[]
  onPick(rowId: string): void
  onClose(): void
}

/** The rows of a list message. As in WhatsApp one is chosen first and then sent. */
export function ListSheet({ title, sections, onPick, onClose }: ListSheetProps) {
  const name = useId()
  const [picked, setPicked] = useState<string>()

  return (
    <SheetForm
      title={title}
      isEmpty={picked === undefined}
      onSend={() => picked !== undefined && onPick(picked)}
      onClose={onClose}
    >
      {sections.map((section, index) => (
        // Sections have no id, and those of a sent message never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset className="rows" key={index}>
          {section.title && <legend dir="auto">{section.title}</legend>}
          {section.rows.map((row) => (
            <label className="row" key={row.id}>
              <span className="row-text" dir="auto">
                <span>{row.title}</span>
                {row.description && <small>{row.description}</small>}
              </span>
              <input
                type="radio"
                name={name}
                value={row.id}
                checked={picked === row.id}
                data-autofocus={index === 0 && row === section.rows[0] ? '' : undefined}
                onChange={() => setPicked(row.id)}
              />
            </label>
          ))}
        </fieldset>
      ))}
    </SheetForm>
  )
}
