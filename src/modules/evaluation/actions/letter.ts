import {
  type Cycle,
  callCriteria,
  callUrls,
  type ProposalSummary,
  partiesOf,
  proposalsOfCall,
  runCall,
} from '#modules/calls/index.ts'
import { memberStates, networkProfile, peopleById, postHolders } from '#modules/directory/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid } from '#platform/errors.ts'
import { format, type Lang, type Localized, languages } from '#platform/i18n/index.ts'
import { candidateId } from '../instance-of.ts'
import { type LetterFacts, letterText } from '../letter-text.ts'
import { decisionsOf } from '../queries/decision.ts'
import type { KeptWork } from '../queries/kept-work.ts'
import {
  insertLetters,
  letterById,
  lettersOf,
  type NewLetter,
  updateLetter,
  writersOfCall,
} from '../queries/letter.ts'
import { candidatesOf, countedRatings } from '../queries/rating.ts'
import { exceptionsTo, latestSelection } from '../queries/selection.ts'
import { reasonFor } from '../reasons.ts'
import type { Decision, Letter, LetterForm } from '../schema/decision.ts'
import { labelsOf, namesFor } from '../telling.ts'
import { decisionsText } from '../text/decisions/index.ts'
import { urls } from '../urls.ts'

/** Drafts every letter of a call, or takes the one that was corrected for the same decision: none leaves before the release. */
export const draftLetters = async (
  ctx: Ctx,
  call: Cycle,
  decisions: Decision[],
  kept: ReadonlyMap<number, KeptWork>,
): Promise<void> => {
  const proposals = await proposalsOfCall(ctx.db, call.id, ['eligible'])
  const [factsOf, recipients] = await Promise.all([
    letterFacts(ctx, call, decisions),
    recipientsOf(ctx, proposals),
  ])
  const letters = decisions.flatMap((decision): NewLetter[] => {
    const proposal = proposals.find(({ id }) => id === decision.proposalId)
    if (!proposal) return []
    const facts = factsOf(proposal, decision)
    const work = kept.get(proposal.id)
    const isSame = work?.outcome === decision.outcome && work.reservePosition === decision.reservePosition
    return recipients(proposal).map(({ personId, institutionId, role, lang, name }) => {
      const corrected = work?.letters.find(
        (letter) =>
          isSame &&
          letter.personId === personId &&
          letter.institutionId === institutionId &&
          letter.role === role &&
          letter.lang === lang,
      )
      return {
        callId: call.id,
        proposalId: proposal.id,
        personId,
        institutionId,
        role,
        lang,
        isEdited: corrected !== undefined,
        ...(corrected
          ? { subject: corrected.subject, text: corrected.text }
          : letterText(facts, { lang, name, role })),
      }
    })
  })
  await insertLetters(ctx.db, letters)
}

/** Drafts the letters of one proposal again, but for those that somebody corrected by hand. */
export const redraftLetters = async (ctx: Ctx, call: Cycle, proposalId: number): Promise<void> => {
  const [decisions, proposals, letters] = await Promise.all([
    decisionsOf(ctx.db, call.id),
    proposalsOfCall(ctx.db, call.id, ['eligible']),
    lettersOf(ctx.db, call.id),
  ])
  const proposal = found(proposals.find(({ id }) => id === proposalId))
  const decision = found(decisions.find((one) => one.proposalId === proposalId))
  const facts = (await letterFacts(ctx, call, decisions))(proposal, decision)
  for (const letter of letters.filter((one) => one.proposalId === proposalId && !one.isEdited)) {
    const { id, rev, lang, role, personName: name } = letter
    await updateLetter(ctx.db, { id, rev, isEdited: false, ...letterText(facts, { lang, name, role }) })
  }
}

/** Saved, or not because it changed since the form was opened: then as it is now. */
export type LetterSaving = { isSaved: true } | { isSaved: false; current: Letter }

/** @throws Invalid when the subject or the text is missing. */
export const saveLetter = (ctx: Ctx, callId: number, id: number, form: LetterForm): Promise<LetterSaving> =>
  transaction(ctx, async (ctx) => {
    const { state } = await runCall(ctx, callId)
    if (state !== 'decided') throw new Conflict()
    const current = found(await letterById(ctx.db, callId, id))
    const t = decisionsText(ctx.lang).letters.problems
    const problems = {
      ...(form.subject === '' && { subject: t.subject }),
      ...(form.text === '' && { text: t.text }),
    }
    if (Object.keys(problems).length > 0) throw new Invalid(problems)
    if (!(await updateLetter(ctx.db, { ...form, id, isEdited: true }))) return { isSaved: false, current }
    await recordPrivately(ctx, 'evaluation.letter_saved', { kind: 'letter', id })
    return { isSaved: true }
  })

/** All that letters of a call are made of, read once; then the facts of each proposal. */
const letterFacts = async (ctx: Ctx, call: Cycle, decisions: Decision[]) => {
  const selection = found(await latestSelection(ctx.db, call.id))
  const [network, criteria, candidates, ratings, members, exceptions] = await Promise.all([
    networkProfile(ctx.db),
    callCriteria(ctx.db, call.id),
    candidatesOf(ctx.db, call.id),
    countedRatings(ctx.db, { callId: call.id }),
    memberStates(ctx.db),
    exceptionsTo(ctx.db, selection.id),
  ])
  const { origin } = ctx.services
  const readerIn = (lang: Lang) => ({
    lang,
    countries: new Map(members.map(({ code, name }) => [code, name[lang]])),
    criteria: new Map(criteria.map(({ code, name }) => [code, name[lang]])),
  })
  const selected = new Set(
    decisions.flatMap(({ proposalId, outcome }) => (outcome === 'selected' ? [proposalId] : [])),
  )
  return (proposal: ProposalSummary, decision: Decision): LetterFacts => {
    const own = candidateId(proposal)
    // A ministry learns of no other proposal than its own and those that are public from the release on.
    const why = (lang: Lang) => {
      const reader = readerIn(lang)
      const labels = labelsOf(
        candidates.filter(({ proposal: other }) => other.id === proposal.id || selected.has(other.id)),
        reader,
      )
      return reasonFor(
        selection.result,
        own,
        namesFor(reader, candidates, (id) => labels.get(id)),
      )
    }
    const scores = candidates.find(({ proposal: { id } }) => id === proposal.id)?.byCriterion ?? []
    const words = (code: string) =>
      decision.hasJustifications
        ? ratings.flatMap(({ proposalId, justifications }) =>
            proposalId === proposal.id ? (justifications[code] ?? []) : [],
          )
        : []
    return {
      network: network.shortName,
      call: call.title,
      reference: own,
      title: proposal.title ?? own,
      beneficiary: inEach((lang) =>
        format(lang).list(partiesOf(proposal, 'beneficiary').map(({ name }) => name[lang])),
      ),
      outcome: decision.outcome,
      reservePosition: decision.reservePosition,
      why: why('es') === undefined ? null : inEach((lang) => why(lang) ?? ''),
      isException: exceptions.some(({ proposalId }) => proposalId === proposal.id),
      remark: decision.remark,
      feedback: criteria.flatMap((criterion) => {
        const score = scores.find(({ code }) => code === criterion.code)
        return score
          ? { criterion, score, justifications: words(criterion.code).filter(Boolean).toSorted() }
          : []
      }),
      results: inEach((lang) => `${origin}/${lang}${urls.results(call.year)}`),
      proposal: inEach((lang) => `${origin}/${lang}${callUrls.proposal(proposal.id)}`),
    }
  }
}

const inEach = (text: (lang: Lang) => string) =>
  Object.fromEntries(languages.map((lang) => [lang, text(lang)])) as Localized

type Recipient = { personId: number; institutionId: number; role: Letter['role']; lang: Lang; name: string }

/** Focal points of every ministry of a proposal, and those who wrote it; who asks and provides reads what asks. */
const recipientsOf = async (ctx: Ctx, proposals: ProposalSummary[]) => {
  const on = ctx.now.toISOString().slice(0, 10)
  const institutions = [
    ...new Set(proposals.flatMap(({ parties }) => parties.map(({ institutionId }) => institutionId))),
  ]
  const [focalPoints, writers] = await Promise.all([
    postHolders(ctx.db, { role: 'focal_point', institutions, on }),
    writersOfCall(
      ctx.db,
      proposals.map(({ id }) => id),
      on,
    ),
  ])
  const names = new Map(
    (
      await peopleById(
        ctx.db,
        writers.map(({ personId }) => personId),
      )
    ).map(({ id, name }) => [id, name]),
  )
  return (proposal: ProposalSummary): Recipient[] => {
    const focal = (role: Letter['role']) =>
      focalPoints
        .filter(({ institutionId }) =>
          partiesOf(proposal, role).some((party) => party.institutionId === institutionId),
        )
        .map(({ personId, institutionId, language, name }) => ({
          personId,
          institutionId,
          role,
          lang: language,
          name,
        }))
    const wrote = writers
      .filter(({ proposalId }) => proposalId === proposal.id)
      .map(({ personId, institutionId, language }) => ({
        personId,
        institutionId,
        role: 'beneficiary' as const,
        lang: language,
        name: names.get(personId) ?? '',
      }))
    const all = [...focal('provider'), ...wrote, ...focal('beneficiary')]
    return [...new Map(all.map((recipient) => [recipient.personId, recipient])).values()]
  }
}
