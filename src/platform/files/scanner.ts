import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { messageOf, Stop } from '../errors.ts'

/** `unreachable`: nobody looked, or who looked could not tell. It is never taken for clean. */
export type Verdict =
  | { state: 'clean' }
  | { state: 'infected'; finding: string }
  | { state: 'unreachable'; reason: string }

export type Scanner = {
  scan: (content: Readable) => Promise<Verdict>
  /** What answers there. @throws Error when nothing does */
  version: () => Promise<string>
}

const patience = 20_000

/** A clamd by its address, `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`. */
export const clamd = (address: string): Scanner => {
  const { protocol, hostname, port, pathname } = new URL(address)
  const where =
    protocol === 'unix:'
      ? { path: decodeURIComponent(pathname) }
      : { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) }

  /** One command, and all that is answered to it. */
  const ask = async (message: Readable): Promise<string> => {
    const socket = connect(where)
    socket.setTimeout(patience, () => socket.destroy(new Error('no answer within 20 seconds')))
    message.on('error', (error) => socket.destroy(error))
    message.pipe(socket, { end: false })
    const answer = await buffer(socket)
    return answer
      .toString('utf8')
      .replace(/\0[\s\S]*$/, '')
      .trim()
  }

  return {
    scan: async (content) => {
      try {
        return verdictOf(await ask(Readable.from(instream(content))))
      } catch (error) {
        return { state: 'unreachable', reason: messageOf(error) }
      }
    },
    version: () => ask(Readable.from(['zVERSION\0'])),
  }
}

/** Pieces with their length before each, and nothing at the end (clamd(8), INSTREAM). */
async function* instream(content: Readable) {
  yield Buffer.from('zINSTREAM\0')
  for await (const chunk of content) {
    const piece = Buffer.from(chunk as Buffer | string)
    if (piece.length === 0) continue
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    yield Buffer.concat([length, piece])
  }
  yield Buffer.alloc(4)
}

const verdictOf = (answer: string): Verdict => {
  if (answer === 'stream: OK') return { state: 'clean' }
  const [, finding] = /^stream: (.+) FOUND$/.exec(answer) ?? []
  if (finding) return { state: 'infected', finding: finding.replace(/[^\x20-\x7e]/g, '?').slice(0, 200) }
  return { state: 'unreachable', reason: answer.slice(0, 200) || 'no answer' }
}

/** What `minga doctor` says of the scanner. @throws Stop when one is set and does not answer */
export const scannerReport = async (address: string | undefined): Promise<string> => {
  if (!address) return 'no scanner is set (CLAMD_URL): files are NOT scanned, and none is called clean'
  try {
    return `${await clamd(address).version()} answers`
  } catch (error) {
    throw new Stop(
      `The virus scanner at ${address} does not answer: ${messageOf(error)}.`,
      'Start clamd, or correct CLAMD_URL. Until then what is sent stays in quarantine.',
    )
  }
}
