import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the system's Chromium is, if it has one; `CHROMIUM` says it first. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM, ...places].find((path) => path !== undefined && path !== '' && existsSync(path))

export const launch = (): Promise<Browser> => {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('No Chromium found: install it, or set CHROMIUM to its path')
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
