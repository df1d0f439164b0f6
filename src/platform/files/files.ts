import type { Readable } from 'node:stream'

/** Where the bytes of files are kept. Keys are ours, never a name that somebody chose. */
export type Files = {
  /**
   * Keeps all of the content under the key, or nothing: a reader never sees half of it. What was there before is
   * replaced. With `size`, content of any other size is refused.
   */
  put: (key: string, content: Readable, size?: number) => Promise<{ size: number; sha256: string }>
  /** @throws NotFound */
  get: (key: string) => Promise<Readable>
  /** A key that is not there is removed already. */
  remove: (key: string) => Promise<void>
  /** Every key, in no promised order. */
  list: () => AsyncIterable<string>
}
