import { Prose } from '#ui/index.ts'
import {
  Conflict,
  Forbidden,
  Invalid,
  messageOf,
  NotFound,
  SignedOut,
  StaleForm,
  StepOwed,
  TooLarge,
  Withheld,
} from '../errors.ts'
import type { Lang } from '../i18n/index.ts'
import { megabytes } from './megabytes.ts'
import { type C, sayRefused } from './route.ts'
import { httpText } from './text/index.ts'
import { UnsentForm, unsentFields } from './unsent.tsx'

type Kind =
  | 'signedOut'
  | 'tooLarge'
  | 'notFound'
  | 'invalid'
  | 'conflict'
  | 'quarantined'
  | 'infected'
  | 'foreign'
  | 'stale'
  | 'stepOwed'
  | 'failure'
  | 'busy'
  | 'full'
  | 'slow'

const statuses = {
  signedOut: 401,
  tooLarge: 413,
  notFound: 404,
  invalid: 400,
  conflict: 409,
  quarantined: 409,
  infected: 410,
  foreign: 403,
  stale: 403,
  stepOwed: 403,
  failure: 500,
  busy: 503,
  full: 507,
  slow: 503,
} as const

/** What is said where what was typed can be sent again. */
const keptText: Partial<Record<Kind, 'signedOutKept' | 'staleKept' | 'stepOwedKept'>> = {
  signedOut: 'signedOutKept',
  stale: 'staleKept',
  stepOwed: 'stepOwedKept',
}

/** SQLSTATE of a statement ended for taking too long. */
const queryCanceled = '57014'

/** The disk of the files, or that of the database, takes no more; nothing of what came is kept. */
const fullDisk = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', '53100'])

const kindOf = (error: unknown): Kind => {
  if (error instanceof NotFound || error instanceof Forbidden) return 'notFound'
  if (error instanceof Invalid) return 'invalid'
  if (error instanceof Conflict) return 'conflict'
  if (error instanceof Withheld) return error.state
  if (error instanceof SignedOut) return 'signedOut'
  if (error instanceof StaleForm) return 'stale'
  if (error instanceof StepOwed) return 'stepOwed'
  if (error instanceof TooLarge) return 'tooLarge'
  const code = (error as { code?: string }).code ?? ''
  if (code === queryCanceled) return 'slow'
  if (fullDisk.has(code)) return 'full'
  if (
    /^(08|57P|53300|40001|40P01|ECONN|EPIPE)/.test(code) ||
    /timeout exceeded|Connection terminated|connection error/.test(messageOf(error))
  )
    return 'busy'
  return 'failure'
}

/** One answer to every error, as a page or, below `/api`, as problem+json (RFC 9457). */
export const fail = (c: C, error: unknown): Response | Promise<Response> => {
  const kind = kindOf(error)
  if (kind === 'failure' || kind === 'full') c.var.log.error({ err: error }, 'unexpected')
  if (error instanceof Forbidden || kind === 'tooLarge') sayRefused(c, kind)
  return answer(c, kind, {
    fields: error instanceof Invalid ? error.fields : undefined,
    largestFile: error instanceof TooLarge ? error.maxBytes : undefined,
  })
}

export const refuseForeign = (c: C) => {
  sayRefused(c, 'foreign')
  return answer(c, 'foreign')
}

type Details = { fields?: Record<string, string>; largestFile?: number }

const answer = async (c: C, kind: Kind, { fields, largestFile }: Details = {}): Promise<Response> => {
  const lang: Lang = c.var.lang
  const t = httpText(lang)
  const status = statuses[kind]
  const title = t[`${kind}Title`]
  const { pathname, search } = new URL(c.req.url)
  if (status === 503) c.header('Retry-After', kind === 'busy' ? '10' : '60')
  if (pathname.startsWith('/api') || c.req.header('accept') === 'application/json') {
    const problem = {
      type: `urn:minga:problem:${kind}`,
      title: httpText('en')[`${kind}Title`],
      status,
      ...(fields && { fields }),
    }
    return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' })
  }
  c.status(status)
  const passes = kind === 'busy' || kind === 'full'
  const unsent = keptText[kind] || passes ? await unsentFields(c) : []
  return c.var.page(
    { title, isIndexed: false },
    <Prose>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {unsent.length > 0 && !passes
          ? t[keptText[kind] ?? 'signedOutKept']
          : largestFile === undefined
            ? t[`${kind}Body`]
            : t.fileTooLargeBody(megabytes(largestFile))}
      </p>
      {passes && unsent.length > 0 && <p class="govuk-body">{t.unsentKept}</p>}
      {kind === 'failure' && (
        <p class="govuk-body">
          <code>{c.var.ctx.requestId}</code>
        </p>
      )}
      <p class="govuk-body">
        {kind === 'stepOwed' && (
          <>
            <a class="govuk-link" href={`/${lang}/account/second-factor`} target="_blank" rel="noopener">
              {t.setUp}
            </a>{' '}
            ·{' '}
          </>
        )}
        {kind === 'signedOut' && (
          <>
            <a class="govuk-link" href={`/${lang}/sign-in`} target="_blank" rel="noopener">
              {t.signIn}
            </a>{' '}
            ·{' '}
          </>
        )}
        <a class="govuk-link" href={`/${lang}`}>
          {t.home}
        </a>{' '}
        ·{' '}
        <a class="govuk-link" href={`/${lang}/search`}>
          {t.search}
        </a>
      </p>
      {unsent.length > 0 && <UnsentForm lang={lang} action={`${pathname}${search}`} fields={unsent} />}
    </Prose>,
  )
}
