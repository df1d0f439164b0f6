import { type Choices, type Form, QuestionField } from '#modules/forms/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Content } from '#ui/index.ts'
import { Fieldset, NotificationBanner, Section } from '#ui/index.ts'
import type { DraftText } from '../../text/draft/index.ts'

type Props = { lang: Lang; t: DraftText['preview']; page: Content; form: Form; choices: Choices }

/** A call and its form as a ministry will see them, with nothing that works. */
export const PreviewView = ({ lang, t, page, form, choices }: Props) => (
  <>
    <NotificationBanner lang={lang}>{t.banner}</NotificationBanner>
    {page}
    <Section id="form" title={t.form}>
      {form.topics.map((topic) => (
        <Section key={topic.code} level={3} title={topic.title[lang]}>
          {topic.lead && <p class="govuk-body">{topic.lead[lang]}</p>}
          <Fieldset attributes={{ disabled: true }}>
            {topic.questions.map((question) => (
              <QuestionField
                key={question.code}
                {...{ lang, question, choices }}
                textLang={lang}
                value={undefined}
              />
            ))}
          </Fieldset>
        </Section>
      ))}
    </Section>
  </>
)
