import { memberStates } from '#modules/directory/index.ts'
import { missing } from '#modules/forms/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { untrusted } from '#platform/mail/index.ts'
import { takesLate } from '../policy.ts'
import { writeLife } from '../queries/change.ts'
import { cyclesHere, holdCall } from '../queries/cycle.ts'
import { allNotices, lateEntries } from '../queries/notice.ts'
import { type Standing, standings, takeReminders } from '../queries/standing.ts'
import { type Reminder, reminderDue } from '../reminders.ts'
import type { Cycle } from '../schema.ts'
import { callMailText } from '../text/call-mail/index.ts'
import { urls } from '../urls.ts'
import { focalPointsOfMinistries, mailTo } from './announce.ts'
import { runCall } from './evaluation.ts'
import { close, gapsBefore, open } from './life.ts'

/** What happens by the clock alone. Every step looks again before it acts, so that it may be run twice. */
export const keepTime = async (ctx: Ctx): Promise<void> => {
  for (const { id, state, isScheduled } of await cyclesHere(ctx.db)) {
    if (state === 'draft' && isScheduled) await openOnTime(ctx, id)
    if (state === 'open') await closeOnTime(ctx, id)
    if (takesLate(state)) await remind(ctx, id)
  }
}

const openOnTime = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, id)
    if (call.state !== 'draft' || !call.isScheduled || !call.opensAt || call.opensAt > ctx.now) return
    const gaps = await gapsBefore(ctx, call, false)
    if (gaps.length === 0) return open(ctx, call, call.opensAt)
    // The clock stood still for too long: whoever runs the call must set new times.
    await writeLife(ctx.db, id, { isScheduled: false })
    await recordPrivately(
      ctx,
      'calls.not_opened',
      { kind: 'call', id },
      { gaps: gaps.map(({ field }) => field) },
    )
  })

const closeOnTime = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, id)
    if (call.state === 'open' && call.closesAt && call.closesAt <= ctx.now) await close(ctx, call)
  })

type Due = Reminder & { deadline: Date; institutions: number[] }

/** Writes to the ministries that should hear of their deadline by now, each of them once. */
const remind = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await holdCall(ctx.db, id)
    if (!call || !takesLate(call.state)) return
    for (const due of await remindersOf(ctx, call)) {
      const { moment, deadline } = due
      const taken = await takeReminders(ctx.db, due.institutions, {
        callId: id,
        deadline,
        moment,
        at: ctx.now,
      })
      if (taken.size > 0) await sendReminders(ctx, call, due, taken)
    }
  })

/** Of the call's own deadline, and of that of each ministry with a late entry. */
const remindersOf = async (ctx: Ctx, call: Cycle): Promise<Due[]> => {
  const [members, late, notices] = await Promise.all([
    memberStates(ctx.db),
    lateEntries(ctx.db, call.id),
    allNotices(ctx.db, call.id),
  ])
  const closesAt = call.closesAt ?? new Date(0)
  const announcedAt =
    notices.find(({ kind }) => kind === 'extended' || kind === 'opened')?.at ?? call.frozenAt
  const later = late.filter(({ until }) => until > closesAt)
  const others = members
    .map(({ ministryId }) => ministryId)
    .filter((ministryId) => later.every(({ institutionId }) => institutionId !== ministryId))
  const dates = [
    { deadline: closesAt, announcedAt: announcedAt ?? ctx.now, institutions: others },
    ...later.map(({ until, grantedAt, institutionId }) => ({
      deadline: until,
      announcedAt: grantedAt,
      institutions: [institutionId],
    })),
  ]
  return dates.flatMap((date) => {
    const reminder = reminderDue(date, ctx.now)
    return reminder ? [{ ...reminder, deadline: date.deadline, institutions: date.institutions }] : []
  })
}

/** Late by more than this, a reminder says how much time is left instead of how much there should have been. */
const punctual = 3_600_000

const sendReminders = async (ctx: Ctx, call: Cycle, due: Due, ministries: Set<number>) => {
  const all = await standings(ctx.db, call.id)
  const from = ctx.now.getTime() - due.at.getTime() < punctual ? due.at : ctx.now
  for (const person of await focalPointsOfMinistries(ctx, [...ministries])) {
    const own = all.filter(({ institutionId }) => institutionId === person.institutionId)
    const begun = own.filter(({ state }) => state === 'draft' || state === 'awaiting_consent')
    const hasSent = own.some(({ state }) => state !== 'withdrawn')
    if (begun.length === 0 && hasSent) continue
    const t = callMailText(person.language).reminder
    const { instantInFull, until } = format(person.language)
    const facts = {
      title: call.title[person.language],
      left: until(from, due.deadline),
      when: instantInFull(due.deadline, call.timeZone ?? 'UTC'),
    }
    const { subject, lines } = begun.length > 0 ? t.begun(facts) : t.none(facts)
    await mailTo(ctx, person, {
      // The deadline is in it, so that an extension has reminders of its own.
      key: `call-reminder/${call.year}/${due.deadline.getTime()}/${due.moment}/${person.institutionId}/${person.personId}`,
      subject,
      lines: [...lines, ...begun.map((proposal) => lineOf(call, proposal, person.language))],
      path: begun.length > 0 ? urls.proposals() : urls.call(call.year),
    })
  }
}

/** How far a proposal is, in a sentence. */
const lineOf = (call: Cycle, { state, title, answers, awaited }: Standing, lang: Lang): string => {
  const t = callMailText(lang).reminder
  const name = title ? untrusted(title) : t.untitled
  if (state === 'awaiting_consent')
    return awaited.length > 0
      ? t.awaiting(name, format(lang).list(awaited.map((provider) => provider[lang])))
      : t.ready(name)
  const lacking = call.form ? missing(call.form, answers).length : 0
  return lacking > 0 ? t.missing(name, lacking) : t.complete(name)
}
