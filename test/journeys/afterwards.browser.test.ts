import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepFollowThrough } from '#modules/activities/actions/follow-through/clock.ts'
import { delegate } from '#modules/activities/actions/follow-through/delegation.ts'
import { acceptReport } from '#modules/activities/actions/follow-through/review.ts'
import { sendFollow } from '#modules/activities/actions/follow-through/sending.ts'
import { questionnaireOf } from '#modules/activities/queries/follow-through/questionnaire.ts'
import { commitmentText } from '#modules/activities/text/commitment/index.ts'
import { delegationText } from '#modules/activities/text/delegation/index.ts'
import { reviewText } from '#modules/activities/text/follow-review/index.ts'
import { followText } from '#modules/activities/text/follow-through/index.ts'
import { formsText } from '#modules/forms/index.ts'
import { tables } from '#platform/db/index.ts'
import { openFiles } from '#platform/files/index.ts'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { chromiumPath, launch } from '#test/chromium.ts'
import { aMember, type CycleMember } from '#test/cycle.ts'
import { testCtx } from '#test/database.ts'
import {
  anOpenReport,
  answer,
  aPublishedCall,
  followUpAnswers,
  type Held,
  reportAnswers,
} from '#test/follow-through.ts'
import { faultsOf } from '#test/journeys/keyboard.ts'
import { pageOf } from '#test/journeys/person.ts'
import { serveSite } from '#test/server.ts'

/** More than six months ago, so that the follow-up opens as soon as the report is accepted. */
const longAgo = { startsOn: '2026-03-02', endsOn: '2026-03-06', now: new Date('2026-03-07T15:00:00Z') }

describe.skipIf(!chromiumPath())('after an activity, in Chromium', () => {
  const varDir = mkdtempSync(join(tmpdir(), 'minga-afterwards-'))
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let callId = 0
  let secretariat: CycleMember

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([
      serveSite({ files: openFiles({ varDir, s3: undefined }) }),
      launch(),
    ])
    callId = await aPublishedCall(site.database.db)
    secretariat = await aMember(site.database.db, { institution: 'oas', role: 'secretariat' })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    rmSync(varDir, { recursive: true })
  })

  const opened = async (institution: string) => {
    const focal = await aMember(site.database.db, { institution, role: 'focal_point' })
    const held = await anOpenReport(site.database, callId, { receivers: [institution], ...longAgo })
    return { focal, held }
  }

  const button = (page: Page, name: string) =>
    page.locator('main').getByRole('button', { name, exact: true }).first()

  const press = async (page: Page, name: string) => {
    await button(page, name).click()
    await page.waitForLoadState()
  }

  const ctxOf = ({ actor }: CycleMember) => testCtx(site.database, { actor })

  test.each([
    ['es', 'mol-ec'],
    ['en', 'mol-jm'],
  ] as const)(
    'without JavaScript a ministry reports, the Secretariat accepts, the follow-up is answered and verified: %s',
    { timeout: 120_000 },
    async (lang, institution) => {
      const [t, words, c] = [followText(lang), reviewText(lang), commitmentText(lang)]
      const { focal, held } = await opened(institution)
      const context = () => browser.newContext({ javaScriptEnabled: false })
      const page = await pageOf(site, await context(), focal)
      const desk = await pageOf(site, await context(), secretariat)
      const at = (path: string) => `${site.origin}/${lang}${path}`
      const report = `/activities/${held.code}/report`

      await page.goto(at('/follow-up'))
      await page.goto(at(`${report}/topics/learned`))
      for (const field of ['lessons', 'practices', 'replicable'])
        await page.locator(`#${field}`).fill(`${field} ✓`)
      await page.locator('input[name=may_publish][value=yes]').check()
      await press(page, formsText(lang).topic.save)
      await page.locator('#reflection').fill('reflection ✓')
      await press(page, formsText(lang).topic.save)
      await page.locator('[id="next_steps.0.step"]').fill('Approve the matrix')
      await page.locator('[id="next_steps.0.owner"]').fill('Inspection')
      await page.locator('[id="next_steps.0.due"]').fill('2026-12-31')
      await press(page, formsText(lang).topic.saveList)
      await page.goto(at(`${report}/check`))
      await press(page, t.check.send.report)
      await page.getByText(t.check.sent.report).waitFor()

      await desk.goto(at(`${report}/review`))
      await press(desk, words.report.giveBack)
      await desk.locator('.govuk-error-summary').waitFor()
      await press(desk, words.report.accept)
      await desk.getByText(words.report.accepted).waitFor()
      await keepFollowThrough(testCtx(site.database))

      const followUp = `/activities/${held.code}/follow-up`
      await page.goto(at(`${followUp}/topics/since`))
      await page.locator('input[name=shared_by][value=meeting]').check()
      await page.locator('input[name=contact_kept][value=yes]').check()
      await page.locator('input[name=further_assistance][value=no]').check()
      await press(page, formsText(lang).topic.save)
      expect(await page.locator('main').innerText()).toContain('Approve the matrix')
      await page.getByLabel(c.states.done, { exact: true }).check()
      await press(page, formsText(lang).topic.save)
      await page.locator('[id="outcomes.0.result"]').fill('A matrix in use')
      await page.locator('[id="outcomes.0.component"]').selectOption('new-products')
      await page.locator('[id="outcomes.0.year"]').fill('2026')
      await page.locator('[id="outcomes.0.evidence"]').fill('Resolution 14')
      await press(page, formsText(lang).topic.saveList)
      await page.goto(at(`${followUp}/check`))
      await press(page, t.check.send.follow_up)
      await page.getByText(t.check.sent.follow_up).waitFor()

      await desk.goto(at(`${followUp}/review`))
      await press(desk, words.follow_up.verify)
      await desk.locator('.govuk-error-summary').waitFor()
      await desk.locator('input[name="verdict.1"][value=verified]').check()
      await press(desk, words.follow_up.verify)
      await desk.getByText(words.follow_up.verified).waitFor()

      const open = await browser.newPage()
      await open.goto(at(`/outcomes/${held.code}-1`))
      const text = await open.locator('main').innerText()
      expect([text.includes('A matrix in use'), text.includes('Resolution 14')]).toEqual([true, true])
      await open.goto(at(`/activities/${held.code}`))
      expect(await open.locator('#lessons').innerText()).toContain(t.lessons.from(''))
      await Promise.all([page, desk, open].map((each) => each.context().close()))
    },
  )

  test('without JavaScript somebody with a link answers one section, once', { timeout: 60_000 }, async () => {
    const { focal, held } = await opened('mol-cr')
    const words = delegationText('pt')
    const person = { name: 'Delia', email: 'delia@ejemplo.org', language: 'pt' as const }
    await delegate(ctxOf(focal), held.code, 'report', { topic: 'management', ...person })
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    const link = await lastLink()
    await page.goto(`${site.origin}${link}`)
    await page.locator('#reflection').fill('O que mudaria')
    await press(page, words.section.send)
    await page.getByText(words.section.sentTitle).waitFor()
    const { answers } = (await questionnaireOf(site.database.db, held.id, 'report')) ?? { answers: [] }
    expect(answers).toMatchObject([{ question: 'reflection', value: 'O que mudaria', byName: 'Delia' }])
    await page.goto(`${site.origin}${link}`)
    await page.getByText(words.section.goneTitle).waitFor()
    await page.context().close()
  })

  const lastLink = async (): Promise<string> => {
    const { text } = await tables<'mail'>()(site.database.db)
      .selectFrom('mail.message')
      .select('text')
      .where('text', 'like', '%/section/%')
      .orderBy('createdAt', 'desc')
      .executeTakeFirstOrThrow()
    return /\/\w\w\/section\/[\w-]{43}/.exec(text)?.[0] ?? ''
  }

  test('what is typed into a report is saved by itself', { timeout: 60_000 }, async () => {
    const { focal, held } = await opened('mol-do')
    const page = await pageOf(site, await browser.newContext(), focal)
    await page.goto(`${site.origin}/es/activities/${held.code}/report/topics/learned`)
    await page.locator('#lessons').pressSequentially('Se guarda solo')
    await page.locator('[data-autosave=status]', { hasText: /\d:\d/ }).waitFor()
    const { answers } = (await questionnaireOf(site.database.db, held.id, 'report')) ?? { answers: [] }
    expect(answers).toMatchObject([{ question: 'lessons', value: 'Se guarda solo' }])
    await page.context().close()
  })

  const accepted = async (institution: string): Promise<{ focal: CycleMember; held: Held }> => {
    const { focal, held } = await opened(institution)
    await answer(site.database, focal, held, 'report', reportAnswers())
    await sendFollow(ctxOf(focal), held.code, 'report')
    await acceptReport(ctxOf(secretariat), held.code)
    return { focal, held }
  }

  test('with JavaScript too, what is being typed goes along with a file that is added', async () => {
    const { focal, held } = await accepted('mol-uy')
    await keepFollowThrough(testCtx(site.database))
    const page = await pageOf(
      site,
      await browser.newContext({ viewport: { width: 360, height: 740 } }),
      focal,
    )
    await page.goto(`${site.origin}/es/activities/${held.code}/follow-up/topics/outcomes`)
    await page.locator('[name="outcomes.0.result"]').fill('Escrito justo antes')
    const resolution = {
      name: 'resolución.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n%%EOF'),
    }
    await page.locator('input[type=file]').setInputFiles(resolution)
    await button(page, formsText('es').files.add).click()
    await page.getByRole('link', { name: 'resolución.pdf' }).waitFor()
    expect(await page.locator('[name="outcomes.0.result"]').inputValue()).toBe('Escrito justo antes')
    expect(await page.locator('option', { hasText: 'resolución.pdf' }).count()).toBe(1)
    await page.context().close()
  })

  test.each(languages)(
    'no page in %s breaks WCAG 2.2 AA or a phone’s screen',
    { timeout: 180_000 },
    async (lang: Lang) => {
      const [words, d] = [reviewText(lang), delegationText(lang)]
      const narrow = () => browser.newContext({ viewport: { width: 320, height: 640 } })
      const fresh = await opened('mol-sv')
      const asked = await accepted('mol-sv')
      await keepFollowThrough(testCtx(site.database))
      await answer(site.database, asked.focal, asked.held, 'follow_up', followUpAnswers({ outcomes: [] }))
      const sent = await accepted('mol-pa')
      await keepFollowThrough(testCtx(site.database))
      const outcome = {
        result: 'r',
        component: 'training',
        year: 2026,
        evidence: 'e',
        link: 'https://ejemplo.org/x',
      }
      await answer(
        site.database,
        sent.focal,
        sent.held,
        'follow_up',
        followUpAnswers({ outcomes: [outcome] }),
      )
      await sendFollow(ctxOf(sent.focal), sent.held.code, 'follow_up')
      const page = await pageOf(site, await narrow(), fresh.focal)
      const desk = await pageOf(site, await narrow(), secretariat)
      const found: string[] = []
      const look = async (on: Page, path: string) => {
        const response = await on.goto(`${site.origin}/${lang}${path}`)
        if (response?.status() !== 200) found.push(`${path} ${response?.status()}`)
        found.push(...(await faultsOf(on)))
      }
      const refuse = async (on: Page, name: string) => {
        await button(on, name).click()
        await on.locator('.govuk-error-summary').waitFor()
        found.push(...(await faultsOf(on)))
      }
      const report = `/activities/${fresh.held.code}/report`
      for (const path of [
        '',
        '/check',
        '/topics/learned',
        '/topics/next-steps?add=next_steps',
        '/topics/documents',
        '/people',
      ])
        await look(page, report + path)
      await refuse(page, d.links.send)
      await page.goto(`${site.origin}/${lang}${report}/topics/documents`)
      await refuse(page, formsText(lang).files.add)
      await look(page, '/follow-up')
      await look(page, '/commitments')
      const follow = `/activities/${asked.held.code}/follow-up`
      for (const path of ['', '/check', '/topics/since', '/topics/commitments', '/topics/outcomes'])
        await look(page, follow + path)
      await look(page, `/activities/${asked.held.code}/report/versions/1`)
      await look(page, `/follow-up/offices/${fresh.focal.institutionId}`)
      await refuse(page, words.office.save)

      await look(desk, '/follow-up')
      await look(desk, '/follow-up/unanswered')
      await look(desk, `${report}/review`)
      await refuse(desk, words.extension.give)
      await look(desk, `/activities/${sent.held.code}/follow-up/review`)
      await refuse(desk, words.follow_up.verify)
      await look(desk, `/activities/${sent.held.code}`)

      await delegate(ctxOf(fresh.focal), fresh.held.code, 'report', {
        topic: 'next-steps',
        name: 'Delia',
        email: 'delia@ejemplo.org',
        language: lang,
      })
      const open = await (await narrow()).newPage()
      await look(open, (await lastLink()).slice(3))
      await look(open, '/section-sent')
      await Promise.all([page, desk, open].map((each) => each.context().close()))
      expect(found).toEqual([])
    },
  )
})
