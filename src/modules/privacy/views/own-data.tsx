import { format, type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import {
  Button,
  ErrorSummary,
  Input,
  InsetText,
  Lead,
  PageHeading,
  Prose,
  Section,
  Select,
  Table,
  TableWrap,
} from '#ui/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

type Props = {
  lang: Lang
  t: Text
  given: { name: string; language: Lang }
  isSample: boolean
  looks: { at: Date; who: string | null; kind: string; isTakenOut: boolean }[]
  askedAt: Date | undefined
  timeZone: string
  problems: Record<string, string>
}

export const OwnDataView = (p: Props) => {
  const { lang, t, problems } = p
  const errors = Object.entries(problems).map(([field, text]) => ({ field, text }))
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <PageHeading>{t.own.title}</PageHeading>
      <Lead>{t.own.lead}</Lead>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${urls.notice()}`}>
          {t.own.notice}
        </a>
      </p>
      {p.isSample ? (
        <InsetText>{t.own.sample}</InsetText>
      ) : (
        <>
          <Section id="copy" title={t.own.copyTitle}>
            <Prose>
              <p>{t.own.copyBody}</p>
            </Prose>
            <form method="post" action={`/${lang}${urls.ownCopy()}`} novalidate>
              <Button look="secondary">{t.own.copy}</Button>
            </form>
          </Section>
          <Section id="correct" title={t.own.correctTitle}>
            <form method="post" action={`/${lang}${urls.correction()}`} novalidate>
              <Input
                lang={lang}
                name="name"
                label={t.own.name}
                hint={t.own.emailHint}
                value={p.given.name}
                error={problems.name}
              />
              <Select
                lang={lang}
                name="language"
                label={t.own.language}
                value={p.given.language}
                items={languages.map((code) => ({
                  text: languageNames[code],
                  value: code,
                  attributes: { lang: code },
                }))}
              />
              <Button once>{t.own.correct}</Button>
            </form>
          </Section>
          <Looks {...p} />
          <Erase {...p} />
        </>
      )}
    </>
  )
}

const Looks = ({ lang, t, looks, timeZone }: Props) => (
  <Section id="looks" title={t.own.looksTitle}>
    {looks.length === 0 ? (
      <p class="govuk-body">{t.own.looksNone}</p>
    ) : (
      <TableWrap label={t.own.looksTitle}>
        <Table
          head={[t.own.when, t.own.who, t.own.what]}
          rows={looks.map(({ at, who, kind, isTakenOut }) => [
            <time key="at" dateTime={at.toISOString()}>
              {format(lang).instant(at, timeZone)}
            </time>,
            who ?? t.own.someone,
            <span key="what">
              {t.kinds[kind] ?? t.kinds.other}
              {isTakenOut && <span class="govuk-hint"> {t.own.isTakenOut}</span>}
            </span>,
          ])}
        />
      </TableWrap>
    )}
  </Section>
)

const Erase = ({ lang, t, askedAt, timeZone }: Props) => (
  <Section id="erase" title={t.own.eraseTitle}>
    {askedAt ? (
      <>
        <InsetText>{t.own.asked(format(lang).instant(askedAt, timeZone))}</InsetText>
        <form method="post" action={`/${lang}${urls.withdrawal()}`} novalidate>
          <Button look="secondary">{t.own.withdraw}</Button>
        </form>
      </>
    ) : (
      <>
        <Prose>
          <p>{t.own.eraseBody}</p>
        </Prose>
        <form method="post" action={`/${lang}${urls.request()}`} novalidate>
          <Button look="warning" once>
            {t.own.ask}
          </Button>
        </form>
      </>
    )}
  </Section>
)
