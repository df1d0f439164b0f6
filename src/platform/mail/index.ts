export { mailJobs } from './delivery.ts'
export { type Untrusted, untrusted } from './message.ts'
export { queueMail } from './queue.ts'
export { openTransport } from './transport.ts'
