import { createContext, useContext } from 'react'

interface PhoneClock {
  /** IANA. Set where the clock of the chat is not that of this computer; its times are shown in this zone. */
  timeZone?: string
}

const PhoneClockContext = createContext<PhoneClock>({})
export const PhoneClockProvider = PhoneClockContext.Provider
export const usePhoneClock = () => useContext(PhoneClockContext)
