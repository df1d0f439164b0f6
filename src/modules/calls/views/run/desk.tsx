import type { ComponentChildren } from 'preact'
import { format, type Lang } from '#platform/i18n/index.ts'
import { ErrorSummary, KeyFigures, Lead, PageHeading, Section, Table, TableWrap } from '#ui/index.ts'
import { takesLate } from '../../policy.ts'
import type { LateEntry } from '../../queries/notice.ts'
import type { DeskText } from '../../text/desk/index.ts'
import type { Text } from '../../text/index.ts'
import { urls } from '../../urls.ts'
import { StateTag } from '../call.tsx'
import { NextStep, type NextStepProps } from './next-step.tsx'

/** Ministries by how far they have come, each counted once. */
export type Outlook = { none: number; draft: number; awaiting: number; sent: number }

export type DeskProps = Omit<NextStepProps, 'late'> & {
  acts: DeskText['acts']
  words: Text
  outlook: Outlook
  late: (LateEntry & { ministry: string })[]
  notices: ComponentChildren
  panels: ComponentChildren[]
  /** Why a verb was refused. */
  problem?: string
}

export const DeskView = (p: DeskProps) => {
  const { lang, t, call } = p
  return (
    <>
      {p.problem && <ErrorSummary lang={lang} errors={[{ text: p.problem }]} />}
      <PageHeading caption={t.title}>{call.title[lang] || call.year}</PageHeading>
      <Lead>
        <StateTag t={p.words} state={call.state} />
      </Lead>
      <Section id="next" title={t.next}>
        <NextStep {...p} />
      </Section>
      {call.state !== 'draft' && <Ministries {...p} />}
      {p.panels}
      <OtherActions {...p} />
      {p.late.length > 0 && <LateEntries {...p} />}
      {p.notices}
    </>
  )
}

const Ministries = ({ lang, t, call, outlook }: DeskProps) => {
  const links = [
    { href: urls.received(call.year), text: t.received },
    { href: urls.statistics(call.year), text: t.statistics },
    { href: urls.call(call.year), text: t.publicPage },
  ]
  return (
    <Section id="ministries" title={t.ministries}>
      <KeyFigures
        figures={(['sent', 'awaiting', 'draft', 'none'] as const).map((step) => ({
          value: format(lang).number(outlook[step]),
          label: t.figures[step](outlook[step]),
        }))}
      />
      <p class="govuk-hint">{t.ministriesNote}</p>
      <LinkList lang={lang} links={links} />
    </Section>
  )
}

const LinkList = ({ lang, links }: { lang: Lang; links: { href: string; text: string }[] }) => (
  <ul class="govuk-list">
    {links.map(({ href, text }) => (
      <li key={href}>
        <a class="govuk-link" href={`/${lang}${href}`}>
          {text}
        </a>
      </li>
    ))}
  </ul>
)

/** What may be done beside the next step: rare, and with a page of its own that asks for a reason. */
const OtherActions = ({ lang, t, acts, call }: DeskProps) => {
  const isTaking = takesLate(call.state)
  const links = [
    isTaking && { href: urls.extension(call.year), text: acts.extension.title },
    isTaking && { href: urls.lateEntries(call.year), text: acts.lateEntry.title },
    call.state === 'open' && { href: urls.closure(call.year), text: acts.closure.title },
    (isTaking || call.state === 'under_evaluation') && {
      href: urls.callWithdrawal(call.year),
      text: acts.withdrawal.title,
    },
  ].filter((link) => link !== false)
  return links.length === 0 ? null : (
    <Section id="more" title={t.more}>
      <LinkList lang={lang} links={links} />
    </Section>
  )
}

const LateEntries = ({ lang, t, call, late }: DeskProps) => (
  <Section title={t.late}>
    <TableWrap label={t.late}>
      <Table
        head={[t.ministry, t.until, t.reason]}
        rows={late.map(({ ministry, until, reason }) => [
          ministry,
          format(lang).instantInFull(until, call.timeZone ?? 'UTC'),
          reason,
        ])}
        rowHeaders
      />
    </TableWrap>
  </Section>
)
