import type { ComponentChildren } from 'preact'
import type { Progress } from '#modules/forms/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { ForeignText, InsetText, Lead, PageHeading, Section, Tag, TaskList, type Tone } from '#ui/index.ts'
import type { ProposalSummary } from '../../schema.ts'
import type { Text } from '../../text/writing/index.ts'
import { urls } from '../../urls.ts'
import { toneOf } from './state.tsx'
import { ProposalText, type ProposalTextProps } from './text.tsx'

export type TopicTask = { code: string; title: string; progress: Progress }

type Step = { at: Date; byName: string; to: ProposalSummary['state'] }

export type ProposalPageProps = {
  lang: Lang
  t: Text
  proposal: ProposalSummary & { reason: string | null; reasonLang: Lang | null }
  call: string
  timeZone: string
  /** The reader writes it, now or in another of its states. */
  isWriter: boolean
  /** Until when it may be written and sent; nothing where no date binds it. */
  deadline?: { at: Date; now: Date }
  /** For whoever may write it now. */
  tasks?: { topics: TopicTask[]; writers: number }
  /** What providers said of it. */
  answers?: ComponentChildren
  /** What may be improved. */
  hints?: ComponentChildren
  /** What the reader may do with it, apart from writing. */
  actions: ComponentChildren
  /** The text, for whoever cannot write it now. */
  reading?: ProposalTextProps
  /** Which text that is. */
  readingNote?: string
  panels: ComponentChildren[]
  history: Step[]
}

export const ProposalView = (p: ProposalPageProps) => {
  const { lang, t, proposal } = p
  const owner = proposal.parties.find(({ institutionId }) => institutionId === proposal.institutionId)
  return (
    <>
      <PageHeading
        size="l"
        caption={[proposal.reference ?? p.call, owner?.name[lang]].filter(Boolean).join(' · ')}
      >
        <span lang={proposal.title && proposal.lang !== lang ? proposal.lang : undefined}>
          {proposal.title ?? t.untitled}
        </span>
      </PageHeading>
      <p class="govuk-body">
        <Tag tone={toneOf(proposal.state)}>{t.states[proposal.state]}</Tag>
      </p>
      <Lead>{{ ...t.next, ...(!p.isWriter && t.nextForReaders) }[proposal.state]}</Lead>
      {proposal.reason && (
        <InsetText>
          <h2 class="govuk-heading-s">{t.page.reasonTitle}</h2>
          <ForeignText lang={lang} contentLang={proposal.reasonLang ?? lang}>
            <p class="govuk-body minga-words">{proposal.reason}</p>
          </ForeignText>
        </InsetText>
      )}
      {p.deadline && <Deadline {...p} deadline={p.deadline} />}
      {p.answers}
      {p.tasks && <Tasks {...p} tasks={p.tasks} />}
      {p.actions}
      {p.hints}
      {p.tasks && p.panels}
      {p.reading && (
        <Section id="text" title={t.page.read}>
          {p.readingNote && <p class="govuk-body">{p.readingNote}</p>}
          <ProposalText {...p.reading} level={3} />
        </Section>
      )}
      {!p.tasks && p.panels}
      <History {...p} />
    </>
  )
}

const Deadline = ({
  lang,
  t,
  timeZone,
  deadline: { at, now },
}: ProposalPageProps & { deadline: { at: Date; now: Date } }) => {
  const instant = format(lang).instantInFull(at, timeZone)
  return (
    <p class="govuk-body">
      <strong>
        {at > now ? t.page.deadline(instant, format(lang).until(now, at)) : t.page.deadlinePassed(instant)}
      </strong>
    </p>
  )
}

const progressTones: Record<Progress, Tone | undefined> = {
  notStarted: 'blue',
  begun: 'yellow',
  optional: 'grey',
  complete: undefined,
}

const Tasks = ({
  lang,
  t,
  proposal,
  tasks: { topics, writers },
}: ProposalPageProps & { tasks: NonNullable<ProposalPageProps['tasks']> }) => {
  const at = (path: string) => `/${lang}${path}`
  const isReady = topics.every(({ progress }) => progress === 'complete' || progress === 'optional')
  return (
    <Section id="tasks" title={t.page.tasks}>
      <p class="govuk-body">
        {t.page.done(
          topics.filter(({ progress }) => progress === 'complete' || progress === 'optional').length,
          topics.length,
        )}
      </p>
      <TaskList
        idPrefix="task"
        tasks={[
          ...topics.map(({ code, title, progress }) => ({
            title,
            href: at(urls.topic(proposal.id, code)),
            status: { text: t.task[progress], tone: progressTones[progress] },
          })),
          {
            title: t.page.writersTask,
            href: at(urls.writers(proposal.id)),
            status: { text: t.page.people(writers) },
          },
          {
            title: t.page.checkTask,
            hint: t.page.checkHint,
            href: at(urls.check(proposal.id)),
            status: isReady
              ? { text: t.task.todo, tone: 'blue' as const }
              : { text: t.task.notYet, tone: 'grey' as const },
          },
        ]}
      />
    </Section>
  )
}

const History = ({ lang, t, timeZone, history }: ProposalPageProps) =>
  history.length === 0 ? null : (
    <Section id="history" title={t.page.history}>
      <ul class="govuk-list">
        {history.map((step) => (
          <li key={step.at.toISOString()}>
            <strong>{t.states[step.to]}</strong>{' '}
            {t.page.historyLine(format(lang).instant(step.at, timeZone), step.byName)}
          </li>
        ))}
      </ul>
    </Section>
  )
