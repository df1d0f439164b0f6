import { anyOf, type Db, tables } from '#platform/db/index.ts'
import type { Day, Lang } from '#platform/i18n/index.ts'
import type { Letter } from '../schema/decision.ts'

const own = tables<'evaluation' | 'calls' | 'directory'>()

const letters = (db: Db) =>
  own(db)
    .selectFrom('evaluation.letter as letter')
    .innerJoin('directory.person as person', 'person.id', 'letter.personId')
    .innerJoin('directory.institution as institution', 'institution.id', 'letter.institutionId')
    .select([
      'letter.id',
      'letter.callId',
      'letter.proposalId',
      'letter.personId',
      'letter.institutionId',
      'letter.role',
      'letter.lang',
      'letter.subject',
      'letter.text',
      'letter.isEdited',
      'letter.rev',
      'person.name as personName',
      'person.email as personEmail',
      'institution.name as institutionName',
    ])

/** The outbox of a call, by proposal. */
export const lettersOf = (db: Db, callId: number): Promise<Letter[]> =>
  letters(db)
    .where('letter.callId', '=', callId)
    .orderBy('letter.proposalId')
    .orderBy('letter.role')
    .orderBy('letter.id')
    .execute() as Promise<Letter[]>

export const letterById = (db: Db, callId: number, id: number): Promise<Letter | undefined> =>
  letters(db).where('letter.callId', '=', callId).where('letter.id', '=', id).executeTakeFirst() as Promise<
    Letter | undefined
  >

export type NewLetter = Pick<
  Letter,
  'callId' | 'proposalId' | 'personId' | 'institutionId' | 'role' | 'lang' | 'subject' | 'text' | 'isEdited'
>

export const insertLetters = async (db: Db, rows: NewLetter[]) => {
  if (rows.length > 0) await own(db).insertInto('evaluation.letter').values(rows).execute()
}

export const deleteLetters = (db: Db, callId: number) =>
  own(db).deleteFrom('evaluation.letter').where('callId', '=', callId).execute()

/** Writes a letter over the revision that was read; returns whether it was still that one. */
export const updateLetter = async (
  db: Db,
  { id, rev, ...words }: Pick<Letter, 'id' | 'rev' | 'subject' | 'text' | 'isEdited'>,
): Promise<boolean> => {
  const row = await own(db)
    .updateTable('evaluation.letter')
    .set({ ...words, rev: rev + 1 })
    .where('id', '=', id)
    .where('rev', '=', rev)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export type Writer = { proposalId: number; personId: number; institutionId: number; language: Lang }

/** Those who wrote the proposals of a call and still hold a post in one of the ministries that ask. */
export const writersOfCall = (db: Db, proposals: readonly number[], on: Day): Promise<Writer[]> =>
  own(db)
    .selectFrom('calls.proposalWriter as writer')
    .innerJoin('directory.person as person', 'person.id', 'writer.personId')
    .innerJoin('directory.post as post', 'post.personId', 'person.id')
    .innerJoin('calls.proposalParty as party', (join) =>
      join
        .onRef('party.proposalId', '=', 'writer.proposalId')
        .onRef('party.institutionId', '=', 'post.institutionId')
        .on('party.role', '=', 'beneficiary'),
    )
    .select(['writer.proposalId', 'writer.personId', 'post.institutionId', 'person.language'])
    .distinct()
    .where('writer.proposalId', '=', anyOf(proposals))
    .where('post.validFrom', '<=', on)
    .where((eb) => eb.or([eb('post.validTo', 'is', null), eb('post.validTo', '>=', on)]))
    .orderBy('writer.proposalId')
    .orderBy('writer.personId')
    .execute() as Promise<Writer[]>
