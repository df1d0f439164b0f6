import type { Lang } from '#platform/i18n/index.ts'
import { type Content, Table, TableWrap } from '#ui/index.ts'
import type { Activity } from '../queries/activity.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { Missions, Parties, StatusTag } from './parts.tsx'

type Props = {
  lang: Lang
  t: Text
  /** Names the table to who hears it. */
  label: string
  activities: Activity[]
  /** On a ministry's page only the other side is told. */
  side?: 'receivers' | 'providers'
  sideHead?: string
}

export const ActivityTable = ({ lang, t, label, activities, side, sideHead }: Props) => {
  const sides = side ? [side] : (['receivers', 'providers'] as const)
  const sideHeads = { receivers: sideHead ?? t.receiver, providers: sideHead ?? t.provider }
  return (
    <TableWrap label={label}>
      <Table
        class="minga-stacked"
        head={[t.activity, ...sides.map((name) => sideHeads[name]), t.dates, t.status]}
        rowHeaders
        rows={activities.map((activity) => [
          <Named key="activity" lang={lang} t={t} activity={activity} />,
          ...sides.map((name) => under(sideHeads[name], <Parties lang={lang} parties={activity[name]} />)),
          under(t.dates, <Missions lang={lang} t={t} missions={activity.missions} />),
          under(t.status, <StatusTag t={t} status={activity.status} />),
        ])}
      />
    </TableWrap>
  )
}

/** A cell that tells its column where there is no room for columns. */
const under = (head: string, content: Content) => ({
  content: <div>{content}</div>,
  attributes: { 'data-head': head },
})

const Named = ({ lang, t, activity }: { lang: Lang; t: Text; activity: Activity }) => (
  <>
    <a class="govuk-link" href={`/${lang}${urls.activity(activity.code)}`}>
      {activity.topic[lang]}
    </a>
    <br />
    <span class="govuk-hint govuk-!-font-size-16">
      {activity.code} · {t.modalities[activity.modality]} · {activity.themeName[lang]}
    </span>
  </>
)
