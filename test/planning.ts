import { planActivities } from '#modules/activities/actions/plan.ts'
import { replaceAvailability } from '#modules/activities/queries/dates.ts'
import { visitByCode } from '#modules/activities/queries/visit.ts'
import type { OpenDatabase } from '#platform/db/index.ts'
import type { testApp } from '#test/app.ts'
import { aMember, signInAs } from '#test/cycle.ts'
import { testCtx } from '#test/database.ts'
import { aRatedCall, rulesForm } from '#test/deciding.ts'

type Site = Pick<ReturnType<typeof testApp>, 'get' | 'post' | 'page'>

/** A decided call whose two selected proposals are planned visits, and one in reserve; both ministries of each gave their days. */
export const aPlannedCall = async (site: Site, database: OpenDatabase, year: number) => {
  const { db } = database
  const secretary = await aMember(db, { institution: 'oas', role: 'secretariat' })
  const cookie = await signInAs(site as ReturnType<typeof testApp>, db, secretary)
  const round = await aRatedCall(db, {
    year,
    entries: [
      { institution: 'mol-gt', provider: 'mol-ar', scores: [4, 4] },
      { institution: 'mol-br', provider: 'mol-ar', scores: [4, 3] },
      { institution: 'mol-ht', provider: 'mol-cl', scores: [2, 2] },
    ],
  })
  const post = (path: string, form: Record<string, string> = {}) =>
    site.post(`/es/calls/${year}${path}`, form, { cookie })
  await post('/second-round/adoption', rulesForm())
  for (const path of ['/second-round/selection', '/decisions', '/release']) await post(path)
  await planActivities(testCtx(database), round.callId)
  for (const number of [1, 2]) {
    const visit = await visitByCode(db, `${year}-${number}`)
    if (!visit) throw new Error(`${year}-${number} was not planned`)
    for (const { institutionId } of visit.parties)
      await replaceAvailability(
        db,
        { activityId: visit.id, institutionId, at: new Date(), byName: 'Prueba' },
        [{ startsOn: '2027-02-01', endsOn: '2027-10-29' }],
      )
  }
  return { secretary, cookie, round }
}
