import { z } from 'zod'
import { differences } from '#modules/forms/index.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, query, seeOther, web } from '#platform/http/index.ts'
import { withdraw } from '../actions/submission.ts'
import { mayWithdraw } from '../policy/submission.ts'
import { mayWrite } from '../policy.ts'
import { consentsOf, writerIds } from '../queries/consent.ts'
import { latestVersion, type Version, versionsOf } from '../queries/version.ts'
import { receiptOf } from '../receipt.ts'
import { type Proposal, partiesOf } from '../schema.ts'
import { versionsSentTo } from '../seen-versions.ts'
import { consentText } from '../text/consent/index.ts'
import { writingText } from '../text/writing/index.ts'
import { urls } from '../urls.ts'
import { SubmissionView } from '../views/consent/submission.tsx'
import { VersionsView, VersionView } from '../views/consent/versions.tsx'
import { WithdrawalView } from '../views/consent/withdrawal.tsx'
import { proposalId } from './proposal-id.ts'
import { readingOf, seenProposal, trailOf } from './seen-proposal.ts'

const read = permission('calls.read')
const speak = permission('calls.consent')

/** Whoever writes it sees all of its versions; anybody else those that were sent to them. */
const versionsSeen = async (c: C, proposal: Proposal): Promise<Version[]> => {
  const { db, actor } = c.var.ctx
  const [versions, consents, writers] = await Promise.all([
    versionsOf(db, proposal.id),
    consentsOf(db, proposal.id),
    writerIds(db, proposal.id),
  ])
  return mayWrite(actor, proposal, writers)
    ? versions
    : versionsSentTo(actor, { proposal, versions, consents })
}

const versionQuery = z.object({ from: z.coerce.number().int().positive().optional().catch(undefined) })

const showWithdrawal = async (c: C, reason = '', problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const { proposal } = await seenProposal(c)
  if (!mayWithdraw(ctx.actor, proposal)) throw new NotFound()
  const t = consentText(lang)
  const isKnown = proposal.number !== null || (await consentsOf(ctx.db, proposal.id)).length > 0
  const isWrong = Object.keys(problems).length > 0
  return c.var.page(
    {
      title: t.withdrawal.title,
      path: urls.withdrawal(proposal.id),
      breadcrumbs: trailOf(c, proposal, t.withdrawal.title),
      hasErrors: isWrong,
      isIndexed: false,
    },
    <WithdrawalView
      {...{ lang, t, proposal, isKnown, reason, problems }}
      untitled={writingText(lang).untitled}
    />,
    isWrong ? 422 : 200,
  )
}

const withdrawalForm = z.object({
  reason: z
    .string()
    .catch('')
    .transform((text) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim().slice(0, 3_000)),
})

export const submissionRoutes = web()
  .get(`/proposals/${proposalId.pattern}/submission`, read, async (c) => {
    const { lang } = c.var
    const { proposal } = await seenProposal(c)
    if (proposal.reference === null) return seeOther(c, `/${lang}${urls.proposal(proposal.id)}`)
    const t = consentText(lang)
    return c.var.page(
      {
        title: t.submission.title,
        breadcrumbs: trailOf(c, proposal, t.submission.title),
        isIndexed: false,
      },
      <SubmissionView lang={lang} t={t} id={proposal.id} reference={proposal.reference} />,
    )
  })
  .get(`/proposals/${proposalId.pattern}/receipt.pdf`, read, async (c) => {
    const { ctx } = c.var
    const { proposal, call, timeZone } = await seenProposal(c)
    const version = found(await latestVersion(ctx.db, proposal.id, 'submitted'))
    const consents = await consentsOf(ctx.db, proposal.id)
    const providers = partiesOf(proposal, 'provider').map(({ institutionId }) => institutionId)
    const pdf = await receiptOf({
      proposal,
      call,
      timeZone,
      version,
      consents: providers.flatMap(
        (id) =>
          consents.findLast(
            (consent) =>
              consent.institutionId === id &&
              consent.answer === 'accepted' &&
              consent.version <= version.version,
          ) ?? [],
      ),
      reading: await readingOf(c, proposal, version.answers),
    })
    return c.body(new Uint8Array(pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${proposal.reference}.pdf"`,
    })
  })
  .get(`/proposals/${proposalId.pattern}/versions`, read, async (c) => {
    const { lang } = c.var
    const { proposal, timeZone } = await seenProposal(c)
    const t = consentText(lang)
    return c.var.page(
      {
        title: t.versions.title,
        breadcrumbs: trailOf(c, proposal, t.versions.title),
        isIndexed: false,
      },
      <VersionsView
        {...{ lang, t, proposal, timeZone }}
        untitled={writingText(lang).untitled}
        versions={await versionsSeen(c, proposal)}
      />,
    )
  })
  .get(`/proposals/${proposalId.pattern}/versions/:version{[1-9][0-9]{0,8}}`, read, async (c) => {
    const { lang } = c.var
    const { proposal, timeZone } = await seenProposal(c)
    const versions = await versionsSeen(c, proposal)
    const shown = found(versions.find(({ version }) => version === Number(c.req.param('version'))))
    const asked = query(c, versionQuery).from
    const from =
      versions.find(({ version }) => version === asked && version !== shown.version) ??
      versions.findLast(({ version }) => version < shown.version)
    const t = consentText(lang)
    const reading = await readingOf(c, proposal, shown.answers)
    const title = t.versions.version(shown.version)
    return c.var.page(
      { title, breadcrumbs: trailOf(c, proposal, title), isIndexed: false },
      <VersionView
        {...{ lang, t, proposal, timeZone, versions, shown, from, reading }}
        untitled={writingText(lang).untitled}
        changes={from ? differences(reading.form, from.answers, shown.answers) : []}
      />,
    )
  })
  .get(`/proposals/${proposalId.pattern}/withdrawal`, speak, (c) => showWithdrawal(c))
  .post(`/proposals/${proposalId.pattern}/withdrawal`, speak, async (c) => {
    const { lang, ctx } = c.var
    const { reason } = withdrawalForm.parse(await c.req.parseBody())
    try {
      await withdraw(ctx, proposalId.of(c), reason)
    } catch (error) {
      if (error instanceof Invalid) return showWithdrawal(c, reason, error.fields)
      throw error
    }
    const done = consentText(lang).withdrawal.done
    return seeOther(c, `/${lang}${urls.proposal(proposalId.of(c))}`, done)
  })
