import { format } from '#platform/i18n/index.ts'
import { Button, Radios, Section, SummaryList, Tag, Textarea } from '#ui/index.ts'
import type { DateOffer, VisitParty } from '../../schema/visit.ts'
import { visitUrls } from '../../urls/visit.ts'
import { RangeList } from './parts.tsx'
import type { PlanningProps } from './planning-props.ts'

/** The dates that wait for answers, with what each ministry said and the form of whoever has not. */
export const OfferPart = (p: PlanningProps) => {
  const { lang, t, visit, offers, speaksFor, timeZone } = p
  const offer = offers.find(({ outcome }) => outcome === null)
  if (!offer) return null
  const who = visit.parties.find(({ institutionId }) => institutionId === offer.institutionId)?.name[lang]
  const unanswered = speaksFor.filter((party) => !answerOf(offer, party))
  return (
    <Section id="offer" title={t.offer.title} tinted>
      <p class="govuk-body">
        <strong>
          <RangeList lang={lang} ranges={offer.missions} />
        </strong>
      </p>
      <p class="govuk-body">
        {t.offer.by(who ?? t.offer.secretariat, format(lang).instant(new Date(offer.at), timeZone))}
      </p>
      <SummaryList
        rows={visit.parties.map((party) => ({
          key: party.name[lang],
          value: <Answer {...p} offer={offer} party={party} />,
        }))}
      />
      {unanswered.map((party) => (
        <AnswerForm key={party.institutionId} {...p} offer={offer} party={party} />
      ))}
      {p.mayWork && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${lang}${visitUrls.dates(visit.code)}`}>
            {t.offer.other}
          </a>
        </p>
      )}
    </Section>
  )
}

const answerOf = ({ answers }: DateOffer, { institutionId }: VisitParty) =>
  answers.find((answer) => answer.institutionId === institutionId)

const Answer = ({ t, offer, party }: AnswerProps) => {
  const answer = answerOf(offer, party)
  if (!answer) return <Tag tone="yellow">{t.offer.waits}</Tag>
  return (
    <>
      <Tag tone={answer.accepts ? 'green' : 'red'}>
        {answer.accepts ? t.offer.accepted : t.offer.declined}
      </Tag>
      {answer.isReported && <p class="govuk-hint">{t.offer.reported(answer.byName)}</p>}
      {answer.message && (
        <p class="govuk-body" lang={answer.messageLang ?? undefined}>
          {answer.message}
        </p>
      )}
    </>
  )
}

type AnswerProps = PlanningProps & { offer: DateOffer; party: VisitParty }

const AnswerForm = ({ lang, t, visit, offer, party, given, problems }: AnswerProps) => {
  const isGiven = given.institution === party.institutionId
  const id = party.institutionId
  return (
    <form method="post" action={`/${lang}${visitUrls.answers(visit.code)}`} novalidate>
      <input type="hidden" name="institution" value={id} />
      <input type="hidden" name="offer" value={offer.id} />
      <Radios
        lang={lang}
        name="accepts"
        idPrefix={isGiven ? 'accepts' : `accepts-${id}`}
        legend={t.offer.question(party.name[lang])}
        size="s"
        error={isGiven ? problems.accepts : undefined}
        items={[
          { value: 'yes', label: t.offer.yes },
          { value: 'no', label: t.offer.no, checked: isGiven && problems.message !== undefined },
        ]}
      />
      <Textarea
        lang={lang}
        id={isGiven ? 'message' : `message-${id}`}
        name="message"
        label={t.offer.message}
        hint={t.offer.messageHint}
        rows={3}
        value={isGiven ? given.message : ''}
        error={isGiven ? problems.message : undefined}
      />
      <Button once>{t.offer.send}</Button>
    </form>
  )
}
