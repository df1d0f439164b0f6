import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, InsetText, Lead, PageHeading, Section, SummaryList } from '#ui/index.ts'
import type { Days, Range, TypedRanges, Visit, VisitParty } from '../../schema/visit.ts'
import type { ClashText } from '../../text/clash/index.ts'
import type { VisitText } from '../../text/visit/index.ts'
import { visitUrls } from '../../urls/visit.ts'
import { BackToPlanning, daysText, Problems, RangeFields, RangeList, Sentences } from './parts.tsx'

type Common = { lang: Lang; t: VisitText; visit: Visit; problems: Record<string, string> }

type DatesProps = Common & {
  clashWords: ClashText
  typed: TypedRanges
  suggestion: Days[]
  availability: Range[]
  /** What stands against the dates that were typed; none before they are looked at. */
  clashes?: string[]
}

export const DatesView = (p: DatesProps) => {
  const { lang, t, visit, clashes, suggestion } = p
  const path = `/${lang}${visitUrls.dates(visit.code)}`
  return (
    <>
      <Problems lang={lang} problems={p.problems} />
      <PageHeading size="l" caption={visit.topic[lang]}>
        {t.dates.title}
      </PageHeading>
      <Lead>{t.dates.lead}</Lead>
      <Section id="suggestion" title={t.dates.suggestion} tinted>
        {suggestion.length > 0 ? (
          <>
            <p class="govuk-body">{t.dates.suggestionLead(daysText(lang, suggestion))}</p>
            <p class="govuk-body">
              <a
                class="govuk-link"
                href={`${path}?from1=${suggestion[0]?.startsOn}&to1=${suggestion[0]?.endsOn}`}
              >
                {t.dates.use}
              </a>
            </p>
          </>
        ) : (
          <p class="govuk-body">{t.dates.noSuggestion}</p>
        )}
      </Section>
      {clashes && (
        <Section id="clashes" title={p.clashWords.title}>
          {clashes.length > 0 ? (
            <>
              <Sentences sentences={clashes} />
              <p class="govuk-body">{p.clashWords.lead}</p>
            </>
          ) : (
            <InsetText>{p.clashWords.none}</InsetText>
          )}
        </Section>
      )}
      <form method="post" action={path} novalidate>
        <RangeFields lang={lang} t={t.availability} typed={p.typed} problems={p.problems} />
        <ButtonGroup>
          <Button once>{t.dates.send}</Button>
          <Button look="secondary" attributes={{ formmethod: 'get' }}>
            {t.dates.check}
          </Button>
        </ButtonGroup>
      </form>
      <Said {...p} />
      <BackToPlanning href={`/${lang}${visitUrls.planning(visit.code)}`}>{t.back}</BackToPlanning>
    </>
  )
}

const Said = ({ lang, t, visit, availability }: DatesProps) => (
  <Section id="days" title={t.dates.days}>
    <SummaryList
      rows={visit.parties.map(({ institutionId, name }) => {
        const ranges = availability.filter((one) => one.institutionId === institutionId)
        return {
          key: name[lang],
          value: ranges.length > 0 ? <RangeList lang={lang} ranges={ranges} /> : t.availability.none,
        }
      })}
    />
  </Section>
)

type AvailabilityProps = Common & {
  sides: { party: VisitParty; typed: TypedRanges; isOwn: boolean }[]
  /** Whose form came back with problems. */
  failed?: number
}

/** A form for each ministry that the reader speaks for. */
export const AvailabilityView = ({ lang, t, visit, sides, failed, problems }: AvailabilityProps) => (
  <>
    <Problems lang={lang} problems={problems} />
    <PageHeading size="l" caption={visit.topic[lang]}>
      {t.availability.title}
    </PageHeading>
    <Lead>{t.availability.lead}</Lead>
    {sides.map(({ party, typed, isOwn }) => {
      const isFailed = failed === party.institutionId
      return (
        <Section
          key={party.institutionId}
          id={`side-${party.institutionId}`}
          title={t.availability.of(party.name[lang])}
        >
          {!isOwn && <p class="govuk-body">{t.availability.reported}</p>}
          <form method="post" action={`/${lang}${visitUrls.availability(visit.code)}`} novalidate>
            <input type="hidden" name="institution" value={party.institutionId} />
            <RangeFields
              lang={lang}
              t={t.availability}
              typed={typed}
              problems={isFailed ? problems : {}}
              prefix={isFailed || sides.length === 1 ? '' : `side-${party.institutionId}-`}
            />
            <Button once>{t.availability.save}</Button>
          </form>
        </Section>
      )
    })}
    <BackToPlanning href={`/${lang}${visitUrls.planning(visit.code)}`}>{t.back}</BackToPlanning>
  </>
)
