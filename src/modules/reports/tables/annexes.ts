import type { Activity } from '#modules/activities/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import type { Dataset, Part } from '../document.ts'
import type { AnnexSource } from '../schema.ts'
import type { Sources } from '../sources.ts'
import { documentText } from '../text/document/index.ts'

/** An annex below its heading, and its rows for a machine. */
type Made = { title: string; parts: Part[]; data: Omit<Dataset, 'name'> }

type Make = (sources: Sources, lang: Lang) => Promise<Made>

const workshops: Make = async (sources, lang) => {
  const { annexes } = documentText(lang)
  const all = await sources.workshops()
  const { day, days, date, list } = format(lang)
  const when = ({ startsOn, endsOn, partialDate }: (typeof all)[number]) =>
    startsOn === null ? date(partialDate ?? '') : endsOn === null ? day(startsOn) : days(startsOn, endsOn)
  return {
    title: annexes.workshops.title,
    parts: [
      {
        kind: 'entries',
        entries: all.map((workshop) => ({
          number: workshop.number,
          title: workshop.title[lang],
          detail: [
            [workshop.city?.[lang], workshop.countryName?.[lang]].filter(Boolean).join(', '),
            when(workshop),
            workshop.ministries === null
              ? undefined
              : annexes.workshops.ministries(
                  workshop.ministries,
                  workshop.isMinistriesExact ? null : (workshop.ministriesNote?.[lang] ?? null),
                ),
          ]
            .filter(Boolean)
            .join(' · '),
          text: [
            workshop.summary?.[lang] ?? '',
            workshop.outputs === null ? '' : annexes.workshops.outputs(workshop.outputs[lang]),
          ]
            .filter(Boolean)
            .join(' '),
        })),
      },
    ],
    data: {
      columns: [
        'number',
        'kind',
        'title',
        'city',
        'country',
        'start',
        'end',
        'ministries',
        'organizers',
        'theme',
      ],
      rows: all.map((workshop) => [
        workshop.number,
        workshop.kind,
        workshop.title[lang],
        workshop.city?.[lang] ?? null,
        workshop.country,
        workshop.startsOn ?? workshop.partialDate,
        workshop.endsOn,
        workshop.ministries,
        list(
          workshop.institutions
            .filter(({ role }) => role === 'co_organizer')
            .map(({ institution, name }) => institution?.name[lang] ?? name ?? ''),
        ),
        workshop.theme,
      ]),
    },
  }
}

const countries = (parties: Activity['receivers']) =>
  parties.map(({ country, code }) => country ?? code).join(';')

const activities: Make = async (sources, lang) => {
  const { annexes, tables } = documentText(lang)
  const t = annexes.activities
  const [all, { rows: known }] = await Promise.all([sources.activities(), sources.calls()])
  const { days, list } = format(lang)
  const names = (parties: Activity['receivers']) => list(parties.map(({ name }) => name[lang]))
  const ordinals = new Map(known.map(({ year, ordinal }) => [year, ordinal]))
  const row = (activity: Activity) => [
    String(activity.number),
    names(activity.receivers),
    names(activity.providers),
    activity.topic[lang],
    t.modalities[activity.modality],
    activity.missions.length === 0
      ? t.statuses[activity.status]
      : [
          ...activity.missions.map(({ startsOn, endsOn }) => days(startsOn, endsOn)),
          ...(activity.status === 'completed' ? [] : [t.statuses[activity.status]]),
        ].join('\n'),
  ]
  return {
    title: t.title,
    parts: [...Map.groupBy(all, ({ callYear }) => callYear)].flatMap(([year, own]): Part[] => {
      const title = tables.calls.name(ordinals.get(year) ?? 0, String(year))
      return [
        { kind: 'heading', id: `call-${year}`, level: 2, text: title, beginsPage: false },
        {
          kind: 'table',
          number: null,
          title,
          columns: [
            { title: t.number, isNumber: true, width: 12 },
            { title: t.receiver, width: 26 },
            { title: t.provider, width: 25 },
            { title: t.topic, width: 49 },
            { title: t.modality, width: 26 },
            { title: t.dates, width: 38 },
          ],
          rows: own.map(row),
          isTotalled: false,
        },
      ]
    }),
    data: {
      columns: [
        'call',
        'number',
        'receiver',
        'provider',
        'topic',
        'modality',
        'status',
        'start',
        'end',
        'start2',
        'end2',
      ],
      rows: all.map((activity) => {
        const [first, second] = activity.missions
        return [
          activity.callYear,
          activity.number,
          countries(activity.receivers),
          countries(activity.providers),
          activity.topic[lang],
          activity.modality,
          activity.status,
          first?.startsOn ?? null,
          first?.endsOn ?? null,
          second?.startsOn ?? null,
          second?.endsOn ?? null,
        ]
      }),
    },
  }
}

/** The annexes of the report, by what they list. */
export const standardAnnexes: Record<AnnexSource, Make> = { workshops, activities }
