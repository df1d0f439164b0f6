import { existsSync } from 'node:fs'
import type { Browser, BrowserContext } from 'playwright-core'
import { chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the system's Chromium is, if it has one; `CHROMIUM` says it first. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM, ...places].find((path) => path !== undefined && path !== '' && existsSync(path))

const options = () => {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('No Chromium found: install it, or set CHROMIUM to its path')
  return {
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
  }
}

export const launch = (): Promise<Browser> => chromium.launch(options())

/** A browser that keeps what it holds in a folder, and has it again when it is started there anew. */
export const launchIn = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, options())
