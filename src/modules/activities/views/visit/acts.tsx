import { format, type Lang, type Localized, languages } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Input,
  InsetText,
  Lead,
  PageHeading,
  Radios,
  Section,
  SummaryList,
  Textarea,
} from '#ui/index.ts'
import { type Busy, type CancelForm, cancelReasons, type Visit, type VisitParty } from '../../schema/visit.ts'
import type { VisitText } from '../../text/visit/index.ts'
import { visitUrls } from '../../urls/visit.ts'
import { urls } from '../../urls.ts'
import { BackToPlanning, Problems, RangeList } from './parts.tsx'

type Common = { lang: Lang; t: VisitText; visit: Visit; problems: Record<string, string> }

export const PostponeView = ({ lang, t, visit, problems, reason }: Common & { reason: string }) => (
  <>
    <Problems lang={lang} problems={problems} />
    <PageHeading size="l" caption={visit.topic[lang]}>
      {t.postpone.title}
    </PageHeading>
    <Lead>{t.postpone.lead}</Lead>
    <form method="post" action={`/${lang}${visitUrls.postponement(visit.code)}`} novalidate>
      <Textarea
        lang={lang}
        name="reason"
        label={t.postpone.reason}
        size="s"
        hint={t.postpone.reasonHint}
        rows={4}
        value={reason}
        error={problems.reason}
      />
      <Ends {...{ lang, t, visit }} button={t.postpone.button} />
    </form>
  </>
)

const Ends = ({ lang, t, visit, button }: Omit<Common, 'problems'> & { button: string }) => (
  <ButtonGroup>
    <Button look="warning" once>
      {button}
    </Button>
    <a class="govuk-link" href={`/${lang}${visitUrls.planning(visit.code)}`}>
      {t.cancel}
    </a>
  </ButtonGroup>
)

export const CancelView = ({ lang, t, visit, problems, given }: Common & { given: CancelForm }) => (
  <>
    <Problems lang={lang} problems={problems} />
    <PageHeading size="l" caption={visit.topic[lang]}>
      {t.cancellation.title}
    </PageHeading>
    <Lead>{t.cancellation.lead}</Lead>
    <form method="post" action={`/${lang}${visitUrls.cancellation(visit.code)}`} novalidate>
      <Radios
        lang={lang}
        name="code"
        legend={t.cancellation.code}
        size="s"
        value={given.code}
        error={problems.code}
        items={cancelReasons.map((value) => ({ value, label: capital(t.cancelReasons[value]) }))}
      />
      <Textarea
        lang={lang}
        name="note"
        label={t.cancellation.note}
        size="s"
        hint={t.cancellation.noteHint}
        rows={4}
        value={given.note}
        error={problems.note}
      />
      <Ends {...{ lang, t, visit }} button={t.cancellation.button} />
    </form>
  </>
)

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export type Candidate = {
  proposalId: number
  reference: string
  ministries: string
  position: number
  cost: number
  topic: Localized
}

type PlaceProps = Common & {
  freed: number
  isRuled: boolean
  candidates: Candidate[]
  /** Who has the place already. */
  taken?: string
  isSettled: boolean
  /** Whose form came back. */
  failed?: number
}

export const PlaceView = (p: PlaceProps) => {
  const { lang, t, visit, candidates } = p
  return (
    <>
      <Problems lang={lang} problems={p.problems} />
      <PageHeading size="l" caption={visit.topic[lang]}>
        {t.place.title}
      </PageHeading>
      <Lead>{t.place.lead(visit.code)}</Lead>
      <SummaryList rows={[{ key: t.place.freed, value: format(lang).usd(p.freed) }]} />
      {p.taken !== undefined && (
        <InsetText>
          <a class="govuk-link" href={`/${lang}${urls.activity(p.taken)}`}>
            {t.place.taken(p.taken)}
          </a>
        </InsetText>
      )}
      {p.taken === undefined && (
        <>
          {candidates.length === 0 && <p class="govuk-body">{t.place.nobody}</p>}
          {candidates.length > 0 && !p.isRuled && <InsetText>{t.place.notRuled}</InsetText>}
          {candidates.map((candidate) => (
            <Offered key={candidate.proposalId} {...p} candidate={candidate} />
          ))}
          {p.isSettled ? (
            <p class="govuk-body">{t.place.left}</p>
          ) : (
            <form method="post" action={`/${lang}${visitUrls.emptyPlace(visit.code)}`}>
              <Button look="secondary" once>
                {t.place.empty}
              </Button>
            </form>
          )}
        </>
      )}
      <BackToPlanning href={`/${lang}${visitUrls.planning(visit.code)}`}>{t.back}</BackToPlanning>
    </>
  )
}

const Offered = ({
  lang,
  t,
  visit,
  candidate,
  isRuled,
  problems,
  failed,
  candidates,
}: PlaceProps & { candidate: Candidate }) => {
  const isFailed = failed === candidate.proposalId
  const prefix = isFailed || candidates.length === 1 ? '' : `p${candidate.proposalId}-`
  return (
    <Section id={`candidate-${candidate.proposalId}`} title={candidate.reference} tinted>
      {isRuled && <p class="govuk-body">{t.place.next}</p>}
      <p class="govuk-body">
        {candidate.ministries}
        <br />
        {t.place.position(candidate.position)} · {t.place.asks(format(lang).usd(candidate.cost))}
      </p>
      <form method="post" action={`/${lang}${visitUrls.place(visit.code)}`} novalidate>
        <input type="hidden" name="proposal" value={candidate.proposalId} />
        {languages.map((of) => (
          <Input
            key={of}
            lang={lang}
            id={`${prefix}topic_${of}`}
            name={`topic_${of}`}
            label={`${t.place.topic} ${t.place.inLanguage[of]}`}
            value={candidate.topic[of]}
            error={isFailed ? problems[`topic_${of}`] : undefined}
            attributes={of === lang ? undefined : { lang: of }}
          />
        ))}
        <Button once>{t.place.give}</Button>
      </form>
    </Section>
  )
}

type OwnDaysProps = Omit<Common, 'visit'> & {
  sides: { party: Pick<VisitParty, 'institutionId' | 'name'>; most: number; busy: Busy[] }[]
  given: { institution: number; most?: string; note: string; from: string; to: string }
}

/** What holds for all visits of the reader's ministry. */
export const OwnDaysView = ({ lang, t, sides, problems, given }: OwnDaysProps) => (
  <>
    <Problems lang={lang} problems={problems} />
    <PageHeading>{t.ownDays.title}</PageHeading>
    <Lead>{t.ownDays.lead}</Lead>
    {sides.map(({ party, most, busy }) => {
      const isGiven = given.institution === party.institutionId
      const own = isGiven ? problems : {}
      const prefix = isGiven || sides.length === 1 ? '' : `m${party.institutionId}-`
      const institution = <input type="hidden" name="institution" value={party.institutionId} />
      return (
        <Section key={party.institutionId} id={`m-${party.institutionId}`} title={party.name[lang]}>
          <form method="post" action={`/${lang}${visitUrls.capacity()}`} novalidate>
            {institution}
            <Input
              lang={lang}
              id={`${prefix}most`}
              name="most"
              label={t.ownDays.capacity}
              hint={t.ownDays.capacityHint}
              width={3}
              inputmode="numeric"
              value={(isGiven ? given.most : undefined) ?? most}
              error={own.most}
            />
            <Button look="secondary" once>
              {t.ownDays.save}
            </Button>
          </form>
          <h3 class="govuk-heading-m">{t.ownDays.busy}</h3>
          <form method="post">
            <SummaryList
              rows={busy.map((one) => ({
                key: <RangeList lang={lang} ranges={[one]} />,
                value: (
                  <>
                    <p class="govuk-body">{one.note}</p>
                    {institution}
                    <Button
                      look="secondary"
                      attributes={{ formaction: `/${lang}${visitUrls.busyRemoval(one.id)}` }}
                      once
                    >
                      {t.ownDays.remove}
                      <span class="govuk-visually-hidden"> {one.note}</span>
                    </Button>
                  </>
                ),
              }))}
            />
            {busy.length === 0 && <p class="govuk-body">{t.ownDays.noBusy}</p>}
          </form>
          <form method="post" action={`/${lang}${visitUrls.busy()}`} novalidate>
            {institution}
            {(['from', 'to'] as const).map((end) => (
              <Input
                key={end}
                lang={lang}
                id={`${prefix}${end}1`}
                name={`${end}1`}
                type="date"
                label={t.availability[end]}
                width={10}
                value={isGiven ? given[end] : ''}
                error={own[`${end}1`]}
              />
            ))}
            <Input
              lang={lang}
              id={`${prefix}note`}
              name="note"
              label={t.ownDays.note}
              hint={t.ownDays.noteHint}
              value={isGiven ? given.note : ''}
              error={own.note}
            />
            <Button once>{t.ownDays.add}</Button>
          </form>
        </Section>
      )
    })}
  </>
)
