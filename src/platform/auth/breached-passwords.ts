import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Below the folder of package.json; made by `tools/breached-passwords.ts`. */
export const breachedFile = 'data/breached-passwords.bin'

/** Twenty bits and fourteen places for each: of other passwords one in 15,000 is taken for one of them. */
const [bitsEach, places] = [20, 14]

export const emptyFilter = (count: number): Buffer => Buffer.alloc(Math.ceil((count * bitsEach) / 8))

/** Where a password leaves its mark among so many bits. */
export const placesOf = (password: string, bits: number): number[] => {
  const hash = createHash('sha256').update(password).digest()
  const [start, step] = [hash.readUIntBE(0, 6), hash.readUIntBE(6, 6)]
  return Array.from({ length: places }, (_, at) => (start + at * step) % bits)
}

export type Breached = (password: string) => boolean

/** Reads the filter once: 2 MB. */
export const openBreached = (folder: string): Breached => {
  const filter = readFileSync(join(folder, breachedFile))
  const isIn = (text: string) =>
    placesOf(text, filter.length * 8).every((place) => ((filter[place >> 3] ?? 0) >> (place & 7)) & 1)
  return (password) => {
    const lower = password.normalize('NFC').toLowerCase()
    // Itself, or one of them with digits and signs put before or after it.
    const bare = lower.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    return isIn(lower) || (bare.length >= 6 && isIn(bare))
  }
}
