import type { Readable } from 'node:stream'

/** Where the bytes of files are kept. Keys are ours, never a name that somebody chose. */
export type Files = {
  put: (key: string, content: Readable, size?: number) => Promise<{ size: number; sha256: string }>
  get: (key: string) => Promise<Readable>
  remove: (key: string) => Promise<void>
  list: () => AsyncIterable<string>
}

export const openFiles = (_config: unknown): Files => {
  return undefined as unknown as Files
}
