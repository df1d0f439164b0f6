import type { Lang } from '#platform/i18n/index.ts'
import { NotificationBanner } from '#ui/index.ts'
import type { Text } from '../../text/writing/index.ts'

type Props = {
  lang: Lang
  t: Text
  accountId: number | null
  proposal: { id: number }
  topic: { code: string }
}

/** What the browser needs to save by itself, and to tell of it: see src/browser/behaviours/autosave.ts. */
export const autosaveOf = ({ t, accountId, proposal, topic }: Props) => ({
  'data-behaviour': 'autosave',
  // Of one person: another who uses the same browser is not shown what it keeps.
  'data-key': `minga-unsaved-${accountId ?? 0}-${proposal.id}-${topic.code}`,
  'data-saved': t.autosave.saved,
  'data-offline': t.autosave.offline,
  'data-signed-out': t.autosave.signedOut,
  'data-clash': t.autosave.clash,
  'data-problem': t.autosave.problem,
  'data-refused': t.autosave.refused,
})

/** Shown by the browser when it still keeps something that did not reach the site. */
export const AutosaveParts = ({ lang, t }: Pick<Props, 'lang' | 't'>) => (
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
