import { sql } from '#platform/db/index.ts'
import { type Invariant, invariant, invariantOfEach, ourSchemas } from '#platform/db/invariant.ts'

export const invariants: Invariant[] = [
  invariantOfEach(
    'accounts.accounts_exist',
    'Whoever is named as having done something has an account',
    sql`select format('%I.%I', n.nspname, c.relname) as "table" from pg_attribute a
      join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and a.attname = 'account_id' and not a.attisdropped and ${ourSchemas} order by 1`,
    ({ table = '' }) =>
      sql`select ${sql.lit(`${table}: account `)} || account_id as what from ${sql.raw(table)}
        where account_id is not null and account_id not in (select id from accounts.account) limit 5`,
  ),
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
