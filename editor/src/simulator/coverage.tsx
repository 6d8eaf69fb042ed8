import { useState } from 'react'
import { edgeIndex } from '../document/edge-index.ts'
import { useFlow } from '../document/flow-context.tsx'
import { stepFace } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { useTexts } from '../i18n/language.tsx'
import { simulatorTexts } from '../i18n/simulator.ts'
import type { TestState } from './test-store.ts'

/** Lights up, on request, the steps that no test visits and the connections that none takes. */
export function Coverage({ results }: { results: TestState['results'] }) {
  const texts = useTexts(simulatorTexts).tests
  const view = useViewStore()
  const isLit = useView(({ lit }) => lit !== null)
  const [isShown, setShown] = useState(false)
  const nodes = useFlow(({ model }) => model.nodes)
  const edges = useFlow(({ model }) => model.edges)
  const visited = new Set(results.flatMap((result) => result?.visited ?? []))
  const taken = new Set(results.flatMap((result) => result?.taken ?? []))
  const steps = Object.keys(nodes).filter((id) => !visited.has(id))
  const options = Object.values(nodes).flatMap((node) =>
    stepFace(node)
      .outputs.filter(({ id, optional }) => !optional && !taken.has(`${node.id}:${id}`))
      .map(({ id }) => [node.id, id] as const),
  )

  function show(): void {
    const { from } = edgeIndex(edges)
    const edgeIds = options.flatMap(([step, option]) =>
      (from.get(step) ?? []).flatMap(({ id, sourceHandle }) => (sourceHandle === option ? id : [])),
    )
    const stepIds = new Set([...steps, ...options.map(([step]) => step)])
    setShown(true)
    view.setState({ lit: { stepIds, edgeIds: new Set(edgeIds) } })
  }

  if (steps.length + options.length === 0) return <p className="fine">{texts.covered}</p>
  return (
    <div>
      <button type="button" className="link" onClick={show}>
        {texts.coverage}
      </button>
      {isShown && isLit && (
        <p role="status">
          {texts.uncovered(steps.length, options.length)}{' '}
          <button type="button" className="link" onClick={() => view.setState({ lit: null })}>
            {texts.showAll}
          </button>
        </p>
      )}
    </div>
  )
}
