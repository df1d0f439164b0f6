import fc from 'fast-check'
import { expect, test } from 'vitest'
import { icsOf } from './calendar.ts'

const event = {
  uid: 'call-2027-closing@minga.example',
  title: 'Cierre de la convocatoria 2027',
  start: new Date('2026-11-27T22:00:00Z'),
  stamp: new Date('2026-11-25T12:00:00Z'),
}

/** The properties of a calendar, as a program reads them: unfolded, then split, then unescaped. */
const properties = (file: string): [name: string, value: string][] =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const [name = ''] = line.split(/[:;]/)
      const value = line.slice(line.indexOf(':') + 1)
      return [name, value.replace(/\\(.)/g, (_, mark) => (mark === 'n' ? '\n' : mark))]
    })

const valuesOf = (file: string, name: string) =>
  properties(file)
    .filter(([own]) => own === name)
    .map(([, value]) => value)

test('a deadline stands in UTC, without an end, with its reminders', () => {
  const file = icsOf([{ ...event, alarmMinutes: [2 * 1440, 120] }])
  expect(valuesOf(file, 'DTSTART')).toEqual(['20261127T220000Z'])
  expect(valuesOf(file, 'DTSTAMP')).toEqual(['20261125T120000Z'])
  expect(valuesOf(file, 'DTEND')).toEqual([])
  expect(valuesOf(file, 'UID')).toEqual([event.uid])
  expect(valuesOf(file, 'TRIGGER')).toEqual(['-P2D', '-PT2H'])
  expect(file.endsWith('END:VCALENDAR\r\n') || file.endsWith('END:VCALENDAR')).toBe(true)
})

test('the same events give the same file', () => {
  expect(icsOf([event])).toBe(icsOf([{ ...event }]))
})

test('whatever was typed comes back as it was and adds no line of its own', () => {
  const hostile = 'x\r\nBEGIN:VEVENT\r\nUID:evil;a,b\\n"c"\nÑandú—ção 😀'.repeat(4)
  const file = icsOf([{ ...event, title: hostile, description: hostile }])
  expect(valuesOf(file, 'UID')).toEqual([event.uid])
  expect(valuesOf(file, 'DESCRIPTION')).toEqual([hostile.replaceAll('\r\n', '\n')])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const made = icsOf([{ ...event, title: `a${text}`, description: `a${text}` }])
      const lines = made.split('\r\n')
      expect(valuesOf(made, 'BEGIN')).toEqual(['VCALENDAR', 'VEVENT'])
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
      const kept = text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/(?!\n)\p{Cc}/gu, ' ')
      expect(valuesOf(made, 'DESCRIPTION')).toEqual([`a${kept}`])
    }),
  )
})

test('a visit stands on whole days; moved it keeps its name and says a higher number, canceled it is struck out', () => {
  const visit = {
    ...event,
    start: new Date('2027-05-24T00:00:00Z'),
    end: new Date('2027-05-29T00:00:00Z'),
    isAllDay: true,
    isCanceled: false,
  }
  const first = icsOf([{ ...visit, sequence: 0 }])
  expect(valuesOf(first, 'DTSTART')).toEqual(['20270524'])
  expect(valuesOf(first, 'DTEND')).toEqual(['20270529'])
  expect(valuesOf(first, 'STATUS')).toEqual(['CONFIRMED'])
  const moved = icsOf([{ ...visit, start: new Date('2027-06-07T00:00:00Z'), sequence: 1 }])
  expect([valuesOf(moved, 'UID'), valuesOf(moved, 'SEQUENCE')]).toEqual([[event.uid], ['1']])
  const off = icsOf([{ ...visit, sequence: 2, isCanceled: true }])
  expect([valuesOf(off, 'STATUS'), valuesOf(off, 'SEQUENCE')]).toEqual([['CANCELLED'], ['2']])
  expect(valuesOf(icsOf([event]), 'STATUS')).toEqual([])
})
