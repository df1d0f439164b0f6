export {
  effectsOfSuspensions,
  liftSuspension,
  suspensionCount,
  suspensions,
  takeReport,
} from './bounce.ts'
export { mailJobs } from './delivery.ts'
export { isMailable, type Untrusted, untrusted } from './message.ts'
export { queueMail } from './queue.ts'
export { openTransport } from './transport.ts'
