import { playCall } from '#test/whole-call/script.ts'
import { onStage, say, sayForms, until } from './play.ts'

/**
 * Plays a whole call at the size of the eighth: 34 ministries, 64 proposals, 6 evaluators, 8 selected. Everything is
 * done through the pages. Prints what the Secretariat had to send.
 */
await onStage(async ({ database, stage, ministries }) => {
  const start = performance.now()
  const size = { year: new Date().getUTCFullYear() + 1, ministries, proposals: 64, evaluators: 6 }
  const played = await playCall(stage, size, say)
  const letters = await database.db.selectFrom('evaluation.letter').select('id').execute()
  await until(() => stage.mails.length >= played.before + letters.length)
  const selected = await database.db
    .selectFrom('evaluation.decision')
    .select('proposalId')
    .where('outcome', '=', 'selected')
    .execute()
  say(`letters     ${letters.length} written, ${stage.mails.length - played.before} mails since the release`)
  say(`selected    ${selected.length}`)
  say(`took        ${Math.round((performance.now() - start) / 1000)} s`)
  say(`\nThe Secretariat sent ${played.actions.length} forms:`)
  sayForms(played.actions)
})
