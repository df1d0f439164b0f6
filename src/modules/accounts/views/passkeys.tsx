import { format, type Lang } from '#platform/i18n/index.ts'
import { Button, Input, InsetText, Lead, PageHeading, Radios, Section, Table, TableWrap } from '#ui/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { errorOf, type Fault, Faults, Form, OwnPassword } from './form.tsx'

export type PasskeyRow = { id: number; name: string; createdAt: Date; lastUsedAt: Date | null }

type Props = {
  lang: Lang
  t: Text
  passkeys: PasskeyRow[]
  /** The only second step of somebody whose post asks for one. */
  mustStay: boolean
  timeZone: string
  name?: string
  chosen?: string
  faults?: Fault[]
}

export const PasskeysView = (p: Props) => {
  const { lang, t, passkeys, faults } = p
  return (
    <>
      <Faults lang={lang} faults={faults} />
      <PageHeading caption={t.account.title}>{t.passkeys.title}</PageHeading>
      <Lead>{t.passkeys.lead}</Lead>
      {passkeys.length === 0 ? <p class="govuk-body">{t.passkeys.none}</p> : <List {...p} />}
      <Section id="add" title={t.passkeys.add}>
        <InsetText>{t.passkeys.script}</InsetText>
        <Form
          action={`/${lang}${urls.passkeys()}`}
          attributes={{
            hidden: true,
            'data-behaviour': 'passkey-add',
            'data-options': `/${lang}${urls.passkeyOptions()}`,
            'data-failed': t.passkeys.failed,
          }}
        >
          <input type="hidden" name="response" value="" />
          <Input
            lang={lang}
            name="name"
            label={t.passkeys.name}
            hint={t.passkeys.nameHint}
            value={p.name}
            width="one-half"
            error={errorOf(faults, 'name')}
          />
          <OwnPassword lang={lang} t={t} faults={faults} />
          <p class="govuk-error-message" role="alert" hidden />
          <Button>{t.passkeys.add}</Button>
        </Form>
      </Section>
      {p.mustStay && <InsetText>{t.secondFactor.mustStay}</InsetText>}
      {passkeys.length > 0 && !p.mustStay && <Remove {...p} />}
    </>
  )
}

const List = ({ lang, t, passkeys, timeZone }: Props) => (
  <TableWrap label={t.passkeys.title}>
    <Table
      head={[t.passkeys.name, t.passkeys.created, t.passkeys.lastUsed]}
      rowHeaders
      rows={passkeys.map(({ name, createdAt, lastUsedAt }) => [
        name,
        format(lang).instant(createdAt, timeZone),
        lastUsedAt ? format(lang).instant(lastUsedAt, timeZone) : t.passkeys.never,
      ])}
    />
  </TableWrap>
)

const Remove = ({ lang, t, passkeys, faults, chosen }: Props) => (
  <Section id="remove" title={t.passkeys.removeTitle}>
    <Form action={`/${lang}${urls.removePasskey()}`}>
      <Radios
        lang={lang}
        name="id"
        legend={t.passkeys.which}
        value={chosen ?? (passkeys.length === 1 ? passkeys[0]?.id : undefined)}
        items={passkeys.map(({ id, name }) => ({ value: id, label: name }))}
        error={errorOf(faults, 'id')}
      />
      <OwnPassword lang={lang} t={t} faults={faults} id="current-remove" />
      <Button look="warning" once>
        {t.passkeys.remove}
      </Button>
    </Form>
  </Section>
)
