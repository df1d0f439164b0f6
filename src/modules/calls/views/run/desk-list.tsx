import { format, type Lang } from '#platform/i18n/index.ts'
import { Button, Section, Tag, TaskList } from '#ui/index.ts'
import type { Cycle } from '../../schema.ts'
import type { DeskText } from '../../text/desk/index.ts'
import type { Text } from '../../text/index.ts'
import { urls } from '../../urls.ts'

type Props = { lang: Lang; t: DeskText['list']; states: Text['states']; cycles: Cycle[] }

/** The calls that the Secretariat prepares or runs, drafts among them. */
export const DeskList = ({ lang, t, states, cycles }: Props) => (
  <Section id="desks" title={t.title} tinted>
    {cycles.length === 0 ? (
      <p class="govuk-body">{t.none}</p>
    ) : (
      <TaskList
        idPrefix="desk"
        tasks={cycles.map((call) => ({
          title: call.title[lang] || call.year,
          href: `/${lang}${urls.desk(call.year)}`,
          hint:
            call.isScheduled && call.opensAt
              ? t.scheduled(format(lang).instantInFull(call.opensAt, call.timeZone ?? 'UTC'))
              : undefined,
          status: { text: <Tag tone={call.state === 'open' ? 'green' : 'grey'}>{states[call.state]}</Tag> },
        }))}
      />
    )}
    <Button href={`/${lang}${urls.newCall()}`}>{t.create}</Button>
  </Section>
)
