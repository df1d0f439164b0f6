import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { launch } from '#test/chromium.ts'

type Found = { broken: string[]; ran: boolean; planted: string[] }

/** A Chromium before the site, which tells what each page did that it should not have. */
export const openWatcher = async (fetch: Parameters<typeof getRequestListener>[0]) => {
  const server = createServer(getRequestListener(fetch))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await launch()

  /** Everything that ran, was let into the page as markup, or that the page's own rules stopped. */
  const faultsOf = async (paths: Iterable<string>, cookie?: string): Promise<string[]> => {
    const context = await browser.newContext({ acceptDownloads: false })
    const [name = '', value = ''] = cookie?.split('=') ?? []
    if (cookie) await context.addCookies([{ name, value, url: origin }])
    await context.addInitScript(() => {
      const broken: string[] = []
      Object.assign(window, { broken })
      document.addEventListener('securitypolicyviolation', (event) =>
        broken.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      )
    })
    const page = await context.newPage()
    const faults: string[] = []
    for (const path of paths) {
      await page.goto(`${origin}${path}`, { waitUntil: 'load' })
      const { broken, ran, planted } = await page.evaluate(
        (): Found => ({
          broken: (window as unknown as { broken: string[] }).broken,
          ran: '__xss' in window,
          planted: [
            ...document.querySelectorAll(
              '[x-xss], [onerror], [onload], [onfocus], a[href^="javascript:" i], [action^="//"], base',
            ),
          ].map((element) => element.outerHTML.slice(0, 200)),
        }),
      )
      if (broken.length > 0) faults.push(`${path} broke ${broken.join('; ')}`)
      if (ran) faults.push(`${path} ran what was typed`)
      if (planted.length > 0) faults.push(`${path} let in ${planted.join(' ')}`)
    }
    await context.close()
    return faults
  }
  return {
    faultsOf,
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
