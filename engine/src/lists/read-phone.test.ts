import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { readPhone } from './read-phone.ts'

describe('a phone number', () => {
  it.each([
    ['+55 (11) 98765-4321', '5511987654321'],
    ['0055 11 98765.4321', '5511987654321'],
    ['whatsapp:+5511987654321', '5511987654321'],
    ['5511987654321@c.us', '5511987654321'],
    ['5511987654321@s.whatsapp.net', '5511987654321'],
    ['5511987654321.0', '5511987654321'],
    ['="+5511987654321"', '5511987654321'],
    ["'+5511987654321", '5511987654321'],
    ['+44 (0)7400 123456', '447400123456'],
    ['+55 (0)11 98888-0002', '5511988880002'],
    ['+39 (0)6 698 12345', '390669812345'],
    ['0044 (0)7400 123456', '447400123456'],
    ['5215512345678', '5215512345678'],
    ['+52 1 55 1234 5678', '5215512345678'],
    ['551187654321', '551187654321'],
    ['541123456789', '541123456789'],
    ['12125551234', '12125551234'],
    ['+1 555 123 0001', '15551230001'],
    ['\u202A+55\u00A011 98765\u20114321\u202C', '5511987654321'],
  ])('%s is %s', (text, expected) => {
    expect(readPhone(text, 'phone')).toBe(expected)
  })

  it.each([
    ['5.51199E+12', 'a spreadsheet has shortened'],
    ['5,51199E+12', 'a spreadsheet has shortened'],
    ['011 98765-4321', 'no country code'],
    ['+0 11 98765', 'no country code'],
    ['(11) 98888-0002', 'no country code'],
    ['11988880002', 'no country code'],
    ['(21) 98888-0002', 'no country code'],
    ['31988880002', 'Say which country'],
    ['12988880002', 'Say which country'],
    ['988880002', 'Say which country'],
    ['12345', 'is no phone number'],
    ['+4407400 12345', 'number of no country'],
    ['+55 988880002', 'number of no country'],
    ['+31 988880002', 'number of no country'],
    ['+1 055 123 4567', 'number of no country'],
    ['none', 'is no phone number'],
    ['', 'is no phone number'],
    ['+5511987654321 / +5511987654322', 'is no phone number'],
    ['ana@example.com', 'is no phone number'],
  ])('%j is refused: %s', (text, reason) => {
    expect(() => readPhone(text, 'phone')).toThrow(reason)
  })

  it('takes a country code from a column of its own, whether the number repeats it or not', () => {
    expect(readPhone('98765 43210', 'Phone', { code: '91' })).toBe('919876543210')
    expect(readPhone('919876543210', 'Phone', { code: '+91' })).toBe('919876543210')
    expect(readPhone('+5511987654321', 'Phone', { code: '91' })).toBe('5511987654321')
    expect(() => readPhone('123456', 'Phone', { code: '91' })).toThrow('no phone number of the country code 91')
  })
})

describe('a phone number of a list whose numbers are of a country', () => {
  it.each([
    ['(11) 98888-0002', 'BR', '5511988880002'],
    ['11988880002', 'BR', '5511988880002'],
    ['021 98888-0002', 'BR', '5521988880002'],
    ['0 15 11 98888-0002', 'BR', '5511988880002'],
    ['(11) 3333-4444', 'BR', '551133334444'],
    ['5511988880002', 'BR', '5511988880002'],
    ['+5511988880002', 'BR', '5511988880002'],
    ['0034 612 34 56 78', 'BR', '34612345678'],
    ['+1 202 555 0123', 'BR', '12025550123'],
    ['612 345 678', 'ES', '34612345678'],
    ['07400 123456', 'GB', '447400123456'],
    ['4915198765432', 'DE', '4915198765432'],
    ['015198765432', 'DE', '4915198765432'],
    ['15198765432', 'DE', '4915198765432'],
    ['62812345678', 'ID', '62812345678'],
    ['38344123456', 'XK', '38344123456'],
    ['5511987654321', 'BR', '5511987654321'],
    ['551187654321', 'BR', '551187654321'],
    ['51999998888', 'BR', '5551999998888'],
    ['5215512345678', 'MX', '5215512345678'],
    ['525512345678', 'MX', '525512345678'],
    ['55 1234 5678', 'MX', '525512345678'],
    ['5491123456789', 'AR', '5491123456789'],
    ['11 2345-6789', 'AR', '541123456789'],
    ['15551230001', 'US', '15551230001'],
  ] as const)('%s of %s is %s', (text, country, expected) => {
    expect(readPhone(text, 'phone', { country })).toBe(expected)
  })

  it.each([
    ['12125551234', 'BR', 'phone.abroad', '+12125551234'],
    ['34612345678', 'BR', 'phone.abroad', '+34612345678'],
    ['447400123456', 'BR', 'phone.abroad', '+447400123456'],
    ['988880002', 'BR', 'phone.not-of-country', 'country code 55'],
    ['49221732', 'DE', 'phone.two', '+49221732 or +4949221732'],
  ] as const)('%s is not taken for one of %s: %s', (text, country, code, says) => {
    const read = () => readPhone(text, 'phone', { country })
    expect(read).toThrow(says)
    expect(read).toThrow(expect.objectContaining({ fault: expect.objectContaining({ code }) }))
  })

  it('is the same with the country code, without it, as people write it there and with a plus, in every country', () => {
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples)
      // Islands whose numbers have four digits have to write them in full.
      if (!example || example.nationalNumber.length < 5) continue
      const waId = example.number.slice(1)
      const written = [waId, example.nationalNumber, example.formatNational(), example.formatInternational()]
      expect(written.map((text) => readPhone(text, 'phone', { country }))).toEqual(written.map(() => waId))
      expect(readPhone(waId, 'phone')).toBe(waId)
    }
  })

  it('is read so too where a column has the country code', () => {
    expect(readPhone('4915198765432', 'Phone', { code: '49' })).toBe('4915198765432')
    expect(readPhone('015198765432', 'Phone', { code: '49' })).toBe('4915198765432')
    expect(() => readPhone('988880002', 'Phone', { code: '55' })).toThrow('no phone number of the country code 55')
  })

  it('is still refused when it is none there, and the row’s own country code goes first', () => {
    expect(() => readPhone('12345', 'phone', { country: 'BR' })).toThrow('no phone number of the country code 55')
    expect(() => readPhone('5.51199E+12', 'phone', { country: 'BR' })).toThrow('a spreadsheet has shortened')
    expect(readPhone('98765 43210', 'Phone', { code: '91', country: 'BR' })).toBe('919876543210')
  })
})
