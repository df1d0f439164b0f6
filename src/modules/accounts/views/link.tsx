import type { Lang } from '#platform/i18n/index.ts'
import { Button, Input, Lead, PageHeading } from '#ui/index.ts'
import type { LinkKind } from '../queries/link.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { errorOf, type Fault, Faults, Form, NewPassword } from './form.tsx'

type Props = { lang: Lang; t: Text; faults?: Fault[] }

export const ResetRequestView = ({ lang, t, faults, email }: Props & { email?: string }) => (
  <>
    <Faults lang={lang} faults={faults} />
    <PageHeading>{t.reset.title}</PageHeading>
    <Lead>{t.reset.lead}</Lead>
    <Form action={`/${lang}${urls.passwordReset()}`}>
      <Input
        lang={lang}
        name="email"
        type="email"
        label={t.email}
        value={email}
        autocomplete="email"
        autocapitalize="none"
        spellcheck={false}
        width="two-thirds"
        error={errorOf(faults, 'email')}
      />
      <Button once>{t.reset.submit}</Button>
    </Form>
  </>
)

export const ResetSentView = ({ lang, t }: Props) => (
  <>
    <PageHeading>{t.reset.sentTitle}</PageHeading>
    <p class="govuk-body">{t.reset.sent}</p>
    <p class="govuk-body">{t.reset.sentHint}</p>
    <p class="govuk-body">
      <a class="govuk-link" href={`/${lang}${urls.signIn()}`}>
        {t.reset.back}
      </a>
    </p>
  </>
)

type LinkProps = Props & { kind: LinkKind; token: string; holder: { name: string; email: string } }

/** The page behind a link: it does nothing until its button is pressed. */
export const LinkView = ({ lang, t, kind, token, holder, faults }: LinkProps) => (
  <>
    <Faults lang={lang} faults={faults} />
    <PageHeading>{t.link[kind]}</PageHeading>
    <Lead>
      {kind === 'reset' ? t.link.resetLead(holder.email) : t.link.invitationLead(holder.name, holder.email)}
    </Lead>
    <Form action={`/${lang}${kind === 'reset' ? urls.passwordResetLink(token) : urls.invitation(token)}`}>
      <input type="hidden" name="username" autocomplete="username" value={holder.email} />
      <NewPassword lang={lang} t={t} faults={faults} />
      <Button once>{t.link.submit}</Button>
    </Form>
  </>
)

export const LinkGoneView = ({ lang, t, kind }: Props & { kind: LinkKind }) => (
  <>
    <PageHeading>{t.link.goneTitle}</PageHeading>
    <p class="govuk-body">{t.link.gone}</p>
    <p class="govuk-body">
      {kind === 'reset' ? (
        <a class="govuk-link" href={`/${lang}${urls.passwordReset()}`}>
          {t.link.resetAgain}
        </a>
      ) : (
        t.link.invitationAgain
      )}
    </p>
  </>
)
