import { activities, noFilter, outcomes } from '#modules/activities/index.ts'
import { calls } from '#modules/calls/index.ts'
import { institutionsByCode, networkProfile } from '#modules/directory/index.ts'
import { contributions } from '#modules/fund/index.ts'
import { lastRecorded } from '#platform/audit/index.ts'
import type { Ctx } from '#platform/context.ts'
import { NotFound } from '#platform/errors.ts'
import { localOf } from '#platform/zone/index.ts'
import { publisher } from '../queries.ts'
import { activityElements } from './activity.ts'
import { fundElements } from './fund.ts'
import type { Setting } from './parts.ts'
import { element } from './xml.ts'

const all = { limit: 100_000 }

/**
 * The IATI 2.03 activity file of everything that is public.
 * @throws NotFound where the network says nothing of how it publishes.
 */
export const iatiFile = async ({ db, now, services }: Ctx): Promise<string> => {
  const [network, { timeZone }, rows, came, known, kinds, money, modified] = await Promise.all([
    publisher(db),
    networkProfile(db),
    activities(db, noFilter, all),
    outcomes(db, undefined, all),
    calls(db),
    institutionsByCode(db),
    contributions(db),
    lastRecorded(db),
  ])
  if (!network.openData) throw new NotFound()
  const setting: Setting = {
    origin: services.origin,
    network,
    iati: network.openData.iati,
    reporting: kinds.get(network.secretariat?.institution ?? '')?.name ?? network.name,
    today: localOf(now, timeZone).slice(0, 10),
    modified: modified ?? now,
  }
  const opened = new Map(known.map((call) => [call.year, call.opened]))
  const elements = [
    ...rows.flatMap((activity) =>
      activityElements(setting, {
        activity,
        outcomes: came.filter((outcome) => outcome.activities.some(({ code }) => code === activity.code)),
        callOpened: opened.get(activity.callYear) ?? null,
        kinds,
      }),
    ),
    ...fundElements(setting, money),
  ]
  // The schema wants an activity in every file: a network without any has none to give.
  if (elements.length === 0) throw new NotFound()
  return iatiDocument(setting, elements)
}

/** Lines of one activity each, so that two versions of the file can be compared. */
export const iatiDocument = ({ modified }: Pick<Setting, 'modified'>, elements: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'iati-activities',
    { version: '2.03', 'generated-datetime': modified.toISOString() },
    '\n',
    ...elements.map((line) => `${line}\n`),
  )}\n`
