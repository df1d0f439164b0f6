import type { Lang, Localized } from '#platform/i18n/index.ts'
import {
  Button,
  Columns,
  Details,
  Input,
  InsetText,
  Lead,
  PageHeading,
  PasswordInput,
  Section,
} from '#ui/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { errorOf, type Fault, Faults, Form } from './form.tsx'

export type Sample = {
  who: string
  name: string
  title: Localized | null
  role: string
  institution: Localized
}

type Props = {
  lang: Lang
  t: Text
  next: string
  email?: string
  faults?: Fault[]
  /** Asks for the code along with the password. */
  asksCode?: boolean
  note?: string
  samples: Sample[]
}

export const SignInView = (p: Props) => {
  const { lang, t } = p
  return (
    <Columns
      main={
        <>
          <Faults lang={lang} faults={p.faults} />
          <PageHeading>{t.signIn.title}</PageHeading>
          <Lead>{t.signIn.lead}</Lead>
          {p.note && <InsetText>{p.note}</InsetText>}
          <PasswordForm {...p} />
          <PasskeyForm {...p} />
          <p class="govuk-body">
            <a class="govuk-link" href={`/${lang}${urls.passwordReset()}`}>
              {t.signIn.forgot}
            </a>
          </p>
          <Details summary={t.signIn.noAccount}>{t.signIn.noAccountBody}</Details>
        </>
      }
      aside={p.samples.length > 0 && <Samples lang={lang} t={t} samples={p.samples} next={p.next} />}
    />
  )
}

const PasswordForm = ({ lang, t, next, email, faults, asksCode }: Props) => (
  <Form action={`/${lang}${urls.signIn()}`}>
    <input type="hidden" name="next" value={next} />
    <Input
      lang={lang}
      name="email"
      type="email"
      label={t.email}
      value={email}
      autocomplete="username"
      autocapitalize="none"
      spellcheck={false}
      width="two-thirds"
      error={errorOf(faults, 'email')}
    />
    <PasswordInput
      lang={lang}
      name="password"
      label={t.password}
      autocomplete="current-password"
      error={errorOf(faults, 'password')}
    />
    {asksCode && (
      <Input
        lang={lang}
        name="code"
        label={t.signIn.codeLabel}
        hint={t.signIn.codeHint}
        autocomplete="one-time-code"
        inputmode="numeric"
        width={10}
        spellcheck={false}
      />
    )}
    <Button once>{t.signIn.submit}</Button>
  </Form>
)

/** Shown by the script, where the browser knows passkeys. */
const PasskeyForm = ({ lang, t, next }: Pick<Props, 'lang' | 't' | 'next'>) => (
  <Form
    action={`/${lang}${urls.passkeySignIn()}`}
    attributes={{
      hidden: true,
      'data-behaviour': 'passkey-sign-in',
      'data-options': `/${lang}${urls.passkeySignInOptions()}`,
      'data-failed': t.passkeys.failed,
    }}
  >
    <input type="hidden" name="next" value={next} />
    <input type="hidden" name="response" value="" />
    <p class="govuk-error-message" role="alert" hidden />
    <Button look="secondary">{t.signIn.passkey}</Button>
  </Form>
)

const Samples = ({ lang, t, samples, next }: Pick<Props, 'lang' | 't' | 'samples' | 'next'>) => (
  <Section id="samples" title={t.demo.title} level={3} tinted>
    <p class="govuk-body">{t.demo.note}</p>
    {samples.map(({ who, name, title, role, institution }) => (
      <Form key={who} action={`/${lang}${urls.demoSignIn()}`}>
        <input type="hidden" name="who" value={who} />
        <input type="hidden" name="next" value={next} />
        <p class="govuk-body">
          <strong>{t.roles[role as keyof Text['roles']]}</strong>
          <br />
          {[title?.[lang], institution[lang]].filter(Boolean).join(', ')}
        </p>
        <Button look="secondary" once>
          {t.demo.enter(name)}
        </Button>
      </Form>
    ))}
  </Section>
)

type StepProps = {
  lang: Lang
  t: Text
  next: string
  ways: { app: boolean; passkey: boolean }
  faults?: Fault[]
}

export const SecondStepView = ({ lang, t, next, ways, faults }: StepProps) => (
  <>
    <Faults lang={lang} faults={faults} />
    <PageHeading>{ways.app ? t.secondStep.title : t.secondStep.passkeyTitle}</PageHeading>
    {ways.passkey && <PasskeyForm lang={lang} t={t} next={next} />}
    <Form action={`/${lang}${urls.secondStep()}`}>
      <input type="hidden" name="next" value={next} />
      <Input
        lang={lang}
        name="code"
        label={t.code}
        hint={ways.app ? t.secondStep.hint : t.secondStep.recoveryHint}
        autocomplete="one-time-code"
        autocapitalize="characters"
        spellcheck={false}
        width={20}
        error={errorOf(faults, 'code')}
      />
      <Button once>{t.secondStep.submit}</Button>
    </Form>
    <Details summary={t.secondStep.lost}>{t.secondStep.lostBody}</Details>
  </>
)
