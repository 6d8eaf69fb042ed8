import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query'
import { call } from './http.ts'

/** One page of a list of the server. */
export interface PageOf<T> {
  items: T[]
  /** Where the next one begins; absent on the last. */
  next?: string
}

export interface Pages<T> {
  /** What has come so far; undefined before the first page. */
  rows: T[] | undefined
  error: Error | null
  hasMore: boolean
  isFetching: boolean
  fetchMore(): void
  refetch(): void
}

const PAGE_SIZE = 100

/** A list that is read on as it is scrolled. What has come is kept for a while, so that "back" finds its place again. */
export function usePages<T>(path: string, filter: Filter, { refreshMs }: { refreshMs?: number } = {}): Pages<T> {
  const query = useInfiniteQuery<PageOf<T>, Error, T[], unknown[], string | undefined>({
    queryKey: [path, filter],
    queryFn: ({ pageParam, signal }) =>
      call('GET', `${path}${queryText({ ...filter, limit: String(PAGE_SIZE), after: pageParam })}`, { signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next,
    select: allRows,
    // Reading hundreds of pages anew because a window was looked at would take long and move the list.
    refetchOnWindowFocus: false,
    refetchInterval: refreshMs ?? false,
  })
  return {
    rows: query.data,
    error: query.error,
    hasMore: query.hasNextPage,
    isFetching: query.isFetching,
    fetchMore: () => void (query.isFetching || query.fetchNextPage()),
    refetch: () => void query.refetch(),
  }
}

// Outside the component: it is run anew only for new pages.
const allRows = <T>({ pages }: InfiniteData<PageOf<T>, string | undefined>) => pages.flatMap(({ items }) => items)

export type Filter = { [name: string]: string | undefined }

/** `?a=b` of what is there, or nothing. */
export function queryText(filter: Filter): string {
  const given = Object.entries(filter).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}
