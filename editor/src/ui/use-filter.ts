import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'wouter'

/** What a list is narrowed to. It stands in the address, so that "back" and links keep it. */
export function useFilter<K extends string>(
  names: readonly K[],
): [{ [name in K]?: string }, (changes: { [name in K]?: string }) => void] {
  const [params, setParams] = useSearchParams()
  const text = params.toString()
  const filter = useMemo(() => {
    const given = new URLSearchParams(text)
    return Object.fromEntries(names.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : [])))
  }, [names, text]) as { [name in K]?: string }
  const change = useCallback(
    (changes: { [name in K]?: string }) =>
      setParams(
        (before) => {
          for (const [name, value] of Object.entries<string | undefined>(changes))
            if (value) before.set(name, value)
            else before.delete(name)
          return before
        },
        { replace: true },
      ),
    [setParams],
  )
  return [filter, change]
}
