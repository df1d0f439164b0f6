import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { proposalById } from '#modules/calls/queries/proposal.ts'
import { consentText } from '#modules/calls/text/consent/index.ts'
import { hintsText } from '#modules/calls/text/hints/index.ts'
import { writingText } from '#modules/calls/text/writing/index.ts'
import { formsText, questionsOf } from '#modules/forms/index.ts'
import { tables } from '#platform/db/index.ts'
import { httpText } from '#platform/http/text/index.ts'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { chromiumPath, launch, launchIn } from '#test/chromium.ts'
import { aCall, aMember, aProposal, proposalForm } from '#test/cycle.ts'
import { faultsOf, press, tabTo } from '#test/journeys/keyboard.ts'
import { pageOf } from '#test/journeys/person.ts'
import { choose, type, wordsIn, writeSubject, writeTheRest } from '#test/journeys/proposal.ts'
import { passphrase } from '#test/members.ts'
import { serveSite } from '#test/server.ts'

describe.skipIf(!chromiumPath())('writing a proposal in Chromium', () => {
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let callId = 0

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([serveSite(), launch()])
    callId = (await aCall(site.database.db)).id
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  test.each([
    ['es', 'mol-gt', true],
    ['en', 'mol-bz', false],
  ] as const)(
    'a proposal is written and consent asked for with the keyboard alone: %s, %s, JavaScript %s',
    { timeout: 120_000 },
    async (lang, institution, javaScriptEnabled) => {
      const [t, c] = [writingText(lang), consentText(lang)]
      const words = wordsIn(lang)
      const member = await aMember(site.database.db, { institution, role: 'focal_point' })
      const page = await pageOf(site, await browser.newContext({ javaScriptEnabled }), member)
      const topic = (number: number) =>
        page.locator('main', { hasText: formsText(lang).topic.step(number, 7) }).waitFor()

      await page.goto(`${site.origin}/${lang}/proposals`)
      await press(page, 'button', t.list.begin)
      await press(page, 'link', lang === 'es' ? 'Tema y ministerios' : 'Topic and ministries')
      await writeSubject(page, lang)
      if (javaScriptEnabled) await page.locator('[data-autosave=status]', { hasText: /\d:\d/ }).waitFor()
      await press(page, 'button', formsText(lang).topic.save)

      await topic(2)
      await page.locator('#why_now').focus()
      await page.keyboard.type(words.short)
      // Where the page saves by itself, the suggestion comes while one writes.
      if (javaScriptEnabled)
        await page
          .locator('[data-question=why_now] [data-hints]', { hasText: hintsText(lang)['why-now-short'] })
          .waitFor()
      await press(page, 'button', formsText(lang).topic.saveList)
      // A suggestion leads back to its question, beside which it stands too.
      await press(page, 'link', hintsText(lang)['why-now-short'])
      await topic(2)
      expect(await page.locator('main').innerText()).toContain(hintsText(lang)['why-now-short'])
      await writeTheRest(page, lang)

      await topic(7)
      await press(page, 'link', t.topic.back)
      await press(page, 'link', t.page.checkTask)
      await page.locator('#send').waitFor()
      const text = await page.locator('main').innerText()
      for (const answer of [words.title, words.short + words.why, words.evidence, words.post])
        expect(text).toContain(answer)
      await press(page, 'button', c.check.ask)
      await page.getByText(c.check.asked).waitFor()
      const [, id] = /proposals\/(\d+)/.exec(page.url()) ?? []
      expect((await proposalById(site.database.db, Number(id)))?.state).toBe('awaiting_consent')
      await page.context().close()
    },
  )

  const draftOf = async (institution: string) => {
    const { db } = site.database
    const [one, two] = [
      await aMember(db, { institution, role: 'focal_point' }),
      await aMember(db, { institution, role: 'focal_point' }),
    ]
    const id = await aProposal(db, { callId, institution, answers: { why_now: null, situation: null } })
    const said = async (question: string) =>
      (await proposalById(db, id))?.answers.find((answer) => answer.question === question)?.value
    return { one, two, id, said, need: (lang: Lang) => `${site.origin}/${lang}/proposals/${id}/topics/need` }
  }

  /** Words that share no four letters with anything kept beside them: Chromium's packing leaves them as they are. */
  const [typed, planted] = ['quixotry', 'jackdaw']

  /** Keeps a word as the page would keep what was typed if it sealed nothing. */
  const keepsUnsealed = (word: string) => `new Promise((done, fail) => {
    indexedDB.open('minga').onsuccess = ({ target }) => {
      const changes = target.result.transaction('unsent', 'readwrite', { durability: 'strict' })
      const body = new TextEncoder().encode('an ${word} unsealed').buffer
      changes.objectStore('unsent').put({ nonce: new Uint8Array(12), body }, 'planted')
      changes.oncomplete = () => done()
      changes.onabort = () => fail(changes.error)
    }
  })`

  const isOnDisk = (folder: string, word: string): boolean =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /IndexedDB/.test(file.parentPath))
      .map((file) => readFileSync(join(file.parentPath, file.name)))
      .some((kept) => kept.includes(word, 0, 'latin1') || kept.includes(word, 0, 'utf16le'))

  test('a browser that is killed while somebody types loses nothing, nor does one whose line failed', {
    timeout: 120_000,
  }, async () => {
    const { one, said, need } = await draftOf('mol-cl')
    const folder = mkdtempSync(join(tmpdir(), 'minga-browser-'))
    try {
      const first = await launchIn(folder)
      const page = await pageOf(site, first, one)
      await page.goto(need('en'))
      await type(page, 'why_now', 'This reached the site')
      await expect.poll(() => said('why_now'), { timeout: 20_000 }).toBe('This reached the site')
      await first.setOffline(true)
      await page.keyboard.type(`, and the ${typed} did not.`)
      await page.locator('[data-autosave=status]', { hasText: formsText('en').autosave.offline }).waitFor()
      await page.evaluate(keepsUnsealed(planted))
      const crash = (await first.newCDPSession(page)).send('Browser.crash').catch(() => 'gone')
      await Promise.all([crash, new Promise((done) => first.on('close', done))])
      expect(await said('why_now')).toBe('This reached the site')
      // Whoever reads the disk of a shared computer finds it sealed; what lies there unsealed they would find.
      expect(
        [planted, typed].map((word) => isOnDisk(folder, word)),
        'whether what is planted, and what was typed, can be read on the disk',
      ).toEqual([true, false])

      const second = await launchIn(folder)
      const again = await pageOf(site, second, one)
      await again.goto(need('en'))
      expect(await again.locator('#why_now').inputValue()).toBe('This reached the site')
      await press(again, 'button', formsText('en').autosave.restore)
      await expect
        .poll(() => said('why_now'), { timeout: 15_000 })
        .toBe(`This reached the site, and the ${typed} did not.`)
      await expect
        .poll(() => again.locator('#why_now').inputValue(), { timeout: 15_000 })
        .toMatch(/did not\.$/)
      await again.reload()
      expect(await again.locator('[data-autosave=offer]').isVisible()).toBe(false)
      await second.close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test.each([true, false])(
    'what is sent after the session has ended is on the page that says so, and is sent again: JavaScript %s',
    { timeout: 60_000 },
    async (javaScriptEnabled) => {
      const { one, said, need } = await draftOf('mol-cr')
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await pageOf(site, context, one)
      await page.goto(need('es'))
      await type(page, 'why_now', 'Primera línea')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Segunda línea, con “comillas” & <marcas>')
      await tables<'accounts'>()(site.database.db)
        .deleteFrom('accounts.session')
        .where('accountId', '=', one.accountId)
        .execute()
      await press(page, 'button', formsText('es').topic.save)
      const signIn = context.waitForEvent('page')
      await press(page, 'link', httpText('es').signIn)
      const door = await signIn
      await tabTo(door, 'email')
      await door.keyboard.type(one.email)
      await tabTo(door, 'password')
      await door.keyboard.type(passphrase)
      await door.keyboard.press('Enter')
      await door.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
      expect(await said('why_now')).toBeNull()
      await page.bringToFront()
      await press(page, 'button', httpText('es').sendAgain)
      await page.waitForURL('**/topics/objectives')
      expect(await said('why_now')).toBe('Primera línea\nSegunda línea, con “comillas” & <marcas>')
      await context.close()
    },
  )

  test.each([
    ['es', true],
    ['en', false],
  ] as const)(
    'two people who change the same answer see both versions and choose: %s, JavaScript %s',
    { timeout: 60_000 },
    async (lang, javaScriptEnabled) => {
      const { one, two, said, need } = await draftOf('mol-uy')
      const mine = await pageOf(site, await browser.newContext({ javaScriptEnabled }), one)
      const theirs = await pageOf(site, await browser.newContext({ javaScriptEnabled }), two)
      for (const page of [mine, theirs]) await page.goto(need(lang))
      await type(theirs, 'situation', 'The other version')
      await press(theirs, 'button', formsText(lang).topic.save)
      await theirs.waitForURL('**/topics/objectives')

      await type(mine, 'situation', 'My version')
      if (javaScriptEnabled)
        await mine.locator('[data-autosave=status]', { hasText: formsText(lang).autosave.clash }).waitFor()
      await press(mine, 'button', formsText(lang).topic.save)
      const asked = questionsOf(proposalForm()).find(({ code }) => code === 'situation')
      await press(mine, 'link', formsText(lang).clash.summary(asked?.label[lang] ?? ''))
      expect(await mine.locator('main').innerText()).toContain('The other version')
      // From the summary the next stop is the field, not the first, with one’s own version.
      await mine.keyboard.press('Tab')
      expect(await mine.evaluate('document.activeElement?.value')).toBe('My version')
      expect(await said('situation')).toBe('The other version')
      if (lang === 'es') await type(mine, 'situation', ', and more')
      else await choose(mine, 'keep_theirs', 'situation')
      await press(mine, 'button', formsText(lang).topic.save)
      await mine.waitForURL('**/topics/objectives')
      expect(await said('situation')).toBe(lang === 'es' ? 'My version, and more' : 'The other version')
      for (const page of [mine, theirs]) await page.context().close()
    },
  )

  test.each(languages)(
    'no page in %s breaks WCAG 2.2 AA or a phone’s screen',
    { timeout: 180_000 },
    async (lang) => {
      const t = writingText(lang)
      const { one, two, id } = await draftOf('mol-sv')
      const narrow = () => browser.newContext({ viewport: { width: 320, height: 640 } })
      const [page, other] = [await pageOf(site, await narrow(), one), await pageOf(site, await narrow(), two)]
      const found: string[] = []
      const at = (path: string) => `${site.origin}/${lang}/proposals/${id}${path}`
      const look = async (path: string) => {
        await page.goto(at(path))
        found.push(...(await faultsOf(page)))
      }
      /** Sends what stands on the page, and looks at what comes back. */
      const refuse = async (button = formsText(lang).topic.save, sign = '.govuk-error-summary') => {
        await page.locator('main').getByRole('button', { name: button, exact: true }).click()
        await page.locator(sign).first().waitFor()
        found.push(...(await faultsOf(page)))
      }
      await page.goto(`${site.origin}/${lang}/proposals`)
      found.push(...(await faultsOf(page)))
      await page.getByRole('button', { name: t.list.begin }).click()
      await page.locator('#tasks').waitFor()
      found.push(...(await faultsOf(page)))
      for (const { code } of proposalForm().topics) await look(`/topics/${code}`)
      for (const path of ['', '/check', '/topics/objectives?add=objectives', '/writers', '/withdrawal'])
        await look(path)
      await page.goto(at('/writers'))
      await refuse(t.writers.send)
      await page.goto(at('/topics/attachments'))
      await refuse(formsText(lang).files.add)
      await page.goto(at('/topics/dates-cost'))
      await page.locator('#cost').fill('7 mil')
      await page.locator('[id="dates.0.ends_on"]').fill('2020-01-01')
      await refuse()
      await page.goto(at('/topics/objectives'))
      await page.locator('[id="objectives.0.objective"]').fill('o'.repeat(400))
      await refuse()

      for (const each of [page, other]) await each.goto(at('/topics/need'))
      await other.locator('#situation').fill('La otra versión de la situación')
      await other.getByRole('button', { name: formsText(lang).topic.saveList }).click()
      await other.locator('#tasks').waitFor()
      await page.locator('#situation').fill('La versión propia')
      await refuse()
      await page.locator('.govuk-inset-text summary').first().click()
      found.push(...(await faultsOf(page)))
      await tables<'accounts'>()(site.database.db)
        .deleteFrom('accounts.session')
        .where('accountId', '=', one.accountId)
        .execute()
      await refuse(formsText(lang).topic.save, `text=${httpText(lang).sendAgain}`)
      await Promise.all([page, other].map((each) => each.context().close()))
      expect(found).toEqual([])
    },
  )
})
