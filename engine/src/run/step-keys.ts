/** Under what the steps of a version of a flow are counted. */
export interface StepKeys {
  /** `<flow>@<version>` */
  readonly flow: string
  /** `<flow>@<version> <step>` */
  step(nodeId: string): string
  /** `<flow>@<version> <step> <output>` */
  output(nodeId: string, output: string): string
}

/** Each key is made once: steps are counted on the way of every message, and texts that are the same object are found at once. */
export function stepKeys(flowId: string, version: number): StepKeys {
  const flow = `${flowId}@${version}`
  const steps = new Map<string, { step: string; outputs: Map<string, string> }>()

  function known(nodeId: string) {
    let keys = steps.get(nodeId)
    if (!keys) {
      keys = { step: `${flow} ${nodeId}`, outputs: new Map() }
      steps.set(nodeId, keys)
    }
    return keys
  }

  return {
    flow,
    step: (nodeId) => known(nodeId).step,
    output(nodeId, output) {
      const { step, outputs } = known(nodeId)
      let key = outputs.get(output)
      if (key === undefined) {
        key = `${step} ${output}`
        outputs.set(output, key)
      }
      return key
    },
  }
}
