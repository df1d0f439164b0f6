import { format, type Lang } from '#platform/i18n/index.ts'
import { Details, ForeignText } from '#ui/index.ts'
import type { Lessons } from '../../queries/follow-through/lessons.ts'
import { followText } from '../../text/follow-through/index.ts'

/** What ministries learned, each in a few words that can be opened. */
export const LessonList = ({ lang, lessons }: { lang: Lang; lessons: Lessons[] }) => {
  const t = followText(lang).lessons
  return (
    <>
      {lessons.map((told) => (
        <Details
          key={told.code}
          summary={t.from(format(lang).list(told.ministries.map((name) => name[lang])))}
          open={lessons.length === 1}
        >
          <Told title={t.lessons} lang={lang} of={told.lang} text={told.lessons} />
          <Told title={t.practices} lang={lang} of={told.lang} text={told.practices} />
        </Details>
      ))}
    </>
  )
}

const Told = ({ title, lang, of, text }: { title: string; lang: Lang; of: Lang; text: string }) => (
  <>
    <p class="govuk-body">
      <strong>{title}</strong>
    </p>
    <ForeignText lang={lang} contentLang={of}>
      <p class="govuk-body minga-words">{text}</p>
    </ForeignText>
  </>
)
