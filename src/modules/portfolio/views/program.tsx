import type { ComponentChildren } from 'preact'
import { directoryUrls } from '#modules/directory/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Columns, FactList, ForeignText, PageHeading, Prose, Section } from '#ui/index.ts'
import { languageName } from '../language-name.ts'
import type { Program } from '../queries/program.ts'
import type { Text } from '../text/index.ts'
import { textFor } from '../translation.ts'
import { urls } from '../urls.ts'

type Props = {
  lang: Lang
  t: Text
  program: Program
  panels: ComponentChildren[]
  before?: ComponentChildren
}

export const ProgramView = ({ lang, t, program, panels, before }: Props) => {
  const text = textFor(program.texts, lang)
  return (
    <>
      {before}
      <div lang={text.lang === lang ? undefined : text.lang}>
        <PageHeading size="l" caption={<span lang={lang}>{program.country.name[lang]}</span>}>
          {text.title}
        </PageHeading>
      </div>
      <Columns
        main={<Words lang={lang} t={t} program={program} />}
        aside={<Facts lang={lang} t={t} program={program} />}
      />
      {panels}
    </>
  )
}

const Words = ({ lang, t, program }: Pick<Props, 'lang' | 't' | 'program'>) => {
  const text = textFor(program.texts, lang)
  const fields = [
    { name: t.summary, value: text.summary },
    { name: t.objectives, value: text.objectives },
    { name: t.resultsOf, value: text.results },
  ]
  const isTranslation = text.state !== 'original'
  const page = program.state === 'published' ? urls.program(program.id) : urls.preview(program.id)
  return (
    <>
      {text.state === 'stale' && <p class="govuk-hint">{t.stale}</p>}
      <ForeignText
        lang={lang}
        contentLang={text.lang}
        machine={text.state === 'machine'}
        original={isTranslation ? `/${program.originalLang}${page}` : undefined}
      >
        {fields
          .filter(({ value }) => value !== '')
          .map(({ name, value }) => (
            <section key={name}>
              <h2 class="govuk-heading-m" lang={text.lang === lang ? undefined : lang}>
                {name}
              </h2>
              <Prose>
                {value.split(/\n+/).map((paragraph, at) => (
                  <p key={at} class="govuk-body">
                    {paragraph}
                  </p>
                ))}
              </Prose>
            </section>
          ))}
      </ForeignText>
    </>
  )
}

const Facts = ({ lang, t, program }: Pick<Props, 'lang' | 't' | 'program'>) => {
  const { country, institution, area, theme, populations, languages, confirmedOn, unit, contactPost } =
    program
  const link = (search: Parameters<typeof urls.programs>[0], name: string) => (
    <a class="govuk-link" href={`/${lang}${urls.programs(search)}`}>
      {name}
    </a>
  )
  const original = program.originalLang === lang ? undefined : program.originalLang
  return (
    <FactList
      facts={[
        {
          name: t.ministry,
          value: (
            <a class="govuk-link" href={`/${lang}${directoryUrls.ministry(country.code)}`}>
              {institution.name[lang]}
            </a>
          ),
        },
        ...(unit ? [{ name: t.unit, value: <span lang={original}>{unit}</span> }] : []),
        ...(contactPost ? [{ name: t.contactPost, value: <span lang={original}>{contactPost}</span> }] : []),
        { name: t.facets.area, value: link({ area: [area.code] }, area.name[lang]) },
        { name: t.facets.theme, value: link({ theme: [theme.code] }, theme.name[lang]) },
        ...(populations.length > 0
          ? [
              {
                name: t.facets.population,
                value: (
                  <ul class="govuk-list">
                    {populations.map(({ code, name }) => (
                      <li key={code}>{link({ population: [code] }, name[lang])}</li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
        ...(languages.length > 0
          ? [
              {
                name: t.languages,
                value: format(lang).list(languages.map((code) => languageName(code, lang))),
              },
            ]
          : []),
        { name: t.confirmedOn, value: confirmedOn ? format(lang).day(confirmedOn) : t.neverConfirmed },
        { name: t.source, value: <Source lang={lang} t={t} program={program} /> },
      ]}
    />
  )
}

const Source = ({ lang, t, program }: Pick<Props, 'lang' | 't' | 'program'>) => {
  const { kind, lines } = program.source
  const sections = program.source.sections.map(t.sectionName)
  const { list } = format(lang)
  return (
    <>
      {t.sources[kind]}
      {lines.length > 0 && (
        <>
          {' '}
          ({t.section(sections, list(sections))}; {t.lines(lines, list(lines.map(String)))})
        </>
      )}
    </>
  )
}

/** The activities that the source names, for when no module above tells of them. */
export const ActivityLinks = ({ lang, t, program }: Pick<Props, 'lang' | 't' | 'program'>) =>
  program.activities.length > 0 ? (
    <Section id="activities" title={t.activities}>
      <ul class="govuk-list">
        {program.activities.map(({ callYear, number }) => (
          <li key={`${callYear}-${number}`}>
            <a class="govuk-link" href={`/${lang}${urls.activity(callYear, number)}`}>
              {t.activity(callYear, number)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  ) : null
