import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type Spooled = { size: number; sha256: string }

/**
 * Streams the content into a new file that is on the disk when this resolves, measured on the way.
 * When the content breaks off or has another size than it should, the file is gone again.
 */
export const spool = async (path: string, content: Readable, expectedSize?: number): Promise<Spooled> => {
  const hash = createHash('sha256')
  let size = 0
  try {
    await pipeline(
      content,
      async function* (chunks: AsyncIterable<Buffer | string>) {
        for await (const chunk of chunks) {
          size += Buffer.byteLength(chunk)
          if (expectedSize !== undefined && size > expectedSize) break
          hash.update(chunk)
          yield chunk
        }
      },
      createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
    )
    if (expectedSize !== undefined && size !== expectedSize) {
      throw new Error(`the content is not of the ${expectedSize} bytes announced`)
    }
    return { size, sha256: hash.digest('hex') }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}
