import { networkProfile } from '#modules/directory/index.ts'
import { qrCode } from '#platform/auth/qr-code.ts'
import { hashToken } from '#platform/auth/token.ts'
import { totpAddress } from '#platform/auth/totp.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { changePassword, checkOwnPassword } from '../actions/password.ts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  keepRecoveryCodes,
  recoveryCodesOnShow,
  removeSecondFactor,
  renewRecoveryCodes,
  secretBeingSetUp,
} from '../actions/second-factor.ts'
import { endOtherSessions, endSession } from '../actions/session.ts'
import { deviceName } from '../device.ts'
import { isIdle, isUrgedToSecondStep, mustTakeSecondStep } from '../policy.ts'
import { type Account, postsOf } from '../queries/account.ts'
import { passkeysOf } from '../queries/passkey.ts'
import { hasAnySecondStep, recoveryCodesLeft, secondFactorOf } from '../queries/second-factor.ts'
import { sessionsOf } from '../queries/session.ts'
import { changePasswordForm, codeForm, ownPasswordForm } from '../schema.ts'
import { accountsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { AccountView } from '../views/account.tsx'
import type { Fault } from '../views/form.tsx'
import {
  PasswordView,
  RecoveryCodesView,
  type SecondFactorState,
  SecondFactorView,
} from '../views/security.tsx'
import {
  browserOf,
  giveTokens,
  guardedAccount,
  minutesUntil,
  ownAccount,
  ownPasswordFault,
  readForm,
} from './browser.ts'
import { passwordFaultText } from './link.tsx'

/** The own account, with what was just done said at its top. */
const toAccount = (c: C, done: string) => seeOther(c, `/${c.var.lang}${urls.account()}?done=${done}`)

const crumbs = (c: C, title: string) => {
  const { lang } = c.var
  return [{ text: accountsText(lang).account.title, href: `/${lang}${urls.account()}` }, { text: title }]
}

const passwordPage = (c: C, account: Account, faults?: Fault[]) => {
  const { lang } = c.var
  const t = accountsText(lang)
  const title = t.changePassword.title
  return c.var.page(
    { title, breadcrumbs: crumbs(c, title), hasErrors: Boolean(faults), isIndexed: false },
    <PasswordView lang={lang} t={t} email={account.email} faults={faults} />,
    faults ? 422 : undefined,
  )
}

const secondFactorState = async (c: C, account: Account): Promise<SecondFactorState> => {
  const { lang, ctx } = c.var
  const factor = await secondFactorOf(ctx.db, account.id)
  if (factor?.confirmedAt) {
    const isOnly = (await passkeysOf(ctx.db, account.id)).length === 0
    return { state: 'on', mustStay: isOnly && mustTakeSecondStep(ctx.actor) }
  }
  const secret = await secretBeingSetUp(ctx, account.id)
  if (!secret) return { state: 'off' }
  const network = await networkProfile(ctx.db)
  const address = totpAddress(secret, network.shortName[lang], account.email)
  return { state: 'set_up', secret, address, code: qrCode(address) }
}

const secondFactorPage = async (c: C, account: Account, faults?: Fault[]) => {
  const { lang } = c.var
  const t = accountsText(lang)
  const title = t.secondFactor.title
  return c.var.page(
    { title, breadcrumbs: crumbs(c, title), hasErrors: Boolean(faults), isIndexed: false },
    <SecondFactorView
      lang={lang}
      t={t}
      factor={await secondFactorState(c, account)}
      owes={Boolean(c.var.ctx.actor.owesSecondStep)}
      faults={faults}
    />,
    faults ? 422 : undefined,
  )
}

const recoveryCodesPage = async (c: C, account: Account, faults?: Fault[]) => {
  const { lang, ctx } = c.var
  const t = accountsText(lang)
  const title = t.recoveryCodes.title
  const codes = await recoveryCodesOnShow(ctx, account.id)
  const isOn = await hasAnySecondStep(ctx.db, account.id)
  return c.var.page(
    { title, breadcrumbs: crumbs(c, title), hasErrors: Boolean(faults), isIndexed: false },
    <RecoveryCodesView lang={lang} t={t} codes={codes} isOn={isOn} faults={faults} />,
    faults ? 422 : undefined,
  )
}

export const accountRoutes = web()
  .get(urls.account(), permission('account'), async (c) => {
    const { lang, ctx } = c.var
    const t = accountsText(lang)
    const account = await ownAccount(c)
    const here = hashToken(browserOf(c).sessionToken ?? '')
    const [network, posts, sessions, factor, codesLeft, passkeys] = await Promise.all([
      networkProfile(ctx.db),
      postsOf(ctx.db, account.personId, ctx.now.toISOString().slice(0, 10)),
      sessionsOf(ctx.db, account.id, ctx.now),
      secondFactorOf(ctx.db, account.id),
      recoveryCodesLeft(ctx.db, account.id),
      passkeysOf(ctx.db, account.id),
    ])
    const rows = sessions
      .filter(({ lastSeenAt }) => !isIdle(ctx.actor, lastSeenAt, ctx.now))
      .map(({ tokenHash, userAgent, ...session }) => ({
        ...session,
        device: deviceName(userAgent, t.sessions),
        isHere: tokenHash.equals(here),
      }))
    const done: Record<string, string> = t.account.done
    return c.var.page(
      { title: t.account.title, isIndexed: false },
      <AccountView
        lang={lang}
        t={t}
        account={account}
        posts={posts}
        // A sample person is many visitors: none sees where the others are.
        sessions={account.isSample ? rows.filter(({ isHere }) => isHere) : rows}
        timeZone={network.timeZone}
        security={{ hasSecondFactor: Boolean(factor?.confirmedAt), codesLeft, passkeys: passkeys.length }}
        isSecondFactorDue={
          isUrgedToSecondStep(ctx.actor) && !factor?.confirmedAt && passkeys.length === 0 && !account.isSample
        }
        done={done[c.req.query('done') ?? '']}
      />,
    )
  })
  .post(urls.endSession(':id'), permission('account'), async (c) => {
    const account = await guardedAccount(c)
    await endSession(c.var.ctx, account.id, Number(c.req.param('id')?.match(/^\d{1,9}$/)?.[0] ?? 0))
    return toAccount(c, 'session')
  })
  .post(urls.endOtherSessions(), permission('account'), async (c) => {
    await endOtherSessions(c.var.ctx, (await guardedAccount(c)).id, browserOf(c))
    return toAccount(c, 'sessions')
  })
  .get(urls.password(), permission('account'), async (c) => passwordPage(c, await guardedAccount(c)))
  .post(urls.password(), permission('account'), async (c) => {
    const t = accountsText(c.var.lang)
    const account = await guardedAccount(c)
    const result = await changePassword(
      c.var.ctx,
      account,
      await readForm(c, changePasswordForm),
      browserOf(c),
    )
    if (result.outcome === 'fault') {
      return passwordPage(c, account, [
        { field: 'password', text: passwordFaultText(t.newPassword, result.fault) },
      ])
    }
    if (result.outcome !== 'changed') return passwordPage(c, account, [ownPasswordFault(c, t, result)])
    giveTokens(c, result)
    return toAccount(c, 'password')
  })
  .get(urls.secondFactor(), permission('account', { whileOwing: true }), async (c) =>
    secondFactorPage(c, await guardedAccount(c)),
  )
  .post(urls.secondFactor(), permission('account', { whileOwing: true }), async (c) => {
    const account = await guardedAccount(c)
    const own = await checkOwnPassword(c.var.ctx, account, (await readForm(c, ownPasswordForm)).current)
    if (own.outcome !== 'right')
      return secondFactorPage(c, account, [ownPasswordFault(c, accountsText(c.var.lang), own)])
    await beginSecondFactor(c.var.ctx, account)
    return seeOther(c, `/${c.var.lang}${urls.secondFactor()}`)
  })
  .post(urls.confirmSecondFactor(), permission('account', { whileOwing: true }), async (c) => {
    const { lang, ctx } = c.var
    const t = accountsText(lang)
    const account = await guardedAccount(c)
    const { code } = await readForm(c, codeForm)
    const result = await confirmSecondFactor(ctx, account, code, browserOf(c))
    if (result.outcome !== 'on') {
      const text =
        result.outcome === 'wait' ? t.secondStep.wait(minutesUntil(c, result.until)) : t.secondFactor.refused
      return secondFactorPage(c, account, [{ field: 'code', text }])
    }
    giveTokens(c, result)
    return seeOther(c, `/${lang}${urls.recoveryCodes()}`)
  })
  .post(urls.removeSecondFactor(), permission('account'), async (c) => {
    const account = await guardedAccount(c)
    const own = await checkOwnPassword(c.var.ctx, account, (await readForm(c, ownPasswordForm)).current)
    if (own.outcome !== 'right')
      return secondFactorPage(c, account, [ownPasswordFault(c, accountsText(c.var.lang), own)])
    await removeSecondFactor(c.var.ctx, account)
    return toAccount(c, 'second-factor-off')
  })
  .get(urls.recoveryCodes(), permission('account', { whileOwing: true }), async (c) =>
    recoveryCodesPage(c, await guardedAccount(c)),
  )
  .post(urls.recoveryCodes(), permission('account'), async (c) => {
    const account = await guardedAccount(c)
    const own = await checkOwnPassword(c.var.ctx, account, (await readForm(c, ownPasswordForm)).current)
    if (own.outcome !== 'right')
      return recoveryCodesPage(c, account, [ownPasswordFault(c, accountsText(c.var.lang), own)])
    await renewRecoveryCodes(c.var.ctx, account)
    return seeOther(c, `/${c.var.lang}${urls.recoveryCodes()}`)
  })
  .post(urls.recoveryCodesKept(), permission('account', { whileOwing: true }), async (c) => {
    await keepRecoveryCodes(c.var.ctx, (await guardedAccount(c)).id)
    return toAccount(c, 'codes-kept')
  })
