import { format, type Lang } from '#platform/i18n/index.ts'
import type { Waiting } from '#platform/module.ts'
import { EmptyState, Lead, PageHeading, Section, SummaryList } from '#ui/index.ts'
import type { Text } from '../text/es.ts'

const week = 7 * 86_400_000

type Group = 'overdue' | 'week' | 'later' | 'undated'

const groupOf = ({ due }: Waiting, now: Date): Group => {
  if (!due) return 'undated'
  const left = due.getTime() - now.getTime()
  return left < 0 ? 'overdue' : left <= week ? 'week' : 'later'
}

type QueueProps = { lang: Lang; t: Text; waiting: Waiting[]; now: Date; timeZone: string }

/** Everything that waits for one person, the first due first, each with what to do about it. */
export const QueueView = ({ lang, t, waiting, now, timeZone }: QueueProps) => {
  const groups = Map.groupBy(waiting, (item) => groupOf(item, now))
  return (
    <>
      <PageHeading>{t.queue.title}</PageHeading>
      {waiting.length === 0 ? (
        <EmptyState title={t.queue.empty}>{t.queue.emptyHint}</EmptyState>
      ) : (
        <Lead>{t.queue.count(waiting.length)}</Lead>
      )}
      {(['overdue', 'week', 'later', 'undated'] as const).map((group) => {
        const items = groups.get(group)
        return (
          items && (
            <Section key={group} id={group} title={t.queue.groups[group]}>
              <SummaryList
                rows={items.map((item) => ({
                  key: item.title,
                  value: <Told {...{ lang, t, item, now, timeZone }} />,
                  actions: [
                    {
                      text: item.action.text,
                      href: `/${lang}${item.action.path}`,
                      about: item.title,
                    },
                  ],
                }))}
              />
            </Section>
          )
        )
      })}
    </>
  )
}

const Told = ({ lang, t, item, now, timeZone }: Omit<QueueProps, 'waiting'> & { item: Waiting }) => {
  const { due, subject, detail } = item
  const { instantInFull, until } = format(lang)
  return (
    <>
      {subject && <p class="govuk-body">{subject}</p>}
      {detail && <p class="govuk-body">{detail}</p>}
      {due && (
        <p class="govuk-body">
          <strong>{due < now ? t.queue.since(until(due, now)) : t.queue.left(until(now, due))}</strong>
          <br />
          <time dateTime={due.toISOString()}>{instantInFull(due, timeZone)}</time>
        </p>
      )}
    </>
  )
}
