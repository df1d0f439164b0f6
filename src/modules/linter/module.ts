import type { Module } from '#platform/module.ts'
import { linterRoles } from './policy.ts'
import { routes } from './routes.tsx'
import { linterText } from './text/index.ts'
import { urls } from './urls.ts'

export const linter: Module = {
  name: 'linter',
  web: routes,
  permissions: { 'linter.use': linterRoles },
  navigation: [
    {
      position: 65,
      work: 'publications',
      text: (lang) => linterText(lang).navigation,
      path: urls.linter(),
      permission: 'linter.use',
    },
  ],
}
