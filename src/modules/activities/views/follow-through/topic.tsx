import {
  AnswersForm,
  AskedQuestion,
  AutosaveParts,
  answersForm,
  formsText,
  TopicFiles,
  WritingErrors,
  type WritingProps,
} from '#modules/forms/index.ts'
import { Lead } from '#ui/index.ts'
import type { FollowThrough, QuestionnaireKind } from '../../schema/follow-through.ts'
import type { FollowText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowHeading } from './parts.tsx'

type Props = WritingProps & {
  t: FollowText
  follow: Pick<FollowThrough, 'code' | 'topic'>
  kind: QuestionnaireKind
}

export const FollowTopic = (p: Props) => {
  const { lang, t, follow, kind, topic } = p
  const asked = topic.questions.filter((question) => question.kind !== 'files')
  const files = (
    <TopicFiles
      {...p}
      form={asked.length > 0 ? answersForm : undefined}
      addTo={`/${lang}${followUrls.attachments(follow.code, kind)}`}
      hrefOf={(id) => `/${lang}${followUrls.attachment(follow.code, kind, id)}`}
      removalOf={(id) => `/${lang}${followUrls.attachmentRemoval(follow.code, kind, id)}`}
    />
  )
  return (
    <>
      <WritingErrors {...p} />
      <AutosaveParts lang={lang} />
      <FollowHeading lang={lang} t={t} follow={follow} kind={kind}>
        {topic.title[lang]}
      </FollowHeading>
      <p class="govuk-caption-m">{formsText(lang).topic.step(p.at, p.of)}</p>
      {topic.lead && <Lead>{topic.lead[lang]}</Lead>}
      {asked.length === 0 ? (
        files
      ) : (
        <AnswersForm
          {...p}
          action={`/${lang}${followUrls.topic(follow.code, kind, topic.code)}`}
          keptAs={`${follow.code}-${kind}`}
        >
          {/* The files too: a form proves itself by its first field, before any file. */}
          {files}
          {asked.map((question) => (
            <AskedQuestion key={question.code} {...p} question={question} />
          ))}
        </AnswersForm>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${followUrls.page(follow.code, kind)}`}>
          {t.topic.back[kind]}
        </a>
      </p>
    </>
  )
}
