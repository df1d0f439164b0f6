import { format, type Lang, languageNames } from '#platform/i18n/index.ts'
import {
  Button,
  InsetText,
  NotificationBanner,
  PageHeading,
  Section,
  SummaryList,
  Table,
  TableWrap,
  Tag,
  WarningText,
} from '#ui/index.ts'
import type { Account, HeldPost } from '../queries/account.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { Form } from './form.tsx'

export type SessionRow = {
  id: number
  device: string
  lastSeenAt: Date
  address: string | null
  isHere: boolean
}

type Props = {
  lang: Lang
  t: Text
  account: Account
  posts: HeldPost[]
  sessions: SessionRow[]
  timeZone: string
  security: { hasSecondFactor: boolean; codesLeft: number; passkeys: number }
  isSecondFactorDue: boolean
  done?: string
}

export const AccountView = (p: Props) => {
  const { lang, t, account } = p
  return (
    <>
      {p.done && (
        <NotificationBanner lang={lang} success>
          {p.done}
        </NotificationBanner>
      )}
      <PageHeading>{t.account.title}</PageHeading>
      {account.isSample && <InsetText>{t.account.sample}</InsetText>}
      {p.isSecondFactorDue && <WarningText lang={lang}>{t.account.recommended}</WarningText>}
      <SummaryList
        rows={[
          { key: t.account.name, value: account.name },
          { key: t.email, value: account.email },
          {
            key: t.account.language,
            value: <span lang={account.language}>{languageNames[account.language]}</span>,
          },
          { key: t.account.posts, value: <Posts {...p} /> },
        ]}
      />
      <p class="govuk-hint">{t.account.correct}</p>
      {!account.isSample && <Security {...p} />}
      <Sessions {...p} />
    </>
  )
}

const Posts = ({ lang, t, posts }: Props) =>
  posts.length === 0 ? (
    <span>{t.account.noPosts}</span>
  ) : (
    <ul class="govuk-list">
      {posts.map(({ id, role, title, institution, validFrom }) => (
        <li key={id}>
          {title?.[lang] ?? t.roles[role as keyof Text['roles']]}, {institution[lang]}
          <br />
          <span class="govuk-hint">
            {t.roles[role as keyof Text['roles']]}, {t.account.since(format(lang).day(validFrom))}
          </span>
        </li>
      ))}
    </ul>
  )

const Security = ({ lang, t, security }: Props) => {
  const to = (path: string, text: string, about: string) => [
    { href: `/${lang}${path}`, text, about: about.toLowerCase() },
  ]
  return (
    <Section id="security" title={t.account.security}>
      <SummaryList
        rows={[
          {
            key: t.password,
            value: t.account.passwordKept,
            actions: to(urls.password(), t.account.change, t.password),
          },
          {
            key: t.secondFactor.title,
            value: (
              <Tag tone={security.hasSecondFactor ? 'green' : 'grey'}>
                {security.hasSecondFactor ? t.account.on : t.account.off}
              </Tag>
            ),
            actions: to(urls.secondFactor(), t.account.manage, t.secondFactor.title),
          },
          ...(security.hasSecondFactor
            ? [
                {
                  key: t.recoveryCodes.title,
                  value: t.account.codesLeft(security.codesLeft),
                  actions: to(urls.recoveryCodes(), t.account.manage, t.recoveryCodes.title),
                },
              ]
            : []),
          {
            key: t.passkeys.title,
            value: t.account.passkeyCount(security.passkeys),
            actions: to(urls.passkeys(), t.account.manage, t.passkeys.title),
          },
        ]}
      />
    </Section>
  )
}

const Sessions = ({ lang, t, sessions, timeZone }: Props) => (
  <Section id="sessions" title={t.sessions.title}>
    <TableWrap label={t.sessions.title}>
      <Table
        head={[t.sessions.device, t.sessions.lastSeen, t.sessions.address, t.sessions.action]}
        rowHeaders
        rows={sessions.map(({ id, device, lastSeenAt, address, isHere }) => [
          device,
          <time key="at" dateTime={lastSeenAt.toISOString()}>
            {format(lang).instant(lastSeenAt, timeZone)}
          </time>,
          address ?? '',
          isHere ? (
            <Tag key="here" tone="blue">
              {t.sessions.here}
            </Tag>
          ) : (
            <Form key="end" action={`/${lang}${urls.endSession(id)}`}>
              <button type="submit" class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0">
                {t.sessions.end}
                <span class="govuk-visually-hidden"> {t.sessions.endAbout(device)}</span>
              </button>
            </Form>
          ),
        ])}
      />
    </TableWrap>
    {sessions.length > 1 && (
      <Form action={`/${lang}${urls.endOtherSessions()}`}>
        <Button look="warning">{t.sessions.endOthers}</Button>
      </Form>
    )}
  </Section>
)
