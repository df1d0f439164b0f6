import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as they go into a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token: it proves one, and cannot be used as one. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()
