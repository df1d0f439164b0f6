import type { ComponentChildren } from 'preact'
import { format, type Lang } from '#platform/i18n/index.ts'
import { DeclaredMark, KeyFigures, Lead, PageHeading, Pagination, Tag } from '#ui/index.ts'
import type { Call, Criterion } from '../queries.ts'
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
  panels: ComponentChildren[]
}

export const CallView = ({ lang, t, call, previous, next, criteria, panels }: Props) => (
  <>
    <PageHeading caption={call.year}>{call.title[lang]}</PageHeading>
    <Lead>
      {call.opened && `${t.openedOn(format(lang).date(call.opened))}. `}
      <Tag tone={call.state === 'open' ? 'green' : 'grey'}>{t.states[call.state]}</Tag>
    </Lead>
    <StatedFigures lang={lang} t={t} call={call} />
    {panels}
    <CriteriaSection lang={lang} t={t} criteria={criteria} />
    {(previous || next) && (
      <Pagination lang={lang} previous={previous && step(lang, previous)} next={next && step(lang, next)} />
    )}
  </>
)

const step = (lang: Lang, call: Call) => ({
  href: `/${lang}${urls.call(call.year)}`,
  text: call.year,
  label: call.title[lang],
})

const StatedFigures = ({ lang, t, call }: Pick<Props, 'lang' | 't' | 'call'>) => {
  const mark = <DeclaredMark lang={lang}>{t.declared}</DeclaredMark>
  const figures = [
    { value: call.statedReceived, label: t.figures.received },
    { value: call.statedSelected, label: t.figures.selected },
    { value: call.statedCanceled, label: t.figures.canceled },
  ].flatMap(({ value, label }) =>
    value === null ? [] : [{ value: format(lang).number(value), label: label(value), note: mark }],
  )
  return figures.length > 0 ? <KeyFigures figures={figures} /> : null
}
