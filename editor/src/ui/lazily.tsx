import { type ComponentType, useEffect, useState } from 'react'

/**
 * A part of the screen whose code is loaded when it is shown first, or earlier by `load`. Until then there is nothing. Not React's
 * own `lazy`: what that waits for is shown 300 ms after the last thing that it waited for at the earliest, loaded or not.
 */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>) {
  let Loaded: ComponentType<P> | null = null
  let loading: Promise<unknown> | undefined

  function loadOnce(): Promise<unknown> {
    loading ??= load().then(
      (component) => {
        Loaded = component
      },
      (error: unknown) => {
        loading = undefined
        throw error
      },
    )
    return loading
  }

  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, by its module
  function Lazily(props: P) {
    const [isLoaded, setLoaded] = useState(Loaded !== null)
    useEffect(() => {
      if (isLoaded) return
      loadOnce().then(
        () => setLoaded(true),
        (error: unknown) =>
          setLoaded(() => {
            // To the boundary around it, which says so.
            throw error
          }),
      )
    }, [isLoaded])
    return isLoaded && Loaded && <Loaded {...props} />
  }
  return Object.assign(Lazily, { load: loadOnce })
}
