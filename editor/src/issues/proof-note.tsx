import { useFlow, useFlowStore } from '../document/flow-context.tsx'
import { stepName } from '../document/step-face.ts'
import { useView, useViewStore } from '../document/view-store.ts'
import { issueTexts } from '../i18n/issues.ts'
import { useLanguage, useTexts } from '../i18n/language.tsx'
import type { Proof } from '../worker/protocol.ts'
import { useIssues } from './issue-store.ts'
import { shieldOf } from './shield.ts'
import { SHIELDS, ShieldIcon } from './shield-icon.tsx'

type CounterExample = Extract<Proof, { proved: false }>['counterExamples'][number]

/** Whether every step honours a wish to stop or, where not, the ways that lead to trouble. */
export function ProofNote() {
  const texts = useTexts(issueTexts).proof
  const proof = useIssues((state) => state.proof)
  const shield = useIssues(shieldOf)
  const view = useViewStore()
  const isLit = useView(({ lit }) => lit !== null)
  return (
    <section>
      <h3 className={SHIELDS[shield].className}>
        <ShieldIcon shield={shield} />
        {texts.title}
      </h3>
      <p>{shield === 'proved' ? proof?.proved && texts.proved(proof.waitingStates) : texts.unproved[shield]}</p>
      {proof?.proved === false && (
        <ul>
          {proof.counterExamples.map((example) => (
            <li key={keyOf(example)}>
              <Way example={example} />
            </li>
          ))}
        </ul>
      )}
      {isLit && (
        <button type="button" className="link" onClick={() => view.setState({ lit: null })}>
          {texts.showAll}
        </button>
      )}
    </section>
  )
}

function Way({ example: { property, path } }: { example: CounterExample }) {
  const texts = useTexts(issueTexts).proof
  const { language } = useLanguage()
  const store = useFlowStore()
  const view = useViewStore()
  const names = useFlow(({ model }) =>
    path
      .map(({ nodeId }) => model.nodes[nodeId])
      .map((step) => (step ? stepName(step, language) : '?'))
      .join(' › '),
  )

  function light(): void {
    const edges = Object.values(store.getState().model.edges)
    const isTaken = ({ source, sourceHandle }: (typeof edges)[number]) =>
      path.some(({ nodeId, output }) => nodeId === source && output === sourceHandle)
    const stepIds = path.map(({ nodeId }) => nodeId)
    view.setState({
      isMap: false,
      lit: { stepIds: new Set(stepIds), edgeIds: new Set(edges.filter(isTaken).map(({ id }) => id)) },
    })
    view.getState().canvas?.show(stepIds)
  }

  return (
    <button type="button" className="finding" title={texts.showWay} onClick={light}>
      <strong>{texts.faults[property]}</strong>
      <span>{names}</span>
    </button>
  )
}

const keyOf = ({ property, path }: CounterExample) => `${property} ${path.map(({ nodeId }) => nodeId).join(' ')}`
