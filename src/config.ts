import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { Stop } from '#platform/errors.ts'

/** The folder of package.json: the program runs from `src/` in tests and from `dist/` otherwise. */
export const root = (() => {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
})()

const port = z.coerce.number().int().min(0).max(65535)
const text = z.string().min(1)
const url = (protocols: string[]) =>
  z.string().refine((value) => protocols.includes(URL.parse(value)?.protocol ?? ''), {
    message: `must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  })

/** Every variable of the environment that Minga reads, each with what it is for. */
const variables = {
  MINGA_ENV: z
    .enum(['production', 'development', 'test'])
    .default('production')
    .describe('development adds the style guide'),
  HOST: text.default('127.0.0.1').describe('the address the site listens on; 0.0.0.0 for every interface'),
  PORT: port.default(3000).describe('the port the site listens on'),
  ADMIN_PORT: port
    .default(3001)
    .describe('the port of /metrics, on the loopback interface only; 0 turns it off'),
  ORIGIN: url(['http:', 'https:'])
    .optional()
    .describe(
      'the public address of the site, as in https://rial.example.org; http://localhost:PORT when unset',
    ),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(8)
    .default(0)
    .describe('how many proxies in front of the site may be believed about the client address'),
  ROLE: z.enum(['web', 'worker', 'both']).default('both').describe('what this process does'),
  DATABASE_URL: url(['postgres:', 'postgresql:'])
    .optional()
    .describe('a PostgreSQL 15 or later; the embedded PostgreSQL 18 when unset'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(100)
    .default(10)
    .describe('connections this process may open'),
  VAR_DIR: text.default('var').describe('where the embedded database, files, mail and secrets are kept'),
  NETWORK_DIR: text.default('network/rial').describe('the folder that describes the network'),
  DEMO: z
    .enum(['on', 'off'])
    .default('on')
    .describe('one-click sign-in as sample people; only ever on the embedded database'),
  SECRET_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 bytes in base64 (openssl rand -base64 32)')
    .optional()
    .describe('encrypts second-factor secrets; made and kept in VAR_DIR/secret-key when unset'),
  SMTP_URL: url(['smtp:', 'smtps:'])
    .optional()
    .describe('the mail server; when unset every mail is written to VAR_DIR/mail and none is sent'),
  MAIL_FROM: z.email().default('minga@localhost.localdomain').describe('the sender address of every mail'),
  S3_URL: url(['http:', 'https:'])
    .optional()
    .describe('an S3-compatible bucket, as in https://s3.example.org/bucket; VAR_DIR/files when unset'),
  S3_REGION: text.default('us-east-1').describe('the region of the bucket'),
  S3_ACCESS_KEY: text.optional().describe('needed with S3_URL'),
  S3_SECRET_KEY: text.optional().describe('needed with S3_URL'),
  CLAMD_URL: url(['tcp:', 'unix:'])
    .optional()
    .describe(
      'the virus scanner clamd, as in tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.ctl; when unset no file is scanned, and none is called clean',
    ),
  FILES_PER_INSTITUTION: z.coerce
    .number()
    .int()
    .min(10)
    .max(1_000_000)
    .default(2_000)
    .describe('megabytes of files that each ministry may send'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('what the log keeps'),
}

const schema = z.object(variables)

/** What `minga doctor` prints of one variable. */
export type VariableReport = { name: string; description: string; value: string; isDefault: boolean }

const secretNames = new Set(['DATABASE_URL', 'SECRET_KEY', 'S3_SECRET_KEY', 'SMTP_URL'])

/** Each variable with its value in force; secrets are only said to be set. */
export const describeVariables = (env: NodeJS.ProcessEnv = process.env): VariableReport[] =>
  Object.entries(variables).map(([name, type]) => {
    const given = env[name] === '' ? undefined : env[name]
    const fallback = type.safeParse(undefined)
    const value =
      given ?? (fallback.success && fallback.data !== undefined ? String(fallback.data) : '(unset)')
    return {
      name,
      description: type.description ?? '',
      value: given !== undefined && secretNames.has(name) ? '(set)' : value,
      isDefault: given === undefined,
    }
  })

/**
 * The configuration of this process, from its environment.
 * @throws Stop with every variable that is wrong, in one sentence.
 */
export const readConfig = (env: NodeJS.ProcessEnv = process.env) => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Stop(
      `The configuration cannot be used. ${faults.join('; ')}.`,
      'Correct the environment variable, or unset it to use the default; `minga doctor` explains each one.',
    )
  }
  const v = parsed.data
  if (v.S3_URL && !(v.S3_ACCESS_KEY && v.S3_SECRET_KEY)) {
    throw new Stop('S3_URL is set without its keys.', 'Set S3_ACCESS_KEY and S3_SECRET_KEY too.')
  }
  const embedded = v.DATABASE_URL === undefined
  return {
    env: v.MINGA_ENV,
    host: v.HOST,
    port: v.PORT,
    adminPort: v.ADMIN_PORT,
    origin: new URL(v.ORIGIN ?? `http://localhost:${v.PORT}`).origin,
    trustedProxies: v.TRUSTED_PROXIES,
    role: v.ROLE,
    databaseUrl: v.DATABASE_URL,
    databasePool: v.DATABASE_POOL,
    varDir: resolve(root, v.VAR_DIR),
    networkDir: resolve(root, v.NETWORK_DIR),
    /** Sample people with one-click sign-in: never on an external database. */
    demo: embedded && v.DEMO === 'on',
    secretKey: v.SECRET_KEY,
    smtpUrl: v.SMTP_URL,
    mailFrom: v.MAIL_FROM,
    s3: v.S3_URL
      ? {
          url: v.S3_URL,
          region: v.S3_REGION,
          accessKey: v.S3_ACCESS_KEY ?? '',
          secretKey: v.S3_SECRET_KEY ?? '',
        }
      : undefined,
    clamdUrl: v.CLAMD_URL,
    institutionRoom: v.FILES_PER_INSTITUTION * 1_000_000,
    logLevel: v.LOG_LEVEL,
  }
}

export type Config = ReturnType<typeof readConfig>
