import { directoryUrls } from '#modules/directory/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Tag, type Tone } from '#ui/index.ts'
import type { Mission, Party } from '../queries/activity.ts'
import type { Status } from '../schema.ts'
import type { Text } from '../text/index.ts'

const tones: Record<Status, Tone> = {
  planned: 'yellow',
  scheduled: 'blue',
  under_way: 'teal',
  completed: 'green',
  canceled: 'grey',
}

export const StatusTag = ({ t, status }: { t: Text; status: Status }) => (
  <Tag tone={tones[status]}>{t.statuses[status]}</Tag>
)

/** Who takes part, each a link to its page where it has one. */
export const Parties = ({ lang, parties }: { lang: Lang; parties: Party[] }) => (
  <>
    {parties.map(({ code, country, name }, at) => (
      <span key={code}>
        {at > 0 && ', '}
        {country === null ? (
          name[lang]
        ) : (
          <a class="govuk-link" href={`/${lang}${directoryUrls.ministry(country)}`}>
            {name[lang]}
          </a>
        )}
      </span>
    ))}
  </>
)

/** Every range of days on its own line. */
export const Missions = ({ lang, t, missions }: { lang: Lang; t: Text; missions: Mission[] }) => (
  <>
    {missions.length === 0 && t.noDates}
    {missions.map(({ startsOn, endsOn }, at) => (
      <span key={startsOn}>
        {at > 0 && <br />}
        {format(lang).days(startsOn, endsOn)}
      </span>
    ))}
  </>
)

export const namesOf = (lang: Lang, parties: Party[]): string =>
  parties.map(({ name }) => name[lang]).join(', ')
