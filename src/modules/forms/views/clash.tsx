import { format, type Lang } from '#platform/i18n/index.ts'
import { Checkboxes, Details, InsetText } from '#ui/index.ts'
import type { Choices, Question } from '../schema.ts'
import type { Clash } from '../settle.ts'
import { formsText } from '../text/index.ts'
import { AnswerView } from './answer.tsx'
import { DifferenceView } from './difference.tsx'

type Props = {
  lang: Lang
  textLang: Lang
  question: Question
  clash: Clash
  choices: Choices
  timeZone: string
}

/** The version that somebody else saved meanwhile, below the field with one's own. */
export const ClashView = ({ clash, timeZone, ...shown }: Props) => {
  const { lang, question } = shown
  const t = formsText(lang).clash
  return (
    <InsetText>
      <p class="govuk-body">
        <strong>{t.theirs(clash.byName, format(lang).instant(clash.at, timeZone))}</strong>
      </p>
      <AnswerView {...shown} value={clash.theirs} />
      <Details summary={t.differences}>
        <DifferenceView {...shown} before={clash.theirs} after={clash.mine} />
      </Details>
      <Checkboxes
        lang={lang}
        name="keep_theirs"
        idPrefix={`keep-${question.code}`}
        small
        items={[{ value: question.code, label: t.keepTheirs }]}
      />
    </InsetText>
  )
}
