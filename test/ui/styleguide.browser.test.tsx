import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLang, languages } from '#platform/i18n/index.ts'
import { chromiumPath, launch } from '#test/chromium.ts'
import { renderPage } from '#ui/index.ts'
import { StyleguidePage } from '#ui/styleguide.tsx'
import { buildAssets } from '../../tools/assets.ts'

const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

let folder: string
let manifest: Record<string, string>
let server: Server
let origin: string
let browser: Browser

const html = (path: string) => {
  const lang = path.slice(1, 3)
  const asset = (name: string) => `/assets/${manifest[name]}`
  return renderPage(
    <StyleguidePage
      lang={isLang(lang) ? lang : 'es'}
      signedIn={path.endsWith('signed-in')}
      assets={{ css: asset('minga.css'), js: asset('minga.js'), icon: asset('icon.svg') }}
    />,
  )
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minga-ui-'))
  manifest = await buildAssets(folder)
  server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    if (path.startsWith('/assets/')) {
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
      response.end(await readFile(join(folder, path.slice('/assets/'.length))))
      return
    }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'self'")
    response.end(html(path))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  if (chromiumPath()) browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  await rm(folder, { recursive: true, force: true })
})

const weight = async (name: string) =>
  gzipSync(await readFile(join(folder, manifest[name] ?? '')), { level: 9 }).length

describe('assets', () => {
  it('are named in a manifest that is beside them', async () => {
    expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest)
    for (const file of Object.values(manifest))
      expect((await stat(join(folder, file))).size).toBeGreaterThan(0)
  })

  it('are light', async () => {
    expect(await weight('minga.css')).toBeLessThanOrEqual(20 * 1024)
    expect(await weight('minga.js')).toBeLessThanOrEqual(9 * 1024)
  })

  it('carry none of the colors and fonts that belong to another government', async () => {
    const css = (await readFile(join(folder, manifest['minga.css'] ?? ''), 'utf8')).toLowerCase()
    const colors = [
      '#1d70b8',
      '#0b0c0c',
      '#ffdd00',
      '#fd0',
      '#00703c',
      '#0f7a52',
      '#d4351c',
      '#ca3535',
      '#1a65a6',
    ]
    expect(colors.filter((color) => css.includes(`${color};`) || css.includes(`${color}}`))).toEqual([])
    expect(css).not.toContain('transport')
    expect(css).not.toContain('@font-face')
  })
})

const widths = { phone: 360, desktop: 1280 } as const

describe.skipIf(!chromiumPath())('the style guide in a browser', () => {
  const visit = async (path: string, width: number, scheme: 'light' | 'dark', javaScriptEnabled = true) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: scheme,
      javaScriptEnabled,
      bypassCSP: false,
    })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    await page.goto(`${origin}${path}`)
    return { page, problems, close: () => context.close() }
  }

  // Dark changes colors only, and they are the same in every language.
  const spoken = { light: [...languages.map((lang) => `/${lang}`), '/en/signed-in'], dark: ['/es'] }
  const cases = (['light', 'dark'] as const).flatMap((scheme) =>
    Object.entries(widths).flatMap(([device, width]) =>
      spoken[scheme].map((path) => ({ scheme, device, width, path })),
    ),
  )

  it.each(cases)('$path has no axe violation on a $device in $scheme', async ({ scheme, width, path }) => {
    const { page, problems, close } = await visit(path, width, scheme)
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details')) folded.open = true
    })
    const found = await page.evaluate(`${axe};
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      })
        .then((result) => ({
          checked: result.passes.map((rule) => rule.id),
          violations: result.violations.map((rule) => rule.id + ': ' +
            rule.nodes.map((node) => node.target.join(' ') + ' ' + (node.any[0]?.message ?? '')).join(' | ')),
        }))`)
    expect(found).toMatchObject({
      violations: [],
      checked: expect.arrayContaining(['color-contrast', 'html-has-lang']),
    })
    expect(problems).toEqual([])
    await close()
  })

  it.each([320, 360, 768, 1280])('does not scroll sideways at %i pixels', async (width) => {
    for (const lang of languages) {
      const { page, close } = await visit(`/${lang}`, width, 'light')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await close()
    }
  })

  it('opens the account menu without a violation, and closes it by Escape', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page, close } = await visit('/en/signed-in', widths.phone, scheme)
      const signOut = page.getByRole('button', { name: 'Sign out' })
      expect(await signOut.isVisible()).toBe(false)
      await page.getByText('Ana Pérez').click()
      expect(await signOut.isVisible()).toBe(true)
      const violations = await page.evaluate(
        `${axe}; axe.run('.minga-account').then((result) => result.violations.map((rule) => rule.id))`,
      )
      expect(violations).toEqual([])
      await page.keyboard.press('Escape')
      expect(await signOut.isVisible()).toBe(false)
      await close()
    }
  })

  it('opens what a person works with by the keyboard, without JavaScript too, and closes it by Escape', async () => {
    for (const [width, isEnhanced] of [
      [widths.phone, true],
      [widths.desktop, true],
      [widths.phone, false],
      [widths.desktop, false],
    ] as const) {
      const { page, close } = await visit('/en/signed-in', width, 'light', isEnhanced)
      if (width === widths.phone && isEnhanced) await page.getByRole('button', { name: 'Menu' }).click()
      const link = page.getByRole('link', { name: 'Reports and follow-up' })
      expect(await link.isVisible()).toBe(false)
      await page.locator('.minga-work__summary').focus()
      await page.keyboard.press('Enter')
      expect(await link.isVisible()).toBe(true)
      for (const _ of ['Proposals', 'Plan visits', 'Reports and follow-up']) await page.keyboard.press('Tab')
      expect(await link.evaluate((own) => own === document.activeElement)).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      if (isEnhanced) {
        const violations = await page.evaluate(
          `${axe}; axe.run('.minga-header').then((result) => result.violations.map((rule) => rule.id))`,
        )
        expect(violations).toEqual([])
        await page.keyboard.press('Escape')
        expect(await link.isVisible()).toBe(false)
      }
      await close()
    }
  })

  it('folds its menu on a phone, and shows it without JavaScript', async () => {
    const enhanced = await visit('/es', widths.phone, 'light')
    const link = enhanced.page
      .getByRole('navigation', { name: 'Navegación principal' })
      .getByRole('link')
      .first()
    expect(await link.isVisible()).toBe(false)
    await enhanced.page.getByRole('button', { name: 'Menú' }).click()
    expect(await link.isVisible()).toBe(true)
    await enhanced.close()

    const plain = await visit('/es', widths.phone, 'light', false)
    const same = plain.page
      .getByRole('navigation', { name: 'Navegación principal' })
      .getByRole('link')
      .first()
    expect(await same.isVisible()).toBe(true)
    await plain.close()
  })

  it('counts characters in the words of the page', async () => {
    const { page, close } = await visit('/fr', widths.phone, 'light')
    await page.fill('#summary', 'x'.repeat(399))
    await page.waitForSelector('text=Il vous reste 1 caractère')
    await close()
  })
})
