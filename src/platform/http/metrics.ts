import { createServer } from 'node:http'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Counts and times every request by route, for Prometheus. */
export const openMetrics = () => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'minga_http_request_seconds',
    help: 'Time to answer a request, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  return {
    observe: (method: string, route: string, status: number, seconds: number) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    text: () => registry.metrics(),
    type: registry.contentType,
  }
}

export type Metrics = ReturnType<typeof openMetrics>

/** `/metrics` on its own port of the loopback interface: never beside the public site. */
export const serveMetrics = (metrics: Metrics, port: number): Promise<{ close: () => Promise<void> }> =>
  new Promise((done, fail) => {
    const server = createServer(async (request, response) => {
      if (request.url !== '/metrics') return response.writeHead(404).end()
      response.writeHead(200, { 'Content-Type': metrics.type }).end(await metrics.text())
    })
    server.on('error', fail)
    server.listen(port, '127.0.0.1', () =>
      done({ close: () => new Promise((end) => server.close(() => end())) }),
    )
  })
