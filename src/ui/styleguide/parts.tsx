import type { Lang } from '#platform/i18n/index.ts'
import {
  ActiveFilters,
  Button,
  Card,
  CardGrid,
  Columns,
  DeclaredMark,
  Definition,
  DownloadLinks,
  EmptyState,
  FacetGroup,
  FactList,
  FilterPanel,
  ForeignText,
  Instant,
  KeyFigures,
  Lead,
  PeriodForm,
  Prose,
  ResultItem,
  ResultList,
  SearchBox,
  Section,
  Tag,
  TimeLeft,
} from '../index.ts'
import { Specimen } from './specimen.tsx'

const Search = ({ lang }: { lang: Lang }) => (
  <Specimen name="SearchBox, FilterPanel, ActiveFilters, ResultList, PeriodForm">
    <PeriodForm
      lang={lang}
      action="#period"
      legend="Period"
      hint="Without dates, the whole record."
      from={{ label: 'From', value: '2009-01-01' }}
      to={{ label: 'To', value: '' }}
      apply="Show the period"
      whole={{ text: 'Show the whole record', href: '#whole' }}
    />
    <SearchBox lang={lang} id="results-search" label="Search the programs" value="inspection" />
    <Columns
      asideFirst
      aside={
        <FilterPanel lang={lang} action="#results" active={2} keep={[{ name: 'q', value: 'inspection' }]}>
          <FacetGroup
            lang={lang}
            name="area"
            title="Area"
            items={[
              { value: 'employment', label: 'Employment', count: 41 },
              {
                value: 'inspection',
                label: 'Labor inspection and safety at work',
                count: 1032,
                checked: true,
              },
            ]}
          />
          <FacetGroup
            lang={lang}
            name="state"
            title="Country"
            items={[
              { value: 'BB', label: 'Barbados', count: 3 },
              { value: 'CR', label: 'Costa Rica', count: 9 },
            ]}
          />
        </FilterPanel>
      }
      main={
        <>
          <ActiveFilters
            lang={lang}
            clear="#clear"
            filters={[
              { label: 'Labor inspection', href: '#without-inspection' },
              { label: 'Chile', href: '#without-chile' },
            ]}
          />
          <ResultList label="Results">
            <ResultItem
              href="#r1"
              kicker="Program"
              title="Electronic files for labor inspection"
              facts={['Chile', 'Since 2019', <Tag tone="green">Offered</Tag>]}
            >
              How one ministry moved its <mark>inspection</mark> files from paper to a shared system.
            </ResultItem>
            <ResultItem
              href="#r2"
              title="Inspección del trabajo rural"
              contentLang="es"
              facts={['Costa Rica', '2021']}
            >
              Equipos móviles que llegan a las fincas.
            </ResultItem>
          </ResultList>
          <EmptyState
            title="Nothing matches these filters"
            actions={
              <Button href="#all" look="secondary">
                See all programs
              </Button>
            }
          >
            Try fewer filters, or search in another language.
          </EmptyState>
        </>
      }
    />
  </Specimen>
)

const Trust = ({ lang }: { lang: Lang }) => (
  <Specimen name="KeyFigures, FactList, Definition, DeclaredMark, ForeignText, DownloadLinks">
    <KeyFigures
      figures={[
        { value: '34', label: 'ministries of labor', href: '#members' },
        { value: '91', label: 'activities completed', href: '#activities', note: 'As of 29 May 2026' },
        { value: '1,240', label: 'officials trained', href: '#officials', note: 'Declared' },
        { value: '17', label: 'ministries that taught' },
      ]}
    />
    <Definition lang={lang} asOf="29 May 2026" declared>
      An activity counts when its final report was accepted.
    </Definition>
    <FactList
      facts={[
        { name: 'Beneficiary', value: 'Barbados' },
        {
          name: 'Officials trained',
          value: (
            <>
              14 <DeclaredMark lang={lang} />
            </>
          ),
        },
      ]}
    />
    <ForeignText lang={lang} contentLang={lang === 'es' ? 'en' : 'es'} original="#original">
      <Prose>
        <p>La visita permitió conocer de cerca el sistema de conciliación.</p>
      </Prose>
    </ForeignText>
    <ForeignText lang={lang} contentLang={lang} machine original="#original">
      <p class="govuk-body">The visit made it possible to see the conciliation system at work.</p>
    </ForeignText>
    <DownloadLinks lang={lang} csv="#csv" json="#json" about="activities" />
  </Specimen>
)

const Layout = () => (
  <Specimen name="Card, CardGrid, Section, Prose, Lead">
    <Lead>Ministries of labor teach one another what works.</Lead>
    <CardGrid>
      <Card href="#c1" title="Call for 2026" kicker="Open until 30 April" foot={<Tag tone="green">Open</Tag>}>
        Visits between ministries, paid for by the cooperation fund.
      </Card>
      <Card href="#c2" title="Portfolio of programs" kicker="Library">
        What each ministry offers to teach, with who to write to.
      </Card>
      <Card title="Next workshop" kicker="Event" foot="12 to 14 August, Bridgetown">
        Labor migration and social protection.
      </Card>
    </CardGrid>
    <Section
      title="How a visit comes about"
      id="how"
      tinted
      more={{ href: '#more', text: 'All about the visits' }}
    >
      <Prose>
        <p>
          A ministry asks, another agrees, and a <a href="#rules">committee rates</a> every proposal by the
          same criteria.
        </p>
        <h3>Before the call</h3>
        <ul>
          <li>Look for a program in the Portfolio.</li>
          <li>Write to its focal point.</li>
        </ul>
        <blockquote>We came home with a plan and a telephone number.</blockquote>
      </Prose>
    </Section>
  </Specimen>
)

/** In a year that has not come, so that something is left of it. */
const deadline = new Date('2099-01-11T22:00:00Z')

const Times = ({ lang }: { lang: Lang }) => (
  <Specimen name="Instant, TimeLeft">
    <p class="govuk-body">
      <Instant lang={lang} at={deadline} timeZone="America/New_York" />
    </p>
    <p class="govuk-body">
      <TimeLeft lang={lang} until={deadline}>
        More than 9 days left
      </TimeLeft>
    </p>
  </Specimen>
)

export const Parts = ({ lang }: { lang: Lang }) => (
  <>
    <Layout />
    <Trust lang={lang} />
    <Times lang={lang} />
    <Search lang={lang} />
  </>
)
