import { useQuery } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { fetchFlow, saveFlow } from '../../api/flows.ts'
import { useMe } from '../../api/queries.ts'
import { type Autosave, createAutosave, type SaveState } from '../../document/autosave.ts'
import { FlowProvider } from '../../document/flow-context.tsx'
import { createFlowStore, type FlowStore } from '../../document/flow-store.ts'
import type { Orphan } from '../../document/kept-flows.ts'
import { createViewStore, ViewProvider } from '../../document/view-store.ts'
import { flowTexts } from '../../i18n/flow.ts'
import { inspectorTexts } from '../../i18n/inspector.ts'
import { useTexts } from '../../i18n/language.tsx'
import { createIssueStore, IssueProvider } from '../../issues/issue-store.ts'
import { useAuthorName } from '../../ui/author-name.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { whenIdle } from '../../ui/when-idle.ts'
import { EngineHost } from '../../worker/engine-host.tsx'
import { DeletedFlow } from './deleted-flow.tsx'
import { keptFlows, type OpenedFlow, openFlow } from './opened-flow.ts'
import { loadForm } from './right-panel.tsx'
import { Workbench } from './workbench.tsx'
import './flow.css'

/** From an edit until this computer keeps it, as soon as there is nothing else to do, ms. */
const KEEP_MS = 300
/** A database that hangs holds up no save for longer, ms. */
const LONGEST_KEEP_MS = 2000

/** The flow editor. */
export function FlowScreen({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ['flow', id, 'open'],
    queryFn: () => openFlow(id),
    // The open flow is the editor's own from here on.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return (
    <Loaded query={query}>
      {(opened) =>
        'deleted' in opened ? (
          <DeletedFlow kept={opened.deleted} onBack={() => query.refetch()} />
        ) : (
          <OpenFlow {...opened} />
        )
      }
    </Loaded>
  )
}

function OpenFlow({ draft, reopened: { kept, orphans } }: OpenedFlow) {
  const texts = useTexts(flowTexts)
  const variableTexts = useTexts(inspectorTexts)
  const store = useMemo(() => {
    const opened = createFlowStore({ ...draft, kept })
    for (const orphan of orphans) if (orphan !== kept) opened.takeIn(orphan)
    return opened
  }, [draft, kept, orphans])
  const view = useMemo(() => {
    const opened = createViewStore(draft.document.locale)
    const says = new URLSearchParams(window.location.search).get('says')
    if (says !== null) opened.setState({ right: 'phone', saysFirst: says })
    return opened
  }, [draft])
  const issues = useMemo(createIssueStore, [])
  const told = useRef<(savedBy: string, isMixed: boolean) => string>(() => '')
  const nameOf = useAuthorName()
  const me = useMe().data?.name
  told.current = (savedBy, isMixed) => {
    const { own, others } = isMixed ? texts.merged : texts.newer
    return savedBy === me ? own : others(nameOf(savedBy, { begins: true }))
  }
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved' })
  const [autosave, setAutosave] = useState<Autosave | null>(null)

  // Before anything is painted: the workbench waits for it.
  useLayoutEffect(() => {
    const keeping = keepHere(store, orphans)
    const started = createAutosave({
      store,
      save: saveFlow,
      keep: keeping.keep,
      onState: setSaveState,
      read: () => fetchFlow(draft.id),
      onMerged: (savedBy, isMixed) => showToast({ text: told.current(savedBy, isMixed) }),
      setTimer: (task, delayMs) => window.setTimeout(task, delayMs),
      clearTimer: (timer) => window.clearTimeout(timer as number),
    })
    setAutosave(started)
    if (store.hasUnsavedChanges()) void started.flush()
    // Who leaves may not come back, and who comes back may have signed in again.
    const turn = () => void (document.hidden ? started.flush() : started.refresh())
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('online', turn)
    window.addEventListener('focus', turn)
    const stopHearing = hearOtherTabs(store, started)
    return () => {
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('online', turn)
      window.removeEventListener('focus', turn)
      stopHearing()
      void started.flush()
      started.stop()
      keeping.stop()
    }
  }, [store, orphans, draft.id])

  useEffect(() => whenIdle(() => void loadForm()), [])

  // Once it was said: a reload, and whoever gets the address, does not say it again.
  useEffect(
    () =>
      view.subscribe(({ saysFirst }, before) => {
        if (saysFirst === null && before.saysFirst !== null) window.history.replaceState(null, '', location.pathname)
      }),
    [view],
  )

  // A variable that was renamed in other flows gets its name back there, too.
  useEffect(
    () =>
      store.watchElsewhere((elsewhere, isUndone) => {
        import('../../inspector/rename-elsewhere.ts')
          .then(({ renameElsewhere, reversed }) => renameElsewhere(isUndone ? reversed(elsewhere) : elsewhere))
          .then(
            () => showToast({ text: variableTexts.takenBackElsewhere(elsewhere.flowIds.length) }),
            (error: Error) => showToast({ text: variableTexts.notRenamed(error.message), isError: true }),
          )
      }),
    [store, variableTexts],
  )

  if (!autosave) return null
  return (
    <FlowProvider value={store}>
      <ViewProvider value={view}>
        <IssueProvider value={issues}>
          <EngineHost>
            <Workbench saveState={saveState} autosave={autosave} publishedVersion={draft.publishedVersion} />
          </EngineHost>
        </IssueProvider>
      </ViewProvider>
    </FlowProvider>
  )
}

/** Tells the other tabs of this browser what was saved here, and looks when one of them has saved. @returns what ends it */
function hearOtherTabs(store: FlowStore, autosave: Autosave): () => void {
  const channel = new BroadcastChannel(`basta.flow.${store.getState().model.id}`)
  channel.onmessage = ({ data }) => {
    if (data !== store.getState().saved.revision) void autosave.refresh()
  }
  let { revision } = store.getState().saved
  const unsubscribe = store.subscribe(({ saved }) => {
    if (saved.revision === revision) return
    revision = saved.revision
    channel.postMessage(revision)
  })
  return () => {
    unsubscribe()
    channel.close()
  }
}

const waited = (delayMs: number) => new Promise<void>((resolve) => window.setTimeout(resolve, delayMs))

interface Keeping {
  /** Keeps it now. @returns nothing when the page is being left: then it is kept already */
  keep(): Promise<void> | undefined
  stop(): void
}

/** Keeps edits and history on this computer, so that no reload and no dead battery loses them. */
function keepHere(store: FlowStore, orphans: readonly Orphan[]): Keeping {
  let timer: number | undefined
  let notIdle = () => {}
  const state = () => {
    window.clearTimeout(timer)
    timer = undefined
    notIdle()
    const { model, saved, sent, history, conflicts } = store.getState()
    const { revision, model: base } = saved
    return { flowId: model.id, revision, base, model, sent, history, conflicts, keptAt: Date.now() }
  }
  const leave = () => keptFlows.leave(state(), orphans)
  const keep = () =>
    document.hidden ? leave() : Promise.race([keptFlows.write(state(), orphans), waited(LONGEST_KEEP_MS)])
  if (orphans.length > 0) void keep()
  const unsubscribe = store.subscribe(() => {
    timer ??= window.setTimeout(() => {
      notIdle = whenIdle(() => void keep())
    }, KEEP_MS)
  })
  window.addEventListener('pagehide', leave)
  return {
    keep,
    stop() {
      window.removeEventListener('pagehide', leave)
      unsubscribe()
      if (timer !== undefined) void keep()
    },
  }
}
