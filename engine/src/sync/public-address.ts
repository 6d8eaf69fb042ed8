/**
 * Which addresses the server may be sent to by a URL that a person typed in. Whoever may set up a webhook must not reach the
 * machine itself, its network or a cloud's metadata service with it (server-side request forgery).
 */
import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Whether the whole internet may use this IP address. Source: IANA special-purpose address registries (RFC 6890). */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !specialV4.check(address, 'ipv4')
  return isIP(address) === 6 && globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6')
}

/** Why a webhook may not go to an address: a code for programs and screens, and a sentence in English. */
export interface AddressFault {
  code: 'no-address' | 'not-https' | 'with-password' | 'private'
  message: string
  /** What it leads to, if that is private. */
  address?: string
}

export const noAddress = (text: string): AddressFault => ({
  code: 'no-address',
  message: `"${text}" is no address. Write it like https://crm.example.com/basta.`,
})

/**
 * What is wrong with the URL of a webhook as it is written, or null. A name is looked at when it is resolved, by
 * `publicLookup`; numbers in every spelling (`0x7f.1`) are plain ones here, for `URL` has read them.
 */
export function urlFault(text: string): AddressFault | null {
  if (!URL.canParse(text)) return noAddress(text)
  const { protocol, username, password, hostname } = new URL(text)
  if (protocol !== 'https:') return { code: 'not-https', message: 'Use an address that begins with https://.' }
  if (username || password)
    return {
      code: 'with-password',
      message: 'Leave the user name and password out of the address: deliveries are signed.',
    }
  const address = hostname.replace(/^\[|\]$/g, '')
  return isIP(address) && !isPublic(address) ? privateFault(address) : null
}

/** Whether the name leads to a private address today, in words, or null. One that leads nowhere yet is fine. */
export function resolvedFault(url: string): Promise<AddressFault | null> {
  const { hostname } = new URL(url)
  return new Promise((resolve) => {
    publicLookup(hostname.replace(/^\[|\]$/g, ''), { all: true }, (error) => {
      resolve(error instanceof PrivateAddressError ? error.fault : null)
    })
  })
}

/** Resolves a name for one connection, and refuses when any of its addresses is private: the one checked is the one used. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const hidden = addresses?.find(({ address }) => !isPublic(address))
    const fault = error ?? (hidden ? new PrivateAddressError(hidden.address) : null)
    if (fault || options.all) return callback(fault, addresses ?? [])
    const [{ address, family }] = addresses as [LookupAddress]
    callback(null, address, family)
  })
}

export class PrivateAddressError extends Error {
  readonly fault: AddressFault

  constructor(address: string) {
    const fault = privateFault(address)
    super(fault.message)
    this.name = 'PrivateAddressError'
    this.fault = fault
  }
}

const privateFault = (address: string): AddressFault => ({
  ...{ code: 'private', address },
  message: `${address} is a private address. Set BASTA_WEBHOOK_PRIVATE=allow if that is wanted.`,
})

const specialV4 = ranges('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
])
/** Everything else in version 6 is local, multicast, reserved, or another spelling of a version 4 address. */
const globalV6 = ranges('ipv6', [['2000::', 3]])
const specialV6 = ranges('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

function ranges(family: 'ipv4' | 'ipv6', subnets: [net: string, prefix: number][]): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family)
  return list
}
