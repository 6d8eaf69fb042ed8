/**
 * All that can be wrong with a list or one of its rows, by code, and what to do, in English: programs decide by the code, and screens
 * say it in their language. In braces: what the fault carries along.
 */
export const LIST_FAULTS = {
  'phone.shortened':
    '“{text}” is a number that a spreadsheet has shortened: its last digits are lost. Give the column the format Text there and save the file anew from the source.',
  'phone.none': '“{text}” is no phone number. Write it with its country code, such as +55 11 98765-4321.',
  'phone.no-country':
    '“{text}” has no country code. Say which country such numbers are of, or write it as from abroad: +55 11 98765-4321.',
  'phone.not-of-country': '“{text}” is no phone number of the country code {code}. Write it as +{code} and the number.',
  'phone.not-valid': '“{text}” is a number of no country: a digit is wrong, missing or too many. Correct it.',
  'phone.abroad': '“{text}” is no phone number of the country code {code}. If it is {number}, write it so.',
  'phone.two': '“{text}” may be {one} or {other}. Write it as one of them.',
  'user-id.none': '“{text}” is no user id. Write it as Meta gives it, such as US.13491208655302741918.',
  'identity.unknown-kind': '“{text}” is no kind of identity. Write {known}.',
  'time.future': '“{text}” lies in the future. Write when it happened, such as 2026-01-31T12:00:00Z.',
  'time.day-or-month':
    '“{text}” leaves open which is the day and which the month. Write it like 2026-01-31 or 2026-01-31T12:00:00Z.',
  'time.none': '“{text}” is no date. Write it like 2026-01-31 or 2026-01-31T12:00:00Z.',
  'scope.none': '“{text}” is no scope. Write all, marketing or topic:<id>.',
  'scope.no-topics': 'There is no “{text}”: this account has no topics. Add it to the settings first.',
  'scope.unknown-topic': 'There is no “{text}”. The topics of this account: {known}.',
  'consent.unclear': '“{text}” says neither that the person stopped nor that they agreed. Write opt-out or opt-in.',
  'flag.unclear': '“{text}” is neither yes nor no. Write TRUE or FALSE.',
  'opt-in.when': 'The person agreed, but when? Write the date into this column.',
  'opt-in.evidence':
    'The person agreed, but where and how? Write it into this column, or give one evidence for the whole list.',
  'text.not-utf-8': '“{text}” is not UTF-8. Save the file as “CSV UTF-8”.',
  'text.too-long': 'The text has {count} characters. Shorten it to {max}.',
  'language.none': '“{text}” is no language. Write it like pt-BR or es.',
  'pause.over': 'The pause ended at {text}: there is nothing to stop any more.',
  'row.unclosed':
    'A quotation mark is opened in this row and not closed as it should be. Close it before the next delimiter, or double it inside a text.',
  'row.too-long': 'The row is longer than {max} characters. Is this a CSV file?',
  'row.too-many-cells':
    'The row has more cells than the header. Put texts that contain the delimiter in quotation marks.',
  'list.empty': 'The file is empty. Its first line names the columns.',
  'header.broken': 'The first line should name the columns, and cannot be read.',
  'column.twice': 'The column “{text}” is there twice. Rename or remove one of them.',
  'column.missing': 'A column is missing: one of {known}. The first line names the columns, and has {text}.',
  'column.not-there': 'There is no column “{text}”.',
  'column.unnamed': 'None of the columns is called {known}. Name the column of the {option}.',
  'column.no-attribute': 'The column “{text}” can be no attribute. Rename it with letters and digits, or remove it.',
  'layout.unknown':
    'Nobody is stopped by guess: none of the columns {text} says that these people want no more messages. If the list is one of people who do not, choose the layout Basta. Layouts: {known}.',
  'layout.no-number':
    'No column of phone numbers was found. The first line names the columns, and has {text}. Name the column of the numbers by one of these: {known}.',
} as const

export type ListFaultCode = keyof typeof LIST_FAULTS

export interface ListFault {
  code: ListFaultCode
  values: Readonly<Record<string, string>>
}

/** In English. */
export const faultSentence = ({ code, values }: ListFault): string =>
  LIST_FAULTS[code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
