/** How a camera was held: 1 is upright; the others are turned or mirrored (EXIF 3.0, 4.6.5). */
const tag = 0x0112

/** The orientation that a block of EXIF states; 1 where it states none that makes sense. */
export const orientationIn = (tiff: Buffer): number => {
  const order = tiff.toString('latin1', 0, 2)
  if ((order !== 'II' && order !== 'MM') || tiff.length < 8) return 1
  const isLittle = order === 'II'
  const two = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const four = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const directory = four(4)
  if (directory + 2 > tiff.length) return 1
  for (let entry = 0; entry < two(directory); entry += 1) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.length) return 1
    if (two(at) === tag) return two(at + 8) >= 1 && two(at + 8) <= 8 ? two(at + 8) : 1
  }
  return 1
}

/** A block of EXIF that states an orientation and nothing else. */
export const orientationBlock = (orientation: number): Buffer => {
  const block = Buffer.alloc(26)
  block.write('II*\0', 'latin1')
  block.writeUInt32LE(8, 4)
  block.writeUInt16LE(1, 8)
  block.writeUInt16LE(tag, 10)
  block.writeUInt16LE(3, 12)
  block.writeUInt32LE(1, 14)
  block.writeUInt16LE(orientation, 18)
  return block
}
