import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Button,
  DownloadLinks,
  EmptyState,
  ErrorSummary,
  Input,
  PageHeading,
  Table,
  TableWrap,
} from '#ui/index.ts'
import type { AuditFilter } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

export type Row = {
  id: number
  at: Date
  who: string | null
  name: string
  subject: string
  address: string
  detail: string
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

export const AuditView = ({ lang, t, given, isNobody, rows, most, file, timeZone }: Props) => {
  const words = t.audit
  return (
    <>
      {isNobody && <ErrorSummary lang={lang} errors={[{ field: 'person', text: words.nobody }]} />}
      <PageHeading>{words.title}</PageHeading>
      <form method="get" action={`/${lang}${urls.audit()}`} novalidate>
        <Input
          lang={lang}
          name="person"
          type="email"
          label={words.person}
          value={given.person}
          error={isNobody ? words.nobody : undefined}
        />
        <Input
          lang={lang}
          name="kind"
          label={words.kind}
          hint={words.kindHint}
          value={given.kind}
          width={20}
        />
        <Input lang={lang} name="id" label={words.id} value={given.id} width={10} />
        <Input
          lang={lang}
          name="from"
          label={words.from}
          hint={words.dayHint}
          value={given.from ?? ''}
          width={10}
        />
        <Input
          lang={lang}
          name="to"
          label={words.to}
          hint={words.dayHint}
          value={given.to ?? ''}
          width={10}
        />
        <Button>{words.search}</Button>
      </form>
      {rows.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <DownloadLinks lang={lang} csv={file} about={words.title} />
          {rows.length === most && <p class="govuk-hint">{words.most(most)}</p>}
          <TableWrap label={words.title}>
            <Table
              head={words.columns}
              rows={rows.map((row) => [
                <time key="at" dateTime={row.at.toISOString()}>
                  {format(lang).instant(row.at, timeZone)}
                </time>,
                row.who ?? words.system,
                row.name,
                row.subject,
                row.address,
                row.detail,
              ])}
            />
          </TableWrap>
        </>
      )}
    </>
  )
}
