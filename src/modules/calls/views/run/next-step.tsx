import { format, type Lang } from '#platform/i18n/index.ts'
import type { Content } from '#ui/index.ts'
import { Button, ButtonGroup, Details, TaskList } from '#ui/index.ts'
import type { Gap, GapPage } from '../../gaps.ts'
import type { LateEntry } from '../../queries/notice.ts'
import type { Cycle } from '../../schema.ts'
import type { DeskText } from '../../text/desk/index.ts'
import { urls } from '../../urls.ts'

export type NextStepProps = {
  lang: Lang
  t: DeskText['desk']
  call: Cycle
  now: Date
  /** What a draft lacks to be opened now. */
  gaps: Gap[]
  /** Whether it could be left to open at its time. */
  maySchedule: boolean
  /** How many are told when it opens. */
  people: number
  /** Proposals that wait for their eligibility, and those that may be evaluated. */
  undecided: number
  eligible: number
  late: LateEntry[]
}

/** The one thing that moves the call on. */
export const NextStep = (p: NextStepProps) => {
  const { lang, t, call } = p
  const instant = (at: Date | null) => (at ? format(lang).instantInFull(at, call.timeZone ?? 'UTC') : '')
  switch (call.state) {
    case 'draft':
      return call.isScheduled ? <Scheduled {...p} /> : <Preparation {...p} />
    case 'open':
      return (
        <>
          <p class="govuk-body">{t.open(instant(call.closesAt))}</p>
          <Button href={`/${lang}${urls.received(call.year)}`}>{t.received}</Button>
        </>
      )
    case 'closed':
      return <AfterClosing {...p} />
    case 'under_evaluation':
      return <p class="govuk-body">{t.underEvaluation}</p>
    case 'decided':
      return <p class="govuk-body">{t.decided}</p>
    case 'published':
      return <p class="govuk-body">{t.published}</p>
    case 'withdrawn':
      return <p class="govuk-body">{t.withdrawn}</p>
  }
}

/** A form that is one button. */
const Act = (p: { lang: Lang; path: string; look?: 'secondary' | 'warning'; children: Content }) => (
  <form method="post" action={`/${p.lang}${p.path}`}>
    <Button look={p.look} once>
      {p.children}
    </Button>
  </form>
)

const pages: Record<GapPage, (year: number) => string> = {
  edit: urls.edit,
  form: urls.form,
  criteria: urls.criteria,
}

const steps = ['edit', 'form', 'criteria'] as const

const Preparation = ({ lang, t, call, gaps, people, maySchedule }: NextStepProps) => {
  const at = (path: string) => `/${lang}${path}`
  return (
    <>
      <TaskList
        tasks={[
          ...steps.map((step) => {
            const lacking = gaps.filter(({ page }) => page === step).length
            return {
              title: t.steps[step],
              href: at(pages[step](call.year)),
              status:
                lacking > 0 ? { text: t.missing(lacking), tone: 'orange' as const } : { text: t.complete },
            }
          }),
          { title: t.steps.preview, href: at(urls.preview(call.year)), status: { text: t.look } },
        ]}
      />
      {gaps.length > 0 ? (
        <>
          <h3 class="govuk-heading-m">{t.gaps}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {gaps.map(({ page, field, text }) => (
              <li key={`${page}.${field}`}>
                <a
                  class="govuk-link"
                  href={`${at(pages[page](call.year))}${page === 'edit' ? `#${field}` : ''}`}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p class="govuk-body">{t.opening(people)}</p>
          <Choice {...{ lang, t, call, maySchedule }} />
        </>
      )}
      <Details summary={t.discard}>
        <p class="govuk-body">{t.discardNote}</p>
        <Act lang={lang} path={urls.discarding(call.year)} look="warning">
          {t.discard}
        </Act>
      </Details>
    </>
  )
}

const Choice = ({
  lang,
  t,
  call,
  maySchedule,
}: Pick<NextStepProps, 'lang' | 't' | 'call' | 'maySchedule'>) => (
  <ButtonGroup>
    {maySchedule && call.opensAt && (
      <Act lang={lang} path={urls.schedule(call.year)}>
        {t.schedule(format(lang).instantInFull(call.opensAt, call.timeZone ?? 'UTC'))}
      </Act>
    )}
    <Act lang={lang} path={urls.opening(call.year)} look={maySchedule ? 'secondary' : undefined}>
      {t.openNow}
    </Act>
  </ButtonGroup>
)

const Scheduled = ({ lang, t, call, people }: NextStepProps) => (
  <>
    <p class="govuk-body">{t.scheduled(whenOf(lang, call))}</p>
    <p class="govuk-body">{t.opening(people)}</p>
    <ButtonGroup>
      <Act lang={lang} path={urls.unschedule(call.year)} look="secondary">
        {t.unschedule}
      </Act>
      <Act lang={lang} path={urls.opening(call.year)} look="secondary">
        {t.openNow}
      </Act>
    </ButtonGroup>
  </>
)

const whenOf = (lang: Lang, { opensAt, timeZone }: Cycle) =>
  opensAt ? format(lang).instantInFull(opensAt, timeZone ?? 'UTC') : ''

const AfterClosing = ({ lang, t, call, late, now, undecided, eligible }: NextStepProps) => {
  const last = late.filter(({ until }) => until > now).at(-1)
  return (
    <>
      {last && (
        <p class="govuk-body">{t.lateRuns(format(lang).instantInFull(last.until, call.timeZone ?? 'UTC'))}</p>
      )}
      {undecided > 0 ? (
        <Button href={`/${lang}${urls.received(call.year)}`}>{t.review(undecided)}</Button>
      ) : eligible === 0 ? (
        <p class="govuk-body">{t.nothingEligible}</p>
      ) : (
        !last && (
          <>
            <p class="govuk-body">{t.startNote}</p>
            <Act lang={lang} path={urls.evaluationStart(call.year)}>
              {t.start(eligible)}
            </Act>
          </>
        )
      )}
    </>
  )
}
