import type { Lang } from '#platform/i18n/index.ts'
import { figureText } from '../text/figure/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

/** The other pages of results; `here` is the one that they are shown on. */
export const SeeAlso = ({ lang, t, here }: { lang: Lang; t: Text; here: string }) => (
  <ul class="govuk-list minga-section">
    {[
      { path: urls.calls(), text: t.callsTitle },
      { path: urls.participation(), text: t.participationTitle },
      { path: urls.figures(), text: figureText(lang).seeFigures },
      { path: urls.indicators(), text: t.seeIndicators },
      { path: urls.inconsistencies(), text: t.seeInconsistencies },
    ]
      .filter(({ path }) => path !== here)
      .map(({ path, text }) => (
        <li key={path}>
          <a class="govuk-link" href={`/${lang}${path}`}>
            {text}
          </a>
        </li>
      ))}
  </ul>
)
