import { anyOf, type Db, tables } from '#platform/db/index.ts'
import type { Day, Localized } from '#platform/i18n/index.ts'

const own = tables<'directory'>()

export type Addressee = { personId: number; name: string; institutions: Localized[] }

/** Whose these addresses are, with where the person holds a post on a day. */
export const addressees = async (
  db: Db,
  addresses: readonly string[],
  on: Day,
): Promise<Map<string, Addressee>> => {
  const rows = await own(db)
    .selectFrom('directory.person as person')
    .leftJoin('directory.post as post', (join) =>
      join
        .onRef('post.personId', '=', 'person.id')
        .on('post.validFrom', '<=', on)
        .on((eb) => eb.or([eb('post.validTo', 'is', null), eb('post.validTo', '>=', on)])),
    )
    .leftJoin('directory.institution as institution', 'institution.id', 'post.institutionId')
    .select([
      'person.id as personId',
      'person.email',
      'person.name',
      'institution.id as institutionId',
      'institution.name as institution',
    ])
    .distinct()
    .where('person.email', '=', anyOf(addresses))
    .orderBy('institution.id')
    .execute()
  const found = new Map<string, Addressee>()
  for (const { personId, email, name, institution } of rows) {
    const one = found.get(email) ?? { personId, name, institutions: [] }
    if (institution) one.institutions.push(institution)
    found.set(email, one)
  }
  return found
}
