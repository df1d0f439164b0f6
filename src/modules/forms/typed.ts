/** What somebody typed, without what no text has: lone halves of characters and control characters. */
const clean = (typed: string): string =>
  typed
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\p{Surrogate}/gu, '')
    .replaceAll(/\p{Control}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .normalize('NFC')
    .trim()

/** A text of several lines. */
export const linesOf = clean

/** A text of one line. */
export const lineOf = (typed: string): string => clean(typed).replaceAll(/\s*[\n\t]\s*/g, ' ')

const spaces = /[\s\u00a0\u202f'’]/g

/**
 * A number as any language of the network writes it: `1.5`, `1,5`, `-2`. Nothing when it is none, and when one
 * reader would take it for a thousand and another for one (`1.500`).
 */
export const numberOf = (typed: string): number | undefined => {
  const text = typed.trim().replaceAll(spaces, '').replace('−', '-')
  if (!/^-?\d{1,12}([.,]\d{1,6})?$/.test(text) || /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return undefined
  return Number(text.replace(',', '.')) || 0
}

/** A number as `numberOf` reads it back, in the signs of no language in particular. */
export const numberText = (value: number): string => {
  const text = value.toFixed(6).replace(/\.?0+$/, '')
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
}

/** A year of this or the last century, as four digits. */
export const yearOf = (typed: string): number | undefined => {
  const text = typed.trim()
  return /^(19|20)\d\d$/.test(text) ? Number(text) : undefined
}

/** Whole dollars, with or without separators of thousands: `6500`, `6.500`, `6,500.00`, `USD 6 500`. */
export const moneyOf = (typed: string): number | undefined => {
  const text = typed
    .trim()
    .replace(/^(USD|US\$|\$)|(USD|US\$|\$)$/i, '')
    .replaceAll(spaces, '')
    .replace(/[.,]00?$/, '')
  const isPlain = /^\d{1,10}$/.test(text)
  const isGrouped = /^\d{1,3}(\.\d{3}){1,3}$/.test(text) || /^\d{1,3}(,\d{3}){1,3}$/.test(text)
  return isPlain || isGrouped ? Number(text.replaceAll(/[.,]/g, '')) : undefined
}

/** A day as `YYYY-MM-DD`, from that or from day, month and year. */
export const dayOf = (typed: string): string | undefined => {
  const text = typed.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const said = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const [year, month, day] = iso ? iso.slice(1) : said ? said.slice(1).reverse() : []
  if (!year || !month || !day) return undefined
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  const isThere = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
  return isThere && year >= '1900' && year <= '2199' ? written : undefined
}
