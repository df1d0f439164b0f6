import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Button,
  Details,
  DownloadLinks,
  EmptyState,
  ErrorSummary,
  Input,
  PageHeading,
  Select,
} from '#ui/index.ts'
import type { AuditFilter } from '../schema.ts'
import { auditText } from '../text/audit/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

export type Row = {
  id: number
  at: Date
  who: string | null
  name: string
  subjectKind: string | null
  subjectId: string | null
  address: string
  data: Record<string, unknown>
}

type Props = {
  lang: Lang
  t: Text
  given: AuditFilter
  isNobody: boolean
  rows: Row[]
  most: number
  file: string
  timeZone: string
}

/** What was done and looked at, in sentences, the newest first. */
export const AuditView = (p: Props) => {
  const { lang, t, isNobody, rows, most } = p
  const words = t.audit
  return (
    <>
      {isNobody && <ErrorSummary lang={lang} errors={[{ field: 'person', text: words.nobody }]} />}
      <PageHeading>{words.title}</PageHeading>
      <Filter {...p} />
      {rows.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <DownloadLinks lang={lang} csv={p.file} about={words.title} />
          {rows.length === most && <p class="govuk-hint">{words.most(most)}</p>}
          <ol class="govuk-list govuk-list--spaced">
            {rows.map((row) => (
              <Line key={row.id} {...p} row={row} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}

const Filter = ({ lang, t: { audit: words }, given, isNobody }: Props) => {
  const kinds = Object.entries(auditText(lang).subjects).map(([value, text]) => ({ value, text }))
  kinds.sort((one, other) => format(lang).compare(one.text, other.text))
  const day = (name: 'from' | 'to') => (
    <Input lang={lang} name={name} type="date" label={words[name]} value={given[name] ?? ''} width={10} />
  )
  return (
    <form method="get" action={`/${lang}${urls.audit()}`} novalidate>
      <Input
        lang={lang}
        name="person"
        type="email"
        label={words.person}
        value={given.person}
        error={isNobody ? words.nobody : undefined}
      />
      <Select
        lang={lang}
        name="kind"
        label={words.kind}
        value={given.kind}
        items={[{ value: '', text: words.anyKind }, ...kinds]}
      />
      <Input lang={lang} name="id" label={words.id} value={given.id} width={10} />
      {day('from')}
      {day('to')}
      <Button>{words.search}</Button>
    </form>
  )
}

const Line = ({ lang, t: { audit: words }, row, timeZone }: Props & { row: Row }) => {
  const { events, subjects } = auditText(lang)
  const wordFor = (among: Record<string, string>, code: string) => among[code] ?? code
  const { path, ...data } = row.data
  const details = Object.entries(data)
  return (
    <li>
      <strong>{row.who ?? words.system}</strong>
      {` · ${wordFor(events, row.name)}`}
      {typeof path === 'string' && (
        <>
          {' '}
          {path.includes('…') ? (
            path
          ) : (
            <a class="govuk-link" href={`/${lang}${path}`}>
              {path}
            </a>
          )}
        </>
      )}
      <p class="govuk-hint">
        <time dateTime={row.at.toISOString()}>{format(lang).instant(row.at, timeZone)}</time>
        {row.subjectKind && ` · ${wordFor(subjects, row.subjectKind)} ${row.subjectId ?? ''}`}
        {row.address && ` · ${row.address}`}
      </p>
      {details.length > 0 && (
        <Details summary={words.details}>
          <ul class="govuk-list">
            {details.map(([name, value]) => (
              <li key={name}>
                <code>{name}</code> {typeof value === 'string' ? value : JSON.stringify(value)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </li>
  )
}
