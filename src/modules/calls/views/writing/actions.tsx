import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup } from '#ui/index.ts'
import type { ProposalState } from '../../schema.ts'
import type { Text } from '../../text/writing/index.ts'
import { urls } from '../../urls.ts'

type Props = {
  lang: Lang
  t: Text
  id: number
  state: ProposalState
  /** Written by the reader's ministry, for which the reader speaks. */
  isOurs: boolean
  /** The reader's ministry is asked for its consent. */
  isAsked: boolean
  /** The reader runs the call. */
  isRunner: boolean
  /** It was submitted at least once. */
  hasNumber: boolean
}

/** What the reader may do with a proposal in this state: the main thing as a button, the rest as links. */
export const ProposalActions = ({ lang, t, id, state, isOurs, isAsked, isRunner, hasNumber }: Props) => {
  const at = (path: string) => `/${lang}${path}`
  const link = (path: string, text: string) => (
    <a class="govuk-link" href={at(path)}>
      {text}
    </a>
  )
  const isIn = (...states: ProposalState[]) => states.includes(state)
  return (
    <form method="post">
      <ButtonGroup>
        {isAsked && isIn('awaiting_consent') && <Button href={at(urls.consent(id))}>{t.page.consent}</Button>}
        {isOurs && isIn('awaiting_consent') && (
          <>
            <Button href={at(urls.check(id))}>{t.page.sendOn}</Button>
            <Button look="secondary" attributes={{ formaction: at(urls.takeBack(id)) }} once>
              {t.page.takeBack}
            </Button>
          </>
        )}
        {isRunner && isIn('submitted', 'returned') && (
          <Button href={at(urls.eligibility(id))}>{t.page.decide}</Button>
        )}
        {isRunner && isIn('submitted') && link(urls.return(id), t.page.giveBack)}
        {isRunner && isIn('eligible', 'ineligible') && link(urls.eligibility(id), t.page.decide)}
        {hasNumber && link(urls.receipt(id), t.page.receipt)}
        {!isIn('draft') && link(urls.versions(id), t.page.versions)}
        {isOurs &&
          !isIn('ineligible', 'not_selected', 'withdrawn') &&
          link(urls.withdrawal(id), t.page.withdraw)}
      </ButtonGroup>
    </form>
  )
}
