import { format, type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  Input,
  Lead,
  PageHeading,
  ResultItem,
  ResultList,
  Section,
  Select,
  Table,
  TableWrap,
  Tag,
} from '#ui/index.ts'
import type { Office } from '../../queries/follow-through/people.ts'
import { type FollowThrough, kindOf, owedOn } from '../../schema/follow-through.ts'
import type { ReviewText } from '../../text/follow-review/index.ts'
import type { FollowText } from '../../text/follow-through/index.ts'
import type { Unanswered } from '../../unanswered.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowTag, partyNames } from './parts.tsx'

type ListProps = {
  lang: Lang
  t: FollowText
  follows: FollowThrough[]
  /** How many have not answered in time; nothing for who does not follow up. */
  overdue: number | undefined
  /** Ministries that the reader speaks for. */
  ministries: { id: number; name: string }[]
}

/** Every report and follow-up that the reader may see. */
export const FollowList = ({ lang, t, follows, overdue, ministries }: ListProps) => {
  const isOver = ({ state }: FollowThrough) => state === 'verified'
  const open = follows.filter((follow) => !isOver(follow))
  const over = follows.filter(isOver)
  return (
    <>
      <PageHeading>{t.list.title}</PageHeading>
      <Lead>{t.list.lead}</Lead>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${followUrls.commitments()}`}>
          {t.list.commitments}
        </a>
      </p>
      {overdue !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${lang}${followUrls.overdue()}`}>
            {t.list.overdue(overdue)}
          </a>
        </p>
      )}
      {follows.length === 0 && <EmptyState title={t.list.none}>{t.list.noneBody}</EmptyState>}
      {open.length > 0 && (
        <Section id="open" title={t.list.open}>
          <Items lang={lang} t={t} follows={open} />
        </Section>
      )}
      {over.length > 0 && (
        <Section id="over" title={t.list.over}>
          <Items lang={lang} t={t} follows={over} />
        </Section>
      )}
      {ministries.length > 0 && (
        <Section id="offices" title={t.list.offices}>
          <p class="govuk-body">{t.list.officesLead}</p>
          <ul class="govuk-list">
            {ministries.map(({ id, name }) => (
              <li key={id}>
                <a class="govuk-link" href={`/${lang}${followUrls.office(id)}`}>
                  {t.list.office(name)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const Items = ({ lang, t, follows }: Pick<ListProps, 'lang' | 't' | 'follows'>) => (
  <ResultList label={t.list.title}>
    {follows.map((follow) => {
      const due = owedOn(follow)
      return (
        <ResultItem
          key={follow.code}
          href={`/${lang}${followUrls.page(follow.code, kindOf(follow.state))}`}
          title={follow.topic[lang]}
          level={3}
          kicker={`${t.kinds[kindOf(follow.state)]} · ${follow.code}`}
          facts={[
            <FollowTag key="state" t={t} state={follow.state} />,
            t.list.between(partyNames(lang, follow, 'receiver'), partyNames(lang, follow, 'provider')),
            ...(due ? [t.list.due(format(lang).day(due))] : []),
          ]}
        />
      )
    })}
  </ResultList>
)

/** Who has not answered in time, the longest first, with whom the matter is now. */
export const UnansweredView = (p: { lang: Lang; t: FollowText; words: ReviewText; rows: Unanswered[] }) => {
  const { lang, t, rows } = p
  const words = p.words.unanswered
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <Lead>{words.lead}</Lead>
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneBody}</EmptyState>
      ) : (
        <TableWrap label={words.title}>
          <Table
            caption={words.count(rows.length)}
            captionSize="m"
            head={[words.ministry, words.what, words.since, words.stage, words.last]}
            rows={rows.map(({ follow, dueOn, days, stage, last, withoutOffice }) => [
              partyNames(lang, follow, 'receiver'),
              <a class="govuk-link" href={`/${lang}${followUrls.review(follow.code, kindOf(follow.state))}`}>
                {t.kinds[kindOf(follow.state)]} {follow.code}
              </a>,
              `${format(lang).day(dueOn)} (${words.days(days)})`,
              <>
                <Tag tone={stage === 'office' ? 'red' : 'orange'}>{words.stages[stage]}</Tag>
                {withoutOffice.map(({ id, name }) => (
                  <p key={id} class="govuk-body-s">
                    <a class="govuk-link" href={`/${lang}${followUrls.office(id)}`}>
                      {words.noOffice(name)}
                    </a>
                  </p>
                ))}
              </>,
              last ? words.written(format(lang).day(last.on), last.people) : '–',
            ])}
          />
        </TableWrap>
      )}
    </>
  )
}

type OfficeProps = {
  lang: Lang
  words: ReviewText
  ministry: { id: number; name: string }
  office: Office | undefined
  given: { name: string; email: string; language: string }
  problems: Record<string, string>
}

/** Where the minister's office of a ministry is written to. */
export const OfficeView = ({
  lang,
  words: { office: t },
  ministry,
  office,
  given,
  problems,
}: OfficeProps) => {
  const errors = Object.entries(problems).map(([field, text]) => ({ field, text }))
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <PageHeading size="l" caption={ministry.name}>
        {t.title}
      </PageHeading>
      <Lead>{t.lead}</Lead>
      {office && <p class="govuk-hint">{t.by(office.byName)}</p>}
      <form method="post" action={`/${lang}${followUrls.office(ministry.id)}`} novalidate>
        <Input
          lang={lang}
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={given.name}
          error={problems.name}
        />
        <Input
          lang={lang}
          name="email"
          type="email"
          label={t.email}
          value={given.email}
          error={problems.email}
          spellcheck={false}
        />
        <Select
          lang={lang}
          name="language"
          label={t.language}
          value={given.language}
          items={languages.map((code) => ({ value: code, text: languageNames[code] }))}
        />
        <Button once>{t.save}</Button>
      </form>
    </>
  )
}
