import { format, type Lang, locales } from '#platform/i18n/index.ts'
import type { Content } from '../part.ts'
import { uiText } from '../text/index.ts'

/**
 * An instant on the clock of a zone, and by UTC; in a browser with JavaScript, by the reader's own clock where that
 * shows another time.
 */
export const Instant = (p: { lang: Lang; at: Date; timeZone: string }) => {
  const iso = p.at.toISOString()
  return (
    <>
      <time dateTime={iso}>{format(p.lang).instantInFull(p.at, p.timeZone)}</time>
      {p.timeZone !== 'UTC' && (
        <span
          data-own-time={iso}
          data-zone={p.timeZone}
          data-locale={locales[p.lang]}
          data-text={uiText(p.lang).time.own}
        >
          {' · '}
          {byUtc(p)}
        </span>
      )}
    </>
  )
}

/** With the day, where it is another one than in the zone. */
const byUtc = ({ lang, at, timeZone }: { lang: Lang; at: Date; timeZone: string }): string => {
  const [day = '', time = ''] = at.toISOString().split('T')
  // Swedish writes days as ISO does.
  const there = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at)
  return `${day === there ? '' : `${format(lang).day(day)}, `}${time.slice(0, 5)} UTC`
}

/** How long until an instant, as the page says it; in a browser with JavaScript, to the minute. */
export const TimeLeft = (p: { lang: Lang; until: Date; children: Content }) => {
  const { left, over } = uiText(p.lang).time
  return (
    <span
      data-time-left={p.until.toISOString()}
      data-locale={locales[p.lang]}
      data-text={left}
      data-over={over}
    >
      {p.children}
    </span>
  )
}
