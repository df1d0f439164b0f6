import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { holderOfLink, requestReset, setPasswordByLink } from '../actions/link.ts'
import { passwordLength } from '../policy.ts'
import type { LinkKind } from '../queries/link.ts'
import { isEmail, newPasswordForm, resetForm } from '../schema.ts'
import { accountsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import type { Fault } from '../views/form.tsx'
import { LinkGoneView, LinkView, ResetRequestView, ResetSentView } from '../views/link.tsx'
import { browserOf, giveTokens, keepFromCaches, readForm } from './browser.ts'

const requestPage = (c: C, email?: string, faults?: Fault[]) => {
  const { lang } = c.var
  const t = accountsText(lang)
  return c.var.page(
    { title: t.reset.title, hasErrors: Boolean(faults), isIndexed: false },
    <ResetRequestView lang={lang} t={t} email={email} faults={faults} />,
    faults ? 422 : undefined,
  )
}

const tokenOf = (c: C) => c.req.param('token') ?? ''

const gonePage = (c: C, kind: LinkKind) => {
  const { lang } = c.var
  const t = accountsText(lang)
  keepFromCaches(c)
  return c.var.page(
    { title: t.link.goneTitle, isIndexed: false },
    <LinkGoneView lang={lang} t={t} kind={kind} />,
    404,
  )
}

const linkPage = (c: C, kind: LinkKind, holder: { name: string; email: string }, faults?: Fault[]) => {
  const { lang } = c.var
  const t = accountsText(lang)
  keepFromCaches(c)
  return c.var.page(
    { title: t.link[kind], hasErrors: Boolean(faults), isIndexed: false },
    <LinkView lang={lang} t={t} kind={kind} token={tokenOf(c)} holder={holder} faults={faults} />,
    faults ? 422 : undefined,
  )
}

const show = (kind: LinkKind) => async (c: C) => {
  const holder = await holderOfLink(c.var.ctx, kind, tokenOf(c))
  return holder ? linkPage(c, kind, holder) : gonePage(c, kind)
}

const use = (kind: LinkKind) => async (c: C) => {
  const { lang, ctx } = c.var
  const t = accountsText(lang).newPassword
  const { password } = await readForm(c, newPasswordForm)
  const result = await setPasswordByLink(ctx, kind, tokenOf(c), password, browserOf(c))
  if (result.outcome === 'gone') return gonePage(c, kind)
  if (result.outcome === 'fault')
    return linkPage(c, kind, result.account, [
      { field: 'password', text: passwordFaultText(t, result.fault) },
    ])
  giveTokens(c, result)
  return seeOther(c, `/${lang}${urls.signIn()}?done=password`)
}

type NewPasswordText = ReturnType<typeof accountsText>['newPassword']

export const passwordFaultText = (t: NewPasswordText, fault: keyof NewPasswordText['faults']): string => {
  if (fault === 'short') return t.faults.short(passwordLength.least)
  if (fault === 'long') return t.faults.long(passwordLength.most)
  return t.faults[fault]
}

export const linkRoutes = web()
  .get(urls.passwordReset(), permission('public'), (c) => {
    if (c.req.query('done') !== 'sent') return requestPage(c)
    const { lang } = c.var
    const t = accountsText(lang)
    return c.var.page({ title: t.reset.sentTitle, isIndexed: false }, <ResetSentView lang={lang} t={t} />)
  })
  .post(urls.passwordReset(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const { email } = await readForm(c, resetForm)
    if (!isEmail(email))
      return requestPage(c, email, [{ field: 'email', text: accountsText(lang).reset.needed }])
    await requestReset(ctx, email)
    return seeOther(c, `/${lang}${urls.passwordReset()}?done=sent`)
  })
  .get(urls.passwordResetLink(':token'), permission('public'), show('reset'))
  .post(urls.passwordResetLink(':token'), permission('public'), use('reset'))
  .get(urls.invitation(':token'), permission('public'), show('invitation'))
  .post(urls.invitation(':token'), permission('public'), use('invitation'))
