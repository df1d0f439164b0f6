import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { C } from './route.ts'

export type CalendarEvent = {
  /** The same for the same event for ever: a calendar that reads it again moves its entry. */
  uid: string
  title: string
  description?: string
  url?: string
  start: Date
  /** A deadline has none. */
  end?: Date
  /** When the event was last changed: of two, a calendar believes the later. */
  stamp: Date
  /** How many minutes before it begins a reminder is shown. */
  alarmMinutes?: number[]
  /** Whole days, without a time: `end` is the day after the last. */
  isAllDay?: boolean
  /** Grows with every change: of two, a calendar believes the higher. */
  sequence?: number
  /** It was in calendars and will not take place: they strike it out. */
  isCanceled?: boolean
}

/** Events as a calendar file (RFC 5545), in UTC, so that every program shows them in its reader's own time. */
export const icsOf = (events: CalendarEvent[]): string => {
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: '//Minga//Calendar//EN' })
  for (const event of events) {
    const { uid, title, description, url, start, end, stamp, alarmMinutes = [] } = event
    const summary = plain(title).replaceAll('\n', ' ')
    calendar.createEvent({
      id: uid,
      summary,
      description: description === undefined ? undefined : plain(description),
      url,
      start,
      end,
      stamp,
      allDay: event.isAllDay ?? false,
      ...(event.sequence !== undefined && { sequence: event.sequence }),
      ...(event.isCanceled !== undefined && {
        status: event.isCanceled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      }),
      alarms: alarmMinutes.map((minutes) => ({
        type: ICalAlarmType.display,
        triggerBefore: minutes * 60,
        description: summary,
      })),
    })
  }
  return calendar.toString()
}

/** Controls have no place in a calendar file, line ends apart, which are escaped. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')

/** Answers with a calendar file; its name is ours, never the reader's. */
export const ics = (c: C, name: string, events: CalendarEvent[]): Response =>
  c.body(icsOf(events), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.ics"`,
  })
