import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http'
import { request } from 'node:https'
import { type AddressInfo, createServer as createProbe } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { connect, type SecureVersion } from 'node:tls'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openLog } from '#platform/log/index.ts'
import { createApp } from '#src/app.ts'
import { readConfig, root } from '#src/config.ts'
import { modules } from '#src/modules.ts'
import { freshDatabase, keptJobs } from '#test/database.ts'
import { testServices } from '#test/record.ts'

const nginx = ['/usr/sbin/nginx', '/usr/local/bin/nginx'].find((path) => existsSync(path))
const name = 'rial.example.org'

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createProbe().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })

type Answer = { status: number; headers: IncomingHttpHeaders; text: string }

test('the sample proxy is tried where nginx is, and on the machine that decides it is', () => {
  if (!nginx) process.stderr.write('\nNOT TRIED behind nginx: it is missing (nginx-light).\n\n')
  expect(nginx !== undefined || process.env.MINGA_JOURNEYS !== 'required').toBe(true)
})

if (nginx)
  describe('behind the sample proxy', () => {
    const folder = mkdtempSync(join(tmpdir(), 'minga-proxy-'))
    let database: Awaited<ReturnType<typeof freshDatabase>>
    let upstream: Server
    let proxy: ChildProcess
    let [plain, secure] = [0, 0]
    /** What the last request brought to the site. */
    let seen: IncomingHttpHeaders = {}
    const refused: string[] = []

    beforeAll(async () => {
      database = await freshDatabase()
      const { app } = createApp({
        config: readConfig({ ORIGIN: `https://${name}`, TRUSTED_PROXIES: '1' }),
        database,
        jobs: keptJobs().jobs,
        log: openLog('warn', { write: (line) => refused.push(line) }),
        modules,
        services: { ...testServices, origin: `https://${name}` },
        assetsFolder: inject('assetsFolder'),
      })
      const answer = getRequestListener(app.fetch)
      upstream = createServer((incoming, outgoing) => {
        seen = incoming.headers
        answer(incoming, outgoing)
      })
      await new Promise<void>((done) => upstream.listen(0, '127.0.0.1', done))
      ;[plain, secure] = [await freePort(), await freePort()]
      const key = [
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-subj',
        `/CN=${name}`,
      ]
      const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')]
      execFileSync('openssl', ['req', '-x509', '-days', '2', ...key, ...files], { stdio: 'ignore' })
      const config = readFileSync(join(root, 'docs/deployment/nginx.conf'), 'utf8')
        .replaceAll('/etc/ssl/minga', folder)
        .replaceAll('listen 443', `listen 127.0.0.1:${secure}`)
        .replace('listen 80', `listen 127.0.0.1:${plain}`)
        .replace('127.0.0.1:3000', `127.0.0.1:${(upstream.address() as AddressInfo).port}`)
      const file = join(folder, 'nginx.conf')
      writeFileSync(
        file,
        `daemon off;\nuser ${process.getuid?.() === 0 ? 'root' : process.env.USER};\npid ${folder}/pid;\n${config}`,
      )
      proxy = spawn(nginx, ['-p', folder, '-c', file], { stdio: 'ignore' })
      const isUp = () =>
        ask('/healthz').then(
          ({ status }) => status === 200,
          () => false,
        )
      while (!(await isUp())) await setTimeout(100)
    })
    afterAll(async () => {
      proxy?.kill('SIGQUIT')
      upstream?.closeAllConnections()
      upstream?.close()
      await database?.drop()
      rmSync(folder, { recursive: true, force: true })
    })

    const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      new Promise<Answer>((done, fail) => {
        const options = {
          host: '127.0.0.1',
          port: secure,
          path,
          method,
          servername: name,
          rejectUnauthorized: false,
        }
        const sent = request({ ...options, headers: { host: name, ...headers } }, (response) => {
          let text = ''
          response.on('data', (part) => {
            text += part
          })
          response.on('end', () =>
            done({ status: response.statusCode ?? 0, headers: response.headers, text }),
          )
        })
        sent.on('error', fail).end()
      })

    const inTheClear = (path: string) =>
      new Promise<{ status?: number; location?: string }>((done, fail) => {
        httpRequest({ host: '127.0.0.1', port: plain, path, headers: { host: name } }, (response) => {
          response.resume()
          done({ status: response.statusCode, location: response.headers.location })
        })
          .on('error', fail)
          .end()
      })

    const handshake = (version: SecureVersion, ciphers?: string) =>
      new Promise<string>((done) => {
        const options = { host: '127.0.0.1', port: secure, servername: name, rejectUnauthorized: false }
        const socket = connect({ ...options, minVersion: version, maxVersion: version, ciphers }, () => {
          done(socket.getProtocol() ?? 'none')
          socket.end()
        })
        socket.on('error', () => done('refused'))
      })

    test('only TLS 1.2 and 1.3 are spoken, with ciphers that keep their secrets', async () => {
      expect(await handshake('TLSv1.3')).toBe('TLSv1.3')
      expect(await handshake('TLSv1.2')).toBe('TLSv1.2')
      expect(await handshake('TLSv1.1', 'ALL:@SECLEVEL=0')).toBe('refused')
      expect(await handshake('TLSv1.2', 'AES128-SHA:AES256-SHA256:@SECLEVEL=0')).toBe('refused')
    })

    test('a page asked for in the clear is led to HTTPS, a program that does so is refused', async () => {
      expect(await inTheClear('/es/calls?page=2')).toEqual({
        status: 308,
        location: `https://${name}/es/calls?page=2`,
      })
      for (const path of ['/api/v1/members', '/iati/activities.xml'])
        expect((await inTheClear(path)).status).toBe(426)
    })

    test('every answer tells browsers to come by HTTPS alone, and none tells what runs here', async () => {
      for (const path of ['/es', '/es/nothing-here', '/api/v1/members', '/robots.txt']) {
        const { headers } = await ask(path)
        expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
        expect(headers.server).toBe('nginx')
      }
    })

    test('nobody says for themselves where they come from', async () => {
      const forged = {
        'x-forwarded-for': '203.0.113.9',
        forwarded: 'for=203.0.113.9',
        'x-real-ip': '203.0.113.9',
      }
      await ask('/es/sign-out', { ...forged, 'sec-fetch-site': 'cross-site' }, 'POST')
      expect(seen['x-forwarded-for']).toBe('127.0.0.1')
      expect(seen.forwarded).toBeUndefined()
      expect(JSON.parse(refused.at(-1) ?? '{}')).toMatchObject({ reason: 'foreign', address: '127.0.0.1' })
    })

    test('another name is not answered for', async () => {
      expect((await ask('/es', { host: 'evil.example' })).status).toBe(421)
    })
  })
