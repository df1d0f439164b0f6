/**
 * QR codes (ISO/IEC 18004) of bytes at error correction level M, versions 1 to 12: enough for the 287 bytes of the
 * longest address that an authenticator app is given.
 */

/** By version: error correction bytes of a block, blocks. */
const levelM: readonly (readonly [number, number])[] = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
  [26, 5],
  [30, 5],
  [22, 8],
]

const sizeOf = (version: number) => version * 4 + 17

const alignments = (version: number): number[] => {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2
  const rest = Array.from({ length: count - 1 }, (_, i) => sizeOf(version) - 7 - i * step)
  return [6, ...rest.reverse()]
}

const capacityBits = (version: number): number => {
  const count = version === 1 ? 0 : Math.floor(version / 7) + 2
  const aligned = count === 0 ? 0 : (25 * count - 10) * count - 55
  return (16 * version + 128) * version + 64 - aligned - (version >= 7 ? 36 : 0)
}

/** Product in the field of 256 elements with the polynomial of QR codes. */
const multiply = (a: number, b: number): number => {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d)
    product ^= ((b >>> bit) & 1) * a
  }
  return product
}

const divisor = (degree: number): number[] => {
  const result = [...Array<number>(degree - 1).fill(0), 1]
  let root = 1
  for (let i = 0; i < degree; i++) {
    for (let j = 0; j < degree; j++) result[j] = multiply(result[j] ?? 0, root) ^ (result[j + 1] ?? 0)
    root = multiply(root, 2)
  }
  return result
}

const remainder = (data: readonly number[], by: readonly number[]): number[] => {
  const result = by.map(() => 0)
  for (const byte of data) {
    const factor = byte ^ (result.shift() ?? 0)
    result.push(0)
    by.forEach((value, i) => {
      result[i] = (result[i] ?? 0) ^ multiply(value, factor)
    })
  }
  return result
}

/** The bytes in blocks, each with its error correction, interleaved as they are drawn. */
const codewords = (text: Uint8Array): { version: number; bytes: number[] } => {
  const lengthBits = (version: number) => (version < 10 ? 8 : 16)
  const dataBytes = (version: number) => {
    const [correction = 0, blocks = 0] = levelM[version - 1] ?? []
    return Math.floor(capacityBits(version) / 8) - correction * blocks
  }
  const version =
    levelM.findIndex((_, i) => 4 + lengthBits(i + 1) + text.length * 8 <= dataBytes(i + 1) * 8) + 1
  if (version === 0) throw new Error('too long for a QR code')
  const [correction = 0, count = 0] = levelM[version - 1] ?? []
  const bits = `0100${text.length.toString(2).padStart(lengthBits(version), '0')}${[...text].map((byte) => byte.toString(2).padStart(8, '0')).join('')}`
  const room = dataBytes(version) * 8
  const ended = bits + '0'.repeat(Math.min(4, room - bits.length))
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, '0')
  const data = Array.from({ length: whole.length / 8 }, (_, i) =>
    Number.parseInt(whole.slice(i * 8, i * 8 + 8), 2),
  )
  for (let filler = 0xec; data.length < room / 8; filler ^= 0xec ^ 0x11) data.push(filler)

  const short = Math.floor(data.length / count)
  const longBlocks = data.length % count
  const by = divisor(correction)
  const blocks = Array.from({ length: count }, (_, i) => {
    const isLong = i >= count - longBlocks
    const start = i * short + Math.max(0, i - (count - longBlocks))
    return data.slice(start, start + short + (isLong ? 1 : 0))
  })
  const corrections = blocks.map((block) => remainder(block, by))
  const column = (rows: number[][], i: number) => rows.flatMap((row) => (i < row.length ? [row[i] ?? 0] : []))
  return {
    version,
    bytes: [
      ...Array.from({ length: short + 1 }, (_, i) => column(blocks, i)).flat(),
      ...Array.from({ length: correction }, (_, i) => column(corrections, i)).flat(),
    ],
  }
}

type Grid = { dark: boolean[][]; fixed: boolean[][] }

const at = (rows: boolean[][], x: number, y: number): boolean => rows[y]?.[x] ?? false

const put = (grid: Grid, x: number, y: number, isDark: boolean) => {
  const [row, held] = [grid.dark[y], grid.fixed[y]]
  if (!row || !held || x < 0 || x >= row.length) return
  row[x] = isDark
  held[x] = true
}

/** The patterns by which a camera finds and straightens the code. */
const drawPatterns = (grid: Grid, version: number) => {
  const size = sizeOf(version)
  for (let i = 0; i < size; i++) {
    put(grid, 6, i, i % 2 === 0)
    put(grid, i, 6, i % 2 === 0)
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    for (let dy = -4; dy <= 4; dy++) {
      for (let dx = -4; dx <= 4; dx++) {
        const distance = Math.max(Math.abs(dx), Math.abs(dy))
        put(grid, cx + dx, cy + dy, distance !== 2 && distance !== 4)
      }
    }
  }
  const centers = alignments(version)
  const last = centers.length - 1
  centers.forEach((cx, i) => {
    centers.forEach((cy, j) => {
      if ((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)) return
      for (let dy = -2; dy <= 2; dy++) {
        for (let dx = -2; dx <= 2; dx++)
          put(grid, cx + dx, cy + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1)
      }
    })
  })
  if (version < 7) return
  let rest = version
  for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25)
  const bits = (version << 12) | rest
  for (let i = 0; i < 18; i++) {
    const isDark = ((bits >>> i) & 1) === 1
    const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)]
    put(grid, a, b, isDark)
    put(grid, b, a, isDark)
  }
}

/** The level of correction and the mask, twice. Level M is 0. */
const drawFormat = (grid: Grid, mask: number) => {
  const size = grid.dark.length
  let rest = mask
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537)
  const bits = ((mask << 10) | rest) ^ 0x5412
  const bit = (i: number) => ((bits >>> i) & 1) === 1
  for (let i = 0; i <= 5; i++) put(grid, 8, i, bit(i))
  put(grid, 8, 7, bit(6))
  put(grid, 8, 8, bit(7))
  put(grid, 7, 8, bit(8))
  for (let i = 9; i < 15; i++) put(grid, 14 - i, 8, bit(i))
  for (let i = 0; i < 8; i++) put(grid, size - 1 - i, 8, bit(i))
  for (let i = 8; i < 15; i++) put(grid, 8, size - 15 + i, bit(i))
  put(grid, 8, size - 8, true)
}

/** Where the bytes go: two columns at a time from the right, up and down in turn. */
const dataPlaces = (grid: Grid): [number, number][] => {
  const size = grid.dark.length
  const places: [number, number][] = []
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++) {
      const goesUp = ((right + 1) & 2) === 0
      const y = goesUp ? size - 1 - step : step
      for (const x of [right, right - 1]) if (!at(grid.fixed, x, y)) places.push([x, y])
    }
  }
  return places
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** How hard a mask makes the code to read, by the standard's four rules. */
const penalty = (dark: boolean[][]): number => {
  const size = dark.length
  let total = 0
  for (const swap of [false, true]) {
    for (let i = 0; i < size; i++) {
      const line = Array.from({ length: size }, (_, j) =>
        (swap ? at(dark, i, j) : at(dark, j, i)) ? '1' : '0',
      ).join('')
      for (const run of line.match(/0{5,}|1{5,}/g) ?? []) total += run.length - 2
      for (let j = 0; j + 11 <= size; j++)
        if (/^(00001011101|10111010000)$/.test(line.slice(j, j + 11))) total += 40
    }
  }
  for (let y = 0; y + 1 < size; y++) {
    for (let x = 0; x + 1 < size; x++) {
      const one = at(dark, x, y)
      if (one === at(dark, x + 1, y) && one === at(dark, x, y + 1) && one === at(dark, x + 1, y + 1))
        total += 3
    }
  }
  const share = (dark.flat().filter(Boolean).length * 100) / (size * size)
  return total + Math.floor(Math.abs(share - 50) / 5) * 10
}

/** The code of a text, row by row: `true` is dark. A margin of four is the drawer's. */
export const qrCode = (text: string): boolean[][] => {
  const { version, bytes } = codewords(new TextEncoder().encode(text))
  const size = sizeOf(version)
  const square = () => Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  const base: Grid = { dark: square(), fixed: square() }
  drawPatterns(base, version)
  drawFormat(base, 0)
  const places = dataPlaces(base)
  const drawn = masks.map((mask, index) => {
    const grid: Grid = { dark: base.dark.map((row) => [...row]), fixed: base.fixed }
    places.forEach(([x, y], i) => {
      const bit = (((bytes[i >>> 3] ?? 0) >>> (7 - (i & 7))) & 1) === 1
      put(grid, x, y, bit !== mask(x, y))
    })
    drawFormat(grid, index)
    return grid.dark
  })
  return drawn.reduce((best, grid) => (penalty(grid) < penalty(best) ? grid : best))
}
