import type { ComponentChildren } from 'preact'
import { callUrls } from '#modules/calls/index.ts'
import { directoryUrls } from '#modules/directory/index.ts'
import type { Program } from '#modules/portfolio/index.ts'
import type { Lang, Localized } from '#platform/i18n/index.ts'
import { PageHeading, Pagination, Section, SummaryList } from '#ui/index.ts'
import type { Activity, Party } from '../queries/activity.ts'
import type { Outcome } from '../queries/outcome.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { OutcomeList } from './outcomes.tsx'
import { Missions, StatusTag } from './parts.tsx'
import { SharedPrograms } from './shared-programs.tsx'

type Neighbor = { code: string; topic: Localized }

type Props = {
  lang: Lang
  t: Text
  activity: Activity
  outcomes: Outcome[]
  previous?: Neighbor
  next?: Neighbor
  programs: Program[]
  /** Its phases, and who agreed to be named. */
  parts: ComponentChildren
  panels: ComponentChildren[]
}

export const ActivityView = ({
  lang,
  t,
  activity,
  outcomes,
  previous,
  next,
  programs,
  parts,
  panels,
}: Props) => (
  <>
    <PageHeading caption={t.inCall(activity.number, activity.callYear)}>{activity.topic[lang]}</PageHeading>
    <SummaryList
      rows={[
        { key: t.receiver, value: <Institutions lang={lang} parties={activity.receivers} /> },
        { key: t.provider, value: <Institutions lang={lang} parties={activity.providers} /> },
        { key: t.dates, value: <Missions lang={lang} t={t} missions={activity.missions} /> },
        { key: t.status, value: <StatusTag t={t} status={activity.status} /> },
        {
          key: t.modality,
          value: `${t.modalities[activity.modality]}. ${t.modalityMeaning[activity.modality]}`,
        },
        {
          key: t.theme,
          value: (
            <a class="govuk-link" href={`/${lang}${urls.activities({ theme: [activity.themeCode] })}`}>
              {activity.themeName[lang]}
            </a>
          ),
        },
        {
          key: t.call,
          value: (
            <a class="govuk-link" href={`/${lang}${callUrls.call(activity.callYear)}`}>
              {activity.callYear}
            </a>
          ),
        },
        ...(activity.sourceLine === null
          ? []
          : [{ key: t.source, value: t.sourceLine(activity.sourceLine) }]),
      ]}
    />
    {parts}
    {activity.status === 'completed' && (
      <Section id="outcomes" title={t.outcomes}>
        {outcomes.length > 0 ? (
          <OutcomeList lang={lang} t={t} outcomes={outcomes} shown={['component', 'evidence']} level={3} />
        ) : (
          <p class="govuk-body">{t.noOutcomes}</p>
        )}
      </Section>
    )}
    {programs.length > 0 && <SharedPrograms lang={lang} t={t} programs={programs} />}
    {panels}
    {(previous || next) && (
      <Section id="same-ministries" title={t.sameMinistries}>
        <Pagination
          lang={lang}
          label={t.sameMinistries}
          previous={previous && step(lang, previous)}
          next={next && step(lang, next)}
        />
      </Section>
    )}
  </>
)

const step = (lang: Lang, { code, topic }: Neighbor) => ({
  href: `/${lang}${urls.activity(code)}`,
  text: code,
  label: topic[lang],
})

/** A ministry by its country and, below, its own name. */
const Institutions = ({ lang, parties }: { lang: Lang; parties: Party[] }) => (
  <ul class="govuk-list">
    {parties.map(({ code, country, name, institution }) => (
      <li key={code}>
        {country === null ? (
          name[lang]
        ) : (
          <>
            <a class="govuk-link" href={`/${lang}${directoryUrls.ministry(country)}`}>
              {name[lang]}
            </a>
            <br />
            {institution[lang]}
          </>
        )}
      </li>
    ))}
  </ul>
)
