import { formsText, mostFiles, questionsOf, type UploadedFile } from '#modules/forms/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { admitFile } from '#platform/files/index.ts'
import { attachmentsOf, insertAttachment, markRemoved } from '../queries/attachment.ts'
import { cycleById } from '../queries/cycle.ts'
import { countChange } from '../queries/writing.ts'
import { assertStillOpen } from './deadline.ts'
import { subjectOf } from './proposal.ts'
import { writtenProposal } from './writing.ts'

/**
 * Adds a kept file to a question of a proposal.
 * @throws Invalid with a sentence when it cannot be added; the caller then discards the file.
 */
export const attach = (ctx: Ctx, id: number, question: string, file: UploadedFile): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const proposal = await writtenProposal(ctx, id)
    const form = found(found(await cycleById(ctx.db, proposal.callId)).form)
    const asked = found(questionsOf(form).find(({ code, kind }) => code === question && kind === 'files'))
    const present = (await attachmentsOf(ctx.db, id)).filter((file) => file.question === question)
    const limit = mostFiles(asked)
    if (present.length >= limit) throw new Invalid({ [question]: formsText(ctx.lang).files.tooMany(limit) })
    const { key, name, type, size } = file
    const added = { key, name, type, size, at: ctx.now, byName: ctx.actor.name }
    await admitFile(ctx, key)
    await insertAttachment(ctx.db, { proposalId: id, question, ...added })
    await countChange(ctx.db, id)
    await recordPrivately(ctx, 'calls.attachment_added', subjectOf(proposal), { question })
    await assertStillOpen(ctx, proposal)
  })

/** Takes a file out of a proposal; versions that had it still show it. */
export const detach = (ctx: Ctx, id: number, attachmentId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const proposal = await writtenProposal(ctx, id)
    if (!(await markRemoved(ctx.db, id, attachmentId, ctx.now))) throw new NotFound()
    await countChange(ctx.db, id)
    await recordPrivately(ctx, 'calls.attachment_removed', subjectOf(proposal))
    await assertStillOpen(ctx, proposal)
  })
