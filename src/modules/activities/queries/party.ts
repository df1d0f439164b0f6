import { sql } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'

/** What is told of who takes part: the member state's name where there is one, else the institution's. */
export const partyColumns = [
  'institution.code',
  'institution.country',
  'institution.name as institution',
  sql<Localized>`coalesce(member.name, institution.name)`.as('name'),
] as const
