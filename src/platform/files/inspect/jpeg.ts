import { orientationBlock, orientationIn } from './orientation.ts'
import { checkPixels } from './pixels.ts'
import { Refused } from './refused.ts'

const exif = Buffer.from('Exif\0\0', 'latin1')

const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Quantization, Huffman and arithmetic tables, restart interval; JFIF's density; Adobe's kind of color. */
const isKept = (marker: number) =>
  isFrame(marker) || [0xc4, 0xcc, 0xdb, 0xdd].includes(marker) || marker === 0xe0 || marker === 0xee

/**
 * The picture alone: without EXIF, GPS, XMP, IPTC, comments, previews and whatever follows its end. How it was held
 * stays, and no pixel changes, for nothing is decoded.
 * @throws Refused
 */
export const strippedJpeg = (file: Buffer): Buffer => {
  const kept: Buffer[] = []
  let orientation = 1
  let frames = 0
  let scans = 0
  let at = 2
  for (;;) {
    if (at + 2 > file.length || file[at] !== 0xff) throw new Refused('damaged')
    const marker = file[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) break
    if (at + 4 > file.length) throw new Refused('damaged')
    const length = file.readUInt16BE(at + 2)
    const end = at + 2 + length
    if (length < 2 || end > file.length) throw new Refused('damaged')
    const body = file.subarray(at + 4, end)
    if (marker === 0xe1 && body.subarray(0, 6).equals(exif)) orientation = orientationIn(body.subarray(6))
    if (isFrame(marker)) {
      if (body.length < 6) throw new Refused('damaged')
      checkPixels(body.readUInt16BE(3), body.readUInt16BE(1))
      frames += 1
    }
    if (marker === 0xda) {
      const next = scanEnd(file, end)
      kept.push(file.subarray(at, next))
      scans += 1
      at = next
      continue
    }
    // JFIF may carry a preview, Adobe's mark may not: of both only what has a known length is kept.
    if (isKept(marker)) kept.push(marker === 0xe0 ? density(body) : file.subarray(at, end))
    at = end
  }
  if (frames !== 1 || scans === 0) throw new Refused('damaged')
  const start = Buffer.from([0xff, 0xd8])
  const [first, ...rest] = kept
  const isJfif = first?.[1] === 0xe0
  return Buffer.concat([
    start,
    ...(isJfif && first ? [first] : []),
    ...(orientation === 1 ? [] : [orientationSegment(orientation)]),
    ...(isJfif || !first ? rest : kept),
    Buffer.from([0xff, 0xd9]),
  ])
}

/** Where the pixels of a scan end: at the next mark that is neither a stuffed byte nor a restart. */
const scanEnd = (file: Buffer, from: number): number => {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  throw new Refused('damaged')
}

/** JFIF without its preview; nothing of JFXX, which is one. */
const density = (body: Buffer): Buffer => {
  if (body.toString('latin1', 0, 5) !== 'JFIF\0' || body.length < 14) return Buffer.alloc(0)
  const segment = Buffer.from([0xff, 0xe0, 0, 16, ...body.subarray(0, 14)])
  segment.writeUInt16BE(0, 16)
  return segment
}

const orientationSegment = (orientation: number): Buffer => {
  const body = Buffer.concat([exif, orientationBlock(orientation)])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
