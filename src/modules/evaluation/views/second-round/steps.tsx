import type { Lang } from '#platform/i18n/index.ts'
import { Section, type Task, TaskList } from '#ui/index.ts'
import type { StepStatus, Steps } from '../../schema/steps.ts'
import type { SecondRoundText } from '../../text/second-round/index.ts'
import { urls } from '../../urls.ts'

type Props = { lang: Lang; t: SecondRoundText; year: number; steps: Steps }

const statusOf = (t: SecondRoundText, status: StepStatus): Task['status'] => ({
  text: t.steps[status],
  ...(status === 'todo' && { tone: 'blue' as const }),
  ...(status === 'stale' && { tone: 'yellow' as const }),
  ...(status === 'later' && { class: 'govuk-task-list__status--cannot-start-yet' }),
})

/** What is done and what comes next, each with the page where it is done. */
export const SecondRoundTasks = ({ lang, t, year, steps }: Props) => {
  const at = (path: string, status: StepStatus) => (status === 'later' ? undefined : `/${lang}${path}`)
  const task = (status: StepStatus, title: string, path: string, hint?: string): Task => ({
    title,
    href: at(path, status),
    hint,
    status: statusOf(t, status),
  })
  return (
    <TaskList
      idPrefix="second-round-steps"
      tasks={[
        task(steps.rules, t.steps.rules, urls.whatIf(year)),
        task(
          steps.ratings,
          t.steps.ratings,
          urls.progress(year),
          steps.eligible > 0 ? t.steps.ratingsOf(steps.rated, steps.eligible) : undefined,
        ),
        task(steps.selection, t.steps.selection, urls.secondRound(year)),
        task(steps.exceptions, t.steps.exceptions, `${urls.secondRound(year)}#exceptions`),
        task(steps.decisions, t.steps.decisions, urls.decisions(year)),
        task(steps.release, t.steps.release, urls.release(year)),
      ]}
    />
  )
}

/** The same on the page from which the Secretariat runs the call. */
export const DeskSteps = (p: Props) => (
  <Section
    id="second-round"
    title={p.t.title}
    more={{ href: `/${p.lang}${urls.secondRound(p.year)}`, text: p.t.titleOf(String(p.year)) }}
  >
    <SecondRoundTasks {...p} />
  </Section>
)
