import { z } from 'zod'
import { languages } from '#platform/i18n/index.ts'

const localized = z.object({ es: z.string(), en: z.string(), pt: z.string(), fr: z.string() })
const code = z.string().regex(/^[a-z_]+$/)

/** `privacy.json` of a network. */
export const privacyFile = z.object({
  purposes: z.array(z.object({ code, title: localized, ground: localized })),
  periods: z.array(
    z.object({ code, days: z.number().int().positive().nullable(), title: localized, body: localized }),
  ),
})

const line = z.string().trim().max(300).catch('')
/** A number that is none finds nothing. */
const id = z.coerce.number().int().positive().max(2_147_483_647).catch(0)

export const idForm = z.object({ id })

export const correctionForm = z.object({ name: line, language: z.enum(languages).catch('es') })
export const reasonForm = z.object({ id, reason: z.string().trim().max(2_000).catch('') })
export const confirmationForm = z.object({ id, email: line })
export const holdForm = z.object({
  email: line,
  period: line,
  reason: z.string().trim().max(2_000).catch(''),
})

const day = z.iso.date().optional().catch(undefined)
export const auditQuery = z.object({
  person: line,
  kind: line.transform((text) => text.slice(0, 40)),
  id: line.transform((text) => text.slice(0, 40)),
  from: day,
  to: day,
})
export type AuditFilter = z.infer<typeof auditQuery>
