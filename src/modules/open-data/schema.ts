import { z } from 'zod'

const localized = z.object({ es: z.string(), en: z.string(), pt: z.string(), fr: z.string() })
const named = z.object({ uri: z.url(), name: localized })

/** Who publishes to IATI, and how the network's own words are told in its code lists. */
const iati = z.object({
  /** The reporting organization's identifier: it begins every activity's, and must never change. */
  organization: z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)+$/),
  organizationType: z.string().regex(/^\d{2}$/),
  activityPrefix: z.string().regex(/^[A-Za-z0-9]+$/),
  /** Of the region code list: for what helps no single country. */
  region: z.string().regex(/^\d{2,3}$/),
  aidType: z.string().regex(/^[A-H]\d{2}$/),
  sdgTargets: z.array(z.string().regex(/^\d{1,2}\.[0-9a-z]{1,2}$/)),
  fundSector: z.string().regex(/^\d{5}$/),
  /** Theme → purpose code of the OECD's Development Assistance Committee. */
  sectors: z.record(z.string(), z.string().regex(/^\d{5}$/)),
})

export const openDataShape = z.object({ license: named, spatial: named, iati })

export type OpenData = z.infer<typeof openDataShape>
