import { request } from 'node:http'
import { parametersOf } from '#test/trust/examples.ts'

/** Ways up and out of a folder, as they stand in an address. */
export const climbs = [
  '..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
  '%2fetc%2fpasswd',
  '..%5c..%5c..%5cpackage.json',
  '..%252f..%252fpackage.json',
  '....%2f%2f....%2f%2fpackage.json',
  '..%2f..%2fpackage.json%00.csv',
  '%c0%ae%c0%ae%2fpackage.json',
  'file:%2f%2f%2fetc%2fpasswd',
  '..;%2f..%2fpackage.json',
]

/** What no address may answer with: the system's users, our package, a key. */
const stolen = /root:.*:0:0:|"name": "minga"|-----BEGIN/

export const isStolen = (text: string): boolean => stolen.test(text)

/** A filled address with each of its parameters in turn put in place by something else. */
export const climbing = (pattern: string, path: string, climb: string): string[] => {
  const bare = pattern.replaceAll(/(:\w+)\{(?:[^{}]|\{[^{}]*\})*\}/g, '$1').split('/')
  return parametersOf(pattern).map((name) =>
    path
      .split('/')
      .map((part, at) => (bare[at]?.startsWith(`:${name}`) ? part.replace(/^[^.]+/, '') + climb : part))
      .join('/'),
  )
}

/** The answer to a path sent as it stands: what `fetch` would straighten out arrives crooked. */
export const askRaw = (port: number, path: string) =>
  new Promise<{ status: number; text: string }>((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers: { host: 'localhost' } }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, text }))
    })
      .on('error', fail)
      .end()
  })
