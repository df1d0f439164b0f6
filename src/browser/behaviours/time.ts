type Unit = 'day' | 'hour' | 'minute'

const minute = 60_000

const fill = (template: string, time: string) => template.replace('%{time}', time)

/** Shows instants on the reader's own clock, and keeps what is left of a time true while the page is open. */
export const showTimes = () => {
  showOwnTime()
  countDown()
}

/** An instant on the reader's own clock, unless that shows what the page says already. */
const showOwnTime = () => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-own-time]')) {
    const { ownTime = '', zone, locale, text = '' } = element.dataset
    const at = new Date(ownTime)
    const clock = (timeZone?: string) =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: locale?.startsWith('en') ? 'h12' : 'h23',
        timeZone,
      }).format(at)
    const own = clock()
    if (own === clock(zone)) element.hidden = true
    else element.textContent = fill(text, own)
  }
}

/** How much time is left, in its two largest units. */
const countDown = () => {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-time-left]')]
  const show = () => {
    for (const element of elements) {
      const { timeLeft = '', locale, text = '', over = '' } = element.dataset
      const minutes = Math.floor((Date.parse(timeLeft) - Date.now()) / minute)
      element.textContent = minutes < 0 ? over : fill(text, inWords(minutes, locale))
    }
  }
  show()
  setInterval(show, minute / 2)
}

const inWords = (minutes: number, locale: string | undefined): string => {
  const say = (n: number, unit: Unit) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n)
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24]
  const parts =
    days > 0
      ? [say(days, 'day'), ...(hours > 0 ? [say(hours, 'hour')] : [])]
      : [...(hours > 0 ? [say(hours, 'hour')] : []), say(minutes % 60, 'minute')]
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)
}
