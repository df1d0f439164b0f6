import { Secret, TOTP } from 'otpauth'
import type { Browser } from '#modules/accounts/actions/session.ts'
import { insertAccount, setPassword } from '#modules/accounts/queries/account.ts'
import { putSecret, takeStep } from '#modules/accounts/queries/second-factor.ts'
import { insertPerson, insertPost, institutionByCode } from '#modules/directory/index.ts'
import type { Role } from '#platform/actor.ts'
import { hashPassword } from '#platform/auth/password.ts'
import { newTotpSecret } from '#platform/auth/totp.ts'
import type { OpenDatabase } from '#platform/db/index.ts'
import { testServices } from '#test/record.ts'

export const passphrase = 'tres gatos en la azotea'

export type Member = { id: number; personId: number; name: string; email: string }

let count = 0

/** A person of the ministry of Chile with an account and `passphrase`. */
export const memberWith = async (
  { db }: OpenDatabase,
  { role = 'official' }: { role?: Role } = {},
): Promise<Member> => {
  count += 1
  const [name, email] = [`Persona ${count} de Prueba`, `persona${count}.${Date.now()}@ejemplo.net`]
  const institution = await institutionByCode(db, 'mol-cl')
  const personId = await insertPerson(db, { name, email, language: 'es' })
  await insertPost(db, { personId, institutionId: institution?.id ?? 0, role, validFrom: '2020-01-01' })
  const id = await insertAccount(db, { personId, isSample: false })
  await setPassword(db, id, await hashPassword(passphrase))
  return { id, personId, name, email }
}

/** An authenticator app in force for the account; returns what it shows at a time. */
export const authenticatorOf = async ({ db }: OpenDatabase, member: Member) => {
  const secret = newTotpSecret()
  await putSecret(db, member.id, testServices.secrets.seal(secret), new Date(0))
  await takeStep(db, member.id, 0, new Date(0))
  return (now: Date) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() })
}

/** The browser that received this answer: its tokens, as values and as a cookie header. */
export const newBrowser = (
  response?: Response,
): Browser & { cookie: string; session: string; device: string } => {
  const cookies = (response?.headers.getSetCookie() ?? []).map((line) => line.split(';')[0] ?? '')
  const value = (name: string) =>
    cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
  const [session, device] = [value('minga'), value('minga-device')]
  return {
    userAgent: null,
    sessionToken: session || null,
    deviceToken: device || null,
    cookie: cookies.join('; '),
    session,
    device,
  }
}
