import { z } from 'zod'
import { themes } from '#modules/taxonomy/index.ts'
import { Stop } from '#platform/errors.ts'
import type { Loader } from '#platform/load/index.ts'
import { openDataShape } from './schema.ts'

/** Looks at what `network.json` says of open data; it is kept with the network's profile. */
export const load: Loader = async (ctx, folder) => {
  const { openData } = folder.json('network.json', z.looseObject({ openData: openDataShape.optional() }))
  if (openData) {
    const missing = (await themes(ctx.db)).filter(({ code }) => openData.iati.sectors[code] === undefined)
    if (missing.length > 0)
      throw new Stop(
        `network.json: openData.iati.sectors has no code for ${missing.map(({ code }) => code).join(', ')}.`,
        'Add the purpose code of each theme, from https://iatistandard.org/en/iati-standard/203/codelists/sector/.',
      )
  }
  return []
}
