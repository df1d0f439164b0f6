import type { Lang } from '#platform/i18n/index.ts'
import { Button, Input, InsetText, Lead, PageHeading, Section, WarningText } from '#ui/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { errorOf, type Fault, Faults, Form, NewPassword, OwnPassword } from './form.tsx'
import { QrCode } from './qr-code.tsx'

type Props = { lang: Lang; t: Text; faults?: Fault[] }

export const PasswordView = ({ lang, t, faults, email }: Props & { email: string }) => (
  <>
    <Faults lang={lang} faults={faults} />
    <PageHeading caption={t.account.title}>{t.changePassword.title}</PageHeading>
    <Lead>{t.changePassword.other}</Lead>
    <Form action={`/${lang}${urls.password()}`}>
      <input type="hidden" name="username" autocomplete="username" value={email} />
      <OwnPassword lang={lang} t={t} faults={faults} />
      <NewPassword lang={lang} t={t} faults={faults} />
      <Button once>{t.changePassword.submit}</Button>
    </Form>
  </>
)

/** Before: what it is. While being set up: the code to scan. After: how to turn it off. */
export type SecondFactorState =
  | { state: 'off' }
  | { state: 'set_up'; secret: string; address: string; code: boolean[][] }
  | { state: 'on'; mustStay: boolean }

type BeingSetUp = Extract<SecondFactorState, { state: 'set_up' }>

export const SecondFactorView = (p: Props & { factor: SecondFactorState; owes: boolean }) => {
  const { lang, t, faults, factor } = p
  return (
    <>
      <Faults lang={lang} faults={faults} />
      <PageHeading caption={t.account.title}>{t.secondFactor.title}</PageHeading>
      {p.owes && <WarningText lang={lang}>{t.secondFactor.owed}</WarningText>}
      <Lead>{factor.state === 'on' ? t.secondFactor.onLead : t.secondFactor.lead}</Lead>
      {factor.state === 'off' && (
        <Form action={`/${lang}${urls.secondFactor()}`}>
          <OwnPassword lang={lang} t={t} faults={faults} />
          <Button once>{t.secondFactor.begin}</Button>
        </Form>
      )}
      {factor.state === 'set_up' && <SetUp {...p} factor={factor} />}
      {p.owes && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${lang}${urls.passkeys()}`}>
            {t.secondFactor.orPasskey}
          </a>
        </p>
      )}
      {factor.state === 'on' && factor.mustStay && <InsetText>{t.secondFactor.mustStay}</InsetText>}
      {factor.state === 'on' && !factor.mustStay && (
        <Section id="remove" title={t.secondFactor.removeTitle}>
          <p class="govuk-body">{t.secondFactor.removeLead}</p>
          <Form action={`/${lang}${urls.removeSecondFactor()}`}>
            <OwnPassword lang={lang} t={t} faults={faults} />
            <Button look="warning" once>
              {t.secondFactor.remove}
            </Button>
          </Form>
        </Section>
      )}
    </>
  )
}

const SetUp = ({ lang, t, faults, factor }: Props & { factor: BeingSetUp }) => (
  <Section id="set-up" title={t.secondFactor.setUp}>
    <p class="govuk-body">{t.secondFactor.scan}</p>
    <p>
      <QrCode rows={factor.code} label={t.secondFactor.qr} />
    </p>
    <p class="govuk-body">{t.secondFactor.key}</p>
    <InsetText>
      <code>{factor.secret.match(/.{1,4}/g)?.join(' ')}</code>
    </InsetText>
    <p class="govuk-body">
      <a class="govuk-link" href={factor.address}>
        {t.secondFactor.open}
      </a>
    </p>
    <Form action={`/${lang}${urls.confirmSecondFactor()}`}>
      <Input
        lang={lang}
        name="code"
        label={t.secondFactor.code}
        autocomplete="one-time-code"
        inputmode="numeric"
        spellcheck={false}
        width={10}
        error={errorOf(faults, 'code')}
      />
      <Button once>{t.secondFactor.confirm}</Button>
    </Form>
  </Section>
)

export const RecoveryCodesView = ({
  lang,
  t,
  faults,
  codes,
  isOn,
}: Props & { codes?: string[]; isOn: boolean }) => (
  <>
    <Faults lang={lang} faults={faults} />
    <PageHeading caption={t.account.title}>{t.recoveryCodes.title}</PageHeading>
    {codes ? (
      <>
        <Lead>{t.recoveryCodes.lead}</Lead>
        <ul class="govuk-list">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <Form action={`/${lang}${urls.recoveryCodesKept()}`}>
          <Button once>{t.recoveryCodes.kept}</Button>
        </Form>
      </>
    ) : isOn ? (
      <>
        <Lead>{t.recoveryCodes.hidden}</Lead>
        <Section id="renew" title={t.recoveryCodes.renewTitle}>
          <p class="govuk-body">{t.recoveryCodes.renewLead}</p>
          <Form action={`/${lang}${urls.recoveryCodes()}`}>
            <OwnPassword lang={lang} t={t} faults={faults} />
            <Button once>{t.recoveryCodes.renew}</Button>
          </Form>
        </Section>
      </>
    ) : (
      <Lead>{t.recoveryCodes.off}</Lead>
    )}
  </>
)
