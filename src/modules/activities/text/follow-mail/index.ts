import { catalog } from '#platform/i18n/index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

export type { FollowFacts, FollowMailText } from './es.ts'

export const followMailText = catalog({ es, en, pt, fr })
