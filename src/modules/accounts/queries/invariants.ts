import { sql } from '#platform/db/index.ts'
import { type Invariant, invariant } from '#platform/db/invariant.ts'

export const invariants: Invariant[] = [
  invariant(
    'accounts.closed_accounts_are_out',
    'Nobody whose account is closed has a session or an open link',
    sql`select concat('account ', account.id) from accounts.account
      where disabled_at is not null and (
        exists (select from accounts.session where account_id = account.id and expires_at > now())
        or exists (select from accounts.link where account_id = account.id and used_at is null and expires_at > now()))`,
  ),
  invariant(
    'accounts.invitations_were_written',
    'An account without any way in has an invitation, open or lapsed',
    sql`select concat('account ', account.id) from accounts.account
      where password_hash is null and not is_sample
        and not exists (select from accounts.passkey where account_id = account.id)
        and not exists (select from accounts.link where account_id = account.id)`,
  ),
]
