import { format, type Lang, type Localized } from '#platform/i18n/index.ts'
import {
  Button,
  ErrorSummary,
  Input,
  InsetText,
  Lead,
  PageHeading,
  Prose,
  Section,
  Select,
  Table,
  TableWrap,
  Textarea,
  WarningText,
} from '#ui/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

type State = keyof Text['erasure']['states']
type Request = { id: number; name: string; askedAt: Date; state: State }

type ListProps = { lang: Lang; t: Text; requests: Request[]; timeZone: string }

export const ErasuresView = ({ lang, t, requests, timeZone }: ListProps) => (
  <>
    <PageHeading>{t.erasure.title}</PageHeading>
    <p class="govuk-body">
      <a class="govuk-link" href={`/${lang}${urls.holds()}`}>
        {t.holds.title}
      </a>
    </p>
    {requests.length === 0 ? (
      <p class="govuk-body">{t.erasure.none}</p>
    ) : (
      <TableWrap label={t.erasure.title}>
        <Table
          head={t.erasure.columns}
          rows={requests.map(({ id, name, askedAt, state }) => [
            <a key="name" class="govuk-link" href={`/${lang}${urls.erasure(id)}`}>
              {name}
            </a>,
            format(lang).instant(askedAt, timeZone),
            t.erasure.states[state],
          ])}
        />
      </TableWrap>
    )}
  </>
)

type Props = {
  lang: Lang
  t: Text
  request: Request & { reason: string | null }
  touched: { table: string; rows: number }[]
  namesakes: number
  isHeld: boolean
  isOwn: boolean
  given: { email: string; reason: string }
  problems: Record<string, string>
}

export const ErasureView = (p: Props) => {
  const { lang, t, request, problems } = p
  const words = t.erasure
  const errors = Object.entries(problems).map(([field, text]) => ({ field, text }))
  const isOpen = request.state === 'asked' || request.state === 'reviewed'
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <PageHeading>{request.name}</PageHeading>
      <Lead>{words.states[request.state]}</Lead>
      {request.reason && <InsetText>{request.reason}</InsetText>}
      {isOpen && (
        <>
          <Section id="would" title={words.would}>
            {p.namesakes > 0 && <WarningText lang={lang}>{words.namesakes(p.namesakes)}</WarningText>}
            <TableWrap label={words.would}>
              <Table
                head={[words.table, words.rows]}
                rows={p.touched.map(({ table, rows }) => [table, format(lang).number(rows)])}
              />
            </TableWrap>
          </Section>
          <Section id="stays" title={words.stays}>
            <Prose>
              <p>{words.staysBody}</p>
            </Prose>
          </Section>
          <Decide {...p} />
        </>
      )}
    </>
  )
}

const Decide = ({ lang, t, request, isHeld, isOwn, given, problems }: Props) => {
  const words = t.erasure
  const id = <input type="hidden" name="id" value={request.id} />
  if (isHeld) return <InsetText>{words.held}</InsetText>
  if (isOwn) return <InsetText>{words.own}</InsetText>
  return (
    <>
      {request.state === 'asked' ? (
        <form method="post" action={`/${lang}${urls.review()}`} novalidate>
          {id}
          <Button once>{words.review}</Button>
        </form>
      ) : (
        <Section id="confirm" title={words.confirmTitle}>
          <form method="post" action={`/${lang}${urls.confirmation()}`} novalidate>
            {id}
            <Input
              lang={lang}
              name="email"
              type="email"
              label={words.email}
              hint={words.confirmHint}
              value={given.email}
              error={problems.email}
            />
            <Button look="warning" once>
              {words.confirm}
            </Button>
          </form>
        </Section>
      )}
      <Section id="refuse" title={words.refuseTitle}>
        <form method="post" action={`/${lang}${urls.refusal()}`} novalidate>
          {id}
          <Textarea
            lang={lang}
            name="reason"
            label={words.reason}
            value={given.reason}
            error={problems.reason}
          />
          <Button look="secondary">{words.refuse}</Button>
        </form>
      </Section>
    </>
  )
}

type HoldsProps = {
  lang: Lang
  t: Text
  holds: { id: number; what: string; reason: string; placedAt: Date }[]
  periods: { code: string; title: Localized }[]
  given: { email: string; period: string; reason: string }
  timeZone: string
  problems: Record<string, string>
}

export const HoldsView = ({ lang, t, holds, periods, given, timeZone, problems }: HoldsProps) => {
  const words = t.holds
  const errors = Object.entries(problems).map(([field, text]) => ({ field, text }))
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <PageHeading>{words.title}</PageHeading>
      <Lead>{words.lead}</Lead>
      {holds.length === 0 ? (
        <p class="govuk-body">{words.none}</p>
      ) : (
        <TableWrap label={words.title}>
          <Table
            head={words.columns}
            rows={holds.map(({ id, what, reason, placedAt }) => [
              what,
              reason,
              format(lang).instant(placedAt, timeZone),
              <form key="lift" method="post" action={`/${lang}${urls.lifting()}`} novalidate>
                <input type="hidden" name="id" value={id} />
                <Button look="secondary">
                  {words.lift}
                  <span class="govuk-visually-hidden"> {what}</span>
                </Button>
              </form>,
            ])}
          />
        </TableWrap>
      )}
      <form method="post" action={`/${lang}${urls.holds()}`} novalidate>
        <Input
          lang={lang}
          name="email"
          type="email"
          label={words.email}
          value={given.email}
          error={problems.email}
        />
        <Select
          lang={lang}
          name="period"
          label={words.period}
          value={given.period}
          items={[
            { text: words.noPeriod, value: '' },
            ...periods.map(({ code, title }) => ({ text: title[lang], value: code })),
          ]}
        />
        <Textarea
          lang={lang}
          name="reason"
          label={words.reason}
          value={given.reason}
          error={problems.reason}
        />
        <Button once>{words.place}</Button>
      </form>
    </>
  )
}
