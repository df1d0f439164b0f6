import type { Lang } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  InsetText,
  Lead,
  NotificationBanner,
  Section,
  Table,
  TableWrap,
} from '#ui/index.ts'
import type { RowChange } from '../shown.ts'
import type { ReportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { TextHeading } from './heading.tsx'

type ChangedFigure = { marker: string; label: string; was: string; now: string; isGone: boolean }

/** What is other than the text was last shown with: figures of its sentences, and what it shows of the record. */
type Changes = {
  figures: readonly ChangedFigure[]
  shown: readonly { source: string; name: string; changes: readonly RowChange[] }[]
}

type Props = {
  lang: Lang
  t: ReportsText
  id: number
  of: Lang
  title: string
  changed: Changes
}

const isNone = ({ figures, shown }: Changes) => figures.length === 0 && shown.length === 0

type FiguresProps = Props & {
  /** The values that are shown, and the digests of what is, as they are sent back: only these are accepted. */
  seen: { figures: string; shown: string }
  /** They changed again while they were read. */
  isAgain?: boolean
}

/** What is no longer as the text was last shown with, value by value and row by row. */
export const FiguresView = ({ lang, t, id, of, title, changed, seen, isAgain }: FiguresProps) => (
  <>
    {isAgain && (
      <NotificationBanner lang={lang} role="alert">
        <p class="govuk-notification-banner__heading">{t.figures.again}</p>
      </NotificationBanner>
    )}
    <TextHeading {...{ lang, of, title }}>{t.figures.title}</TextHeading>
    {isNone(changed) ? (
      <InsetText>{t.figures.none}</InsetText>
    ) : (
      <>
        <Lead>{t.figures.lead}</Lead>
        <Changed {...{ lang, t, of, changed }} />
        <form method="post" action={`/${lang}${urls.figures(id, of)}`}>
          <input type="hidden" name="seen" value={seen.figures} />
          <input type="hidden" name="shown" value={seen.shown} />
          <Button once>{t.figures.accept}</Button>
        </form>
      </>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={`/${lang}${urls.text(id, of)}`}>
        {t.back}
      </a>
    </p>
  </>
)

const Changed = ({ lang, t, of, changed }: Pick<Props, 'lang' | 't' | 'of' | 'changed'>) => (
  <>
    {changed.figures.length > 0 && (
      <TableWrap label={t.figures.title}>
        <Table
          head={[t.form.figure, t.figures.value]}
          rowHeaders
          rows={changed.figures.map(({ label, was, now, isGone }) => [
            label,
            isGone ? t.figures.gone : t.figures.change(was, now),
          ])}
        />
      </TableWrap>
    )}
    {changed.shown.map(({ source, name, changes }) => (
      <Section key={source} id={source.replaceAll(/[^a-z-]/g, '-')} title={name}>
        <ul class="govuk-list govuk-list--bullet">
          {changes.slice(0, mostRows).map((change, at) => (
            <li key={at}>{said(t, change, of === lang ? undefined : of)}</li>
          ))}
        </ul>
        {changes.length > mostRows && (
          <p class="govuk-body">{t.figures.moreRows(changes.length - mostRows)}</p>
        )}
      </Section>
    ))}
  </>
)

/** More than a person reads of one table; the rest is counted. */
const mostRows = 20

/** The words of the record are in the language of the text. */
const said = (t: ReportsText, change: RowChange, lang: Lang | undefined) => {
  if (change.kind !== 'changed') {
    return (
      <>
        {t.figures.rows[change.kind]} <span lang={lang}>{change.row}</span>
      </>
    )
  }
  const { row, column, was, now } = change
  return (
    <>
      <span lang={lang}>{[row, column].filter(Boolean).join(' · ')}</span>:{' '}
      {t.figures.change(was || t.figures.nothing, now || t.figures.nothing)}
    </>
  )
}

type PublishProps = Props & { rev: number; problems?: Record<string, string> }

/** What publishing does; it waits until what changed is accepted. */
export const PublishView = ({ lang, t, id, of, title, changed, rev, problems = {} }: PublishProps) => (
  <>
    {Object.keys(problems).length > 0 && (
      <ErrorSummary lang={lang} errors={Object.values(problems).map((text) => ({ text }))} />
    )}
    <TextHeading {...{ lang, of, title }}>{t.publication.title}</TextHeading>
    <Lead>{t.publication.lead}</Lead>
    {isNone(changed) ? (
      <form method="post" action={`/${lang}${urls.publication(id, of)}`}>
        <input type="hidden" name="rev" value={rev} />
        <ButtonGroup>
          <Button once>{t.publication.button}</Button>
          <a class="govuk-link" href={`/${lang}${urls.text(id, of)}`}>
            {t.cancel}
          </a>
        </ButtonGroup>
      </form>
    ) : (
      <>
        <Notices t={t} figures={changed.figures.length} shown={changed.shown.length} />
        <Changed {...{ lang, t, of, changed }} />
        <ButtonGroup>
          <Button href={`/${lang}${urls.figures(id, of)}`}>{t.figures.see}</Button>
          <a class="govuk-link" href={`/${lang}${urls.text(id, of)}`}>
            {t.cancel}
          </a>
        </ButtonGroup>
      </>
    )}
  </>
)

/** How much changed, of either kind. */
const Notices = ({ t, figures, shown }: { t: ReportsText; figures: number; shown: number }) => (
  <p class="govuk-body">
    {[figures > 0 && t.figures.notice(figures), shown > 0 && t.figures.noticeShown(shown)]
      .filter(Boolean)
      .join(' ')}
  </p>
)
