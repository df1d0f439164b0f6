import {
  AskedQuestion,
  answersForm,
  FirstButton,
  TopicFiles,
  WritingErrors,
  type WritingProps,
} from '#modules/forms/index.ts'
import { Button, Lead, PageHeading } from '#ui/index.ts'
import type { FollowThrough } from '../../schema/follow-through.ts'
import type { DelegationText } from '../../text/delegation/index.ts'

type Props = Omit<WritingProps, 'at' | 'of' | 'refusals' | 'accountId'> & {
  words: DelegationText
  /** Where the form is sent: this page. */
  action: string
  follow: Pick<FollowThrough, 'code' | 'topic'>
  byName: string
}

/** One section, for somebody who was sent a link to it: nothing else of the questionnaire is on the page. */
export const SectionView = (p: Props) => {
  const { lang, words, topic } = p
  return (
    <>
      <WritingErrors {...p} refusals={[]} />
      <PageHeading size="l" caption={`${p.follow.code} · ${p.follow.topic[lang]}`}>
        {topic.title[lang]}
      </PageHeading>
      <p class="govuk-body">{words.section.from(p.byName)}</p>
      {topic.lead && <Lead>{topic.lead[lang]}</Lead>}
      {/* The files too: a form proves itself by its first field, before any file. */}
      <form id={answersForm} method="post" action={p.action} novalidate>
        <FirstButton>{words.section.send}</FirstButton>
        <TopicFiles {...p} form={answersForm} addTo={p.action} />
        {topic.questions
          .filter(({ kind }) => kind !== 'files')
          .map((question) => (
            <AskedQuestion key={question.code} {...p} question={question} />
          ))}
        <p class="govuk-body">{words.section.once}</p>
        <Button once>{words.section.send}</Button>
      </form>
    </>
  )
}

/** The link cannot be used: it is all the same why. */
export const SectionGone = ({ words }: { words: DelegationText }) => (
  <>
    <PageHeading>{words.section.goneTitle}</PageHeading>
    <p class="govuk-body">{words.section.gone}</p>
  </>
)

export const SectionSent = ({ words }: { words: DelegationText }) => (
  <>
    <PageHeading>{words.section.sentTitle}</PageHeading>
    <p class="govuk-body">{words.section.sent}</p>
  </>
)
