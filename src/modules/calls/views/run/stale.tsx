import type { Lang } from '#platform/i18n/index.ts'
import { InsetText, NotificationBanner } from '#ui/index.ts'
import type { DraftText } from '../../text/draft/index.ts'

type Props = { lang: Lang; t: DraftText['stale'] }

/** Says that somebody else saved first. */
export const StaleBanner = ({ lang, t }: Props) => (
  <NotificationBanner lang={lang} role="alert">
    <h3 class="govuk-notification-banner__heading">{t.title}</h3>
    <p class="govuk-body">{t.body}</p>
  </NotificationBanner>
)

/** What is saved now, where it is not what was typed. */
export const NowSaved = (p: { t: DraftText; what: string; mine: string; saved: string | undefined }) =>
  p.saved === undefined || p.saved === p.mine ? null : (
    <InsetText>{p.t.stale.now(p.what, p.saved || p.t.empty)}</InsetText>
  )
