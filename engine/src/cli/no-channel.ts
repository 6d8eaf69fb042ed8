import type { Channel } from '../channels/channel.ts'

/** Nothing is sent from the command line. */
export const NO_CHANNEL: Channel = {
  send: async () => ({
    outcome: 'refused',
    error: { class: 'permanent', code: -1, title: 'The command line sends nothing' },
  }),
}
