import { plural } from '#platform/i18n/index.ts'
import type { Text } from './es.ts'

const n = (count: number, one: string, other: string) => plural('en', count, { one, other })

export const en = {
  navigation: 'Check a report',
  title: 'Check the figures of a report',
  lead: 'Compares each figure and date of a text with the record of the network and with the other sentences of the text. Nothing you send is kept.',
  reads: 'The text may be in Spanish, English, Portuguese or French.',
  form: {
    text: 'Paste the text',
    textHint: 'One paragraph per line.',
    file: 'Or choose a file',
    fileHint: (megabytes: number) => `Word (DOCX) or text (TXT), up to ${megabytes} MB.`,
    lang: 'Language of the text',
    detect: 'Recognize it',
    send: 'Check',
  },
  errors: {
    nothing: 'Paste a text or choose a file.',
    both: 'Paste a text or choose a file, not both.',
    long: 'The text is too long. Send it in parts.',
    document: 'The file cannot be read as a Word document.',
  },
  result: {
    title: 'Result',
    found: (count: number) => n(count, '# contradiction was found.', '# contradictions were found.'),
    none: 'No contradiction was found.',
    read: (sentences: number, figures: number) =>
      `${n(sentences, '# sentence was read', '# sentences were read')}, with ${n(figures, '# figure or date', '# figures and dates')}.`,
    readAs: (language: string) => `Language it was read in: ${language}.`,
    limits:
      'Only what the record holds, or what the text says twice, is compared. A figure without a mark is not proved right.',
    line: (line: number) => `Line ${line}`,
    proofs: 'The record proves it',
    others: 'Another sentence says so',
    more: (count: number) => n(count, '# more row', '# more rows'),
    again: 'Check another text',
    checked: 'The text that was checked',
  },
  rules: {
    count: (value: string) => `The record counts ${value}.`,
    count_in_text: (value: string) => `Another sentence gives ${value}.`,
    count_in_period: (value: string, from: string, to: string) =>
      `In that period (${from} to ${to}) the record counts ${value}.`,
    count_of_call: (value: string) => `Of that call, the record counts ${value}.`,
    list_length: (value: string) => `The list that follows has ${value} years.`,
    list_years: (years: string) => `The record has nothing of these years: ${years}.`,
    conference_year: (year: string) => `Another sentence puts this meeting in ${year}.`,
    conference_order: 'The order of the meetings does not match that of their years.',
    call_year: (year: string) => `That call is of ${year}.`,
    every_year: (years: string) => `Not in every year. Missing: ${years}.`,
    all_workshops: (without: string, all: string) => `Not on record for ${without} of the ${all} workshops.`,
    all_members: (count: string, all: string) => `The record counts ${count} of ${all}.`,
    calendar: (day: string) => `It was on ${day}, outside those years.`,
    years_of_operation: (years: string) => `The period given in another sentence is of ${years} years.`,
    activity_when: (day: string) =>
      `No activity between the two countries was then; the first was on ${day}.`,
    activity_topic: 'No activity between the two countries was about this.',
    activity_modality: 'No activity between the two countries was of this kind.',
    webinar_ministries: (value: string) => `The record counts ${value} in that webinar.`,
    amount: (value: string) => `For those years and contributors the record has ${value}.`,
  },
  rulesAbout: {
    calendar: (about: string, day: string) => `“${about}” was on ${day}, outside those years.`,
    activity_none: (about: string) => `The record has no activity between ${about}.`,
    activity_topic: (about: string) => `No activity between the two countries was about this (${about}).`,
    workshop_when: (about: string, days: string) => `“${about}” was on ${days}.`,
    workshop_ministries: (about: string, value: string) => `For “${about}” the record counts ${value}.`,
    share: (about: string, value: string) => `For “${about}” the record has ${value}%.`,
    share_order: (about: string, own: string, other: string) =>
      `Here it is ${own}%, and “${about}” has ${other}%.`,
  },
  lists: {
    calls: 'The calls on record',
    programs: 'The Portfolio of Programs',
    webinars: 'The webinars on record',
    workshops: 'The workshops and seminars on record',
    activities: 'The activities on record',
    proposals: 'Proposals by call',
    ministries: 'Participation of the ministries',
    studies: 'The studies on record',
    newsletters: 'The printed newsletters on record',
    audits: 'The declared figures',
    officials: 'The declared figures',
    partners: 'The declared figures',
    organizations: 'The declared figures',
    centers: 'The declared figures',
    fund: 'The contributions to the fund',
    participation: 'Participation of the ministries',
  },
} satisfies Text
