import { type Activity, activityUrls } from '#modules/activities/index.ts'
import { callUrls } from '#modules/calls/index.ts'
import { eventUrls, type Webinar, type Workshop } from '#modules/events/index.ts'
import { type Contribution, fundUrls } from '#modules/fund/index.ts'
import { libraryUrls, type Publication } from '#modules/library/index.ts'
import { portfolioUrls } from '#modules/portfolio/index.ts'
import { resultsUrls } from '#modules/results/index.ts'
import type { Component } from '#modules/taxonomy/index.ts'
import { format, type Lang, type Localized, languages } from '#platform/i18n/index.ts'
import type { Proof } from './record.ts'
import { type ListName, linterText } from './text/index.ts'

/** Said the same way in each language. */
export const inEach = (say: (lang: Lang) => string): Localized =>
  Object.fromEntries(languages.map((lang) => [lang, say(lang)])) as Localized

const joined = (parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')

const countries = (lang: Lang, parties: Activity['receivers']) =>
  parties.map(({ name }) => name[lang]).join(', ')

export const activityProof = (activity: Activity): Proof => ({
  label: inEach((lang) =>
    joined([
      activity.code,
      `${countries(lang, activity.providers)} → ${countries(lang, activity.receivers)}`,
      activity.topic[lang],
      activity.missions.map(({ startsOn, endsOn }) => format(lang).days(startsOn, endsOn)).join('; '),
    ]),
  ),
  path: activityUrls.activity(activity.code),
})

/** The day or days, or as exactly as they are known. */
const whenOf = (lang: Lang, event: Pick<Workshop, 'startsOn' | 'endsOn' | 'partialDate'>) =>
  event.startsOn !== null
    ? format(lang).days(event.startsOn, event.endsOn ?? event.startsOn)
    : event.partialDate && format(lang).date(event.partialDate)

export const workshopProof = (workshop: Workshop): Proof => ({
  label: inEach((lang) =>
    joined([
      `${workshop.number}. ${workshop.title[lang]}`,
      workshop.city?.[lang],
      whenOf(lang, workshop),
      workshop.ministries !== null &&
        `${workshop.ministriesNote ? `${workshop.ministriesNote[lang]} ` : ''}${workshop.ministries}`,
    ]),
  ),
  path: eventUrls.workshop(workshop.number),
})

export const webinarProof = (webinar: Webinar): Proof => ({
  label: inEach((lang) =>
    joined([
      webinar.title[lang],
      webinar.dateNote?.[lang] ?? whenOf(lang, webinar),
      webinar.ministries !== null && String(webinar.ministries),
    ]),
  ),
  path: eventUrls.webinar(webinar.code),
})

export const contributionProof = (row: Contribution): Proof => ({
  label: inEach((lang) =>
    joined([
      row.contributors.map(({ name }) => name[lang]).join(', '),
      row.periodFrom !== null && `${row.periodFrom}–${row.periodTo ?? ''}`,
      row.amountUsd !== null && format(lang).usd(row.amountUsd),
    ]),
  ),
  path: fundUrls.contribution(row.code),
})

export const publicationProof = ({ title, year, code }: Publication): Proof => ({
  label: inEach((lang) => joined([title[lang], year !== null && String(year)])),
  path: libraryUrls.publication(code),
})

export const componentProof = ({ name, statedShare }: Component): Proof => ({
  label: inEach((lang) => joined([name[lang], statedShare !== null && `${statedShare} %`])),
  path: resultsUrls.results(),
})

/** The list that a count is taken from. */
export const listProof = (list: ListName, path: string): Proof => ({
  label: inEach((lang) => linterText(lang).lists[list]),
  path,
})

export const lists = {
  calls: callUrls.calls(),
  callTable: resultsUrls.calls(),
  programs: portfolioUrls.programs(),
  workshops: eventUrls.workshops(),
  webinars: eventUrls.webinars(),
  participation: resultsUrls.participation(),
  studies: libraryUrls.publications({ kind: ['study'] }),
  newsletters: libraryUrls.publications({ kind: ['printed_newsletter'] }),
  fund: fundUrls.contributions(),
  indicators: resultsUrls.indicators(),
  activities: activityUrls.activities,
}
