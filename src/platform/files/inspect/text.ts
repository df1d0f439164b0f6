import { Refused } from './refused.ts'

/**
 * Nothing in it that no text has: in UTF-16 only with its mark, and otherwise no control characters. A page or a
 * drawing of the web is written in letters too, and is no text.
 * @throws Refused
 */
export const inspectText = (content: Buffer): void => {
  const isWide = content[0] === 0xff && content[1] === 0xfe
  const text = new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(content)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  if ((isWide && content.byteLength % 2 !== 0) || /[\0-\x08\x0b\x0e-\x1f]/.test(text))
    throw new Refused('otherType')
  const start = text.slice(0, 1_000).replace(/^(\ufeff|\xef\xbb\xbf)/, '')
  if (/^\s*<(!|\?|html|head|body|script|svg|iframe|img|meta|style|title)/i.test(start))
    throw new Refused('otherType')
}
