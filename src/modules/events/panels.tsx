import { publicationByCode } from '#modules/library/index.ts'
import type { Module } from '#platform/module.ts'
import { webinarsOfCountry } from './queries/webinar.ts'
import { workshopByNumber, workshopsOfMinistry } from './queries/workshop.ts'
import { eventsText } from './text/index.ts'
import { MinistryEvents } from './views/ministry-events.tsx'
import { Origin } from './views/origin.tsx'

type Render = NonNullable<Module['panels']>[number]['render']

/** What a ministry hosted, co-organized elsewhere, or presented online. */
export const ministryPanel: Render = async ({ db, lang }, ministry) => {
  const [rows, presented] = await Promise.all([
    workshopsOfMinistry(db, ministry),
    webinarsOfCountry(db, ministry.code),
  ])
  if (rows.length + presented.length === 0) return null
  return (
    <MinistryEvents
      lang={lang}
      t={eventsText(lang)}
      hosted={rows.filter(({ country }) => country === ministry.code)}
      coOrganized={rows.filter(({ country }) => country !== ministry.code)}
      webinars={presented}
    />
  )
}

/** The workshops that a publication came out of. */
export const publicationPanel: Render = async ({ db, lang }, { code }) => {
  const publication = await publicationByCode(db, code)
  const numbers = (publication?.authors ?? []).flatMap(({ workshop }) =>
    workshop === null ? [] : [workshop],
  )
  const found = await Promise.all(numbers.map((number) => workshopByNumber(db, number)))
  const workshops = found.filter((workshop) => workshop !== undefined)
  return workshops.length === 0 ? null : <Origin lang={lang} t={eventsText(lang)} workshops={workshops} />
}
