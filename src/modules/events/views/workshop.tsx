import { libraryUrls, type Publication } from '#modules/library/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { DeclaredMark, FactList, Lead, PageHeading, Pagination, Section } from '#ui/index.ts'
import type { Workshop } from '../queries/workshop.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { InstitutionList } from './institution-list.tsx'
import { listed, ministries, when, where } from './words.ts'

type Props = {
  lang: Lang
  t: Text
  workshop: Workshop
  documents: Publication[]
  previous?: Workshop
  next?: Workshop
}

export const WorkshopView = (props: Props) => {
  const { lang, t, workshop, documents } = props
  return (
    <>
      <PageHeading size="l" caption={t.numbered(workshop.kind, workshop.number)}>
        {workshop.title[lang]}
      </PageHeading>
      {workshop.summary && <Lead>{workshop.summary[lang]}</Lead>}
      <FactList facts={facts(props)} />
      {(workshop.outputs || documents.length > 0) && (
        <Section id="outputs" title={t.outputs}>
          {workshop.outputs && <p class="govuk-body">{workshop.outputs[lang]}</p>}
          {documents.length > 0 && (
            <>
              <h3 class="govuk-heading-s">{t.documents}</h3>
              <ul class="govuk-list">
                {documents.map(({ code, title }) => (
                  <li key={code}>
                    <a class="govuk-link" href={`/${lang}${libraryUrls.publication(code)}`}>
                      {title[lang]}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Section>
      )}
      <Neighbors {...props} />
    </>
  )
}

const facts = ({ lang, t, workshop }: Props) => {
  const { themeName, areaName, theme, institutions, participantsNote, mandate, sourceLine } = workshop
  const coOrganizers = institutions.filter(({ role }) => role === 'co_organizer')
  const participants = institutions.filter(({ role }) => role === 'participant')
  return [
    { name: t.when, value: when(lang, workshop) },
    { name: t.where, value: where(lang, workshop) },
    { name: t.ministriesName, value: <Ministries {...{ lang, t, workshop }} /> },
    ...(theme && themeName
      ? [
          {
            name: t.theme,
            value: (
              <>
                <a class="govuk-link" href={`/${lang}${urls.workshops({ theme: [theme] })}`}>
                  {themeName[lang]}
                </a>
                {areaName && ` (${areaName[lang]})`}
              </>
            ),
          },
        ]
      : []),
    ...(coOrganizers.length > 0
      ? [{ name: t.coOrganizers, value: <InstitutionList lang={lang} parts={coOrganizers} /> }]
      : []),
    ...(participants.length > 0 || participantsNote
      ? [
          {
            name: t.participants,
            value: (
              <InstitutionList lang={lang} parts={participants} others={listed(lang, participantsNote)} />
            ),
          },
        ]
      : []),
    ...(mandate ? [{ name: t.mandate, value: mandate[lang] }] : []),
    ...(sourceLine === null ? [] : [{ name: t.source, value: t.sourceLine(sourceLine) }]),
  ]
}

const Ministries = ({ lang, t, workshop }: Pick<Props, 'lang' | 't' | 'workshop'>) => {
  const counted = ministries(lang, t, workshop)
  if (!counted) return <>{t.ministriesNotStated}</>
  return (
    <>
      {counted} <DeclaredMark lang={lang} />
    </>
  )
}

const Neighbors = ({ lang, t, previous, next }: Props) =>
  previous || next ? (
    <Pagination
      lang={lang}
      label={t.title}
      previous={
        previous && {
          href: `/${lang}${urls.workshop(previous.number)}`,
          text: t.previous,
          label: previous.title[lang],
        }
      }
      next={next && { href: `/${lang}${urls.workshop(next.number)}`, text: t.next, label: next.title[lang] }}
    />
  ) : null
