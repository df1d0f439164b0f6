import {
  AnswersForm,
  AskedQuestion,
  AutosaveParts,
  answersForm,
  formsText,
  isAnswered,
  TopicFiles,
  WritingErrors,
  type WritingProps,
} from '#modules/forms/index.ts'
import { Lead, PageHeading } from '#ui/index.ts'
import type { Hint } from '../../hints.ts'
import type { Text } from '../../text/writing/index.ts'
import { urls } from '../../urls.ts'
import { HintList } from './hints.tsx'

type Props = WritingProps & {
  t: Text
  proposal: { id: number }
  hints: Hint[]
  /** What the criteria are called, by code. */
  criteria: ReadonlyMap<string, string>
}

export const TopicView = (p: Props) => {
  const { lang, t, proposal, topic } = p
  const asked = topic.questions.filter(({ kind }) => kind !== 'files')
  return (
    <>
      <WritingErrors {...p} />
      <AutosaveParts lang={lang} />
      <PageHeading size="l" caption={formsText(lang).topic.step(p.at, p.of)}>
        {topic.title[lang]}
      </PageHeading>
      {topic.lead && <Lead>{topic.lead[lang]}</Lead>}
      {asked.length > 0 && (
        <AnswersForm
          {...p}
          action={`/${lang}${urls.topic(proposal.id, topic.code)}`}
          keptAs={String(proposal.id)}
        >
          {asked.map((question) => {
            const criterion = question.criterion && p.criteria.get(question.criterion)
            return (
              <AskedQuestion
                key={question.code}
                {...p}
                question={question}
                caption={criterion && <p class="govuk-caption-m">{t.topic.criterion(criterion)}</p>}
              >
                {/* What is saved while it is written brings its hints along: see src/browser/behaviours/autosave.ts. */}
                <div data-hints={t.topic.hint} aria-live="polite">
                  {isAnswered(question, p.answers[question.code]) && (
                    <HintList
                      lang={lang}
                      title={t.topic.hint}
                      hints={p.hints.filter((hint) => hint.question === question.code)}
                    />
                  )}
                </div>
              </AskedQuestion>
            )
          })}
        </AnswersForm>
      )}
      <TopicFiles
        {...p}
        form={asked.length > 0 ? answersForm : undefined}
        addTo={`/${lang}${urls.attachments(proposal.id)}`}
        hrefOf={(id) => `/${lang}${urls.attachment(proposal.id, id)}`}
        removalOf={(id) => `/${lang}${urls.attachmentRemoval(proposal.id, id)}`}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${urls.proposal(proposal.id)}`}>
          {t.topic.back}
        </a>
      </p>
    </>
  )
}
