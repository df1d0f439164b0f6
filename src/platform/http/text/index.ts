import { catalog } from '../../i18n/index.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'

export const httpText = catalog({ es, en, pt, fr })
