import {
  type Answer,
  type Answers,
  type Attachment,
  formSchema,
  type KeptFile,
} from '#modules/forms/index.ts'
import { anyOf, type Db, tables } from '#platform/db/index.ts'
import { stateOfFile } from '#platform/files/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { FollowAnswer, Questionnaire, QuestionnaireKind } from '../../schema/follow-through.ts'

const own = tables<'activities'>()

/** Opens a questionnaire with its copy of the form; nothing where it is open already. */
export const insertQuestionnaire = async (
  db: Db,
  { form, ...row }: Pick<Questionnaire, 'activityId' | 'kind' | 'form' | 'lang'> & { openedAt: Date },
): Promise<number | undefined> => {
  const added = await own(db)
    .insertInto('activities.questionnaire')
    .values({ ...row, form: JSON.stringify(form) })
    .onConflict((conflict) => conflict.columns(['activityId', 'kind']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id
}

const questionnaires = (db: Db) =>
  own(db).selectFrom('activities.questionnaire').select(['id', 'activityId', 'kind', 'form', 'lang'])

const withAnswers = async (
  db: Db,
  row: { id: number; activityId: number; kind: string; form: unknown; lang: string } | undefined,
): Promise<Questionnaire | undefined> => {
  if (!row) return undefined
  const answers = (await own(db)
    .selectFrom('activities.answer')
    .select(['question', 'rev', 'value', 'at', 'byName'])
    .where('questionnaireId', '=', row.id)
    .orderBy('question')
    .execute()) as unknown as FollowAnswer[]
  return {
    ...row,
    kind: row.kind as QuestionnaireKind,
    lang: row.lang as Lang,
    form: formSchema.parse(row.form),
    answers,
  }
}

export const questionnaireOf = async (
  db: Db,
  activityId: number,
  kind: QuestionnaireKind,
): Promise<Questionnaire | undefined> =>
  withAnswers(
    db,
    await questionnaires(db).where('activityId', '=', activityId).where('kind', '=', kind).executeTakeFirst(),
  )

export const questionnaireById = async (db: Db, id: number): Promise<Questionnaire | undefined> =>
  withAnswers(db, await questionnaires(db).where('id', '=', id).executeTakeFirst())

/** What was answered at some revisions; a question that was never answered at its revision is absent. */
export const followAnswersAt = async (
  db: Db,
  questionnaireId: number,
  revs: Record<string, number>,
): Promise<Map<string, Answer>> => {
  const rows = await own(db)
    .selectFrom('activities.answerChange')
    .select(['question', 'rev', 'value'])
    .where('questionnaireId', '=', questionnaireId)
    .where('question', '=', anyOf(Object.keys(revs)))
    .where('rev', '=', anyOf([...new Set(Object.values(revs))]))
    .execute()
  return new Map(
    rows
      .filter(({ question, rev }) => revs[question] === rev)
      .map(({ question, value }) => [question, value as Answer]),
  )
}

type Change = { at: Date; byName: string; accountId: number | null }

/** Makes these the present answers, and keeps them among all there ever were. */
export const writeFollowAnswers = async (
  db: Db,
  questionnaireId: number,
  answers: readonly { question: string; rev: number; value: Answer }[],
  change: Change,
): Promise<void> => {
  if (answers.length === 0) return
  const rows = answers.map(({ question, rev, value }) => ({
    questionnaireId,
    question,
    rev,
    value: JSON.stringify(value),
    ...change,
  }))
  await own(db).insertInto('activities.answerChange').values(rows).execute()
  await own(db)
    .insertInto('activities.answer')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['questionnaireId', 'question']).doUpdateSet(({ ref }) => ({
        rev: ref('excluded.rev'),
        value: ref('excluded.value'),
        at: ref('excluded.at'),
        byName: ref('excluded.byName'),
        accountId: ref('excluded.accountId'),
      })),
    )
    .execute()
}

/** The whole of a questionnaire as it was sent. */
export type SentVersion = { version: number; answers: Answers; at: Date; byName: string }

/** The first one first. */
export const sentVersions = (db: Db, questionnaireId: number): Promise<SentVersion[]> =>
  own(db)
    .selectFrom('activities.questionnaireVersion')
    .select(['version', 'answers', 'at', 'byName'])
    .where('questionnaireId', '=', questionnaireId)
    .orderBy('version')
    .execute() as Promise<unknown> as Promise<SentVersion[]>

/** Keeps a version; the caller has taken hold of the follow-through. Returns its number. */
export const insertSentVersion = async (
  db: Db,
  questionnaireId: number,
  answers: Answers,
  change: Change,
): Promise<number> => {
  const version = ((await sentVersions(db, questionnaireId)).at(-1)?.version ?? 0) + 1
  await own(db)
    .insertInto('activities.questionnaireVersion')
    .values({ questionnaireId, version, answers: JSON.stringify(answers), ...change })
    .execute()
  return version
}

const files = (db: Db, questionnaireId: number) =>
  own(db)
    .selectFrom('activities.attachment as file')
    .select(['file.id', 'file.question', 'file.fileKey as key', 'file.name', 'file.type', 'file.size'])
    .select(['file.at', 'file.byName', stateOfFile('file.fileKey').as('state')])
    .where('questionnaireId', '=', questionnaireId)

/** The files that are there now, the first one first. */
export const followAttachments = (db: Db, questionnaireId: number): Promise<Attachment[]> =>
  files(db, questionnaireId).where('removedAt', 'is', null).orderBy('file.id').execute()

/** One of the files, also one that was taken out: versions that had it still show it. */
export const followAttachment = (
  db: Db,
  questionnaireId: number,
  id: number,
): Promise<Attachment | undefined> => files(db, questionnaireId).where('file.id', '=', id).executeTakeFirst()

/** Every file there ever was. */
export const followFilesEver = async (db: Db, questionnaireId: number): Promise<KeptFile[]> => {
  const rows = await files(db, questionnaireId).select('file.removedAt').orderBy('file.id').execute()
  return rows.map(({ id, question, name, removedAt }) => ({
    id,
    question,
    name,
    isRemoved: removedAt !== null,
  }))
}

export const insertFollowAttachment = (
  db: Db,
  { key, ...row }: Omit<Attachment, 'id' | 'state'> & { questionnaireId: number },
) =>
  own(db)
    .insertInto('activities.attachment')
    .values({ ...row, fileKey: key })
    .execute()

/** Whether it was still there. */
export const removeFollowAttachment = async (
  db: Db,
  questionnaireId: number,
  id: number,
  removedAt: Date,
): Promise<boolean> => {
  const removed = await own(db)
    .updateTable('activities.attachment')
    .set({ removedAt })
    .where('questionnaireId', '=', questionnaireId)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}
