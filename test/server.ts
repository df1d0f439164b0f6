import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Services } from '#platform/services.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'

/** The site over its own database on a loopback port, for a browser. */
export const serveSite = async (services: Partial<Services> = {}) => {
  const database = await freshDatabase()
  const site = testApp(database, services)
  const server = createServer(getRequestListener(site.app.fetch))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    ...site,
    database,
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await database.drop()
    },
  }
}
