import type { Activity } from '#modules/activities/index.ts'
import type { Workshop } from '#modules/events/index.ts'
import type { CallRow, LintRecord } from '#modules/linter/record.ts'
import { format, type Lang } from '#platform/i18n/index.ts'

const ordinals: Record<Lang, string[]> = {
  es: ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima', 'octava'],
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'],
  pt: ['primeira', 'segunda', 'terceira', 'quarta', 'quinta', 'sexta', 'sétima', 'oitava'],
  fr: ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième'],
}

const from = (parties: Activity['receivers'], lang: Lang) => parties[0]?.name[lang] ?? ''

/** Ways to tell of a visit; each is true when its words are those of the row. */
const ofActivity: Record<
  Lang,
  ((receiver: string, provider: string, topic: string, month: string) => string)[]
> = {
  es: [
    (receiver, provider, topic, month) =>
      `${receiver} recibió asistencia técnica de ${provider} en ${month} sobre ${topic}.`,
    (receiver, provider, topic, month) =>
      `En ${month} tuvo lugar la cooperación entre ${receiver} y ${provider} en el tema de ${topic}.`,
  ],
  en: [
    (receiver, provider, topic, month) =>
      `${receiver} received technical assistance from ${provider} in ${month} on ${topic}.`,
    (receiver, provider, topic, month) =>
      `The cooperation of ${provider} with ${receiver} took place in ${month}; its topic was ${topic}.`,
  ],
  pt: [
    (receiver, provider, topic, month) =>
      `${receiver} recebeu assistência técnica de ${provider} em ${month} sobre ${topic}.`,
    (receiver, provider, topic, month) =>
      `Em ${month} houve uma visita entre ${receiver} e ${provider} em matéria de ${topic}.`,
  ],
  fr: [
    (receiver, provider, topic, month) =>
      `${receiver} a reçu une assistance technique de ${provider} en ${month} sur ${topic}.`,
    (receiver, provider, topic, month) =>
      `La coopération entre ${receiver} et ${provider} en ${month} portait sur ${topic}.`,
  ],
}

const ofWorkshop: Record<Lang, (title: string, city: string, days: string, ministries: string) => string> = {
  es: (title, city, days, ministries) =>
    `${title}, ${city}, ${days}. Participaron representantes de ${ministries} ministerios.`,
  en: (title, city, days, ministries) =>
    `${title}, ${city}, ${days}. Representatives of ${ministries} ministries took part.`,
  pt: (title, city, days, ministries) =>
    `${title}, ${city}, ${days}. Participaram representantes de ${ministries} ministérios.`,
  fr: (title, city, days, ministries) =>
    `${title}, ${city}, ${days}. Des représentants de ${ministries} ministères y ont participé.`,
}

const ofCall: Record<Lang, (ordinal: string, call: CallRow) => string> = {
  es: (ordinal, { year, received, selected }) =>
    `En la ${ordinal} convocatoria (${year}) se recibieron ${received} propuestas. En la ${ordinal} convocatoria se seleccionaron ${selected} propuestas.`,
  en: (ordinal, { year, received, selected }) =>
    `In the ${ordinal} call, ${received} proposals were received and ${selected} were selected. The ${ordinal} call was opened in ${year}.`,
  pt: (ordinal, { year, received, selected }) =>
    `Na ${ordinal} chamada (${year}) foram recebidas ${received} propostas. Na ${ordinal} chamada foram selecionadas ${selected} propostas.`,
  fr: (ordinal, { year, received, selected }) =>
    `Le ${ordinal} appel (${year}) a reçu ${received} propositions. Au ${ordinal} appel, ${selected} propositions ont été retenues.`,
}

const ofTotal: Record<Lang, (year: number, calls: number, workshops: number, done: number) => string> = {
  es: (year, calls, workshops, done) =>
    `Hasta diciembre de ${year} se realizaron ${calls} convocatorias. Hasta ${year} se celebraron ${workshops} talleres o seminarios. Se han realizado ${done} actividades de cooperación bilateral hasta ${year}.`,
  en: (year, calls, workshops, done) =>
    `Until December ${year} there were ${calls} calls. Until ${year}, ${workshops} workshops and seminars were held. By ${year}, ${done} bilateral cooperation activities had been completed.`,
  pt: (year, calls, workshops, done) =>
    `Até dezembro de ${year} foram realizadas ${calls} chamadas. Até ${year} foram realizadas ${workshops} oficinas e seminários. Foram concluídas ${done} atividades de cooperação bilateral até ${year}.`,
  fr: (year, calls, workshops, done) =>
    `Jusqu'en décembre ${year}, il y a eu ${calls} appels. Jusqu'en ${year}, ${workshops} ateliers ont été tenus. ${done} activités de coopération bilatérale ont été réalisées jusqu'en ${year}.`,
}

const exactly = ({ ministries, isMinistriesExact, ministriesNote }: Workshop, lang: Lang) =>
  isMinistriesExact ? String(ministries) : `${ministriesNote?.[lang] ?? ''} ${ministries}`

/** Sentences in a language that are true because rows of the record say so. */
export const trueSentences = (record: LintRecord, lang: Lang): string[] => {
  const { days, date } = format(lang)
  const activities = record.activities.flatMap((activity) => {
    const [mission] = activity.missions
    if (!mission) return []
    return ofActivity[lang].map((tell) =>
      tell(
        from(activity.receivers, lang),
        from(activity.providers, lang),
        activity.topic[lang],
        date(mission.startsOn.slice(0, 7)),
      ),
    )
  })
  const workshops = record.workshops.flatMap((workshop) =>
    workshop.startsOn === null || workshop.ministries === null
      ? []
      : [
          ofWorkshop[lang](
            workshop.title[lang],
            workshop.city?.[lang] ?? '',
            days(workshop.startsOn, workshop.endsOn ?? workshop.startsOn),
            exactly(workshop, lang),
          ),
        ],
  )
  const calls = record.calls.map((call) => ofCall[lang](ordinals[lang][call.ordinal - 1] ?? '', call))
  const totals = record.calls.map(({ year }) =>
    ofTotal[lang](
      year,
      record.calls.filter((call) => call.year <= year).length,
      record.workshops.filter(({ endsOn }) => (endsOn ?? '') <= `${year}-12-31`).length,
      record.activities.filter(
        ({ status, missions }) =>
          status === 'completed' && missions.every(({ endsOn }) => endsOn <= `${year}-12-31`),
      ).length,
    ),
  )
  return [...activities, ...workshops, ...calls, ...totals]
}
