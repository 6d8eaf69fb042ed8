import { Braces } from 'lucide-react'
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { inspectorTexts } from '../i18n/inspector.ts'
import { useTexts } from '../i18n/language.tsx'
import { useVariables } from './use-variables.ts'
import { tagOf, VariablePicker } from './variable-picker.tsx'
import { isKnownVariable, meantVariable, renamedIn, type Variable, variablesIn } from './variables.ts'

export interface TemplateInputProps {
  control: { id?: string; 'aria-describedby'?: string; 'aria-invalid'?: true; 'aria-label'?: string }
  value: string
  /** What is said while this is empty, in grey. */
  placeholder?: string
  /** Of the text, not of the interface. */
  lang?: string
  /** Several lines, with WhatsApp's formatting. */
  isLong?: boolean
  /** Without buttons, for tables: keys and marks do the same. */
  isPlain?: boolean
  onChange(text: string): void
  onLeave?(): void
}

/** A whole output of Liquid is one chip: `{{ contact.name }}`. */
const CHIP = /\{\{[^{}]*\}\}/g

interface Chip {
  start: number
  end: number
  text: string
}

/**
 * A text with variables. They are drawn as chips behind the letters of a plain text area, so that keyboards, screen readers
 * and spell checkers find nothing unusual; the caret never stands inside one, and a key deletes one as a whole.
 */
export function TemplateInput({
  control,
  value,
  placeholder,
  lang,
  isLong,
  isPlain,
  onChange,
  onLeave,
}: TemplateInputProps) {
  const texts = useTexts(inspectorTexts)
  const area = useRef<HTMLTextAreaElement>(null)
  const [isPicking, setIsPicking] = useState(false)
  /** The list was opened by a brace, so what is typed into its search may have been meant for the text. */
  const isByBrace = useRef(false)
  const anchor = `--pick-${useId().replace(/\W/g, '')}`
  const chips = useMemo(() => chipsIn(value), [value])
  const variables = useVariables()
  const settleCaret = useChipCaret(area, chips)

  function pick(variable: Variable, fallback: string): void {
    setIsPicking(false)
    isByBrace.current = false
    const field = area.current
    if (!field) return
    field.focus()
    const { selectionStart, selectionEnd, value: now } = field
    // What was typed to open the list gives way to the choice.
    const braces = /\{{1,2}\s*$/.exec(now.slice(0, selectionStart))?.[0].length ?? 0
    field.setSelectionRange(selectionStart - braces, selectionEnd)
    insert(tagOf(variable, fallback))
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // Whoever types fast presses the next key before the browser tells of the last move.
    settleCaret()
    const mark = event.ctrlKey || event.metaKey ? MARK_KEYS[event.key.toLowerCase()] : undefined
    if (isLong && mark) {
      event.preventDefault()
      wrap(event.currentTarget, mark)
    } else if (!isLong && event.key === 'Enter') event.preventDefault()
    else selectChipToDelete(event, chips)
  }

  return (
    <div className="template-input" style={{ anchorName: anchor } as object}>
      {!isPlain && (
        <div className="template-bar">
          {isLong && <FormatButtons area={area} />}
          <button
            type="button"
            className="icon-button small"
            aria-label={texts.insertVariable}
            title={`${texts.insertVariable}  {`}
            aria-haspopup="dialog"
            onClick={() => setIsPicking(true)}
          >
            <Braces className="icon" aria-hidden="true" />
          </button>
        </div>
      )}
      <div className="template-field" dir="auto" data-long={isLong || undefined}>
        <div aria-hidden="true">
          {drawn(value, chips, (name) => isKnownVariable(name, variables))}
          {value === '' && placeholder}
          {'\u200B'}
        </div>
        <textarea
          ref={area}
          {...control}
          rows={1}
          dir="auto"
          lang={lang}
          spellCheck
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            onChange(isLong ? event.target.value : event.target.value.replace(/\s*\n\s*/g, ' '))
            const typed = (event.nativeEvent as InputEvent).data
            if (typed !== '{') return
            isByBrace.current = true
            setIsPicking(true)
          }}
          onKeyDown={onKeyDown}
          onBlur={onLeave}
        />
      </div>
      <UnknownVariables value={value} variables={variables} onChange={onChange} />
      {isPicking && (
        <VariablePicker
          anchor={anchor}
          of="text"
          onPick={pick}
          onClose={(search) => {
            setIsPicking(false)
            area.current?.focus()
            if (isByBrace.current && search !== '') insert(search)
            isByBrace.current = false
          }}
        />
      )}
    </div>
  )
}

function chipsIn(text: string): Chip[] {
  return [...text.matchAll(CHIP)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))
}

function drawn(text: string, chips: readonly Chip[], isKnown: (name: string) => boolean): ReactNode[] {
  const parts: ReactNode[] = []
  let end = 0
  for (const [index, chip] of chips.entries()) {
    parts.push(text.slice(end, chip.start))
    parts.push(
      // By its number: a key typed before it moves it, and need not make it anew.
      <mark key={`${index}`} data-unknown={!variablesIn(chip.text).every(isKnown) || undefined}>
        {chip.text}
      </mark>,
    )
    end = chip.end
  }
  parts.push(text.slice(end))
  return parts
}

/** Variables that nothing sets, and what was probably meant. */
function UnknownVariables(props: { value: string; variables: readonly Variable[]; onChange(text: string): void }) {
  const { value, variables, onChange } = props
  const texts = useTexts(inspectorTexts)
  const unknown = variablesIn(value).filter((name) => !isKnownVariable(name, variables))
  if (unknown.length === 0) return null
  return (
    <ul className="issue-lines">
      {unknown.map((name) => {
        const meant = meantVariable(name, variables)
        return (
          <li key={name} data-severity="warning">
            {texts.unknownVariable(name)}{' '}
            {meant && (
              <button type="button" className="link" onClick={() => onChange(renamedIn(value, name, meant))}>
                {texts.didYouMean(meant)}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Keeps the caret and the ends of a selection out of chips; returns what does it at once. */
function useChipCaret(area: RefObject<HTMLTextAreaElement | null>, chips: readonly Chip[]): () => void {
  const last = useRef({ start: 0, end: 0 })
  const settle = useCallback(() => {
    const field = area.current
    if (!field || document.activeElement !== field) return
    const { selectionStart: start, selectionEnd: end, selectionDirection } = field
    const next = start === end ? caretAt(start, chips, last.current.start) : rangeAt(start, end, chips, last.current)
    last.current = next
    if (next.start !== start || next.end !== end) field.setSelectionRange(next.start, next.end, selectionDirection)
  }, [area, chips])
  useEffect(() => {
    document.addEventListener('selectionchange', settle)
    return () => document.removeEventListener('selectionchange', settle)
  }, [settle])
  return settle
}

/** A caret that walks into a chip goes on to its other side; one that is put inside takes the whole chip. */
function caretAt(at: number, chips: readonly Chip[], before: number) {
  const chip = chips.find(({ start, end }) => start < at && at < end)
  if (!chip) return { start: at, end: at }
  if (before === chip.start) return { start: chip.end, end: chip.end }
  if (before === chip.end) return { start: chip.start, end: chip.start }
  return { start: chip.start, end: chip.end }
}

function rangeAt(start: number, end: number, chips: readonly Chip[], before: { start: number; end: number }) {
  const inside = (at: number) => chips.find((chip) => chip.start < at && at < chip.end)
  const [first, last] = [inside(start), inside(end)]
  return {
    start: first ? (before.start === first.start && start > before.start ? first.end : first.start) : start,
    end: last ? (before.end === last.end && end < before.end ? last.start : last.end) : end,
  }
}

function selectChipToDelete(event: KeyboardEvent<HTMLTextAreaElement>, chips: readonly Chip[]): void {
  const { selectionStart: at, selectionEnd } = event.currentTarget
  if (at !== selectionEnd) return
  const chip =
    event.key === 'Backspace'
      ? chips.find(({ end }) => end === at)
      : event.key === 'Delete'
        ? chips.find(({ start }) => start === at)
        : undefined
  if (chip) event.currentTarget.setSelectionRange(chip.start, chip.end)
}

interface Mark {
  open: string
  name: 'bold' | 'italic' | 'strike' | 'mono'
}
/** Source: https://faq.whatsapp.com/539178204879377 (how to format your messages). */
const MARKS: readonly (Mark & { sign: ReactNode; key: string })[] = [
  { name: 'bold', open: '*', sign: <b>B</b>, key: 'b' },
  { name: 'italic', open: '_', sign: <i>I</i>, key: 'i' },
  { name: 'strike', open: '~', sign: <s>S</s>, key: 'x' },
  { name: 'mono', open: '```', sign: <code>M</code>, key: 'm' },
]
const MARK_KEYS: { [key: string]: Mark } = Object.fromEntries(
  MARKS.filter(({ key }) => 'bi'.includes(key)).map((mark) => [mark.key, mark]),
)

function FormatButtons({ area }: { area: RefObject<HTMLTextAreaElement | null> }) {
  const texts = useTexts(inspectorTexts)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame and no row
    <span role="group" aria-label={texts.formatting}>
      {MARKS.map((mark) => (
        <button
          key={mark.name}
          type="button"
          className="icon-button small"
          aria-label={texts[mark.name]}
          title={`${texts[mark.name]}  ${mark.open}`}
          onClick={() => area.current && wrap(area.current, mark)}
        >
          {mark.sign}
        </button>
      ))}
    </span>
  )
}

/** Puts the marks around the selected words, or takes them away; without a selection around the word at the caret. */
function wrap(field: HTMLTextAreaElement, { open }: Mark): void {
  field.focus()
  const { value } = field
  let { selectionStart: start, selectionEnd: end } = field
  if (start === end) {
    while (start > 0 && /\S/.test(value[start - 1] ?? '')) start -= 1
    while (end < value.length && /\S/.test(value[end] ?? '')) end += 1
  }
  // WhatsApp reads a mark only where it touches a word.
  while (start < end && /\s/.test(value[start] ?? '')) start += 1
  while (end > start && /\s/.test(value[end - 1] ?? '')) end -= 1
  const size = open.length
  const inner = value.slice(start, end)
  const isInside = inner.length >= 2 * size && inner.startsWith(open) && inner.endsWith(open)
  const isAround = value.slice(start - size, start) === open && value.slice(end, end + size) === open
  if (isAround) field.setSelectionRange(start - size, end + size)
  else field.setSelectionRange(start, end)
  const after = isInside ? inner.slice(size, -size) : isAround ? inner : open + inner + open
  insert(after)
  const from = (isAround ? start - size : start) + (isInside || isAround ? 0 : size)
  field.setSelectionRange(from, from + (isInside ? inner.length - 2 * size : inner.length))
}

/** As if it had been typed. There is no other way that tells the page of it and keeps the browser's own undo. */
const insert = (text: string) => document.execCommand('insertText', false, text)
