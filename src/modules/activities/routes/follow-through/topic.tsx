import { filePart, type ShownTopic, type Written, writingRoutes } from '#modules/forms/index.ts'
import { found, NotFound } from '#platform/errors.ts'
import { type C, download, permission, web } from '#platform/http/index.ts'
import { attachToFollow, detachFromFollow } from '../../actions/follow-through/attachment.ts'
import { saveFollowAnswers } from '../../actions/follow-through/writing.ts'
import {
  followAttachment,
  followAttachments,
  followFilesEver,
} from '../../queries/follow-through/questionnaire.ts'
import { institutionsIn, isWritten, type QuestionnaireKind } from '../../schema/follow-through.ts'
import { followText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowTopic } from '../../views/follow-through/topic.tsx'
import { followChoices, followTrail, placeOf, type SeenFollow, seenFollow, versionsSeen } from './place.ts'

const written = async (c: C, kind: QuestionnaireKind): Promise<Written> => {
  const seen = await seenFollow(c, kind)
  if (!seen.isWriter) throw new NotFound()
  const { ctx, lang } = c.var
  const { follow, questionnaire } = seen
  const { code } = follow
  const { id } = questionnaire
  return {
    form: questionnaire.form,
    answers: questionnaire.answers,
    isOpen: isWritten(follow.state, kind),
    list: followUrls.page(code, kind),
    topicAt: (topic) => followUrls.topic(code, kind, topic),
    owner: {
      object: `activities.questionnaire/${id}`,
      institutionId: institutionsIn(follow, 'receiver')[0] ?? 0,
    },
    choices: () => followChoices(ctx.db, lang, questionnaire),
    filesEver: () => followFilesEver(ctx.db, id),
    fileOf: (file) => followAttachment(ctx.db, id, file),
    save: (given) => saveFollowAnswers(ctx, code, kind, given),
    attach: (question, file) => attachToFollow(ctx, code, kind, question, file),
    detach: (file) => detachFromFollow(ctx, code, kind, file),
    show: (topic, status) => show(c, kind, seen, topic, status),
  }
}

const show = async (
  c: C,
  kind: QuestionnaireKind,
  { follow, questionnaire, timeZone }: SeenFollow,
  shown: ShownTopic,
  status?: 409 | 422,
) => {
  const { lang, ctx } = c.var
  const title = shown.topic.title[lang]
  return c.var.page(
    {
      title,
      path: followUrls.topic(follow.code, kind, shown.topic.code),
      breadcrumbs: followTrail(c, follow, kind, title),
      hasErrors: status !== undefined,
      isIndexed: false,
    },
    <FollowTopic
      {...shown}
      {...{ follow, kind, timeZone }}
      t={followText(lang)}
      textLang={questionnaire.lang}
      files={await followAttachments(ctx.db, questionnaire.id)}
    />,
    status,
  )
}

/** Writers read every file; others those of what was sent. */
const mayOpen = async (c: C, seen: SeenFollow, file: { id: number; question: string }) =>
  seen.isWriter ||
  (await versionsSeen(c, seen)).some(({ answers }) =>
    [answers[file.question]].flat().some((id) => id === String(file.id)),
  )

const routesOf = (kind: QuestionnaireKind) =>
  writingRoutes(placeOf(kind), permission('activities.report'), (c) => written(c, kind)).get(
    placeOf(kind, filePart),
    permission('activities.follow'),
    async (c) => {
      const seen = await seenFollow(c, kind)
      const id = Number(c.req.param('attachment'))
      const file = found(await followAttachment(c.var.ctx.db, seen.questionnaire.id, id))
      if (!(await mayOpen(c, seen, file))) throw new NotFound()
      return download(c, file)
    },
  )

export const followTopicRoutes = web().route('/', routesOf('report')).route('/', routesOf('follow_up'))
