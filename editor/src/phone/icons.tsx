import type { ReactNode } from 'react'

/** Line icons on a 24 px grid, in the colour of the text around them. They never speak: words or labels stand by them. */
const PATHS = {
  reply: <path d="M9 6 4 11l5 5M4 11h9a6 6 0 0 1 6 6v1" />,
  list: <path d="M8 7h12M8 12h12M8 17h12M4 7h.01M4 12h.01M4 17h.01" />,
  open: <path d="M14 5h5v5M19 5l-8 8M11 6H7a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-4" />,
  pin: (
    <>
      <path d="M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21Z" />
      <circle cx="12" cy="9.5" r="2.5" />
    </>
  ),
  image: (
    <>
      <rect x="4" y="5" width="16" height="14" rx="2.5" />
      <circle cx="9" cy="10" r="1.5" />
      <path d="m5 17 4.5-4 3 2.5 3-3 4 4" />
    </>
  ),
  video: <path d="M4 8a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8Zm11 3 5-3v8l-5-3" />,
  audio: <path d="M12 4v10M9 6v6M15 6v6M6 9v1M18 9v1M12 18v2" />,
  document: <path d="M14 4H8a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V8l-4-4Zm0 0v4h4M9 13h6M9 16h4" />,
  sticker: (
    <path d="M5 8a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v6l-5 5H8a3 3 0 0 1-3-3V8Zm14 6h-3a2 2 0 0 0-2 2v3M9 10h.01M14 10h.01M9 14h2" />
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  send: <path d="m5 12-1-7 17 7-17 7 1-7Zm0 0h8" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  more: <path d="M12 6h.01M12 12h.01M12 18h.01" strokeWidth="3" />,
  down: <path d="m6 9 6 6 6-6" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 8v4l2.5 2" />
    </>
  ),
  warning: <path d="M12 4 3 19.5h18L12 4Zm0 6v4.5M12 17h.01" />,
  shield: <path d="M12 3.5 5 6v5.5c0 4.3 2.9 7.6 7 9 4.1-1.4 7-4.7 7-9V6l-7-2.5Zm-3 8.5 2.2 2.2L15.5 10" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  store: (
    <path d="M5 10v8a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-8M4 9l1.5-4h13L20 9a2.7 2.7 0 0 1-5.3 0 2.7 2.7 0 0 1-5.4 0A2.7 2.7 0 0 1 4 9Zm6 10v-5h4v5" />
  ),
  bellOff: (
    <path d="M4 4l16 16M17.5 13.5c-.3-.9-.5-2-.5-3.5a5 5 0 0 0-8.5-3.5M7 10c0 4-1.5 5.5-2 6.5h11M10 19.5a2.2 2.2 0 0 0 4 0" />
  ),
  bell: <path d="M7 10a5 5 0 0 1 10 0c0 4 1.5 5.5 2 6.5H5c.5-1 2-2.5 2-6.5Zm3 9.5a2.2 2.2 0 0 0 4 0" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {PATHS[name]}
    </svg>
  )
}
