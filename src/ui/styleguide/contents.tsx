import type { Lang } from '#platform/i18n/index.ts'
import type { Tone } from '../index.ts'
import {
  Accordion,
  Details,
  Difference,
  InsetText,
  NotificationBanner,
  Pagination,
  Panel,
  PhaseBanner,
  pageItems,
  SummaryList,
  Table,
  TableWrap,
  Tabs,
  Tag,
  TaskList,
  WarningText,
} from '../index.ts'
import { Specimen } from './specimen.tsx'

const tones: readonly Tone[] = ['grey', 'green', 'teal', 'blue', 'purple', 'red', 'orange', 'yellow']

const Notices = ({ lang }: { lang: Lang }) => (
  <Specimen name="Notices">
    <PhaseBanner tag="Pilot">
      What you see may change.{' '}
      <a class="govuk-link" href="#main">
        Tell us what you think
      </a>
      .
    </PhaseBanner>
    <NotificationBanner lang={lang} titleId="banner-1">
      The call closes on 30 April at 17:00, Washington time.
    </NotificationBanner>
    <NotificationBanner lang={lang} success titleId="banner-2" role="region" autoFocus={false}>
      <h3 class="govuk-notification-banner__heading">The proposal was sent to the provider</h3>
      <p class="govuk-body">
        You will hear from them within ten days.{' '}
        <a class="govuk-notification-banner__link" href="#main">
          See it
        </a>
      </p>
    </NotificationBanner>
    <Panel title="Proposal submitted" level={2}>
      Your reference number
      <br />
      <strong>RIAL-2026-014</strong>
    </Panel>
    <InsetText>Only the Technical Secretariat sees this answer.</InsetText>
    <WarningText lang={lang}>After the call closes the proposal cannot be changed.</WarningText>
    <Details summary="Who may submit a proposal">
      Any ministry of labor that is a member of the network.
    </Details>
    <p class="govuk-body">
      {tones.map((tone) => (
        <span key={tone}>
          <Tag tone={tone}>{tone}</Tag>{' '}
        </span>
      ))}
    </p>
  </Specimen>
)

const Lists = ({ lang }: { lang: Lang }) => (
  <Specimen name="TaskList, SummaryList, Table, Pagination">
    <TaskList
      tasks={[
        { title: 'Beneficiary ministry', href: '#a', status: { text: 'Completed' } },
        {
          title: 'Purpose and results',
          href: '#b',
          hint: 'About 15 minutes',
          status: { text: 'In progress', tone: 'teal' },
        },
        { title: 'Dates', href: '#c', status: { text: 'There is a problem', tone: 'red' } },
        {
          title: 'Provider’s consent',
          status: { text: 'Cannot start yet', class: 'govuk-task-list__status--cannot-start-yet' },
        },
      ]}
    />
    <SummaryList
      card={{ title: 'Proposal', level: 3, actions: [{ href: '#x', text: 'Withdraw' }] }}
      rows={[
        {
          key: 'Beneficiary',
          value: 'Barbados',
          actions: [{ href: '#x', text: 'Change', about: 'beneficiary' }],
        },
        {
          key: 'Provider',
          value: 'Costa Rica',
          actions: [{ href: '#y', text: 'Change', about: 'provider' }],
        },
        { key: 'Status', value: <Tag tone="teal">Awaiting consent</Tag> },
      ]}
    />
    <TableWrap label="Calls by year">
      <Table
        caption="Calls by year"
        captionSize="m"
        rowHeaders
        head={[
          'Call',
          { content: 'Proposals', numeric: true },
          { content: 'Selected', numeric: true },
          { content: 'Completed', numeric: true },
        ]}
        rows={[2024, 2025, 2026].map((year, at) => [
          String(year),
          { content: 21 + at * 3, numeric: true },
          { content: 12 + at, numeric: true },
          { content: 11 - at, numeric: true },
        ])}
      />
    </TableWrap>
    <Pagination
      lang={lang}
      previous={{ href: '#p4' }}
      next={{ href: '#p6' }}
      items={pageItems(5, 12, (page) => `#p${page}`)}
    />
    <Pagination
      lang={lang}
      label="Sections"
      previous={{ href: '#1', label: 'Who may take part' }}
      next={{ href: '#3', label: 'How proposals are rated' }}
    />
  </Specimen>
)

const Folded = ({ lang }: { lang: Lang }) => (
  <Specimen name="Tabs, Accordion">
    <Tabs
      lang={lang}
      items={[
        { id: 'tab-visits', label: 'On-site visits', content: 'Officials of one ministry visit another.' },
        {
          id: 'tab-experts',
          label: 'Expert visits',
          content: 'An expert travels to the ministry that learns.',
        },
      ]}
    />
    <Accordion
      lang={lang}
      id="questions"
      level={3}
      items={[
        {
          heading: 'Who pays for the travel?',
          summary: 'Costs',
          content: 'The cooperation fund.',
          expanded: true,
        },
        { heading: 'How long does a visit last?', content: 'Three to five days.' },
      ]}
    />
  </Specimen>
)

const Compared = ({ lang }: { lang: Lang }) => (
  <Specimen name="Difference">
    <Difference
      lang={lang}
      before="Two officials will visit the provider in June."
      after="Three officials will visit the provider in August, for a week."
    />
    <Difference lang={lang} by="lines" before={'Chile\nPeru\n'} after={'Brazil\nPeru\n'} />
  </Specimen>
)

export const Contents = ({ lang }: { lang: Lang }) => (
  <>
    <Notices lang={lang} />
    <Lists lang={lang} />
    <Folded lang={lang} />
    <Compared lang={lang} />
  </>
)
