import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { chromiumPath, launch } from '#test/chromium.ts'
import { freshDatabase } from '#test/database.ts'
import { type Member, memberWith, passphrase } from '#test/members.ts'

/** Passkeys belong to a name, not to a number: the site is asked as localhost. */
const serveAsLocalhost = async () => {
  const database = await freshDatabase()
  let answer: Parameters<typeof getRequestListener>[0] = () => new Response(null, { status: 503 })
  const server = createServer(getRequestListener((...request) => answer(...request)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
  answer = testApp(database, { origin }).app.fetch
  return {
    database,
    origin,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await database.drop()
    },
  }
}

/** An authenticator with a finger on it that says yes, or one that never recognizes it. */
const authenticator = async (page: Page, isUserVerified: boolean) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified,
    automaticPresenceSimulation: true,
  } as const
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options })
  return { devtools, authenticatorId }
}

describe.skipIf(!chromiumPath())('passkeys in Chromium', () => {
  let site: Awaited<ReturnType<typeof serveAsLocalhost>>
  let browser: Browser
  let member: Member

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveAsLocalhost(), launch()])
    member = await memberWith(site.database)
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const enterPassword = async (page: Page) => {
    await page.goto(`${site.origin}/es/sign-in`)
    await page.getByLabel('Correo electrónico').fill(member.email)
    await page.locator('#password').fill(passphrase)
    await page.getByRole('button', { name: 'Iniciar sesión', exact: true }).click()
  }
  const signInWithPassword = async (page: Page) => {
    await enterPassword(page)
    await page.waitForURL('**/es/account')
  }

  test('one is added with the password, signs in by itself, and is removed', {
    timeout: 60_000,
  }, async () => {
    const page = await browser.newPage()
    const { devtools, authenticatorId } = await authenticator(page, true)
    await signInWithPassword(page)
    await page.goto(`${site.origin}/es/account/passkeys`)
    await page.getByLabel('Nombre').fill('Teléfono de prueba')
    await page.locator('#current').fill('no es esta')
    await page.getByRole('button', { name: 'Agregar una llave de acceso' }).click()
    // Wrong password: the name stays, the passkey is not taken.
    await page.getByRole('alert').getByText('La contraseña actual no es correcta').waitFor()
    expect(await page.getByLabel('Nombre').inputValue()).toBe('Teléfono de prueba')
    await devtools.send('WebAuthn.clearCredentials', { authenticatorId })
    await page.locator('#current').fill(passphrase)
    await page.getByRole('button', { name: 'Agregar una llave de acceso' }).click()
    // With the first one come recovery codes, and the password alone no longer opens anything.
    await page.waitForURL('**/es/account/recovery-codes')
    await page.getByRole('button', { name: 'Ya los guardé' }).click()
    await page.getByText('1 llave', { exact: true }).waitFor()
    await page.context().clearCookies()
    await enterPassword(page)
    await page.waitForURL('**/es/sign-in/second-step')
    await page.getByRole('button', { name: 'Iniciar sesión con una llave de acceso' }).click()
    await page.waitForURL('**/es/account')

    await page.context().clearCookies()
    await page.goto(`${site.origin}/es/sign-in?next=%2Fes%2Faccount%2Fpasskeys`)
    await page.getByRole('button', { name: 'Iniciar sesión con una llave de acceso' }).click()
    await page.waitForURL('**/es/account/passkeys')
    await page.getByRole('rowheader', { name: 'Teléfono de prueba' }).waitFor()

    await page.locator('#current-remove').fill(passphrase)
    await page.getByRole('button', { name: 'Quitar' }).click()
    await page.waitForURL('**/es/account?done=passkey-removed')
    await page.context().clearCookies()
    await page.goto(`${site.origin}/es/sign-in`)
    await page.getByRole('button', { name: 'Iniciar sesión con una llave de acceso' }).click()
    await page.getByRole('alert').getByText('no corresponde a ninguna cuenta activa').waitFor()
    await page.close()
  })

  test('a finger that is not recognized leaves the person where they are', { timeout: 60_000 }, async () => {
    const page = await browser.newPage()
    await authenticator(page, false)
    await page.goto(`${site.origin}/es/sign-in`)
    await page.getByRole('button', { name: 'Iniciar sesión con una llave de acceso' }).click()
    await page.getByText('El navegador no usó ninguna llave de acceso').waitFor()
    expect(new URL(page.url()).pathname).toBe('/es/sign-in')
    await page.close()
  })

  test('an answer that was sent once is not taken again', { timeout: 60_000 }, async () => {
    const page = await browser.newPage()
    await authenticator(page, true)
    await signInWithPassword(page)
    await page.goto(`${site.origin}/es/account/passkeys`)
    await page.getByLabel('Nombre').fill('Otra')
    await page.locator('#current').fill(passphrase)
    await page.getByRole('button', { name: 'Agregar una llave de acceso' }).click()
    await page.waitForURL('**/es/account/recovery-codes')
    await page.context().clearCookies()
    await page.goto(`${site.origin}/es/sign-in`)
    const sent = page.waitForRequest((request) => new URL(request.url()).pathname === '/es/sign-in/passkey')
    await page.getByRole('button', { name: 'Iniciar sesión con una llave de acceso' }).click()
    const answer = (await sent).postData() ?? ''
    await page.waitForURL('**/es/account')
    const marks = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`)
    const again = await fetch(`${site.origin}/es/sign-in/passkey`, {
      method: 'POST',
      body: new URLSearchParams(answer),
      headers: { 'sec-fetch-site': 'same-origin', cookie: marks.join('; ') },
      redirect: 'manual',
    })
    expect(again.status).toBe(422)
    await page.close()
  })
})
