import { catalog } from '#platform/i18n/index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

export type UiText = typeof es

/** The design system's own words. */
export const uiText = catalog<UiText>({ es, en, pt, fr })
