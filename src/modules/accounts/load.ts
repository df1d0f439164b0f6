import { insertPerson, insertPost, institutionByCode, personByEmail } from '#modules/directory/index.ts'
import { Stop } from '#platform/errors.ts'
import type { Loader } from '#platform/load/index.ts'
import { accountByEmail, insertAccount } from './queries/account.ts'
import { demoFile, sampleEmail } from './schema.ts'

const file = 'demo.json'

/** Sample people, only where one-click sign-in is on; who is already there stays as they are. */
export const load: Loader = async (ctx, folder) => {
  if (!ctx.services.demo || !folder.has(file)) return []
  const { people } = folder.json(file, demoFile)
  for (const { who, name, language, institution, role, title, validFrom } of people) {
    const email = sampleEmail(who)
    const held = await institutionByCode(ctx.db, institution)
    if (!held)
      throw new Stop(
        `${file}: ${who} is of ${institution}, which is no institution.`,
        'Correct it and run again; nothing was loaded.',
      )
    const person = await personByEmail(ctx.db, email)
    const personId = person?.id ?? (await insertPerson(ctx.db, { name, email, language }))
    if (!person)
      await insertPost(ctx.db, { personId, institutionId: held.id, role, title, validFrom, isSample: true })
    if (!(await accountByEmail(ctx.db, email))) await insertAccount(ctx.db, { personId, isSample: true })
  }
  return [{ what: 'sample people', count: people.length }]
}
