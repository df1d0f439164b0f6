import { tokenField } from '#platform/http/form-token.ts'
import type { Answer } from '#test/trust/crawl.ts'
import { type Filled, headOf } from '#test/trust/examples.ts'

/** The same address, about a thing that is not there. */
export const absentPath = (pattern: string, { path, example }: Filled): string | undefined => {
  const values = example?.values ?? {}
  const [first] = [...headOf(pattern).matchAll(/:(\w+)/g)].map(([, name = '']) => values[name])
  return first === undefined ? undefined : path.replace(`/${first}`, `/${otherValue(first)}`)
}

const otherValue = (value: string): string => {
  if (/^\d{4}-\d+$/.test(value)) return `${value.slice(0, 4)}-987`
  if (/^[12]\d{3}$/.test(value)) return '2098'
  if (/^\d+$/.test(value)) return '98765432'
  if (/^[\w-]{43}$/.test(value)) return 'A'.repeat(43)
  if (/^[a-zA-Z]{2}$/.test(value)) return 'zz'
  return 'absent-thing'
}

/** Every page carries a mark of its own in its forms, and its browser one to go with it. */
export const withoutMarks = (text: string): string =>
  text.replaceAll(new RegExp(`name="${tokenField}" value="[^"]*"|minga-form=[\\w-]+`, 'g'), '')

/** All of an answer but its own address, which a page repeats where it offers itself in other languages. */
export const withoutAddress = ({ status, lasting, text }: Answer, path: string): string => {
  const rest = path.replace(/^\/(es|en|pt|fr)(?=\/)/, '')
  // An address of another length makes a page of another length.
  const headers = lasting.replaceAll(/^(?:content-length|etag): .*$/gm, '')
  return withoutMarks([status, headers, text].join('\n'))
    .replaceAll(rest, '/…')
    .replaceAll(encodeURIComponent(rest), '/…')
}
