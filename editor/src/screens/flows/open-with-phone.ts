/** The address of a flow's editor, with the phone open in which somebody says this at once. */
export const openWithPhone = (flowId: string, says?: string) =>
  says === undefined ? `/flows/${flowId}` : `/flows/${flowId}?${new URLSearchParams({ says })}`
