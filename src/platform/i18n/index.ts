export { catalog } from './catalog.ts'
export { type Day, format } from './format.ts'
export {
  isLang,
  type Lang,
  type Localized,
  languageNames,
  languages,
  locales,
  preferredLang,
} from './language.ts'
export { plural } from './plural.ts'
