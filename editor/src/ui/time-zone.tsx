import { createContext, type ReactNode, useContext } from 'react'
import { useSettings } from '../api/account.ts'

export const computersTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone
const TimeZone = createContext(computersTimeZone)

/** IANA: the account's own where somebody is signed in, this computer's elsewhere. All times that are shown are those of it. */
export const useTimeZone = () => useContext(TimeZone)

export function AccountTimeZone({ children }: { children: ReactNode }) {
  const computers = useTimeZone()
  return <TimeZone.Provider value={useSettings().data?.timeZone ?? computers}>{children}</TimeZone.Provider>
}
