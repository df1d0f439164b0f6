import { z } from 'zod'
import { roles } from '#platform/actor.ts'
import { languages } from '#platform/i18n/index.ts'

/** A line of a form: absent is empty; controls go. */
const line = (most: number) =>
  z
    .string()
    .catch('')
    .transform((value) =>
      value
        .replaceAll(/\p{Cc}/gu, '')
        .trim()
        .slice(0, most),
    )

/** A password is taken as typed; what cannot be one of ours is not worth hashing. */
const secret = z
  .string()
  .catch('')
  .transform((value) => value.slice(0, 1_024))

export const signInForm = z.object({ email: line(254), password: secret, code: line(40), next: line(2_000) })
export const codeForm = z.object({ code: line(40), next: line(2_000) })
export const demoForm = z.object({ who: line(40), next: line(500) })
export const resetForm = z.object({ email: line(254) })
export const writeAgainForm = z.object({ address: line(320) })
export const newPasswordForm = z.object({ password: secret })
export const changePasswordForm = z.object({ current: secret, password: secret })
export const ownPasswordForm = z.object({ current: secret })
export const passkeySignInForm = z.object({
  response: z
    .string()
    .catch('')
    .transform((value) => value.slice(0, 20_000)),
  next: line(2_000),
})
export const passkeyForm = z.object({
  current: secret,
  name: line(80),
  response: z
    .string()
    .catch('')
    .transform((value) => value.slice(0, 20_000)),
})

export const removePasskeyForm = z.object({
  current: secret,
  id: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .catch(0),
})

export const isEmail = (value: string): boolean => z.email().max(254).safeParse(value).success

const base64url = z.string().regex(/^[A-Za-z0-9_-]*$/)

const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).catch({}),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional().catch(undefined),
}

/** What a browser answers when it is asked for a passkey. */
export const passkeyAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
})

/** What a browser answers when it made a passkey. */
export const newPasskeyAnswer = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).optional().catch(undefined),
  }),
})

/** Text that may be JSON, read by a schema; nothing when it is not. */
export const readJson = <Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): z.infer<Schema> | undefined => {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Sample people are known by a word; their addresses can receive nothing. */
export const sampleEmail = (who: string): string => `${who}@example.org`

export const sampleWord = (email: string): string => email.split('@')[0] ?? ''

const localized = z.object({
  es: z.string().min(1),
  en: z.string().min(1),
  pt: z.string().min(1),
  fr: z.string().min(1),
})

/** `demo.json` of a network's folder. */
export const demoFile = z.object({
  note: localized,
  people: z.array(
    z.object({
      who: z.string().regex(/^[a-z][a-z-]*$/),
      name: z.string().min(1),
      language: z.enum(languages),
      institution: z.string(),
      role: z.enum(roles),
      title: localized,
      validFrom: z.iso.date(),
    }),
  ),
})
