import type { Lang } from '#platform/i18n/index.ts'
import { NotificationBanner } from '#ui/index.ts'
import { formsText } from '../text/index.ts'

/**
 * What the browser needs to save by itself, and to tell of it: see src/browser/behaviours/autosave.ts. The key is of one
 * person: another who uses the same browser is not shown what it keeps.
 */
export const autosaveAttributes = (lang: Lang, key: string) => {
  const t = formsText(lang).autosave
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
export const AutosaveParts = ({ lang }: { lang: Lang }) => {
  const t = formsText(lang).autosave
  return (
    <div hidden data-autosave="offer">
      <NotificationBanner lang={lang} titleId="unsaved-title" attributes={{ tabIndex: -1 }}>
        <h3 class="govuk-notification-banner__heading">{t.offerTitle}</h3>
        <p class="govuk-body" data-autosave="offer-text">
          {t.offer}
        </p>
        <div class="govuk-button-group">
          <button type="button" class="govuk-button" data-autosave="restore">
            {t.restore}
          </button>
          <button type="button" class="govuk-button govuk-button--secondary" data-autosave="discard">
            {t.discard}
          </button>
        </div>
      </NotificationBanner>
    </div>
  )
}
