/** No control characters (C0, DEL, C1): they cannot be seen, and break whatever prints a name on a line. For JSON Schema. */
export const ONE_LINE = '^[^\\u0000-\\u001F\\u007F-\\u009F]*$'

/** A name as it may be kept: control characters become a space. */
export const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')
