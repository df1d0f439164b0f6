import { z } from 'zod'
import { networkProfile, postHolders } from '#modules/directory/index.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, showsPeople, web } from '#platform/http/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { addWriter, inviteWriter, officialsToAsk, removeWriter } from '../actions/writer.ts'
import { askedBy, mayWrite } from '../policy.ts'
import { proposalSeen } from '../queries/proposal.ts'
import { writersOf } from '../queries/writer.ts'
import { partiesOf } from '../schema.ts'
import { writingText } from '../text/writing/index.ts'
import { urls } from '../urls.ts'
import { WritersView } from '../views/writing/writers.tsx'
import { proposalId } from './proposal-id.ts'

const write = permission('calls.write')
const path = `/proposals/${proposalId.pattern}/writers`

const line = z
  .string()
  .catch('')
  .transform((value) =>
    value
      .replaceAll(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 254),
  )

const writerForm = z.object({
  how: z.enum(['pick', 'invite']).catch('invite'),
  person: line,
  name: line,
  email: line,
  language: z.enum(languages).optional().catch(undefined),
})

type Given = z.infer<typeof writerForm>

const showWriters = async (c: C, given: Given, problems: Record<string, string> = {}) => {
  const { lang, ctx } = c.var
  const t = writingText(lang)
  const proposal = found(await proposalSeen(ctx.db, ctx.actor, proposalId.of(c)))
  const writers = await writersOf(ctx.db, proposal.id)
  if (
    !mayWrite(
      ctx.actor,
      proposal,
      writers.map(({ personId }) => personId),
    )
  )
    throw new NotFound()
  const [focalPoints, officials, { timeZone }] = await Promise.all([
    postHolders(ctx.db, {
      role: 'focal_point',
      institutions: partiesOf(proposal, 'beneficiary').map(({ institutionId }) => institutionId),
      on: ctx.now.toISOString().slice(0, 10),
    }),
    officialsToAsk(ctx, proposal),
    networkProfile(ctx.db),
  ])
  showsPeople(
    c,
    [...writers, ...focalPoints, ...officials].map(({ personId }) => personId),
  )
  const hasErrors = Object.keys(problems).length > 0
  return c.var.page(
    {
      title: t.writers.title,
      path: urls.writers(proposal.id),
      breadcrumbs: [
        { text: t.list.title, href: `/${lang}${urls.proposals()}` },
        { text: proposal.title ?? t.untitled, href: `/${lang}${urls.proposal(proposal.id)}` },
        { text: t.writers.title },
      ],
      hasErrors,
      isIndexed: false,
    },
    <WritersView
      {...{ lang, t, id: proposal.id, focalPoints, writers, problems, timeZone }}
      officials={askedBy(ctx.actor, proposal).length > 0 ? officials : undefined}
      given={{ ...given, language: given.language ?? lang }}
    />,
    hasErrors ? 422 : 200,
  )
}

const back = (c: C, done: string) => seeOther(c, `/${c.var.lang}${urls.writers(proposalId.of(c))}`, done)

export const writerRoutes = web()
  .get(path, write, (c) => showWriters(c, writerForm.parse({})))
  .post(path, write, async (c) => {
    const { ctx, lang } = c.var
    const given = writerForm.parse(await c.req.parseBody())
    try {
      const { name, email, language = lang } = given
      if (given.how === 'pick')
        await addWriter(ctx, proposalId.of(c), /^\d{1,9}$/.test(given.person) ? Number(given.person) : 0)
      else await inviteWriter(ctx, proposalId.of(c), { name, email, language })
      return back(c, writingText(lang).writers.added)
    } catch (error) {
      if (error instanceof Invalid) return showWriters(c, given, error.fields)
      throw error
    }
  })
  .post(`${path}/:person{[1-9][0-9]{0,8}}/removal`, write, async (c) => {
    await removeWriter(c.var.ctx, proposalId.of(c), Number(c.req.param('person')))
    return back(c, writingText(c.var.lang).writers.removed)
  })
