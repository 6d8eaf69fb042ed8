import type { ReactNode, Ref, UIEventHandler } from 'react'

export interface ScrollRegionProps {
  label: string
  className: string
  ref?: Ref<HTMLElement>
  onScroll?: UIEventHandler<HTMLElement>
  children: ReactNode
}

/** What scrolls by itself, with a name and a place in the order of the Tab key, so that it scrolls by keyboard, too. */
export function ScrollRegion({ label, ...rest }: ScrollRegionProps) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  return <section aria-label={label} tabIndex={0} {...rest} />
}
