import { useEffect, useState } from 'react'

/** Whether the page is light or dark now: by the system, or as the person chose. */
export function useScheme(): 'light' | 'dark' {
  const [scheme, setScheme] = useState(readScheme)
  useEffect(() => {
    const onChange = () => setScheme(readScheme())
    const system = matchMedia('(prefers-color-scheme: dark)')
    const chosen = new MutationObserver(onChange)
    system.addEventListener('change', onChange)
    chosen.observe(document.documentElement, { attributeFilter: ['style'] })
    return () => {
      system.removeEventListener('change', onChange)
      chosen.disconnect()
    }
  }, [])
  return scheme
}

function readScheme(): 'light' | 'dark' {
  const { colorScheme } = document.documentElement.style
  if (colorScheme === 'light' || colorScheme === 'dark') return colorScheme
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
