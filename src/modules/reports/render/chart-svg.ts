import type { ChartPart } from '../document.ts'

const width = 620
const lettersInLine = 88
const lineHeight = 15
const barHeight = 13
const gap = 11
/** A label of so many letters stands before its bar. */
const longestBefore = 34
const letterWidth = 6.4
/** Of the line, for the longest bar; the value stands beside it. */
const room = 0.86

/** Bars below one another, each with its value beside it, and its label before it or, where one is long, above it. */
export const chartSvg = ({ bars }: ChartPart): string => {
  const longest = Math.max(0, ...bars.map(({ label }) => label.length))
  const left = longest > longestBefore ? 0 : longest * letterWidth + 12
  const full = (width - left) * room
  const greatest = Math.max(1, ...bars.map(({ value }) => value))
  let y = 0
  const drawn = bars.map(({ label, value, text }) => {
    const lines = wrapped(label)
    const top = y
    const barTop = left > 0 ? top + 4 : top + lines.length * lineHeight + 4
    y = barTop + barHeight + (left > 0 ? gap / 2 : gap)
    const length = Math.round((value / greatest) * full)
    const textTop = left > 0 ? barTop - 2 : top
    return [
      ...lines.map(
        (line, at) => `<text x="0" y="${textTop + (at + 1) * lineHeight - 3}">${escaped(line)}</text>`,
      ),
      `<rect x="${left}" y="${barTop}" width="${full}" height="${barHeight}" fill="#eef4f5"/>`,
      `<rect x="${left}" y="${barTop}" width="${length}" height="${barHeight}" fill="#0b6b7a"/>`,
      `<text x="${left + full + 8}" y="${barTop + barHeight - 2}" font-weight="bold">${escaped(text)}</text>`,
    ].join('')
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.max(1, y)}" viewBox="0 0 ${width} ${Math.max(1, y)}"`,
    ' font-family="Libertinus Serif" font-size="13" fill="#12242a">',
    ...drawn,
    '</svg>',
  ].join('')
}

const wrapped = (label: string): string[] => {
  const lines: string[] = []
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 1 > lettersInLine) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Controls are no part of XML. */
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
