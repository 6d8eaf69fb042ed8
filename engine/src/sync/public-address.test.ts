import { expect, test } from 'vitest'
import { isPublic, urlFault } from './public-address.ts'

test.each(['8.8.8.8', '93.184.216.34', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
  '%s is public',
  (address) => expect(isPublic(address)).toBe(true),
)

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fc00::1',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  '2002:7f00:1::',
  '2001::1',
  '2001:db8::1',
  'not an address',
])('%s is not', (address) => expect(isPublic(address)).toBe(false))

test.each(['https://crm.example.com/hooks?source=basta', 'https://93.184.216.34:8443/', 'https://[2606:4700::1111]/'])(
  '%s is taken',
  (url) => expect(urlFault(url)).toBeNull(),
)

test.each([
  ['http://crm.example.com/', 'https://'],
  ['ftp://crm.example.com/', 'https://'],
  ['crm.example.com', 'is no address'],
  ['https://', 'is no address'],
  ['https://me:secret@crm.example.com/', 'user name'],
  ['https://127.0.0.1/', 'private'],
  ['https://2130706433/', 'private'],
  ['https://0x7f.1/', 'private'],
  ['https://0177.0.0.1/', 'private'],
  ['https://[::1]/', 'private'],
  ['https://[::ffff:10.0.0.1]/', 'private'],
  ['https://169.254.169.254/latest/meta-data', 'private'],
])('%s is refused: %s', (url, why) => expect(urlFault(url)?.message).toContain(why))
