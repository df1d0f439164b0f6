import type { Lang } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  CharacterCount,
  Checkboxes,
  DateInput,
  ErrorSummary,
  Fieldset,
  FileUpload,
  Input,
  PasswordInput,
  Radios,
  Select,
  Textarea,
} from '../index.ts'
import { Specimen } from './specimen.tsx'

const countries = [
  { value: '', text: 'Choose a country' },
  { value: 'CR', text: 'Costa Rica' },
  { value: 'BB', text: 'Barbados' },
]

const Buttons = () => (
  <Specimen name="Button">
    <Button start href="#main">
      Start the proposal
    </Button>
    <ButtonGroup>
      <Button once>Save and continue</Button>
      <Button look="secondary" type="button">
        Save and come back
      </Button>
      <Button look="warning" type="button">
        Withdraw
      </Button>
      <Button disabled type="button">
        Not yet
      </Button>
      <a class="govuk-link" href="#main">
        Cancel
      </a>
    </ButtonGroup>
  </Specimen>
)

const Typed = ({ lang }: { lang: Lang }) => (
  <Specimen name="Input, Select, Textarea, CharacterCount, PasswordInput, FileUpload">
    <Input
      lang={lang}
      name="title"
      label="Title of the proposal"
      size="m"
      hint="As it will appear in the list"
    />
    <Input lang={lang} name="email" label="E-mail" type="email" autocomplete="email" width={20} />
    <Input
      lang={lang}
      name="cost"
      label="Estimated cost"
      prefix="USD"
      suffix="per visit"
      inputmode="numeric"
      width={5}
    />
    <Input lang={lang} name="locked" label="Reference number" value="RIAL-2026-014" disabled />
    <Select lang={lang} name="country" label="Country" items={countries} value="CR" />
    <Textarea lang={lang} name="need" label="What does your ministry need to learn?" rows={3} />
    <CharacterCount
      lang={lang}
      name="summary"
      label="Summary"
      max={400}
      rows={3}
      value="A shared labor inspection system"
    />
    <PasswordInput lang={lang} name="password" label="Password" />
    <FileUpload lang={lang} name="letter" label="Letter of consent" hint="PDF, up to 5 MB" accept=".pdf" />
  </Specimen>
)

const Chosen = ({ lang }: { lang: Lang }) => (
  <Specimen name="Checkboxes, Radios, DateInput, Fieldset">
    <Checkboxes
      lang={lang}
      name="themes"
      legend="Themes"
      size="m"
      hint="Choose all that apply"
      values={['inspection']}
      items={[
        { value: 'inspection', label: 'Labor inspection', hint: 'Including electronic files' },
        { value: 'dialogue', label: 'Social dialogue' },
        {
          value: 'other',
          label: 'Another theme',
          conditional: <Input lang={lang} name="theme-other" label="Which one?" width={20} />,
        },
        { divider: 'or' },
        { value: 'none', label: 'None of these', exclusive: true },
      ]}
    />
    <Radios
      lang={lang}
      name="mode"
      legend="How will it take place?"
      size="m"
      value="visit"
      items={[
        { value: 'visit', label: 'On-site visit' },
        { value: 'expert', label: 'Expert visit' },
        { value: 'virtual', label: 'Virtual', disabled: true },
      ]}
    />
    <Radios
      lang={lang}
      name="agree"
      inline
      small
      legend="Does the provider agree?"
      items={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]}
    />
    <DateInput
      lang={lang}
      id="from"
      name="from"
      legend="First day of the visit"
      hint="For example, 27 3 2026"
    />
    <Fieldset legend="Contact" size="l">
      <Input lang={lang} name="phone" label="Telephone" type="tel" width={20} />
    </Fieldset>
  </Specimen>
)

const Failed = ({ lang }: { lang: Lang }) => (
  <Specimen name="What a form that fails looks like">
    <ErrorSummary
      lang={lang}
      autoFocus={false}
      errors={[
        { field: 'goal', text: 'Write what the visit is for' },
        { field: 'start-day', text: 'The first day must be after the last call closes' },
        { field: 'provider', text: 'Choose the ministry that provides' },
        { text: 'The call closed at 17:00, Washington time' },
      ]}
    />
    <Input lang={lang} name="goal" label="Purpose" error="Write what the visit is for" />
    <DateInput
      lang={lang}
      id="start"
      name="start"
      legend="First day"
      error="The first day must be after the last call closes"
      value={{ day: 3, month: 2, year: 2024 }}
      wrong={['year']}
    />
    <Select
      lang={lang}
      name="provider"
      label="Provider"
      items={countries}
      error="Choose the ministry that provides"
    />
    <Checkboxes
      lang={lang}
      name="consent"
      error="Confirm that your minister knows of the proposal"
      items={[{ value: 'yes', label: 'The minister knows of this proposal' }]}
    />
    <Radios
      lang={lang}
      name="phase"
      legend="Phase"
      error="Choose a phase"
      items={[
        { value: '1', label: 'First' },
        { value: '2', label: 'Second' },
      ]}
    />
    <Textarea lang={lang} name="reason" label="Reason" error="Say why" rows={2} />
    <CharacterCount
      lang={lang}
      name="result"
      label="Result"
      error="Shorten the result"
      max={10}
      rows={2}
      value="Longer than ten"
    />
    <PasswordInput lang={lang} name="secret" label="Password" error="The password is too short" />
    <FileUpload lang={lang} name="file" label="Program" error="The file must be a PDF" />
  </Specimen>
)

export const Forms = ({ lang }: { lang: Lang }) => (
  <>
    <Buttons />
    <Typed lang={lang} />
    <Chosen lang={lang} />
    <Failed lang={lang} />
  </>
)
