import { networkProfile } from '#modules/directory/index.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { addPasskey, passkeyOptions, removePasskey } from '../actions/passkey.ts'
import { checkOwnPassword } from '../actions/password.ts'
import { mustTakeSecondStep } from '../policy.ts'
import type { Account } from '../queries/account.ts'
import { passkeysOf } from '../queries/passkey.ts'
import { secondFactorOf } from '../queries/second-factor.ts'
import { passkeyForm, removePasskeyForm } from '../schema.ts'
import { accountsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import type { Fault } from '../views/form.tsx'
import { PasskeysView } from '../views/passkeys.tsx'
import {
  browserOf,
  giveTokens,
  guardedAccount,
  keepFromCaches,
  ownPasswordFault,
  readForm,
} from './browser.ts'

type Shown = { name?: string; chosen?: string; faults?: Fault[] }

const passkeysPage = async (c: C, account: Account, shown: Shown = {}) => {
  const { lang, ctx } = c.var
  const t = accountsText(lang)
  const title = t.passkeys.title
  const [network, passkeys, factor] = await Promise.all([
    networkProfile(ctx.db),
    passkeysOf(ctx.db, account.id),
    secondFactorOf(ctx.db, account.id),
  ])
  const mustStay = passkeys.length === 1 && !factor?.confirmedAt && mustTakeSecondStep(ctx.actor)
  return c.var.page(
    {
      title,
      breadcrumbs: [{ text: t.account.title, href: `/${lang}${urls.account()}` }, { text: title }],
      hasErrors: Boolean(shown.faults),
      isIndexed: false,
    },
    <PasskeysView
      lang={lang}
      t={t}
      passkeys={passkeys}
      mustStay={mustStay}
      timeZone={network.timeZone}
      {...shown}
    />,
    shown.faults ? 422 : undefined,
  )
}

const done = (c: C, what: string) => seeOther(c, `/${c.var.lang}${urls.account()}?done=${what}`)

export const passkeyRoutes = web()
  .get(urls.passkeys(), permission('account', { whileOwing: true }), async (c) =>
    passkeysPage(c, await guardedAccount(c)),
  )
  .post(urls.passkeyOptions(), permission('account', { whileOwing: true }), async (c) => {
    keepFromCaches(c)
    return c.json(await passkeyOptions(c.var.ctx, await guardedAccount(c)))
  })
  .post(urls.passkeys(), permission('account', { whileOwing: true }), async (c) => {
    const { lang, ctx } = c.var
    const t = accountsText(lang)
    const account = await guardedAccount(c)
    const { current, name, response } = await readForm(c, passkeyForm)
    if (!name) return passkeysPage(c, account, { faults: [{ field: 'name', text: t.passkeys.nameNeeded }] })
    const own = await checkOwnPassword(ctx, account, current)
    if (own.outcome !== 'right')
      return passkeysPage(c, account, { name, faults: [ownPasswordFault(c, t, own)] })
    const added = await addPasskey(ctx, account, { name, response }, browserOf(c))
    if (!added) return passkeysPage(c, account, { name, faults: [{ text: t.passkeys.refused }] })
    giveTokens(c, added)
    return added.hasNewCodes ? seeOther(c, `/${lang}${urls.recoveryCodes()}`) : done(c, 'passkey')
  })
  .post(urls.removePasskey(), permission('account'), async (c) => {
    const { lang, ctx } = c.var
    const t = accountsText(lang)
    const account = await guardedAccount(c)
    const { current, id } = await readForm(c, removePasskeyForm)
    if (!id) return passkeysPage(c, account, { faults: [{ field: 'id', text: t.passkeys.whichNeeded }] })
    const own = await checkOwnPassword(ctx, account, current)
    if (own.outcome !== 'right') {
      return passkeysPage(c, account, {
        chosen: String(id),
        faults: [ownPasswordFault(c, t, own, 'current-remove')],
      })
    }
    await removePasskey(ctx, account, id)
    return done(c, 'passkey-removed')
  })
