import { type Cycle, type ProposalSummary, partiesOf, proposalsOfCall } from '#modules/calls/index.ts'
import { Conflict, found, Invalid } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { format, type Lang, type Localized, languages } from '#platform/i18n/index.ts'
import { prepareDecisions, saveRemark, saveTopics, takeBackDecisions } from '../actions/decision.ts'
import { saveLetter } from '../actions/letter.ts'
import { candidateId } from '../instance-of.ts'
import { hasFewRatings } from '../policy.ts'
import { decisionsOf, releaseOf } from '../queries/decision.ts'
import { letterById, lettersOf } from '../queries/letter.ts'
import { candidatesOf, ratedStates } from '../queries/rating.ts'
import { exceptionsTo } from '../queries/selection.ts'
import { type Letter, letterForm, remarkForm } from '../schema/decision.ts'
import { decisionsText } from '../text/decisions/index.ts'
import { evaluationText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { DecisionsView } from '../views/decisions/decisions.tsx'
import { LettersView, LetterView } from '../views/decisions/letters.tsx'
import { RemarkView } from '../views/decisions/remark.tsx'
import { callOf, trail, yearPattern } from './seen-call.ts'

const run = permission('evaluation.run')

const id = ':id{[1-9][0-9]{0,8}}'

export const proposalsById = async (c: C, call: Cycle): Promise<Map<number, ProposalSummary>> => {
  const proposals = await proposalsOfCall(c.var.ctx.db, call.id, ratedStates)
  return new Map(proposals.map((proposal) => [proposal.id, proposal]))
}

type Shown = { problems?: Record<string, string>; given?: Record<string, string> }

const showDecisions = async (c: C, call: Cycle, shown: Shown = {}, status?: 422) => {
  const { lang, ctx } = c.var
  const t = decisionsText(lang)
  const [decisions, proposals, letters] = await Promise.all([
    decisionsOf(ctx.db, call.id),
    proposalsById(c, call),
    lettersOf(ctx.db, call.id),
  ])
  const [first] = decisions
  const [exceptions, candidates] = await Promise.all([
    first ? exceptionsTo(ctx.db, first.selectionId) : [],
    candidatesOf(ctx.db, call.id),
  ])
  return c.var.page(
    {
      title: t.titleOf(String(call.year)),
      path: urls.decisions(call.year),
      breadcrumbs: trail(c, call, { text: t.title }),
      isIndexed: false,
      hasErrors: shown.problems !== undefined,
    },
    <DecisionsView
      {...{ lang, t, call, proposals, decisions, ...shown }}
      words={evaluationText(lang)}
      exceptions={new Set(exceptions.map(({ proposalId }) => proposalId))}
      letters={letters.length}
      few={candidates.filter(hasFewRatings).map(({ proposal }) => candidateId(proposal))}
    />,
    status,
  )
}

const toDecisions = (c: C, call: Cycle, done: string) =>
  seeOther(c, `/${c.var.lang}${urls.decisions(call.year)}`, done)

/** `topic.<proposal>.<language>` of every selected proposal. */
const topicsOf = (given: Record<string, string>): Map<number, Localized> => {
  const topics = new Map<number, Localized>()
  for (const [name, value] of Object.entries(given)) {
    const [, proposal, lang] = /^topic\.([1-9]\d{0,8})\.(\w\w)$/.exec(name) ?? []
    if (!proposal || !languages.includes(lang as Lang)) continue
    const topic = topics.get(Number(proposal)) ?? { es: '', en: '', pt: '', fr: '' }
    topics.set(Number(proposal), { ...topic, [lang as Lang]: value })
  }
  return topics
}

/** Parties of the decided proposals in whose ministry nobody reads a letter. */
export const withoutReader = (proposals: Iterable<ProposalSummary>, letters: Letter[], lang: Lang) =>
  [...proposals].flatMap((proposal) =>
    (['beneficiary', 'provider'] as const)
      .flatMap((role) => partiesOf(proposal, role))
      .filter(
        ({ institutionId }) =>
          !letters.some(
            (letter) => letter.proposalId === proposal.id && letter.institutionId === institutionId,
          ),
      )
      .map(({ name }) => ({ proposal, name: name[lang] })),
  )

const decisionRoutes = web()
  .get(`/calls/${yearPattern}/decisions`, run, async (c) => showDecisions(c, await callOf(c)))
  .post(`/calls/${yearPattern}/decisions`, run, async (c) => {
    const call = await callOf(c)
    const given = await c.req.parseBody()
    try {
      await prepareDecisions(c.var.ctx, call.id, {
        withJustifications: given.justifications === 'yes',
        acceptsFewRatings: given.few === 'yes',
      })
    } catch (error) {
      if (error instanceof Invalid) return showDecisions(c, call, { problems: error.fields }, 422)
      throw error
    }
    return toDecisions(c, call, decisionsText(c.var.lang).prepare.done)
  })
  .post(`/calls/${yearPattern}/decisions/withdrawal`, run, async (c) => {
    const call = await callOf(c)
    await takeBackDecisions(c.var.ctx, call.id)
    return toDecisions(c, call, decisionsText(c.var.lang).takeBack.done)
  })
  .post(`/calls/${yearPattern}/decisions/topics`, run, async (c) => {
    const call = await callOf(c)
    const body = Object.entries(await c.req.parseBody())
    const given = Object.fromEntries(
      body.map(([name, value]) => [name, String(value).replaceAll('\0', '').trim().slice(0, 200)]),
    )
    try {
      await saveTopics(c.var.ctx, call.id, topicsOf(given))
    } catch (error) {
      if (error instanceof Invalid) return showDecisions(c, call, { problems: error.fields, given }, 422)
      throw error
    }
    return toDecisions(c, call, decisionsText(c.var.lang).topics.done)
  })
  .get(`/calls/${yearPattern}/decisions/${id}`, run, async (c) => {
    const { lang, ctx } = c.var
    const call = await callOf(c)
    const t = decisionsText(lang)
    const [decisions, proposals] = await Promise.all([decisionsOf(ctx.db, call.id), proposalsById(c, call)])
    const decision = found(decisions.find(({ proposalId }) => proposalId === Number(c.req.param('id'))))
    const proposal = found(proposals.get(decision.proposalId))
    if (call.state !== 'decided') throw new Conflict()
    const title = t.remark.title(proposal.reference ?? '')
    return c.var.page(
      {
        title,
        breadcrumbs: trail(
          c,
          call,
          { text: t.title, href: `/${lang}${urls.decisions(call.year)}` },
          { text: title },
        ),
        isIndexed: false,
      },
      <RemarkView {...{ lang, t, proposal, decision }} words={evaluationText(lang)} year={call.year} />,
    )
  })
  .post(`/calls/${yearPattern}/decisions/${id}`, run, async (c) => {
    const call = await callOf(c)
    const form = remarkForm.parse(await c.req.parseBody())
    await saveRemark(c.var.ctx, call.id, Number(c.req.param('id')), form)
    return toDecisions(c, call, decisionsText(c.var.lang).remark.done)
  })

type Edited = Pick<Parameters<typeof LetterView>[0], 'given' | 'problems' | 'isStale'>

const showLetter = async (c: C, call: Cycle, letter: Letter, edited: Edited = {}, status?: 409 | 422) => {
  const { lang } = c.var
  const t = decisionsText(lang)
  return c.var.page(
    {
      title: `${t.letters.title}: ${letter.personName}`,
      path: urls.letter(call.year, letter.id),
      breadcrumbs: trail(
        c,
        call,
        { text: t.letters.title, href: `/${lang}${urls.letters(call.year)}` },
        { text: letter.personName },
      ),
      isIndexed: false,
      hasErrors: edited.problems !== undefined,
    },
    <LetterView
      {...{ lang, t, letter, ...edited }}
      words={evaluationText(lang)}
      year={call.year}
      isSent={call.state === 'published'}
    />,
    status,
  )
}

const letterRoutes = web()
  .get(`/calls/${yearPattern}/letters`, run, async (c) => {
    const { lang, ctx } = c.var
    const call = await callOf(c)
    const t = decisionsText(lang)
    const [letters, proposals, release] = await Promise.all([
      lettersOf(ctx.db, call.id),
      proposalsById(c, call),
      releaseOf(ctx.db, call.id),
    ])
    return c.var.page(
      { title: t.letters.title, breadcrumbs: trail(c, call, { text: t.letters.title }), isIndexed: false },
      <LettersView
        {...{ lang, t, letters, proposals }}
        words={evaluationText(lang)}
        year={call.year}
        nobody={letters.length > 0 ? withoutReader(proposals.values(), letters, lang) : []}
        sentAt={release ? format(lang).instant(release.at, call.timeZone ?? 'UTC') : null}
      />,
    )
  })
  .get(`/calls/${yearPattern}/letters/${id}`, run, async (c) => {
    const call = await callOf(c)
    return showLetter(c, call, found(await letterById(c.var.ctx.db, call.id, Number(c.req.param('id')))))
  })
  .post(`/calls/${yearPattern}/letters/${id}`, run, async (c) => {
    const { lang, ctx } = c.var
    const call = await callOf(c)
    const letter = found(await letterById(ctx.db, call.id, Number(c.req.param('id'))))
    const given = letterForm.parse(await c.req.parseBody())
    try {
      const saving = await saveLetter(ctx, call.id, letter.id, given)
      if (!saving.isSaved) return showLetter(c, call, saving.current, { given, isStale: true }, 409)
    } catch (error) {
      if (error instanceof Invalid) return showLetter(c, call, letter, { given, problems: error.fields }, 422)
      throw error
    }
    return seeOther(c, `/${lang}${urls.letters(call.year)}`, decisionsText(lang).letters.saved)
  })

export const decidingRoutes = web().route('/', decisionRoutes).route('/', letterRoutes)
