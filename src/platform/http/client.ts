import { isIP } from 'node:net'
import type { C } from './route.ts'

/**
 * The address of the client. `X-Forwarded-For` is believed only as far as our own proxies wrote it:
 * with one proxy its last entry, with two the one before.
 */
export const clientAddress = (c: C, proxies: number): string | null => {
  const forwarded =
    c.req
      .header('x-forwarded-for')
      ?.split(',')
      .map((part) => part.trim()) ?? []
  const behind = proxies > 0 ? forwarded.at(-proxies) : undefined
  const address = behind ?? c.env?.incoming?.socket?.remoteAddress ?? null
  // What PostgreSQL could not read would undo the verb that records it; a zone (`fe80::1%eth0`) is no part of an address.
  return address && isIP(address) && !address.includes('%') ? address : null
}
