import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCatalogs } from '#test/house/catalogs.ts'
import { isMailable, mail, recipient, untrusted, withoutForeignLinks } from './message.ts'

test.each([
  'a@example.org,b@example.org',
  'a@example.org\r\nBcc: b@example.org',
  'a@example.org\n',
  'a@example.org ',
  '"a,b@example.org"@example.org',
  'Ana <a@example.org>',
  'a@example.org;b@example.org',
  'a@localhost',
  'a@example.org:',
  '',
])('%j is not one address', (address) => {
  expect(recipient.safeParse({ name: 'Ana', address }).success).toBe(false)
  expect(isMailable(address)).toBe(false)
})

test('what a person typed stays readable and holds nothing that becomes a link', () => {
  expect(untrusted('Ana, see https://evil.example/x\r\nor a@evil.example').replaceAll('\u200b', '')).toBe(
    'Ana, see https://evil.example/x or a@evil.example',
  )
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom('http://', 'www.', 'evil.com', '@', '//', '\n', ' ', 'mailto:'),
          fc.string({ maxLength: 4 }),
        ),
        { maxLength: 9 },
      ),
      (parts) => {
        const value = untrusted(parts.join(''))
        expect(value).not.toMatch(/[a-z]:\/|\/\/|\w\.\w|\w@\w|mailto:\w|[\r\n]/i)
      },
    ),
  )
})

test('a long text is cut between characters', () => {
  expect(untrusted('😀'.repeat(300), 5)).toBe('😀😀😀😀…')
})

test('controls leave names, subjects and texts; line ends stay in the text alone', () => {
  const { to, subject, text } = mail.parse({
    to: { name: 'Ana\r\n\u202eBcc: x', address: 'ana@example.org' },
    lang: 'es',
    subject: 'Uno\u2028dos\0',
    text: 'uno\r\ndos\rtres\0 \ncuatro',
  })
  expect([to.name, subject, text]).toEqual(['Ana Bcc: x', 'Uno dos', 'uno\ndos\ntres\ncuatro'])
})

test('a mail that says nothing is none', () => {
  const given = { to: { name: '', address: 'ana@example.org' }, lang: 'es', subject: 'S', text: 'T' }
  expect(mail.safeParse(given).success).toBe(true)
  expect(mail.safeParse({ ...given, subject: '\r\n' }).success).toBe(false)
  expect(mail.safeParse({ ...given, key: 'Über' }).success).toBe(false)
})

const linkable = /[a-z][a-z0-9+.-]*:\/\/[^\s\u200b]|www\.[^\s\u200b]|mailto:\w|[\w-]\.[a-z]{2,}\b|\w@\w/iu
const origin = 'https://rial.example.org'
const foreign = (text: string) =>
  text.split(/\s+/).filter((word) => linkable.test(word) && word !== origin && !word.startsWith(`${origin}/`))

test('only addresses of the site itself are links in a mail, whoever wrote the rest', () => {
  const own = `${origin}/es/invitation/a-B_9?x=1#y`
  expect(withoutForeignLinks(`Vea ${own}\n\n14:30 h, 3.50 USD, S. A.`, origin)).toContain(own)
  for (const trick of [
    `${origin}.evil.example/`,
    `${origin}@evil.example/`,
    `${origin}/\\evil.example`,
    `${origin}/a,https://evil.example`,
    'HTTPS://EVIL.EXAMPLE',
    'evil.example',
    'ana@evil.example',
    'mailto:ana',
    'javascript:alert(1)',
    'evil\u3002example',
    '//evil.example',
  ]) {
    const text = withoutForeignLinks(`(${trick}) ${trick}`, origin)
    expect([trick, foreign(text)]).toEqual([trick, []])
    expect(text.replaceAll('\u200b', '')).toBe(`(${trick}) ${trick}`)
  }
})

test('no text of any catalogue becomes a link by what it is given, typed as untrusted or not', async () => {
  const hostile = 'Ana https://evil.example/x www.evil.example ana@evil.example'
  const given: Record<string, unknown> = { number: 3, boolean: true }
  let rendered = 0
  for (const { leaves, parameters } of await readCatalogs())
    for (const [lang, texts] of Object.entries(leaves))
      for (const [path, leaf] of texts) {
        const types = parameters.get(path) ?? []
        if (typeof leaf !== 'function' || !types.some((type) => /^(string|Untrusted)\b/.test(type))) continue
        const values = types.map((type) =>
          type.endsWith('[]')
            ? [hostile]
            : type.startsWith("'")
              ? type.split("'")[1]
              : (given[type] ?? hostile),
        )
        const text = withoutForeignLinks(String(leaf(...(values as never[]))), origin)
        expect([lang, path, foreign(text)]).toEqual([lang, path, []])
        rendered += 1
      }
  expect(rendered).toBeGreaterThan(400)
})
