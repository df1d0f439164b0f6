import type { Lang } from '#platform/i18n/index.ts'
import { Section, type Task, TaskList } from '#ui/index.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { urls } from '../../urls.ts'

type Props = {
  lang: Lang
  t: RatingText
  year: number
  /** Proposals have been handed to their evaluators. */
  isEvaluated: boolean
  evaluators: number
  finished: number
  assigned: number
  missing: number
}

export const DeskPanelView = ({
  lang,
  t,
  year,
  isEvaluated,
  evaluators,
  finished,
  assigned,
  missing,
}: Props) => {
  const at = (path: string) => `/${lang}${path}`
  const tasks: Task[] = [
    {
      title: t.evaluators.title,
      href: at(urls.evaluators(year)),
      status: { text: t.panel.evaluators(evaluators), tone: evaluators === 0 ? 'yellow' : undefined },
    },
    {
      title: t.assignments.title,
      href: isEvaluated ? at(urls.assignments(year)) : undefined,
      status:
        missing > 0
          ? { text: t.panel.missing(missing), tone: 'yellow' }
          : { text: isEvaluated ? t.panel.complete : t.panel.notYet },
    },
    {
      title: t.panel.progress,
      href: isEvaluated ? at(urls.progress(year)) : undefined,
      status: { text: isEvaluated ? t.panel.finished(finished, assigned) : t.panel.notYet },
    },
  ]
  return (
    <Section id="ratings" title={t.panel.title}>
      <TaskList idPrefix="ratings" tasks={tasks} />
    </Section>
  )
}
