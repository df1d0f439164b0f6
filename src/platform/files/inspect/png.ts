import { crc32 } from 'node:zlib'
import { orientationBlock, orientationIn } from './orientation.ts'
import { checkPixels } from './pixels.ts'
import { Refused } from './refused.ts'

/** What a picture is drawn from. Texts, times, profiles and whatever is unknown are left out. */
const isKept = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'bKGD',
  'pHYs',
])

/**
 * The picture alone: without EXIF, XMP, comments and whatever follows its end. How it was held stays, and no pixel
 * changes, for nothing is decoded.
 * @throws Refused
 */
export const strippedPng = (file: Buffer): Buffer => {
  const kept: Buffer[] = [file.subarray(0, 8)]
  let orientation = 1
  let hasPixels = false
  for (let at = 8; ; ) {
    if (at + 12 > file.length) throw new Refused('damaged')
    const length = file.readUInt32BE(at)
    const end = at + 12 + length
    if (end > file.length) throw new Refused('damaged')
    const kind = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, end - 4)
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) throw new Refused('damaged')
    if ((at === 8) !== (kind === 'IHDR')) throw new Refused('damaged')
    if (kind === 'IHDR') {
      if (length !== 13) throw new Refused('damaged')
      checkPixels(body.readUInt32BE(0), body.readUInt32BE(4))
    }
    if (kind === 'eXIf') orientation = orientationIn(body)
    hasPixels ||= kind === 'IDAT'
    if (kind === 'IEND') break
    if (isKept.has(kind)) kept.push(file.subarray(at, end))
    at = end
  }
  if (!hasPixels) throw new Refused('damaged')
  if (orientation !== 1) kept.splice(2, 0, chunk('eXIf', orientationBlock(orientation)))
  return Buffer.concat([...kept, chunk('IEND', Buffer.alloc(0))])
}

const chunk = (kind: string, body: Buffer): Buffer => {
  const whole = Buffer.alloc(12 + body.length)
  whole.writeUInt32BE(body.length, 0)
  whole.write(kind, 4, 'latin1')
  body.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + body.length)), 8 + body.length)
  return whole
}
