import type { Lang } from '#platform/i18n/index.ts'
import { type Content, Section, Table, TableWrap, Tag } from '#ui/index.ts'
import type { Text } from '../../text/index.ts'
import type { SecondRoundText } from '../../text/second-round/index.ts'
import { Digest, VerifyCommand } from './digest.tsx'

export type ProposalRow = {
  id: string
  /** None where the reader may not open it. */
  href: string | undefined
  title: string
  titleLang: Lang
  beneficiaries: string
  providers: string
  /** With the bonuses, two decimals. */
  points: string | null
  /** Where a bonus was granted, what the points are made of. */
  madeOf: string | null
  isListed: boolean
  /** Why it is in, or what would have brought it in. */
  sentence: string
}

type ListProps = {
  lang: Lang
  t: SecondRoundText
  words: Text
  rows: ProposalRow[]
  label: string
  isOrdered?: boolean
}

/** Proposals with who learns from whom, their points, and the sentence that tells why. */
export const ProposalList = ({ lang, t, words, rows, label, isOrdered }: ListProps) =>
  rows.length === 0 ? null : (
    <TableWrap label={label}>
      <Table
        class="minga-stacked"
        head={[
          words.proposal,
          `${words.beneficiary} ← ${words.provider}`,
          t.selection.pointsHead,
          t.selection.why,
        ]}
        rowHeaders
        rows={rows.map((row, at) => [
          <Named key={row.id} lang={lang} row={row} place={isOrdered ? at + 1 : undefined} />,
          under(
            `${words.beneficiary} ← ${words.provider}`,
            <>
              {row.beneficiaries} ← {row.providers}
              {row.isListed && (
                <>
                  {' '}
                  <Tag tone="purple">{t.selection.listMark}</Tag>
                </>
              )}
            </>,
          ),
          under(
            t.selection.pointsHead,
            <>
              {row.points ?? '–'}
              {row.madeOf && <div class="govuk-hint govuk-!-font-size-16">{row.madeOf}</div>}
            </>,
          ),
          under(t.selection.why, row.sentence),
        ])}
      />
    </TableWrap>
  )

/** A cell that tells its column where there is no room for columns. */
const under = (head: string, content: Content) => ({
  content: <div>{content}</div>,
  attributes: { 'data-head': head },
})

const Named = ({ lang, row, place }: { lang: Lang; row: ProposalRow; place: number | undefined }) => (
  <>
    {place !== undefined && `${place}. `}
    {row.href ? (
      <a class="govuk-link" href={row.href}>
        {row.id}
      </a>
    ) : (
      row.id
    )}
    <br />
    <span class="govuk-!-font-weight-regular" lang={row.titleLang === lang ? undefined : row.titleLang}>
      {row.title}
    </span>
  </>
)

export type PriceRow = { name: string; cost: string; without: string }

/** What each rule costs the selection. */
export const Prices = ({ lang, t, rows }: { lang: Lang; t: SecondRoundText; rows: PriceRow[] }) =>
  rows.length === 0 ? null : (
    <Section id="price" title={t.selection.price}>
      <p class="govuk-body">{t.selection.priceLead}</p>
      <TableWrap label={t.selection.price}>
        <Table
          class="minga-stacked"
          head={[t.selection.rule, t.selection.cost, t.selection.without]}
          rowHeaders
          rows={rows.map(({ name, cost, without }) => [
            name,
            under(t.selection.cost, cost),
            under(t.selection.without, <span lang={lang}>{without}</span>),
          ])}
        />
      </TableWrap>
    </Section>
  )

type CertificateProps = {
  lang: Lang
  t: SecondRoundText
  points: string
  digest: string
  tie: string[]
  dataset: string
  /** What the file is called once downloaded. */
  file: string
}

/** That no selection is better, how ties were broken, and how anybody can check it. */
export const Certificate = ({ t, points, digest, tie, dataset, file }: CertificateProps) => (
  <Section id="certificate" title={t.selection.certificate}>
    <p class="govuk-body">{t.selection.certificateBody(points)}</p>
    {tie.map((sentence) => (
      <p key={sentence} class="govuk-body">
        {sentence}
      </p>
    ))}
    <p class="govuk-body">
      <a class="govuk-link" href={dataset}>
        {t.selection.download}
      </a>
    </p>
    <VerifyCommand file={file} />
    <p class="govuk-body">
      {t.selection.digest}: <Digest of={digest} />
    </p>
  </Section>
)
