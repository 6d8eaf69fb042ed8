import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Turn } from '@basta/engine/run/rehearse.ts'
import type { Act, Script } from '@basta/engine/run/script.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { appTexts } from '../i18n/app.ts'
import { useTexts } from '../i18n/language.tsx'
import { showToast } from '../ui/toasts.tsx'
import type { Engine } from '../worker/engine-client.ts'
import type { Rehearsed } from '../worker/protocol.ts'
import { type Chats, choosing, currentBranch, doing, lookingAt, NO_CHATS } from './chats.ts'
import { contactOf, type Persona } from './personas.ts'
import type { SimulatorStore } from './simulator-store.ts'

export interface SimulatorOptions {
  engine: Engine
  store: SimulatorStore
  /** The flow as it stands now. */
  document(): FlowDocument
  /** Changes when the document does: the chat is played anew on it. */
  version: unknown
}

export interface Simulator extends SimulatorActions {
  persona: Persona
  /** Null until the first answer; not `ok` while the flow cannot be run. */
  rehearsed: Rehearsed | null
  /** The turns up to the one that is looked at. */
  turns: readonly Turn[]
  /** The chat up to there, as a file. */
  script: Script
  chats: Chats
}

export interface SimulatorActions {
  act(act: Act): void
  look(at: number): void
  choose(branch: number): void
  /** From the beginning, perhaps in the middle of the flow. */
  restart(begins?: Script['begins']): void
  /** Somebody else writes: from the beginning, or the same as was written so far. */
  become(persona: Persona, chat: 'new' | 'same'): void
  /** Another chat in the place of this one, e.g. a recorded test. */
  play(acts: readonly Act[], begins?: Script['begins'], persona?: Persona): void
}

const NAME = 'chat'

/**
 * A chat with the flow. The runtime is the same every time, so nothing is kept but what was done: the worker plays it anew after
 * each act, and after each change of the flow.
 */
export function useSimulator({ engine, store, document, version }: SimulatorOptions): Simulator {
  const { persona, chats, begins } = useStore(store)
  const [rehearsed, setRehearsed] = useState<Rehearsed | null>(null)
  const read = useRef(document)
  read.current = document
  const { failed } = useTexts(appTexts)
  const { acts } = currentBranch(chats)

  // biome-ignore lint/correctness/useExhaustiveDependencies: played anew when the flow changes
  useEffect(() => {
    let isCurrent = true
    engine.show(read.current())
    const script = { name: NAME, contact: contactOf(persona), begins, steps: [...acts] }
    const rehearse = () => engine.ask('rehearse', script)
    // Once more: what failed may have been asked by somebody else.
    rehearse()
      .catch(rehearse)
      .then(
        (answer) => isCurrent && setRehearsed(answer),
        () => isCurrent && showToast({ text: failed, isError: true }),
      )
    return () => {
      isCurrent = false
    }
  }, [engine, version, persona, begins, acts])

  return {
    ...useMemo(() => actionsOn(store), [store]),
    ...{ persona, rehearsed, chats },
    turns: useMemo(() => (rehearsed?.ok ? rehearsed.turns.slice(0, chats.at + 1) : []), [rehearsed, chats.at]),
    script: { name: NAME, contact: contactOf(persona), begins, steps: acts.slice(0, chats.at) },
  }
}

function actionsOn(store: SimulatorStore): SimulatorActions {
  const move = (step: (chats: Chats) => Chats) => store.setState(({ chats }) => ({ chats: step(chats) }))
  return {
    act: (act) => move((chats) => doing(chats, act)),
    look: (at) => move((chats) => lookingAt(chats, at)),
    choose: (branch) => move((chats) => choosing(chats, branch)),
    restart: (begins) => store.setState({ begins, chats: NO_CHATS }),
    become: (persona, chat) =>
      store.setState({ persona, ...(chat === 'new' && { begins: undefined, chats: NO_CHATS }) }),
    play: (acts, begins, persona = store.getState().persona) =>
      store.setState({
        ...{ persona, begins },
        chats: { branches: [{ id: 1, from: null, acts }], current: 1, at: acts.length },
      }),
  }
}
