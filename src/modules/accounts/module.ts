import { web } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { dataMap } from './data-map.ts'
import { jobs } from './jobs.ts'
import { load } from './load.ts'
import { keepsReach } from './policy.ts'
import { invariants } from './queries/invariants.ts'
import { retention } from './queries/retention.ts'
import { refusedWaiting } from './refused-waiting.ts'
import { accountRoutes } from './routes/account.tsx'
import { linkRoutes } from './routes/link.tsx'
import { passkeyRoutes } from './routes/passkey.tsx'
import { refusedRoutes } from './routes/refused.tsx'
import { signInRoutes } from './routes/sign-in.tsx'
import { subscriptions } from './subscriptions.ts'
import { refusedText } from './text/refused/index.ts'
import { urls } from './urls.ts'

const routes = web()
  .route('/', signInRoutes)
  .route('/', linkRoutes)
  .route('/', accountRoutes)
  .route('/', passkeyRoutes)
  .route('/', refusedRoutes)

export const accounts: Module = {
  name: 'accounts',
  web: routes,
  permissions: { 'accounts.reach': keepsReach },
  navigation: [
    {
      position: 80,
      work: 'administration',
      text: (lang) => refusedText(lang).navigation,
      path: urls.refused(),
      permission: 'accounts.reach',
    },
  ],
  waiting: refusedWaiting,
  jobs,
  subscriptions,
  load,
  dataMap,
  retention,
  invariants,
}
