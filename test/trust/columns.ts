import type { World } from '#test/trust/world.ts'

/** Schemas into which nobody types: what the program itself keeps, and the record that is public as a whole. */
const ofTheProgram = [
  'platform',
  'search',
  'mail',
  'taxonomy',
  'events',
  'library',
  'fund',
  'results',
  'forms',
]

/**
 * Columns of text in which no secret can stand: codes, states, languages, names of what the program did, hashes and
 * public names; and `kept_work`, which holds what letters and remarks held, between two preparations. A column that is neither here nor holds a secret of the world fails: it gets one of the two.
 */
const withoutSecrets = new Set(
  `accounts.challenge.sealed accounts.passkey.credential_id accounts.session.user_agent
   activities.activity.cancel_reason activities.agenda_item.ends_at activities.agenda_item.starts_at
   activities.date_offer.outcome activities.follow_through_rules.definition activities.reminder.sent_to
   calls.call.form calls.call.opened calls.call.time_zone
   calls.call_criterion.anchors calls.call_criterion.name calls.consent.answer
   calls.criterion.anchors calls.criterion.name calls.reminder.moment
   calls.template.definition directory.institution.acronym directory.institution.name
   directory.institution_name.acronym directory.institution_name.name directory.member_state.name
   directory.network.description directory.network.name directory.network.profile
   directory.network.short_name directory.network.time_zone directory.post.title
   directory.subregion.name evaluation.country_list.name evaluation.country_list.source
   evaluation.decision.outcome evaluation.default_rules.rules evaluation.exception.outcome
   evaluation.rules.rules evaluation.selection.instance evaluation.selection.result
   portfolio.facet_count.facet portfolio.facet_count.value portfolio.profile.area
   portfolio.profile.theme portfolio.program.source_kind portfolio.word.plain
   portfolio.word.word reports.template.content reports.version.figures
   evaluation.kept_work.outcome evaluation.kept_work.letters evaluation.kept_work.remark
   privacy.period.body privacy.period.title privacy.purpose.ground privacy.purpose.title
   reports.shown.columns reports.version.shown files.stored.finding files.stored.key files.stored.object`.split(
    /\s+/,
  ),
)

const columns = `select n.nspname || '.' || c.relname as "table", a.attname as "column"
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and n.nspname not like 'pg%' and n.nspname <> 'information_schema' and not n.nspname = any($1)
    and (t.typname in ('text', 'jsonb') or t.typbasetype = 'jsonb'::regtype)
  order by 1, 2`

/** Columns of text that hold no secret of the world, and whose name does not say that they cannot. */
export const unwatchedColumns = async ({ database }: Pick<World, 'database'>): Promise<string[]> => {
  const { rows } = await database.pool.query<{ table: string; column: string }>(columns, [ofTheProgram])
  const unwatched: string[] = []
  for (const { table, column } of rows) {
    const name = `${table}.${column}`
    if (isOfTheProgram(column) || withoutSecrets.has(name)) continue
    const { rowCount } = await database.pool.query(
      `select 1 from ${table} where "${column}"::text ~ 'canary-[a-z-]+-[0-9]+z' limit 1`,
    )
    if (rowCount === 0) unwatched.push(name)
  }
  return unwatched
}

/** The house's names for what is never typed into the row; who did something is a person's name, watched where it is theirs. */
const isOfTheProgram = (column: string): boolean =>
  /^(state|status|lang|language|kind|role|code|modality|verb|from|to|origin|question|topic|payer|country|type|digest)$/.test(
    column,
  ) || /(_lang|_code|_hash|_key|_sealed|by_name|revoked_by)$/.test(column)
