import { z } from 'zod'
import { Stop } from '../errors.ts'

const format = 'minga-backup'
const version = 1

/** The first line of an archive. Names of tables, columns and sequences are quoted as SQL wants them. */
const header = z.object({
  format: z.literal(format),
  version: z.literal(version),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string().regex(/^-?\d+$/) })),
  secretKey: z.string().optional(),
})

export type Header = z.infer<typeof header>

export const writeHeader = (content: Omit<Header, 'format' | 'version'>): Buffer =>
  Buffer.from(`${JSON.stringify({ format, version, ...content } satisfies Header)}\n`)

/** @throws Stop when this Minga does not know the format. */
export const readHeader = (line: string): Header => {
  const parsed = header.safeParse(parseJson(line))
  if (parsed.success) return parsed.data
  throw new Stop(
    'The file is not a backup that this Minga can read.',
    'Restore it with the version of Minga that wrote it.',
  )
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
