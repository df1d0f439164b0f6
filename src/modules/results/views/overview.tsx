import { activityUrls } from '#modules/activities/index.ts'
import type { Component } from '#modules/taxonomy/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  BarChart,
  Card,
  CardGrid,
  DeclaredMark,
  Details,
  KeyFigures,
  Lead,
  PageHeading,
  Section,
  Table,
  TableWrap,
} from '#ui/index.ts'
import type { KeyFigure } from '../key-figures.ts'
import { dashboardText } from '../text/dashboard/index.ts'
import { figureText } from '../text/figure/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { written } from './figure.tsx'

export type CountedComponent = Component & { count: number }

type Props = {
  lang: Lang
  t: Text
  figures: KeyFigure[]
  components: CountedComponent[]
  indicators: number
  inconsistencies: number
}

export const OverviewView = ({ lang, t, figures, components, indicators, inconsistencies }: Props) => (
  <>
    <PageHeading>{t.title}</PageHeading>
    <Lead>{t.lead}</Lead>
    <KeyFigures
      figures={figures.map((figure) => ({
        value: written(lang, figure.value),
        label: figure.label[lang],
        href: `/${lang}${figure.path}`,
        note: <FigureNote lang={lang} t={t} figure={figure} />,
      }))}
    />
    <Details summary={t.howToRead}>
      {t.howToReadText.map((sentence) => (
        <p key={sentence} class="govuk-body">
          {sentence}
        </p>
      ))}
    </Details>
    <Section id="tables" title={t.tables}>
      <p class="govuk-body">{t.tablesLead}</p>
      <CardGrid columns={2}>
        {[
          { title: t.callsTitle, path: urls.calls(), text: t.callsLead },
          { title: t.participationTitle, path: urls.participation(), text: t.participationCard },
          { title: dashboardText(lang).title, path: urls.dashboard(), text: dashboardText(lang).card },
          { title: figureText(lang).title, path: urls.figures(), text: figureText(lang).card },
          { title: t.indicators, path: urls.indicators(), text: t.indicatorsLead(indicators) },
          {
            title: t.inconsistencies,
            path: urls.inconsistencies(),
            text: t.inconsistenciesLead(inconsistencies),
          },
        ].map(({ title, path, text }) => (
          <Card key={path} title={title} href={`/${lang}${path}`}>
            {text}
          </Card>
        ))}
      </CardGrid>
    </Section>
    <Components lang={lang} t={t} components={components} />
  </>
)

const FigureNote = ({ lang, t, figure }: { lang: Lang; t: Text; figure: KeyFigure }) => (
  <>
    <a class="govuk-link" href={`/${lang}${urls.indicator(figure.code)}`}>
      {t[figure.kind]}
      <span class="govuk-visually-hidden">: {figure.label[lang]}</span>
    </a>
    {figure.asOf && `, ${t.asOf(format(lang).date(figure.asOf))}`}
  </>
)

const Components = ({ lang, t, components }: Pick<Props, 'lang' | 't' | 'components'>) => {
  const total = components.reduce((sum, { count }) => sum + count, 0)
  return (
    <Section id="components" title={t.components}>
      <p class="govuk-body">{t.componentsLead(total)}</p>
      <BarChart
        lang={lang}
        id="outcomes"
        title={t.recorded}
        labelHead={t.component}
        valueHead={t.recorded}
        csv={`/${lang}${activityUrls.outcomesCsv()}`}
        json="/api/v1/outcomes"
        bars={components.map(({ code, name, count }) => ({
          label: name[lang],
          value: count,
          href: `/${lang}${activityUrls.outcomes({ component: [code] })}`,
        }))}
      />
      <h3 class="govuk-heading-m">{t.stated}</h3>
      <DeclaredMark lang={lang} />
      <TableWrap label={t.stated}>
        <Table
          head={[t.component, t.stated]}
          rows={components.map((component) => [
            component.name[lang],
            <Stated key="stated" lang={lang} t={t} component={component} />,
          ])}
          rowHeaders
        />
      </TableWrap>
    </Section>
  )
}

const Stated = ({ lang, t, component }: { lang: Lang; t: Text; component: CountedComponent }) => {
  const { statedShare, statedQualifier, note } = component
  return (
    <>
      <strong>
        {statedShare === null
          ? t.noShare
          : [statedQualifier?.[lang], format(lang).percent(statedShare / 100)].filter(Boolean).join(' ')}
      </strong>
      {note && <span class="govuk-hint"> {note[lang]}</span>}
    </>
  )
}
