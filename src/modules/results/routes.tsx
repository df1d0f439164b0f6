import { web } from '#platform/http/index.ts'
import { dashboardRoutes } from './routes/dashboard.tsx'
import { figureRoutes } from './routes/figures.tsx'
import { indicatorRoutes } from './routes/indicators.tsx'
import { tableRoutes } from './routes/tables.tsx'

export const routes = web()
  .route('/', tableRoutes)
  .route('/', figureRoutes)
  .route('/', dashboardRoutes)
  .route('/', indicatorRoutes)
