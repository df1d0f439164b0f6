import { anyOf, type Db, tables } from '#platform/db/index.ts'
import type { Lang, Localized } from '#platform/i18n/index.ts'
import type { NoticeKind } from '../schema.ts'

const own = tables<'calls' | 'directory'>()

/** What was made known of a call; its reason in the words of the Secretariat. */
export type Notice = {
  id: number
  kind: NoticeKind
  at: Date
  reason: string | null
  reasonLang: Lang | null
  institutionId: number | null
  institution: Localized | null
  closesAtBefore: Date | null
  closesAtAfter: Date | null
  byName: string
}

type NewNotice = Omit<Notice, 'id' | 'institution'> & { callId: number; accountId: number | null }

const notices = (db: Db, callId: number) =>
  own(db)
    .selectFrom('calls.notice as notice')
    .leftJoin('directory.institution as institution', 'institution.id', 'notice.institutionId')
    .select([
      'notice.id',
      'notice.kind',
      'notice.at',
      'notice.reason',
      'notice.reasonLang',
      'notice.institutionId',
      'institution.name as institution',
      'notice.closesAtBefore',
      'notice.closesAtAfter',
      'notice.byName',
    ])
    .where('notice.callId', '=', callId)
    .orderBy('notice.id', 'desc')

/** The latest first, with what concerns one ministry alone: for those who run the call. */
export const allNotices = (db: Db, callId: number) => notices(db, callId).execute() as Promise<Notice[]>

/** The latest first: what everybody may read, and what concerns the ministries that the reader speaks for. */
export const noticesFor = (db: Db, callId: number, institutions: readonly number[]): Promise<Notice[]> =>
  notices(db, callId)
    .where((eb) =>
      eb.or([eb('notice.institutionId', 'is', null), eb('notice.institutionId', '=', anyOf(institutions))]),
    )
    .execute() as Promise<Notice[]>

export const insertNotice = (db: Db, notice: NewNotice) =>
  own(db).insertInto('calls.notice').values(notice).execute()

/** That one ministry may still send its proposals after the call closed. */
export type LateEntry = {
  callId: number
  institutionId: number
  until: Date
  reason: string
  grantedAt: Date
  byName: string
}

export const lateEntries = (db: Db, callId: number): Promise<LateEntry[]> =>
  own(db)
    .selectFrom('calls.lateEntry')
    .select(['callId', 'institutionId', 'until', 'reason', 'grantedAt', 'byName'])
    .where('callId', '=', callId)
    .orderBy('until')
    .orderBy('institutionId')
    .execute()

/** A second one for the same ministry takes the place of the first; the notices keep both. */
export const putLateEntry = (db: Db, entry: LateEntry) => {
  const { callId: _call, institutionId: _institution, ...rest } = entry
  return own(db)
    .insertInto('calls.lateEntry')
    .values(entry)
    .onConflict((conflict) => conflict.columns(['callId', 'institutionId']).doUpdateSet(rest))
    .execute()
}
