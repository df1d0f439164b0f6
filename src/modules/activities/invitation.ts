import { networkProfile } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { type PdfBlock, pdfOf } from '#platform/pdf/index.ts'
import type { AgendaItem, CostItem, Participant, Visit } from './schema/visit.ts'
import { isOff, ministriesOf } from './schema/visit.ts'
import { activitiesText } from './text/index.ts'
import { letterText } from './text/letter/index.ts'
import { todayOf } from './today.ts'

type Invitation = { visit: Visit; participant: Participant; agenda: AgendaItem[]; costs: CostItem[] }

/** The letter by which the network invites a participant, in the language that is asked for. */
export const invitationOf = async (ctx: Ctx, lang: Lang, invitation: Invitation): Promise<Buffer> => {
  const { name } = await networkProfile(ctx.db)
  const t = letterText(lang)
  const { visit, participant } = invitation
  const title = `${t.title} · ${visit.code}`
  return pdfOf({
    title: t.title,
    lang,
    footer: title,
    blocks: [
      { kind: 'paragraph', text: name[lang] },
      { kind: 'paragraph', text: format(lang).day(await todayOf(ctx)) },
      { kind: 'paragraph', text: t.greeting(participant.name) },
      { kind: 'paragraph', text: opening(lang, invitation) },
      { kind: 'heading', text: t.facts, level: 2 },
      { kind: 'facts', rows: factsOf(lang, invitation) },
      { kind: 'heading', text: t.agenda, level: 2 },
      ...agendaOf(lang, invitation),
      { kind: 'heading', text: t.costs, level: 2 },
      { kind: 'paragraph', text: costsOf(lang, invitation) },
      { kind: 'paragraph', text: t.closing },
      { kind: 'paragraph', text: t.signature },
    ],
  })
}

const names = (lang: Lang, visit: Visit, role: 'receiver' | 'provider') =>
  format(lang).list(ministriesOf(visit, role).map(({ institution }) => institution[lang]))

const daysOf = (lang: Lang, { missions }: Visit) =>
  format(lang).list(missions.map(({ startsOn, endsOn }) => format(lang).days(startsOn, endsOn)))

const opening = (lang: Lang, { visit }: Invitation): string => {
  const t = letterText(lang)
  const [receiver, provider] = [names(lang, visit, 'receiver'), names(lang, visit, 'provider')]
  const topic = visit.topic[lang]
  if (visit.modality === 'expert_visit') return t.receives(receiver, topic, daysOf(lang, visit))
  return visit.modality === 'virtual'
    ? t.virtual(provider, topic, daysOf(lang, visit))
    : t.travels(provider, topic, daysOf(lang, visit))
}

const factsOf = (lang: Lang, { visit, participant }: Invitation): [string, string][] => {
  const t = letterText(lang)
  return [
    [t.code, visit.code],
    [t.participant, participant.name],
    [t.post, participant.post],
    [t.receivers, names(lang, visit, 'receiver')],
    [t.providers, names(lang, visit, 'provider')],
    [t.modality, activitiesText(lang).modalities[visit.modality]],
    [t.days, daysOf(lang, visit)],
  ]
}

const agendaOf = (lang: Lang, { visit, agenda: prepared }: Invitation): PdfBlock[] => {
  const t = letterText(lang)
  // What was prepared for days that the visit had before is not what anybody is invited to.
  const agenda = prepared.filter(({ day }) => !isOff(visit, day))
  if (agenda.length === 0) return [{ kind: 'paragraph', text: t.noAgenda }]
  return [...Map.groupBy(agenda, ({ day }) => day)].flatMap(([day, items]): PdfBlock[] => [
    { kind: 'heading', text: format(lang).day(day), level: 3 },
    {
      kind: 'table',
      columns: [t.time, t.session, t.place],
      rows: items.map(({ startsAt, endsAt, title, place }) => [
        endsAt ? `${startsAt}–${endsAt}` : startsAt,
        title,
        place ?? '',
      ]),
    },
  ])
}

const costsOf = (lang: Lang, { visit, costs }: Invitation): string => {
  const t = letterText(lang)
  const others = (['receiver', 'provider'] as const).filter((role) =>
    costs.some(({ payer }) => payer === role),
  )
  return others.length === 0
    ? t.fund
    : [t.fund, t.shares(format(lang).list(others.map((role) => names(lang, visit, role))))].join('\n')
}
