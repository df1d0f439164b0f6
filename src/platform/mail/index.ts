export { mailJobs } from './delivery.ts'
export { type Mail, type Untrusted, untrusted } from './message.ts'
export { queueMail } from './queue.ts'
export { type Outgoing, openTransport, type Transport } from './transport.ts'
