import { web } from '#platform/http/index.ts'
import { activityRoutes } from './routes/activity.tsx'
import { explorerRoutes } from './routes/explorer.tsx'
import { outcomeRoutes } from './routes/outcome.tsx'

export const routes = web().route('/', explorerRoutes).route('/', activityRoutes).route('/', outcomeRoutes)
