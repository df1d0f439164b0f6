export { backup } from './backup.ts'
export { newKeyPair, readKeys, readPassphrase } from './key.ts'
export { restore } from './restore.ts'
export { verify } from './verify.ts'
