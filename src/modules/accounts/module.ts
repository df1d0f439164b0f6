import { web } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { dataMap } from './data-map.ts'
import { jobs } from './jobs.ts'
import { load } from './load.ts'
import { invariants } from './queries/invariants.ts'
import { retention } from './queries/retention.ts'
import { accountRoutes } from './routes/account.tsx'
import { linkRoutes } from './routes/link.tsx'
import { passkeyRoutes } from './routes/passkey.tsx'
import { signInRoutes } from './routes/sign-in.tsx'
import { subscriptions } from './subscriptions.ts'

const routes = web()
  .route('/', signInRoutes)
  .route('/', linkRoutes)
  .route('/', accountRoutes)
  .route('/', passkeyRoutes)

export const accounts: Module = {
  name: 'accounts',
  web: routes,
  jobs,
  subscriptions,
  load,
  dataMap,
  retention,
  invariants,
}
