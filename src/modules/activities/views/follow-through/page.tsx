import type { ComponentChildren } from 'preact'
import type { Progress } from '#modules/forms/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, Lead, Section, SummaryList, TaskList, Textarea, type Tone } from '#ui/index.ts'
import type { FollowStep } from '../../queries/follow-through/follow-through.ts'
import type { Extension, ProviderComment } from '../../queries/follow-through/people.ts'
import type { SentVersion } from '../../queries/follow-through/questionnaire.ts'
import type { ReportedOutcome } from '../../queries/follow-through/reported.ts'
import type { FollowThrough, QuestionnaireKind } from '../../schema/follow-through.ts'
import type { FollowText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { urls } from '../../urls.ts'
import { commitmentTable, type ShownCommitment } from './commitments.tsx'
import { Judged } from './judged.tsx'
import { FollowHeading, FollowTag, partyNames, Reason, Words } from './parts.tsx'
import { FollowAnswers, type FollowTextProps } from './text.tsx'

export type FollowPageProps = {
  lang: Lang
  t: FollowText
  follow: FollowThrough
  kind: QuestionnaireKind
  timeZone: string
  /** The day by which it is owed, while it is, and how many days are left: less than none once it has passed. */
  due?: { on: string; days: number }
  /** Whose reason, if any, the reader may read: why it was given back, or what is asked. */
  reason?: Pick<FollowThrough, 'reason' | 'reasonLang'>
  /** For whoever may write it now. */
  tasks?: { topics: { code: string; title: string; progress: Progress }[]; people: number; isReady: boolean }
  /** The text, for whoever does not write it now, and which text that is. */
  reading?: Omit<FollowTextProps, 'level'>
  readingNote?: string
  versions: SentVersion[]
  commitments: ShownCommitment[]
  /** Each outcome as the Secretariat has judged it; none before, and none for whom it does not concern. */
  judged: ReportedOutcome[]
  comments: ProviderComment[]
  extensions: Extension[]
  history: FollowStep[]
  may: { review: boolean; decide: boolean; comment: boolean }
  given: { comment: string; problem?: string }
  other: QuestionnaireKind | undefined
}

/** A report or a follow-up: what it waits for, what it says, what became of it. */
export const FollowPage = (p: FollowPageProps) => {
  const { lang, t, follow, kind } = p
  return (
    <>
      <FollowHeading lang={lang} t={t} follow={follow} kind={kind} />
      <p class="govuk-body">
        <FollowTag t={t} state={follow.state} />
      </p>
      <Lead>{p.tasks ? t.next[follow.state] : t.nextForReaders[follow.state]}</Lead>
      {p.due && <Due {...p} due={p.due} />}
      {p.reason && <Reason lang={lang} follow={p.reason} />}
      {p.tasks && <Tasks {...p} tasks={p.tasks} />}
      {p.may.review && (
        <ButtonGroup>
          <Button
            href={`/${lang}${followUrls.review(follow.code, kind)}`}
            look={p.may.decide ? undefined : 'secondary'}
          >
            {p.may.decide ? t.page.review[kind] : t.page.deadline}
          </Button>
        </ButtonGroup>
      )}
      <Facts {...p} />
      <Judged lang={lang} t={t.judged} outcomes={p.judged} />
      {p.reading && (
        <Section id="text" title={t.page.read[kind]}>
          {p.readingNote && <p class="govuk-body">{p.readingNote}</p>}
          <FollowAnswers {...p.reading} level={3} />
        </Section>
      )}
      {p.commitments.length > 0 && (
        <Section id="commitments" title={t.page.commitments}>
          {commitmentTable(lang, p.commitments)}
        </Section>
      )}
      <Comments {...p} />
      <Versions {...p} />
      <History {...p} />
    </>
  )
}

const Due = ({ lang, t, due: { on, days } }: FollowPageProps & { due: { on: string; days: number } }) => (
  <p class="govuk-body">
    <strong>
      {days < 0 ? t.page.overdue(format(lang).day(on), -days) : t.page.due(format(lang).day(on), days)}
    </strong>
  </p>
)

const Facts = ({ lang, t, follow, kind, other }: FollowPageProps) => (
  <SummaryList
    rows={[
      { key: t.page.receivers, value: partyNames(lang, follow, 'receiver') },
      { key: t.page.providers, value: partyNames(lang, follow, 'provider') },
      { key: t.page.ended, value: format(lang).day(follow.endedOn) },
      ...(kind === 'report'
        ? [{ key: t.page.followUpOpens, value: format(lang).day(follow.followUpOpensOn) }]
        : []),
      ...(other
        ? [
            {
              key: t.page.see,
              value: (
                <a class="govuk-link" href={`/${lang}${followUrls.page(follow.code, other)}`}>
                  {t.kinds[other]}
                </a>
              ),
            },
          ]
        : []),
      {
        key: t.page.activity,
        value: (
          <a class="govuk-link" href={`/${lang}${urls.activity(follow.code)}`}>
            {follow.topic[lang]}
          </a>
        ),
      },
    ]}
  />
)

const progressTones: Record<Progress, Tone | undefined> = {
  notStarted: 'blue',
  begun: 'yellow',
  optional: 'grey',
  complete: undefined,
}

const Tasks = ({
  lang,
  t,
  follow,
  kind,
  tasks: { topics, people, isReady },
}: FollowPageProps & { tasks: NonNullable<FollowPageProps['tasks']> }) => {
  const at = (path: string) => `/${lang}${path}`
  const isDone = ({ progress }: { progress: Progress }) => progress === 'complete' || progress === 'optional'
  return (
    <Section id="tasks" title={t.page.tasks}>
      <p class="govuk-body">{t.page.done(topics.filter(isDone).length, topics.length)}</p>
      <TaskList
        idPrefix="task"
        tasks={[
          ...topics.map(({ code, title, progress }) => ({
            title,
            href: at(followUrls.topic(follow.code, kind, code)),
            status: { text: t.task[progress], tone: progressTones[progress] },
          })),
          {
            title: t.page.peopleTask,
            hint: t.page.peopleHint,
            href: at(followUrls.people(follow.code, kind)),
            status: { text: t.page.people(people) },
          },
          {
            title: t.page.checkTask,
            href: at(followUrls.check(follow.code, kind)),
            status: isReady
              ? { text: t.task.todo, tone: 'blue' as const }
              : { text: t.task.notYet, tone: 'grey' as const },
          },
        ]}
      />
    </Section>
  )
}

const Comments = ({ lang, t, follow, kind, comments, timeZone, may, given }: FollowPageProps) => {
  const own = comments.filter((comment) => comment.kind === kind)
  if (own.length === 0 && !may.comment) return null
  return (
    <Section id="comments" title={t.comments.title}>
      {own.map(({ name, text, lang: of, at, byName }) => (
        <div key={at.toISOString()} class="minga-answered">
          <h3 class="govuk-heading-s">{name[lang]}</h3>
          <Words lang={lang} of={of}>
            {text}
          </Words>
          <p class="govuk-hint">{t.comments.by(byName, format(lang).instant(at, timeZone))}</p>
        </div>
      ))}
      {may.comment && (
        <form method="post" action={`/${lang}${followUrls.comments(follow.code, kind)}`} novalidate>
          <Textarea
            lang={lang}
            name="comment"
            label={t.comments.label}
            hint={t.comments.hint}
            value={given.comment}
            error={given.problem}
            rows={4}
          />
          <Button look="secondary" once>
            {t.comments.send}
          </Button>
        </form>
      )}
    </Section>
  )
}

const Versions = ({ lang, t, follow, kind, versions, timeZone }: FollowPageProps): ComponentChildren =>
  versions.length === 0 ? null : (
    <Section id="versions" title={t.page.versions}>
      <ul class="govuk-list">
        {versions.toReversed().map(({ version, at, byName }) => (
          <li key={version}>
            <a class="govuk-link" href={`/${lang}${followUrls.version(follow.code, kind, version)}`}>
              {t.page.version(version)}
            </a>
            <p class="govuk-hint">{t.page.historyLine(format(lang).instant(at, timeZone), byName)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )

const History = ({ lang, t, history, extensions, kind, timeZone }: FollowPageProps) => {
  const moved = extensions.filter((extension) => extension.kind === kind)
  return (
    <Section id="history" title={t.page.history}>
      <ul class="govuk-list">
        {history.map((step) => (
          <li key={step.at.toISOString() + step.to}>
            <strong>{t.states[step.to]}</strong>{' '}
            {t.page.historyLine(format(lang).instant(step.at, timeZone), step.byName)}
          </li>
        ))}
      </ul>
      {moved.map(({ dueBefore, dueAfter, reason, reasonLang, at }) => (
        <div key={at.toISOString()}>
          <p class="govuk-body">{t.page.extended(format(lang).day(dueBefore), format(lang).day(dueAfter))}</p>
          <Words lang={lang} of={reasonLang}>
            {reason}
          </Words>
        </div>
      ))}
    </Section>
  )
}
