import { format, type Lang } from '#platform/i18n/index.ts'
import type { Content } from '#ui/index.ts'
import { Details, ErrorSummary, Fieldset, Input, Tag } from '#ui/index.ts'
import type { Lag } from '../../lag.ts'
import type { Days, TypedRanges, VisitParty } from '../../schema/visit.ts'
import type { VisitText } from '../../text/visit/index.ts'

export const Problems = ({ lang, problems }: { lang: Lang; problems: Record<string, string> }) =>
  Object.keys(problems).length > 0 ? (
    <ErrorSummary lang={lang} errors={Object.entries(problems).map(([field, text]) => ({ field, text }))} />
  ) : null

export const BackToPlanning = ({ href, children }: { href: string; children: Content }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={href}>
      {children}
    </a>
  </p>
)

export const daysText = (lang: Lang, ranges: readonly Days[]): string =>
  format(lang).list(ranges.map(({ startsOn, endsOn }) => format(lang).days(startsOn, endsOn)))

/** Ranges of days, each on its own line. */
export const RangeList = ({ lang, ranges }: { lang: Lang; ranges: readonly Days[] }) => (
  <>
    {ranges.map(({ startsOn, endsOn }, at) => (
      <span key={startsOn}>
        {at > 0 && <br />}
        {format(lang).days(startsOn, endsOn)}
      </span>
    ))}
  </>
)

type RangeProps = {
  lang: Lang
  t: VisitText['availability']
  typed: TypedRanges
  problems: Record<string, string>
  /** Before the names of the fields, where a page has several forms. */
  prefix?: string
}

/** One range as a rule; the others stand apart until they are needed. */
export const RangeFields = (p: RangeProps) => {
  const isUsed = p.typed.slice(1).some(({ from, to }) => from !== '' || to !== '')
  return (
    <>
      <Ranges {...p} from={0} to={1} />
      <Details summary={p.t.more} open={isUsed}>
        <Ranges {...p} from={1} to={p.typed.length} />
      </Details>
    </>
  )
}

type Which = { from: number; to: number }

const Ranges = ({ lang, t, typed, problems, prefix = '', from: first, to: end }: RangeProps & Which) => (
  <>
    {typed.map(({ from, to }, at) =>
      at < first || at >= end ? null : (
        <Fieldset key={at} legend={t.range(at + 1)} size="s">
          <Input
            lang={lang}
            id={`${prefix}from${at + 1}`}
            name={`from${at + 1}`}
            type="date"
            label={t.from}
            hint={at === 0 ? t.dayHint : undefined}
            width={10}
            value={from}
            error={problems[`from${at + 1}`]}
          />
          <Input
            lang={lang}
            id={`${prefix}to${at + 1}`}
            name={`to${at + 1}`}
            type="date"
            label={t.to}
            width={10}
            value={to}
            error={problems[`to${at + 1}`]}
          />
        </Fieldset>
      ),
    )}
  </>
)

const tones = { calm: 'grey', slow: 'yellow', late: 'red' } as const

/** How many days since the decision, marked where it is long. */
export const LagTag = ({ t, lag }: { t: VisitText['lag']; lag: Lag }) => (
  <>
    {t.days(lag.days)} {lag.tone !== 'calm' && <Tag tone={tones[lag.tone]}>{t[lag.tone]}</Tag>}
  </>
)

export const namesOf = (lang: Lang, parties: readonly VisitParty[]): string =>
  format(lang).list(parties.map(({ name }) => name[lang]))

/** A cell that tells its column where there is no room for columns. */
export const under = (head: string, content: Content) => ({
  content: <div>{content}</div>,
  attributes: { 'data-head': head },
})

export const Sentences = ({ sentences }: { sentences: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)
