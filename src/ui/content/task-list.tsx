import type { Content, Part } from '../part.ts'
import { cx, ids, shown } from '../part.ts'
import type { Tone } from './notice.tsx'
import { Tag } from './notice.tsx'

export type TaskStatus = {
  text: Content
  /** With a tone, or `tag`, the status is a tag; a finished task needs none. */
  tone?: Tone
  tag?: boolean
  tagClass?: string
  class?: string
}

export type Task = {
  title: Content
  href?: string
  hint?: Content
  status: TaskStatus
  class?: string
  titleClass?: string
}

const Status = ({ status }: { status: TaskStatus }) =>
  status.tone || status.tag ? (
    <Tag tone={status.tone} class={status.tagClass}>
      {status.text}
    </Tag>
  ) : (
    status.text
  )

const Item = ({ task, id }: { task: Task; id: string }) => {
  const hintId = `${id}-hint`
  const statusId = `${id}-status`
  return (
    <li class={cx('govuk-task-list__item', task.href && 'govuk-task-list__item--with-link', task.class)}>
      <div class="govuk-task-list__name-and-hint">
        {task.href ? (
          <a
            class={cx('govuk-link', 'govuk-task-list__link', task.titleClass)}
            href={task.href}
            aria-describedby={ids(shown(task.hint) && hintId, statusId)}
          >
            {task.title}
          </a>
        ) : (
          <div class={task.titleClass}>{task.title}</div>
        )}
        {shown(task.hint) && (
          <div id={hintId} class="govuk-task-list__hint">
            {task.hint}
          </div>
        )}
      </div>
      <div class={cx('govuk-task-list__status', task.status.class)} id={statusId}>
        <Status status={task.status} />
      </div>
    </li>
  )
}

export const TaskList = (p: Part & { tasks: readonly Task[]; idPrefix?: string }) => (
  <ul class={cx('govuk-task-list', p.class)} {...p.attributes}>
    {p.tasks.map((task, at) => (
      <Item key={at} task={task} id={`${p.idPrefix ?? 'task-list'}-${at + 1}`} />
    ))}
  </ul>
)
