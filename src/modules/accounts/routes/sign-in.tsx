import { isSignedIn } from '#platform/actor.ts'
import { type C, clearSessionToken, ownPath, permission, seeOther, web } from '#platform/http/index.ts'
import { passkeySignInOptions, signInWithPasskey } from '../actions/passkey.ts'
import { signInAsSample } from '../actions/sample.ts'
import { takeSecondStep, waysOfSecondStep } from '../actions/second-step.ts'
import { signOut } from '../actions/session.ts'
import { signIn } from '../actions/sign-in.ts'
import { samplePeople } from '../queries/account.ts'
import { codeForm, demoForm, passkeySignInForm, sampleWord, signInForm } from '../schema.ts'
import { accountsText } from '../text/index.ts'
import { urls, withNext } from '../urls.ts'
import type { Fault } from '../views/form.tsx'
import { SecondStepView, SignInView } from '../views/sign-in.tsx'
import { browserOf, giveTokens, keepFromCaches, minutesUntil, readForm } from './browser.ts'

/** Where to go once signed in: an own page, in the language of this one unless it names its own. */
const goOn = (c: C, next: string) => seeOther(c, ownPath(next, `/${c.var.lang}${urls.account()}`))

type Shown = { next: string; email?: string; faults?: Fault[]; asksCode?: boolean; note?: string }

const signInPage = async (c: C, shown: Shown) => {
  const { lang, ctx } = c.var
  const t = accountsText(lang)
  const samples = ctx.services.demo ? await samplePeople(ctx.db) : []
  return c.var.page(
    { title: t.signIn.title, hasErrors: Boolean(shown.faults), isIndexed: false },
    <SignInView
      lang={lang}
      t={t}
      {...shown}
      samples={samples.map(({ email, ...sample }) => ({ ...sample, who: sampleWord(email) }))}
    />,
    shown.faults ? 422 : undefined,
  )
}

const secondStepPage = async (c: C, next: string, faults?: Fault[]) => {
  const { lang, ctx } = c.var
  const ways = await waysOfSecondStep(ctx, browserOf(c))
  if (!ways) return seeOther(c, withNext(`/${lang}${urls.signIn()}`, next))
  const t = accountsText(lang)
  keepFromCaches(c)
  return c.var.page(
    { title: t.secondStep.title, hasErrors: Boolean(faults), isIndexed: false },
    <SecondStepView lang={lang} t={t} next={next} ways={ways} faults={faults} />,
    faults ? 422 : undefined,
  )
}

export const signInRoutes = web()
  .get(urls.signIn(), permission('public'), (c) => {
    const next = c.req.query('next') ?? ''
    if (isSignedIn(c.var.ctx.actor)) return goOn(c, next)
    const t = accountsText(c.var.lang)
    const notes: Record<string, string> = { password: t.signIn.passwordSet, expired: t.secondStep.expired }
    return signInPage(c, { next, note: notes[c.req.query('done') ?? ''] })
  })
  .post(urls.signIn(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = accountsText(lang)
    const { email, password, code, next } = await readForm(c, signInForm)
    if (!email || !password) {
      return signInPage(c, {
        next,
        email,
        faults: [{ field: email ? 'password' : 'email', text: t.signIn.needed }],
      })
    }
    const browser = browserOf(c)
    const result = await signIn(ctx, { email, password, code }, browser)
    if (result.outcome === 'signed_in') {
      giveTokens(c, result)
      return goOn(c, next)
    }
    if (result.outcome === 'second_step') {
      giveTokens(c, result)
      return seeOther(c, withNext(`/${lang}${urls.secondStep()}`, next))
    }
    c.var.log.warn({ outcome: result.outcome }, 'sign-in refused')
    const text = result.outcome === 'wait' ? t.signIn.wait(minutesUntil(c, result.until)) : t.signIn.refused
    const asksCode = result.outcome === 'wait' || code !== ''
    return signInPage(c, { next, email, asksCode, faults: [{ field: 'email', text }] })
  })
  .post(urls.passkeySignInOptions(), permission('public'), async (c) => {
    const options = await passkeySignInOptions(c.var.ctx)
    keepFromCaches(c)
    return options ? c.json(options) : c.json({}, 429)
  })
  .post(urls.passkeySignIn(), permission('public'), async (c) => {
    const { response, next } = await readForm(c, passkeySignInForm)
    const opened = await signInWithPasskey(c.var.ctx, response, browserOf(c))
    if (!opened)
      return signInPage(c, { next, faults: [{ text: accountsText(c.var.lang).signIn.passkeyRefused }] })
    giveTokens(c, opened)
    return goOn(c, next)
  })
  .get(urls.secondStep(), permission('public'), (c) => secondStepPage(c, c.req.query('next') ?? ''))
  .post(urls.secondStep(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = accountsText(lang).secondStep
    const { code, next } = await readForm(c, codeForm)
    if (!code) return secondStepPage(c, next, [{ field: 'code', text: t.needed }])
    const result = await takeSecondStep(ctx, code, browserOf(c))
    if (result.outcome === 'expired') return seeOther(c, `/${lang}${urls.signIn()}?done=expired`)
    if (result.outcome === 'signed_in') {
      giveTokens(c, result)
      return goOn(c, next)
    }
    const text = result.outcome === 'wait' ? t.wait(minutesUntil(c, result.until)) : t.refused
    return secondStepPage(c, next, [{ field: 'code', text }])
  })
  .post(urls.demoSignIn(), permission('public'), async (c) => {
    const { who, next } = await readForm(c, demoForm)
    giveTokens(c, await signInAsSample(c.var.ctx, who, browserOf(c)))
    return goOn(c, next)
  })
  .post(urls.signOut(), permission('public', { whileOwing: true }), async (c) => {
    const { sessionToken } = browserOf(c)
    if (sessionToken) await signOut(c.var.ctx, sessionToken)
    clearSessionToken(c, c.var.ctx.services.origin.startsWith('https:'))
    // What the browser still holds of earlier pages. Unsent text stays: sealed, for this account alone.
    c.header('Clear-Site-Data', '"cache"')
    return seeOther(c, `/${c.var.lang}`)
  })
