import {
  Accordion,
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from 'govuk-frontend'
import { foldFilters } from './filters.ts'
import { closeMenus } from './menus.ts'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

/** A behavior that fails leaves its part of the page as it is without JavaScript. */
const onError = () => {}

const behaviors = [
  Accordion,
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
]
for (const behavior of behaviors) createAll(behavior, undefined, { onError })

foldFilters()
closeMenus()
if (document.querySelector('form[data-behaviour^="passkey-"]')) {
  import('./behaviours/passkey.ts').then(({ askForPasskeys }) => askForPasskeys(), onError)
}
const drafts = document.querySelectorAll<HTMLFormElement>('form[data-behaviour="autosave"]')
if (drafts.length > 0) {
  import('./behaviours/autosave.ts').then(({ autosave }) => drafts.forEach(autosave), onError)
}
if (document.querySelector('[data-own-time], [data-time-left]')) {
  import('./behaviours/time.ts').then(({ showTimes }) => showTimes(), onError)
}
