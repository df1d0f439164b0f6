import { format } from '#platform/i18n/index.ts'
import {
  Button,
  Checkboxes,
  InsetText,
  PageHeading,
  Section,
  SummaryList,
  TaskList,
  WarningText,
} from '#ui/index.ts'
import { mayComplete, mayPlanVisits, mayPostpone, takesDates } from '../../policy/visit.ts'
import { checksFor, ministriesOf } from '../../schema/visit.ts'
import { visitUrls } from '../../urls/visit.ts'
import { urls } from '../../urls.ts'
import { StatusTag } from '../parts.tsx'
import { OfferPart } from './offer.tsx'
import { daysText, LagTag, namesOf, Problems } from './parts.tsx'
import type { PlanningProps } from './planning-props.ts'

export const PlanningView = (p: PlanningProps) => {
  const { lang, t, visit, lag, median } = p
  return (
    <>
      <Problems lang={lang} problems={p.problems} />
      <PageHeading caption={t.planning.caption(visit.code)}>{visit.topic[lang]}</PageHeading>
      {median && lag.tone === 'late' && (
        <WarningText lang={lang}>{t.lag.alarm(lag.days, median.median)}</WarningText>
      )}
      {median && lag.tone === 'slow' && <InsetText>{t.lag.slowNote(lag.days, median.median)}</InsetText>}
      {visit.isWithdrawn && takesDates(visit.status) && (
        <WarningText lang={lang}>{t.planning.withdrawn}</WarningText>
      )}
      <Facts {...p} />
      {!p.mayWork && <InsetText>{t.planning.readOnly}</InsetText>}
      <OfferPart {...p} />
      <Next {...p} />
      <Tasks {...p} />
      {p.mayWork && takesDates(visit.status) && <Checks {...p} />}
      {p.panels}
      {p.history}
      <Others {...p} />
    </>
  )
}

const Facts = ({ lang, t, activityWords, visit, lag, median, hasCalendar }: PlanningProps) => {
  const link = (code: string, path: string) => (
    <a class="govuk-link" href={`/${lang}${path}`}>
      {code}
    </a>
  )
  return (
    <>
      <SummaryList
        rows={[
          { key: activityWords.status, value: <StatusTag t={activityWords} status={visit.status} /> },
          { key: activityWords.receiver, value: namesOf(lang, ministriesOf(visit, 'receiver')) },
          { key: activityWords.provider, value: namesOf(lang, ministriesOf(visit, 'provider')) },
          { key: activityWords.modality, value: activityWords.modalities[visit.modality] },
          { key: t.planning.length, value: t.lag.days(visit.days) },
          {
            key: activityWords.dates,
            value: visit.missions.length > 0 ? daysText(lang, visit.missions) : activityWords.noDates,
          },
          {
            key: t.planning.since,
            value: (
              <>
                <LagTag t={t.lag} lag={lag} />
                {median && (
                  <p class="govuk-hint govuk-!-margin-bottom-0">
                    {t.lag.definition(median.median, median.visits)}
                  </p>
                )}
              </>
            ),
          },
          ...(visit.followsCode
            ? [{ key: t.planning.follows, value: link(visit.followsCode, urls.activity(visit.followsCode)) }]
            : []),
          ...(visit.replacesCode
            ? [
                {
                  key: t.planning.replaces,
                  value: link(visit.replacesCode, urls.activity(visit.replacesCode)),
                },
              ]
            : []),
          ...(visit.cancelReason
            ? [
                {
                  key: t.cancellation.code,
                  value: (
                    <>
                      {t.cancelReasons[visit.cancelReason]}
                      {visit.cancelNote && (
                        <p class="govuk-body" lang={visit.cancelNoteLang ?? undefined}>
                          {visit.cancelNote}
                        </p>
                      )}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ul class="govuk-list">
        <li>{link(t.planning.publicPage, urls.activity(visit.code))}</li>
        {hasCalendar && <li>{link(t.planning.calendar, visitUrls.calendar(visit.code))}</li>}
      </ul>
    </>
  )
}

/** The one thing to do now, where the visit waits for no answer. */
const Next = ({ lang, t, actor, visit, mayWork, today }: PlanningProps) => {
  const isOver = (visit.missions.at(-1)?.endsOn ?? '9999') <= today
  if (mayComplete(actor, visit) && isOver)
    return (
      <Section id="next" title={t.planning.next} tinted>
        <p class="govuk-body">{t.planning.completeLead}</p>
        <form method="post" action={`/${lang}${visitUrls.completion(visit.code)}`}>
          <Button once>{t.planning.complete}</Button>
        </form>
      </Section>
    )
  if (mayWork && visit.status === 'planned' && visit.openOfferId === null)
    return (
      <Section id="next" title={t.planning.next} tinted>
        <p class="govuk-body">{t.dates.lead}</p>
        <Button href={`/${lang}${visitUrls.dates(visit.code)}`}>{t.dates.title}</Button>
      </Section>
    )
  return null
}

const Tasks = ({ lang, t, visit, said, counts, money, mayWork }: PlanningProps) => {
  const { tasks, ofMinistries, done, open } = t.planning
  const { usd, number } = format(lang)
  const at = (path: string) => (mayWork ? `/${lang}${path}` : undefined)
  const hasDates = visit.missions.length > 0
  const counted = (n: number) => (n > 0 ? { text: number(n) } : { text: open, tone: 'blue' as const })
  const isOver = money.ceiling !== null && money.fund > money.ceiling
  return (
    <Section id="preparation" title={t.planning.preparation}>
      <TaskList
        idPrefix="prepare"
        tasks={[
          {
            title: tasks.availability,
            href: at(visitUrls.availability(visit.code)),
            status: { text: ofMinistries(said, visit.parties.length) },
          },
          {
            title: tasks.dates,
            href: at(visitUrls.dates(visit.code)),
            status: hasDates ? { text: done } : { text: open, tone: 'blue' },
          },
          {
            title: tasks.details,
            href: at(visitUrls.details(visit.code)),
            status: { text: t.lag.days(visit.days) },
          },
          {
            title: tasks.participants,
            href: `/${lang}${visitUrls.participants(visit.code)}`,
            status: counted(counts.participants),
          },
          {
            title: tasks.agenda,
            href: `/${lang}${visitUrls.agenda(visit.code)}`,
            status: counted(counts.agenda),
          },
          {
            title: tasks.costs,
            href: at(visitUrls.costs(visit.code)),
            status: { text: usd(money.fund), ...(isOver && { tone: 'red' as const }) },
          },
        ]}
      />
    </Section>
  )
}

const Checks = ({ lang, words, visit, checks, timeZone }: PlanningProps) => {
  const codes = checksFor(visit.modality)
  const markOf = (code: string) => checks.find((mark) => mark.code === code)
  return (
    <Section id="checks" title={words.checks.title}>
      <form method="post" action={`/${lang}${visitUrls.checks(visit.code)}`}>
        <Checkboxes
          lang={lang}
          name="check"
          legend={words.checks.lead}
          values={codes.filter(markOf)}
          small
          items={codes.map((code) => {
            const mark = markOf(code)
            return {
              value: code,
              label: words.checks.items[code],
              hint: mark && words.checks.by(mark.byName, format(lang).instant(mark.at, timeZone)),
            }
          })}
        />
        <Button look="secondary" once>
          {words.checks.save}
        </Button>
      </form>
    </Section>
  )
}

/** What ends the planning, or begins it again. */
const Others = ({ lang, t, actor, visit }: PlanningProps) => {
  const isPlanner = mayPlanVisits(actor)
  const link = (path: string, text: string) => (
    <li>
      <a class="govuk-link" href={`/${lang}${path}`}>
        {text}
      </a>
    </li>
  )
  return (
    <>
      <ul class="govuk-list">
        {mayPostpone(actor, visit) && link(visitUrls.postponement(visit.code), t.planning.postpone)}
        {isPlanner &&
          takesDates(visit.status) &&
          link(visitUrls.cancellation(visit.code), t.planning.cancelIt)}
        {isPlanner && visit.status === 'canceled' && link(visitUrls.place(visit.code), t.planning.place)}
      </ul>
      {isPlanner && visit.status === 'canceled' && (
        <form method="post" action={`/${lang}${visitUrls.reinstatement(visit.code)}`}>
          <p class="govuk-body">{t.planning.reinstateLead}</p>
          <Button look="secondary" once>
            {t.planning.reinstate}
          </Button>
        </form>
      )}
    </>
  )
}
