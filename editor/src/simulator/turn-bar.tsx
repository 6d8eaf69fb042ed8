import { RotateCcw, StepBack, StepForward } from 'lucide-react'
import { useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import { currentBranch } from './chats.ts'
import type { Simulator } from './use-simulator.ts'

/** Back and forward over the turns of the chat, and between the branches that answering otherwise has made. */
export function TurnBar({ simulator: { chats, look, choose, restart } }: { simulator: Simulator }) {
  const texts = useTexts(simulatorTexts)
  const all = currentBranch(chats).acts.length
  const { at } = chats
  return (
    <div className="turn-bar">
      <button
        type="button"
        className="icon-button"
        aria-label={texts.back}
        title={texts.back}
        disabled={at === 0}
        onClick={() => look(at - 1)}
      >
        <StepBack className="icon" aria-hidden="true" />
      </button>
      <input
        type="range"
        min={0}
        max={all}
        value={at}
        disabled={all === 0}
        aria-label={texts.turns}
        aria-valuetext={texts.turnOf(at, all)}
        onChange={(event) => look(Number(event.target.value))}
      />
      <output>{texts.turnOf(at, all)}</output>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.forward}
        title={texts.forward}
        disabled={at === all}
        onClick={() => look(at + 1)}
      >
        <StepForward className="icon" aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={texts.restart}
        title={texts.restart}
        onClick={() => restart()}
      >
        <RotateCcw className="icon" aria-hidden="true" />
      </button>
      {chats.branches.length > 1 && (
        <select
          className="select"
          aria-label={texts.branch}
          value={chats.current}
          onChange={(event) => choose(Number(event.target.value))}
        >
          {chats.branches.map(({ id, from }) => (
            <option key={id} value={id}>
              {texts.branchName(id, from?.at ?? null)}
            </option>
          ))}
        </select>
      )}
      {at < all && <p className="hint">{texts.lookingBack}</p>}
    </div>
  )
}
