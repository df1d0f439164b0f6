import type { ComponentChildren } from 'preact'
import { format, type Lang } from '#platform/i18n/index.ts'
import { DeclaredMark, KeyFigures, Lead, PageHeading, Pagination, Tag } from '#ui/index.ts'
import type { Call, Criterion } from '../queries/call.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { CriteriaSection } from './criteria.tsx'

type Props = {
  lang: Lang
  t: Text
  call: Call
  previous?: Call
  next?: Call
  criteria: Criterion[]
  /** Of a call that runs or ran here: its text, its dates and conditions, and what the reader may do. */
  cycle?: ComponentChildren
  /** What it is rated on, and what was made known of it. */
  after?: ComponentChildren
  panels: ComponentChildren[]
}

export const CallView = ({ lang, t, call, previous, next, criteria, cycle, after, panels }: Props) => (
  <>
    <PageHeading caption={call.year}>{call.title[lang]}</PageHeading>
    <Lead>
      {!cycle && call.opened && `${t.openedOn(format(lang).date(call.opened))}. `}
      <StateTag t={t} state={call.state} />
    </Lead>
    {cycle}
    <Figures lang={lang} t={t} call={call} />
    {panels}
    {after}
    {!cycle && <CriteriaSection lang={lang} t={t} criteria={criteria} />}
    {(previous || next) && (
      <Pagination lang={lang} previous={previous && step(lang, previous)} next={next && step(lang, next)} />
    )}
  </>
)

export const StateTag = ({ t, state }: { t: Text; state: Call['state'] }) => (
  <Tag tone={state === 'open' ? 'green' : 'grey'}>{t.states[state]}</Tag>
)

const step = (lang: Lang, call: Call) => ({
  href: `/${lang}${urls.call(call.year)}`,
  text: call.year,
  label: call.title[lang],
})

const Figures = ({ lang, t, call }: Pick<Props, 'lang' | 't' | 'call'>) => {
  const mark = call.isHistory && <DeclaredMark lang={lang}>{t.declared}</DeclaredMark>
  const figures = [
    { value: call.statedReceived, label: t.figures.received },
    { value: call.statedSelected, label: t.figures.selected },
    { value: call.statedCanceled, label: t.figures.canceled },
  ].flatMap(({ value, label }) =>
    value === null ? [] : [{ value: format(lang).number(value), label: label(value), note: mark }],
  )
  return figures.length > 0 ? <KeyFigures figures={figures} /> : null
}
