import type { Config } from '#src/config.ts'
import type { Job } from '../jobs/index.ts'

export const openTransport = (_config: Config) => ({ verify: async () => {} })
export const mailJobs = (_transport: ReturnType<typeof openTransport>): Job[] => []
