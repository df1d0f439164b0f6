import { Refused } from './refused.ts'

/** A page scanned at 600 dots an inch has 35 million; no telephone makes more than this. */
const mostPixels = 120_000_000
const longestSide = 30_000

/** @throws Refused for a picture of no size, or of one that fills the memory of whoever opens it. */
export const checkPixels = (width: number, height: number): void => {
  if (width === 0 || height === 0) throw new Refused('damaged')
  if (width > longestSide || height > longestSide || width * height > mostPixels) throw new Refused('pixels')
}
