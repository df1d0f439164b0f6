import type { Lang } from '#platform/i18n/index.ts'
import { NotificationBanner } from '#ui/index.ts'
import { type Text, writingText } from '../../text/writing/index.ts'

type Props = {
  lang: Lang
  accountId: number | null
  proposal: { id: number }
  topic: { code: string }
}

/** Of one person: another who uses the same browser is not shown what it keeps. */
export const autosaveOf = ({ lang, accountId, proposal, topic }: Props) =>
  autosaveAttributes(lang, `${accountId ?? 0}-${proposal.id}-${topic.code}`)

/** What the browser needs to save by itself, and to tell of it: see src/browser/behaviours/autosave.ts. */
export const autosaveAttributes = (lang: Lang, key: string) => {
  const t = writingText(lang).autosave
  return {
    'data-behaviour': 'autosave',
    'data-key': `minga-unsaved-${key}`,
    'data-saved': t.saved,
    'data-offline': t.offline,
    'data-signed-out': t.signedOut,
    'data-clash': t.clash,
    'data-problem': t.problem,
    'data-refused': t.refused,
  }
}

/** Shown by the browser when it still keeps something that did not reach the site. */
export const AutosaveParts = ({ lang, t }: { lang: Lang; t: Text }) => (
  <div hidden data-autosave="offer">
    <NotificationBanner lang={lang} titleId="unsaved-title" attributes={{ tabIndex: -1 }}>
      <h3 class="govuk-notification-banner__heading">{t.autosave.offerTitle}</h3>
      <p class="govuk-body" data-autosave="offer-text">
        {t.autosave.offer}
      </p>
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" data-autosave="restore">
          {t.autosave.restore}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" data-autosave="discard">
          {t.autosave.discard}
        </button>
      </div>
    </NotificationBanner>
  </div>
)
