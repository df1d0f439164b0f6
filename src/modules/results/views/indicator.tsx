import { format, type Lang } from '#platform/i18n/index.ts'
import {
  DeclaredMark,
  Definition,
  DownloadLinks,
  FactList,
  KeyFigures,
  PageHeading,
  Section,
} from '#ui/index.ts'
import type { Computed } from '../figures.ts'
import type { Inconsistency } from '../queries/inconsistency.ts'
import type { Indicator } from '../queries/indicator.ts'
import { figureText } from '../text/figure/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { writtenValue } from '../written.ts'
import { AgreementTag, declaredDates, declaredParts, reportPlace } from './figure.tsx'
import { InconsistencyCard } from './inconsistencies.tsx'

type Props = { lang: Lang; t: Text; indicator: Indicator; computed?: Computed; notes: Inconsistency[] }

export const IndicatorView = ({ lang, t, indicator, computed, notes }: Props) => {
  const declared = declaredParts(lang, indicator)
  return (
    <>
      <PageHeading caption={reportPlace(t, indicator.section)} size="l">
        {indicator.label[lang]}
      </PageHeading>
      <KeyFigures
        figures={[
          {
            value: declared.value,
            label: declared.unit,
            note: <DeclaredMark lang={lang} />,
          },
          ...(computed
            ? [
                {
                  value: writtenValue(lang, computed.unit, computed.value),
                  label: figureText(lang).figures[computed.figure].label,
                  href: `/${lang}${computed.path}`,
                  note: t.computedNote,
                },
              ]
            : []),
        ]}
      />
      {computed ? (
        <>
          <p class="govuk-body">
            <AgreementTag t={t} computed={computed} />
          </p>
          <Definition
            lang={lang}
            asOf={computed.asOf === null ? undefined : format(lang).date(computed.asOf)}
          >
            {figureText(lang).figures[computed.figure].definition}
          </Definition>
          <p class="govuk-body">
            <a class="govuk-link" href={`/${lang}${computed.path}`}>
              {t.behind}
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={`/${lang}${urls.figure(computed.figure)}`}>
              {figureText(lang).definitionAndRows}
            </a>
          </p>
        </>
      ) : (
        <Definition lang={lang}>{t.noRows}</Definition>
      )}
      <FactList
        facts={[
          { name: t.source, value: reportPlace(t, indicator.section) },
          { name: t.reportDate, value: declaredDates(lang, indicator) ?? t.noDate },
        ]}
      />
      {notes.length > 0 && (
        <Section id="notes" title={t.notes}>
          {notes.map((item) => (
            <InconsistencyCard key={item.code} lang={lang} t={t} item={item} level={3} />
          ))}
        </Section>
      )}
      <DownloadLinks
        lang={lang}
        json={`/api/v1${urls.indicator(indicator.code).replace('/results', '')}`}
        about={indicator.label[lang]}
      />
    </>
  )
}
