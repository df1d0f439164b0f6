import { format, type Lang } from '#platform/i18n/index.ts'
import { InsetText } from '#ui/index.ts'
import type { Hint } from '../../hints.ts'
import { hintsText } from '../../text/hints/index.ts'

type Listed = { lang: Lang; title: string; hints: Hint[] }

/** What would make an answer stronger, each in a sentence; nothing where all is well. */
export const HintList = ({ lang, title, hints }: Listed) =>
  hints.length === 0 ? null : (
    <InsetText>
      {hints.map((hint) => (
        <p key={keyOf(hint)} class="govuk-body">
          <strong>{title}:</strong> {hintSentence(lang, hint)}
        </p>
      ))}
    </InsetText>
  )

export type HintGroup = { criterion: string; hints: { hint: Hint; href: string }[] }

/** All that would make a proposal stronger, by the criterion that it speaks to, each leading to its question. */
export const HintOverview = ({ lang, groups }: { lang: Lang; groups: HintGroup[] }) => (
  <>
    {groups.map(({ criterion, hints }) => (
      <div key={criterion}>
        <h3 class="govuk-heading-s">{criterion}</h3>
        <ul class="govuk-list govuk-list--bullet">
          {hints.map(({ hint, href }) => (
            <li key={keyOf(hint)}>
              <a class="govuk-link" href={href}>
                {hintSentence(lang, hint)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </>
)

const keyOf = ({ code, row }: Hint) => `${code}-${row ?? 0}`

export const hintSentence = (lang: Lang, { code, row = 1, count = 0, title = '' }: Hint): string => {
  const t = hintsText(lang)
  switch (code) {
    case 'objective-unverifiable':
      return t[code](row)
    case 'dates-overlap':
      return t[code](title)
    case 'cost-over-ceiling':
      return t[code](format(lang).usd(count))
    case 'origin-unnamed':
    case 'provider-repeated':
      return t[code](count)
    default:
      return t[code]
  }
}
