import { fold } from '@basta/nodes/fold.ts'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { CONTACTS, type Contact } from '../api/contacts.ts'
import { useFlows } from '../api/flow-list.ts'
import { call } from '../api/http.ts'
import { browserStorage } from '../browser-storage.ts'
import { deleteSteps } from '../document/step-commands.ts'
import { stepName } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { readingOrder } from '../document/walk.ts'
import { appTexts } from '../i18n/app.ts'
import { commandTexts } from '../i18n/commands.ts'
import { useTexts } from '../i18n/language.tsx'
import { iconOf } from '../palette/step-icon.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Finder, type FinderItem } from '../ui/finder.tsx'
import { lazily } from '../ui/lazily.tsx'
import {
  ACTION_IDS,
  type ActionContext,
  type ActionId,
  actionOf,
  isPossible,
  SINGLE_KEYS,
  targetsOf,
} from './actions.ts'
import { AskAdd } from './ask-add.tsx'
import { AskConnect } from './ask-connect.tsx'
import { AskMenu } from './ask-menu.tsx'
import { AskReplace } from './ask-replace.tsx'
import { copiedText, pasteText } from './clipboard-actions.ts'
import { isSingleKey, isTyping, keyLabel, keyName } from './keys.ts'
import { useActionContext } from './use-action-context.ts'
import './commands.css'

// What is asked for now and then only.
const AskImport = lazily(() => import('./ask-import.tsx').then((m) => m.AskImport))
const AskNames = lazily(() => import('./ask-names.tsx').then((m) => m.AskNames))
const AskSubFlow = lazily(() => import('./ask-sub-flow.tsx').then((m) => m.AskSubFlow))
const ShortcutList = lazily(() => import('./shortcut-list.tsx').then((m) => m.ShortcutList))

/** The open editor's: the header's button stands outside the contexts of a list that is not there yet. */
let openHere: (() => void) | null = null

/** Opens the list of commands. */
export function openCommands(): void {
  openHere?.()
}

/** Keys, clipboard, and all small lists, menus and questions of the editor. Mounted once beside the canvas. */
export function CommandPalette() {
  const context = useActionContext()
  const view = useViewStore()
  const ask = useView((state) => state.ask)
  useKeys(context)
  useClipboardKeys(context)

  useEffect(() => {
    openHere = () => view.setState({ ask: { kind: 'commands' } })
    return () => {
      openHere = null
    }
  }, [view])

  const close = useCallback(() => view.setState({ ask: null }), [view])
  return (
    <>
      <Announcer />
      {ask?.kind === 'commands' && <Commands context={context} onClose={close} />}
      {ask?.kind === 'shortcuts' && <ShortcutList onClose={close} />}
      {ask?.kind === 'add' && <AskAdd context={context} ask={ask} onClose={close} />}
      {ask?.kind === 'connect' && <AskConnect context={context} ask={ask} onClose={close} />}
      {ask?.kind === 'replace' && <AskReplace context={context} ask={ask} onClose={close} />}
      {ask?.kind === 'menu' && <AskMenu context={context} ask={ask} onClose={close} />}
      {ask?.kind === 'import' && <AskImport context={context} onClose={close} />}
      {ask?.kind === 'names' && <AskNames context={context} {...ask} onClose={close} />}
      {ask?.kind === 'sub-flow' && <AskSubFlow context={context} onClose={close} />}
    </>
  )
}

/** What was done, for those who do not see it. */
function Announcer() {
  const { text, count } = useView(({ said }) => said)
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {/* The same words again are said again. */}
      <span key={count}>{text}</span>
    </p>
  )
}

/** Keys of the editor anywhere but in fields; those of the canvas while it or the outline has the focus. */
function useKeys(context: ActionContext): void {
  useEffect(() => {
    const byKey = new Map(ACTION_IDS.flatMap((id) => (actionOf(id).keys ?? []).map((key) => [key, id] as const)))
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyName(event)
      const id = byKey.get(key)
      if (id === undefined || event.defaultPrevented) return leaveForm(event, context)
      const { scope } = actionOf(id)
      const target = event.target instanceof Element ? event.target : null
      const isOnCanvas = target?.closest('.canvas-flow, .outline') !== null && target !== null
      const isInDialog = target?.closest('dialog, .float') !== null && target !== null
      if (isInDialog) return
      // Typing has an undo of its own kind: the field's edits are entries of the flow's history, so both are the same.
      const isField = isTyping(target)
      if (isField && !(scope === 'editor' && (target?.closest('.right-panel') || id !== 'undo'))) return
      if (scope === 'canvas' && !isOnCanvas && !(target === document.body && !isSingleKey(key))) return
      if (isSingleKey(key) && !browserStorage.read('local', SINGLE_KEYS, true)) return
      // The browser's own copy, cut and paste carry the clipboard without asking for it.
      if (id === 'copy' || id === 'cut' || id === 'paste') return
      if (!isPossible(id, context)) return
      event.preventDefault()
      actionOf(id).run(context)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [context])
}

/** Escape leaves the form and goes back to its step; with all panels hidden it brings them back. */
function leaveForm(event: KeyboardEvent, { view }: ActionContext): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('dialog, .float, [popover]')) return
  if (view.getState().isAlone) view.setState({ isAlone: false })
  else if (target?.closest('.right-panel')) {
    view.setState({ right: null, lit: null })
    view.getState().canvas?.focus()
  }
}

function useClipboardKeys(context: ActionContext): void {
  useEffect(() => {
    const isOurs = (event: ClipboardEvent) => {
      const target = document.activeElement
      const isText = isTyping(event.target) || isTyping(target) || !window.getSelection()?.isCollapsed
      return !isText && (target === document.body || target?.closest('.canvas-flow, .outline') !== null)
    }
    const onCopy = (event: ClipboardEvent) => {
      const text = isOurs(event) ? copiedText(context) : null
      if (text === null) return
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      if (event.type !== 'cut') return
      deleteSteps(context.store, targetsOf(context))
      context.view.select([])
    }
    const onPaste = (event: ClipboardEvent) => {
      if (!isOurs(event)) return
      const text = event.clipboardData?.getData('text/plain')
      event.preventDefault()
      if (text) pasteText(context, text)
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCopy)
    document.addEventListener('paste', onPaste)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCopy)
      document.removeEventListener('paste', onPaste)
    }
  }, [context])
}

const RECENT = 'recent-commands'
const MAX_RECENT = 6
const SCREENS = ['flows', 'contacts', 'unsubscribes', 'words', 'insights', 'settings'] as const

/** Every action by name and by other words, and all there is to go to: steps, flows, contacts, screens. */
function Commands({ context, onClose }: { context: ActionContext; onClose(): void }) {
  const texts = useTexts(commandTexts)
  const app = useTexts(appTexts)
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState('')
  const flows = useFlows()
  const contacts = useQuery({
    queryKey: [CONTACTS, 'named', typed],
    queryFn: () => call<{ items: Contact[] }>('GET', `${CONTACTS}?search=${encodeURIComponent(typed)}&limit=5`),
    enabled: typed.trim().length > 2,
  })

  const items = useMemo(() => {
    const recent = browserStorage.read<string[]>('local', RECENT, [])
    const { model } = context.store.getState()
    const actions = ACTION_IDS.filter((id) => isPossible(id, context)).map((id) => ({
      id: `action:${id}`,
      label: texts.actions[id].name,
      words: texts.actions[id].also,
      group: texts.groups.actions,
      kind: texts.kinds.action,
      aside: actionOf(id).keys?.slice(0, 1).map(keyLabel)[0],
    }))
    const steps = readingOrder(model).flatMap((id) => {
      const step = model.nodes[id]
      if (!step) return []
      const label = stepName(step, context.language)
      return [
        { id: `step:${id}`, label, words: id, group: texts.groups.steps, kind: texts.kinds.step, icon: iconOf(step) },
      ]
    })
    const others = (flows.data ?? []).map(({ id, name }) => ({
      ...{ id: `go:/flows/${id}`, label: name, words: id, group: texts.groups.flows, kind: texts.kinds.flow },
    }))
    const people = (contacts.data?.items ?? []).map(({ id, name }) => ({
      ...{
        id: `go:/contacts/${id}`,
        label: name || id,
        words: typed,
        group: texts.groups.contacts,
        kind: texts.kinds.contact,
      },
    }))
    const screens = SCREENS.map((key) => ({
      id: `go:/${key}`,
      label: app.screens[key],
      words: '',
      group: texts.groups.screens,
      kind: texts.kinds.screen,
    }))
    const all = [...actions, ...screens, ...people, ...others, ...steps]
    const used = recent.flatMap((id) => all.filter((item) => item.id === id))
    return [
      ...used.map((item) => ({ ...item, group: texts.groups.recent })),
      ...all.filter(({ id }) => !recent.includes(id)),
    ]
  }, [context, texts, app, flows.data, contacts.data, typed])

  const find = useCallback(
    (query: string): readonly FinderItem[] => {
      const wanted = fold(query).split(' ').filter(Boolean)
      // A heading says what its own are.
      if (wanted.length === 0)
        return items.map((item) => (item.group === texts.groups.recent ? item : { ...item, kind: undefined }))
      const fits = items.filter(({ label, words }) => {
        const text = fold(`${label} ${words}`)
        return wanted.every((word) => text.includes(word))
      })
      const begins = ({ label }: FinderItem) => (fold(label).startsWith(wanted[0] ?? '') ? 0 : 1)
      return fits.sort((a, b) => begins(a) - begins(b)).map((item) => ({ ...item, group: undefined }))
    },
    [items, texts],
  )

  function pick({ id }: FinderItem): void {
    const recent = browserStorage.read<string[]>('local', RECENT, []).filter((other) => other !== id)
    browserStorage.write('local', RECENT, [id, ...recent].slice(0, MAX_RECENT))
    onClose()
    const [kind, ...rest] = id.split(':')
    const name = rest.join(':')
    // After the dialog has given the focus back.
    queueMicrotask(() => {
      if (kind === 'action') actionOf(name as ActionId).run(context)
      else if (kind === 'step') context.view.reveal(name)
      else navigate(name)
    })
  }

  return (
    <Dialog title={texts.title} onClose={onClose}>
      {/* The field's own events tell what is typed: contacts are looked up on the server. */}
      <div onInput={(event) => setTyped((event.target as HTMLInputElement).value)}>
        <Finder label={texts.title} placeholder={texts.placeholder} nothing={texts.nothing} find={find} onPick={pick} />
      </div>
    </Dialog>
  )
}
