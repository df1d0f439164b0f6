import { networkProfile } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import { queueMail, untrusted } from '#platform/mail/index.ts'
import type { Account } from '../queries/account.ts'
import type { LinkKind } from '../queries/link.ts'
import { accountsText } from '../text/index.ts'
import { urls } from '../urls.ts'

/** Mails about the account, in the language of whoever holds it. */
type Notice =
  | 'passwordChanged'
  | 'secondFactorOn'
  | 'secondFactorOff'
  | 'recoveryCodesNew'
  | 'recoveryCodeUsed'
  | 'passkeyAdded'
  | 'passkeyRemoved'

const send = async (ctx: Ctx, account: Account, subject: string, lines: string[]) => {
  const t = accountsText(account.language).mail
  await queueMail(ctx, {
    to: { name: account.name, address: account.email },
    lang: account.language,
    subject,
    text: [t.greeting(untrusted(account.name)), ...lines].join('\n\n'),
  })
}

const at = (ctx: Ctx, account: Account, path: string) => `${ctx.services.origin}/${account.language}${path}`

/** Tells the holder that what guards the account has changed. */
export const sendNotice = async (ctx: Ctx, account: Account, notice: Notice): Promise<void> => {
  const t = accountsText(account.language).mail
  const network = (await networkProfile(ctx.db)).shortName[account.language]
  await send(ctx, account, t.noticeSubject(network), [
    t.notices[notice],
    t.notYou,
    at(ctx, account, urls.passwordReset()),
    network,
  ])
}

export const sendRecoveryCodeNotice = (ctx: Ctx, account: Account) =>
  sendNotice(ctx, account, 'recoveryCodeUsed')

/** The link with which a password is set. */
export const sendLink = async (ctx: Ctx, account: Account, kind: LinkKind, token: string): Promise<void> => {
  const t = accountsText(account.language).mail
  const network = (await networkProfile(ctx.db)).shortName[account.language]
  const path = kind === 'reset' ? urls.passwordResetLink(token) : urls.invitation(token)
  await send(ctx, account, t[kind].subject(network), [
    t[kind].body(network),
    at(ctx, account, path),
    t[kind].expiry,
    network,
  ])
}
