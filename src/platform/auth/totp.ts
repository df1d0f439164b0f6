import { Secret, TOTP } from 'otpauth'

/** What every authenticator app reads: SHA-1, six digits, thirty seconds. */
const settings = { algorithm: 'SHA1', digits: 6, period: 30 }

/** 160 random bits in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** The address that an authenticator app takes from a QR code or a link. */
export const totpAddress = (secret: string, issuer: string, label: string): string =>
  new TOTP({ ...settings, issuer, label, secret: Secret.fromBase32(secret) }).toString()

/**
 * The step of time whose code this is, one before or after now allowed for clocks that differ; nothing when it is
 * none. The caller takes each step once.
 */
export const totpStep = (secret: string, code: string, now: Date): number | undefined => {
  const delta = TOTP.validate({
    ...settings,
    token: code,
    secret: Secret.fromBase32(secret),
    timestamp: now.getTime(),
    window: 1,
  })
  return delta === null
    ? undefined
    : TOTP.counter({ period: settings.period, timestamp: now.getTime() }) + delta
}
