import { z } from 'zod'
import { languages } from '../i18n/index.ts'

/** Line ends, other controls, and the marks that turn the direction of writing around. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** One line without controls, so that it can stand in a header. */
const oneLine = (value: string): string =>
  value.toWellFormed().replace(unseen, ' ').replace(/ {2,}/g, ' ').trim()

/** Several lines, with no control among them but the line end. */
const manyLines = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.toWellFormed().replace(unseen, ' ').trimEnd())
    .join('\n')

/** Text of a person, made safe to stand in a mail of ours. Catalogues ask for it by this type. */
export type Untrusted = string & { readonly untrusted: true }

/**
 * What somebody typed, for the subject or the text of a mail: one line, cut to `length`, in which no mail program
 * finds an address to turn into a link. It reads as before: a break of no width follows each mark that
 * addresses are made of.
 */
export const untrusted = (value: string, length = 200): Untrusted => {
  const line = [...oneLine(value)]
  const cut = line.length > length ? [...line.slice(0, length - 1), '…'] : line
  return broken(cut.join('')) as Untrusted
}

const broken = (text: string): string => text.replace(/[.:/@\\\u3002\uff0e\uff61](?=\S)/gu, '$&\u200b')

/**
 * Whatever a text was composed of, only addresses of this site are links in it, and only where they stand alone. It is
 * the last word: also of what somebody forgot to pass through `untrusted`.
 */
export const withoutForeignLinks = (text: string, origin: string): string =>
  text.replace(/\S+/gu, (word) =>
    isOwnAddress(word, origin) || !mayBecomeLink.test(word) ? word : broken(word),
  )

const isOwnAddress = (word: string, origin: string): boolean =>
  word === origin || (word.startsWith(`${origin}/`) && /^[\w./~%?=&#+-]*$/.test(word.slice(origin.length)))

/** A scheme, a mailbox, a path, or names joined by a dot. */
const mayBecomeLink = /[@\\/]|\p{L}:\S|[\p{L}\p{N}-][.\u3002\uff0e\uff61][\p{L}\p{N}]/u

const shortened = (length: number) => (value: string) => [...oneLine(value)].slice(0, length).join('')

/** The one person a mail goes to: never a list, and nothing that a header could be made of. */
export const recipient = z.object({
  name: z.string().transform(shortened(120)),
  address: z
    .email()
    .max(254)
    .regex(/^[^\s,;<>"]+$/),
})

/** Whether a mail can be sent to it. A form that takes an address asks this before it keeps one. */
export const isMailable = (address: string): boolean => recipient.shape.address.safeParse(address).success

export const mail = z.object({
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._/-]{0,199}$/)
    .optional(),
  to: recipient,
  lang: z.enum(languages),
  subject: z.string().transform(shortened(200)).pipe(z.string().min(1)),
  text: z.string().transform(manyLines).pipe(z.string().min(1)),
})

/**
 * `key` says what the mail is about and to whom, as in `proposal-submitted/12/3`: the same key is queued only once.
 * `text` is plain; what a person typed passes through `untrusted` on its way into it.
 */
export type Mail = z.input<typeof mail>
