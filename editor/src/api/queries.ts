import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { call, Problem } from './http.ts'

/** Lists, contacts, versions: what the server has. The open flow is not among them (`document/`). */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays one; silence is asked about again.
      retry: (failures, error) => !(error instanceof Problem) && failures < 3,
    },
  },
})

export type Role = 'owner' | 'designer' | 'agent' | 'viewer'

/** Who is signed in. As `GET /api/me` answers. */
export interface Me {
  name: string
  role: Role
  permissions: string[]
  /** They have a password of their own, which they can change. */
  hasPassword: boolean
  /** WhatsApp is emulated: there is a phone to chat with. */
  emulator: boolean
}

export const ME = queryOptions({ queryKey: ['me'], queryFn: () => call<Me>('GET', '/api/me') })

export const useMe = () => useQuery(ME)
