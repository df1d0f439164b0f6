import type { Lang } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  InsetText,
  Lead,
  NotificationBanner,
  PageHeading,
  Table,
  TableWrap,
} from '#ui/index.ts'
import type { ReportsText } from '../text/index.ts'
import { urls } from '../urls.ts'

export type ChangedFigure = { marker: string; label: string; was: string; now: string; isGone: boolean }

type Props = {
  lang: Lang
  t: ReportsText
  id: number
  of: Lang
  title: string
  changed: readonly ChangedFigure[]
  /** The values that are shown, as they are sent back: only these are accepted. */
  seen: string
  /** They changed again while they were read. */
  isAgain?: boolean
}

/** What is no longer as the text was last shown with, value by value. */
export const FiguresView = ({ lang, t, id, of, title, changed, seen, isAgain }: Props) => (
  <>
    {isAgain && (
      <NotificationBanner lang={lang} role="alert">
        <p class="govuk-notification-banner__heading">{t.figures.again}</p>
      </NotificationBanner>
    )}
    <PageHeading size="l" caption={<span lang={of === lang ? undefined : of}>{title}</span>}>
      {t.figures.title}
    </PageHeading>
    {changed.length === 0 ? (
      <InsetText>{t.figures.none}</InsetText>
    ) : (
      <>
        <Lead>{t.figures.lead}</Lead>
        <ChangedTable t={t} changed={changed} />
        <form method="post" action={`/${lang}${urls.figures(id, of)}`}>
          <input type="hidden" name="seen" value={seen} />
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

const ChangedTable = ({ t, changed }: Pick<Props, 't' | 'changed'>) => (
  <TableWrap label={t.figures.title}>
    <Table
      head={[t.form.figure, t.figures.value]}
      rowHeaders
      rows={changed.map(({ label, was, now, isGone }) => [
        label,
        isGone ? t.figures.gone : t.figures.change(was, now),
      ])}
    />
  </TableWrap>
)

type PublishProps = Omit<Props, 'seen' | 'isAgain'> & { rev: number; problems?: Record<string, string> }

/** What publishing does; it waits until the figures that changed are accepted. */
export const PublishView = ({ lang, t, id, of, title, changed, rev, problems = {} }: PublishProps) => (
  <>
    {Object.keys(problems).length > 0 && (
      <ErrorSummary lang={lang} errors={Object.values(problems).map((text) => ({ text }))} />
    )}
    <PageHeading size="l" caption={<span lang={of === lang ? undefined : of}>{title}</span>}>
      {t.publication.title}
    </PageHeading>
    <Lead>{t.publication.lead}</Lead>
    {changed.length > 0 ? (
      <>
        <p class="govuk-body">{t.figures.notice(changed.length)}</p>
        <ChangedTable t={t} changed={changed} />
        <ButtonGroup>
          <Button href={`/${lang}${urls.figures(id, of)}`}>{t.figures.see}</Button>
          <a class="govuk-link" href={`/${lang}${urls.text(id, of)}`}>
            {t.cancel}
          </a>
        </ButtonGroup>
      </>
    ) : (
      <form method="post" action={`/${lang}${urls.publication(id, of)}`}>
        <input type="hidden" name="rev" value={rev} />
        <ButtonGroup>
          <Button once>{t.publication.button}</Button>
          <a class="govuk-link" href={`/${lang}${urls.text(id, of)}`}>
            {t.cancel}
          </a>
        </ButtonGroup>
      </form>
    )}
  </>
)
