import type { C } from './route.ts'

/** More than a boundary, the headers of a part and a token take. */
const longestHead = 1_000

/**
 * The first part of a form with files, when it is the field of that name; what was read of the body is put back
 * before the rest, which nobody has read yet. By hand and not by busboy, which tells of a field only some turns after
 * it was given the bytes and gives none back: they would be read, kept and put back here all the same, and what this
 * reads wrongly is only refused.
 */
export const firstField = async (c: C, name: string): Promise<string | undefined> => {
  const { body } = c.req.raw
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(c.req.header('content-type') ?? '')
  if (!body || !boundary) return undefined
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let head = ''
  const line = `--${boundary[1] ?? boundary[2]}`
  const part = (): string | undefined => {
    const [before, after = ''] = cut(head, `${line}\r\n`)
    const [first, rest] = cut(after, `\r\n${line}`)
    return before === '' && rest !== undefined ? first : undefined
  }
  while (head.length < longestHead && part() === undefined) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    head += Buffer.from(value.subarray(0, longestHead)).toString('latin1')
  }
  c.req.raw = new Request(c.req.raw, { body: rejoined(chunks, reader), duplex: 'half' } as RequestInit)
  const [headers = '', value] = cut(part() ?? '', '\r\n\r\n')
  return new RegExp(`^content-disposition: form-data; name="${name}"$`, 'i').test(headers) ? value : undefined
}

const cut = (text: string, at: string): string[] => {
  const place = text.indexOf(at)
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + at.length)]
}

const rejoined = (chunks: Uint8Array[], reader: ReadableStreamDefaultReader<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = chunks.length > 0 ? { done: false, value: chunks.shift() } : await reader.read()
      if (done) controller.close()
      else controller.enqueue(value as Uint8Array)
    },
    cancel: (reason) => reader.cancel(reason),
  })
