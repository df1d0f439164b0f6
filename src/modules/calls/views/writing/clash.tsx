import { AnswerView, type Choices, type Clash, DifferenceView, type Question } from '#modules/forms/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Checkboxes, Details, InsetText } from '#ui/index.ts'
import type { Text } from '../../text/writing/index.ts'

type Props = {
  lang: Lang
  t: Text
  proposal: { lang: Lang }
  question: Question
  clash: Clash
  choices: Choices
  timeZone: string
}

/** The version that somebody else saved meanwhile, below the field with one's own. */
export const ClashView = ({ lang, t, proposal, question, clash, choices, timeZone }: Props) => (
  <InsetText>
    <p class="govuk-body">
      <strong>{t.clash.theirs(clash.byName, format(lang).instant(clash.at, timeZone))}</strong>
    </p>
    <AnswerView
      lang={lang}
      textLang={proposal.lang}
      question={question}
      value={clash.theirs}
      choices={choices}
    />
    <Details summary={t.clash.differences}>
      <DifferenceView
        lang={lang}
        textLang={proposal.lang}
        question={question}
        before={clash.theirs}
        after={clash.mine}
        choices={choices}
      />
    </Details>
    <Checkboxes
      lang={lang}
      name="keep_theirs"
      idPrefix={`keep-${question.code}`}
      small
      items={[{ value: question.code, label: t.clash.keepTheirs }]}
    />
  </InsetText>
)
