import { buffer } from 'node:stream/consumers'
import { readArchive } from './archive.ts'
import type { Contents } from './backup.ts'
import { readHeader } from './header.ts'
import type { Key } from './key.ts'

/**
 * Reads an archive from its first byte to its last, as a restore would, without a database.
 * @throws Stop when it is damaged, locked with another key, or of another version.
 */
export const verify = async (
  file: string,
  key: Key | undefined,
): Promise<Contents & { createdAt: string; hasSecretKey: boolean }> => {
  const archive = await readArchive(file, key)
  try {
    const { tables, createdAt, secretKey } = readHeader(await archive.line())
    const contents: Contents = { tables: tables.length, rows: 0, files: 0 }
    // COPY's text format writes a line break within a value as two characters: each row is one line.
    for (const _ of tables) for await (const frame of archive.part()) contents.rows += lineBreaks(frame)
    while ((await buffer(archive.part())).length > 0) {
      for await (const _ of archive.part());
      contents.files += 1
    }
    return { ...contents, createdAt, hasSecretKey: secretKey !== undefined }
  } finally {
    archive.close()
  }
}

const lineBreaks = (frame: Buffer): number => {
  let count = 0
  for (let at = frame.indexOf(10); at >= 0; at = frame.indexOf(10, at + 1)) count += 1
  return count
}
