import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mail, recipient, untrusted } from './message.ts'

test.each([
  'a@example.org,b@example.org',
  'a@example.org\r\nBcc: b@example.org',
  'a@example.org\n',
  'a@example.org ',
  '"a,b@example.org"@example.org',
  'Ana <a@example.org>',
  'a@example.org;b@example.org',
  'a@localhost',
  '',
])('%j is not one address', (address) => {
  expect(recipient.safeParse({ name: 'Ana', address }).success).toBe(false)
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
