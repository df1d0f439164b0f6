import { format, type Lang, languageNames } from '#platform/i18n/index.ts'
import {
  Button,
  EmptyState,
  Lead,
  PageHeading,
  ResultItem,
  ResultList,
  Section,
  Table,
  TableWrap,
  Tag,
  type Tone,
} from '#ui/index.ts'
import type { State } from '../schema.ts'
import type { ReportsText } from '../text/index.ts'
import { urls } from '../urls.ts'

export type Listed = {
  id: number
  lang: Lang
  title: string
  period: string
  day: string
  languages: Lang[]
}

type Draft = { id: number; texts: { lang: Lang; state: State; title: string }[]; period: string }

type Props = {
  lang: Lang
  t: ReportsText
  published: Listed[]
  /** Of those who write reports; nobody else has any. */
  drafts?: Draft[]
  results: string
}

export const ListView = ({ lang, t, published, drafts, results }: Props) => (
  <>
    <PageHeading>{t.title}</PageHeading>
    <Lead>{t.lead}</Lead>
    {published.length === 0 ? (
      <EmptyState
        title={t.none}
        actions={
          <a class="govuk-link" href={`/${lang}${results}`}>
            {t.seeFigures}
          </a>
        }
      >
        {t.noneText}
      </EmptyState>
    ) : (
      <ResultList>
        {published.map((report) => (
          <ResultItem
            key={report.id}
            href={`/${lang}${urls.report(report.id)}`}
            title={report.title}
            contentLang={report.lang === lang ? undefined : report.lang}
            kicker={<span lang={report.lang}>{report.period}</span>}
            facts={[
              t.publishedOn(report.day),
              format(lang).list(report.languages.map((of) => languageNames[of])),
            ]}
          />
        ))}
      </ResultList>
    )}
    {drafts && <Drafts lang={lang} t={t} drafts={drafts} />}
  </>
)

const tones: Record<State, Tone> = { draft: 'grey', published: 'green', withdrawn: 'orange' }

export const StateTag = ({ t, state }: { t: ReportsText; state: State }) => (
  <Tag tone={tones[state]}>{t.states[state]}</Tag>
)

const Drafts = ({ lang, t, drafts }: { lang: Lang; t: ReportsText; drafts: Draft[] }) => (
  <Section id="texts" title={t.list.drafts} tinted>
    <p class="govuk-body">{t.list.draftsLead}</p>
    <Button href={`/${lang}${urls.begin()}`}>{t.list.begin}</Button>
    {drafts.length > 0 && (
      <TableWrap label={t.list.drafts}>
        <Table
          head={[t.list.report, t.list.languages]}
          rowHeaders
          rows={drafts.map(({ id, texts, period }) => [
            <>
              {t.list.number(id)}
              <br />
              <span class="govuk-hint govuk-!-font-size-16">{period}</span>
            </>,
            <ul key={id} class="govuk-list govuk-!-margin-bottom-0">
              {texts.map((text) => (
                <li key={text.lang}>
                  <a class="govuk-link" href={`/${lang}${urls.text(id, text.lang)}`}>
                    {t.list.inLanguage(text.title, languageNames[text.lang])}
                  </a>{' '}
                  <StateTag t={t} state={text.state} />
                </li>
              ))}
            </ul>,
          ])}
        />
      </TableWrap>
    )}
  </Section>
)
