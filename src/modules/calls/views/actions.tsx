import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup } from '#ui/index.ts'
import type { Cycle } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

type Props = { lang: Lang; t: Text['page']; call: Cycle }

/** What somebody who speaks for a ministry can do in a call. */
export const CallActions = ({
  lang,
  t,
  call,
  mayBegin,
  mayWrite,
}: Props & { mayBegin: boolean; mayWrite: boolean }) =>
  mayWrite ? (
    <form method="post" action={`/${lang}${urls.proposals()}`}>
      <input type="hidden" name="year" value={call.year} />
      <ButtonGroup>
        {mayBegin && <Button once>{t.begin}</Button>}
        <a class="govuk-link" href={`/${lang}${urls.proposals()}`}>
          {t.mine}
        </a>
      </ButtonGroup>
    </form>
  ) : null

export const CallLinks = ({ lang, t, call, mayRun }: Props & { mayRun: boolean }) => {
  const isAhead = call.state === 'open' || call.state === 'closed' || call.state === 'under_evaluation'
  const links = [
    isAhead && { href: urls.deadlines(call.year), text: t.calendar },
    mayRun && { href: urls.desk(call.year), text: t.desk },
  ].filter((link) => link !== false)
  return links.length === 0 ? null : (
    <ul class="govuk-list">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a class="govuk-link" href={`/${lang}${href}`}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}
