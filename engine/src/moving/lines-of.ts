/** The lines of a stream. Only a line feed ends one: `node:readline` would also cut at U+2028, which JSON allows inside a text. */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8')
  let begun = ''
  for await (const chunk of input as AsyncIterable<string>) {
    const end = chunk.lastIndexOf('\n')
    if (end < 0) begun += chunk
    else {
      yield* (begun + chunk.slice(0, end)).split('\n')
      begun = chunk.slice(end + 1)
    }
  }
  if (begun !== '') yield begun
}
