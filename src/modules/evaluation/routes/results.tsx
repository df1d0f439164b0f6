import {
  type Cycle,
  cycleByYear,
  type ProposalState,
  partiesOf,
  proposalsOfCall,
} from '#modules/calls/index.ts'
import { themes } from '#modules/taxonomy/index.ts'
import { found, NotFound } from '#platform/errors.ts'
import { type C, json, permission, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import { candidateId } from '../instance-of.ts'
import { hasFewRatings, mayRunEvaluation } from '../policy.ts'
import { countryLists } from '../queries/country-list.ts'
import { decisionsOf, releaseOf } from '../queries/decision.ts'
import { releasedSelections } from '../queries/released.ts'
import { adoptions } from '../queries/rules.ts'
import { exceptionsTo, latestSelection } from '../queries/selection.ts'
import { datasetSchema } from '../second-round/dataset.ts'
import { toPabulib } from '../second-round/pabulib.ts'
import { labelsOf, publicReason, readerOf, shortPrices } from '../telling.ts'
import { decisionsText } from '../text/decisions/index.ts'
import { evaluationText } from '../text/index.ts'
import { secondRoundText } from '../text/second-round/index.ts'
import { ResultsView } from '../views/decisions/results.tsx'
import { yearPattern } from './seen-call.ts'

/** Those that a ministry sent and has not taken back: what a call received. */
const sent: ProposalState[] = [
  'submitted',
  'returned',
  'eligible',
  'ineligible',
  'selected',
  'reserve',
  'not_selected',
  'withdrawn',
]

const anyCall = async (c: C): Promise<Cycle> =>
  found(await cycleByYear(c.var.ctx.db, Number(c.req.param('year'))))

const showResults = async (c: C) => {
  const { lang, ctx } = c.var
  const call = await anyCall(c)
  const release = found(await releaseOf(ctx.db, call.id))
  const [received, decisions, rows, selection, [adopted], lists, themeRows, reader] = await Promise.all([
    proposalsOfCall(ctx.db, call.id, sent),
    decisionsOf(ctx.db, call.id),
    releasedSelections(ctx.db, call.id),
    latestSelection(ctx.db, call.id),
    adoptions(ctx.db, call.id),
    countryLists(ctx.db),
    themes(ctx.db),
    readerOf(ctx, lang, call.id),
  ])
  const { id, instance, result, digest } = found(selection)
  const exceptions = await exceptionsTo(ctx.db, id)
  const departed = new Set(exceptions.map(({ proposalId }) => proposalId))
  const t = decisionsText(lang)
  const rounds = secondRoundText(lang)
  const words = evaluationText(lang)
  const countriesOf = (role: 'beneficiary' | 'provider') =>
    new Set(rows.flatMap(({ proposal }) => partiesOf(proposal, role).map(({ country }) => country))).size
  const labels = labelsOf(rows, reader)
  const title = t.results.title(String(call.year))
  return c.var.page(
    {
      title,
      breadcrumbs: [{ text: call.title[lang], href: `/${lang}/calls/${call.year}` }, { text: title }],
      wide: true,
    },
    <ResultsView
      {...{ lang, t, rounds, words, call, digest }}
      day={format(lang).day(release.at.toISOString().slice(0, 10))}
      figures={{
        received: received.filter(({ number }) => number !== null).length,
        eligible: decisions.length,
        selected: rows.length,
        countries: countriesOf('beneficiary'),
        providers: countriesOf('provider'),
      }}
      rows={rows.map(({ proposal, topic }) => ({
        reference: candidateId(proposal),
        topic: topic[lang],
        beneficiaries: format(lang).list(partiesOf(proposal, 'beneficiary').map(({ name }) => name[lang])),
        providers: format(lang).list(partiesOf(proposal, 'provider').map(({ name }) => name[lang])),
        theme: themeRows.find(({ code }) => code === proposal.themeCode)?.name[lang] ?? '',
        modality: proposal.modality ? words.modalities[proposal.modality] : '',
        why: publicReason(result, candidateId(proposal), {
          reader,
          labels,
          isException: departed.has(proposal.id),
        }),
      }))}
      reserve={decisions.filter(({ outcome }) => outcome === 'reserve').length}
      rules={{
        lang,
        t: rounds,
        rules: adopted?.rules ?? instance.rules,
        list: lists.find((list) => list.id === adopted?.countryListId),
        countries: reader.countries,
      }}
      prices={shortPrices(result, reader)}
      fewRatings={decisions.filter(hasFewRatings).length}
      exceptions={exceptions.length}
    />,
  )
}

/** The second round without names: for everybody from the release on, before it for those who run the call. */
const anonymized = async (c: C) => {
  const { db, actor } = c.var.ctx
  const call = await anyCall(c)
  const [release, selection] = await Promise.all([releaseOf(db, call.id), latestSelection(db, call.id)])
  if (!release && !mayRunEvaluation(actor)) throw new NotFound()
  // As it was made: what a database keeps forgets the order of the names in it.
  return { call, dataset: datasetSchema.parse(found(selection).result.dataset) }
}

export const resultRoutes = web()
  .get(`/calls/${yearPattern}/results`, permission('public'), showResults)
  .get(`/calls/${yearPattern}/second-round.json`, permission('public'), async (c) => {
    const { call, dataset } = await anonymized(c)
    return json(c, `second-round-${call.year}`, dataset)
  })
  .get(`/calls/${yearPattern}/second-round.pb`, permission('public'), async (c) => {
    const { call, dataset } = await anonymized(c)
    return c.body(toPabulib(dataset), 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="second-round-${call.year}.pb"`,
    })
  })
