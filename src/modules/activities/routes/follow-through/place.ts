import { networkProfile } from '#modules/directory/index.ts'
import type { Answers, Choices } from '#modules/forms/index.ts'
import { components } from '#modules/taxonomy/index.ts'
import type { Db } from '#platform/db/index.ts'
import { found } from '#platform/errors.ts'
import type { C } from '#platform/http/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { learnedFor, mayReview, mayWriteFollow, taughtFor } from '../../policy/follow-through.ts'
import { followThroughSeen } from '../../queries/follow-through/follow-through.ts'
import { followWriterIds } from '../../queries/follow-through/people.ts'
import {
  followAttachments,
  followFilesEver,
  questionnaireOf,
  sentVersions,
} from '../../queries/follow-through/questionnaire.ts'
import type { FollowThrough, Questionnaire, QuestionnaireKind } from '../../schema/follow-through.ts'
import { followText } from '../../text/follow-through/index.ts'
import { followUrls, kindPaths } from '../../urls/follow-through.ts'
import type { FollowTextProps } from '../../views/follow-through/text.tsx'

const code = ':code{[0-9]{4}-[0-9]{1,6}}'

/** The addresses of one kind, below its activity. */
export const placeOf = (kind: QuestionnaireKind, rest = '') => `/activities/${code}/${kindPaths[kind]}${rest}`

export const codeOf = (c: C): string => c.req.param('code') ?? ''

/** The questionnaire of the address, if the actor may see what its activity owes. @throws NotFound */
export const seenFollow = async (c: C, kind: QuestionnaireKind) => {
  const { db, actor } = c.var.ctx
  const follow = found(await followThroughSeen(db, actor, codeOf(c)))
  const questionnaire = found(await questionnaireOf(db, follow.activityId, kind))
  const [writers, { timeZone }] = await Promise.all([
    followWriterIds(db, follow.activityId),
    networkProfile(db),
  ])
  return {
    follow,
    questionnaire,
    timeZone,
    isWriter: mayWriteFollow(actor, follow, writers),
    isSpeaker: learnedFor(actor, follow).length > 0,
    isProvider: taughtFor(actor, follow).length > 0,
    isReviewer: mayReview(actor),
  }
}

export type SeenFollow = Awaited<ReturnType<typeof seenFollow>>

/** Whoever writes it sees every version; so does everybody who may see it at all: drafts are in none. */
export const versionsSeen = (c: C, { questionnaire }: Pick<SeenFollow, 'questionnaire'>) =>
  sentVersions(c.var.ctx.db, questionnaire.id)

/** What the questions are answered from, in the words of a language. */
export const followChoices = async (db: Db, lang: Lang, questionnaire: Questionnaire): Promise<Choices> => {
  const [rows, files] = await Promise.all([components(db), followAttachments(db, questionnaire.id)])
  return {
    components: rows.map(({ code, name }) => ({ code, label: name[lang] })),
    evidence_files: files
      .filter(({ question }) => question === 'evidence_files')
      .map(({ id, name }) => ({ code: String(id), label: name })),
  }
}

/** What the reader reads, with its files to be opened. */
export const followReading = async (
  c: C,
  follow: Pick<FollowThrough, 'code'>,
  questionnaire: Questionnaire,
  answers: Answers,
): Promise<FollowTextProps> => {
  const { lang, ctx } = c.var
  const files = await followFilesEver(ctx.db, questionnaire.id)
  return {
    lang,
    questionnaire,
    answers,
    choices: {
      ...(await followChoices(ctx.db, lang, questionnaire)),
      // Also those that were taken out since.
      evidence_files: files.map(({ id, name }) => ({ code: String(id), label: name })),
    },
    files,
    fileHref: (id) => `/${lang}${followUrls.attachment(follow.code, questionnaire.kind, id)}`,
  }
}

export const followTrail = (
  c: C,
  { code, topic }: Pick<FollowThrough, 'code' | 'topic'>,
  kind: QuestionnaireKind,
  ...rest: string[]
) => {
  const { lang } = c.var
  const t = followText(lang)
  const page = { text: `${t.kinds[kind]}: ${topic[lang]}`, href: `/${lang}${followUrls.page(code, kind)}` }
  return [
    { text: t.list.title, href: `/${lang}${followUrls.list()}` },
    rest.length > 0 ? page : { text: page.text },
    ...rest.map((text) => ({ text })),
  ]
}

/** A text of several lines that somebody typed, however long. */
export const wholeLines = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim() : ''

/** The same, cut where no reason is that long. */
export const typedLines = (value: unknown): string => wholeLines(value).slice(0, 3_000)

/** A text of one line. */
export const typedLine = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replaceAll(/\p{Cc}/gu, '')
        .trim()
        .slice(0, 254)
    : ''
