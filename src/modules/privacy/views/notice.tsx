import type { Lang, Localized } from '#platform/i18n/index.ts'
import { Lead, PageHeading, Prose, Section, Table, TableWrap } from '#ui/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

type Props = {
  lang: Lang
  t: Text
  secretariat: string
  purposes: { code: string; title: Localized; ground: Localized }[]
  periods: { code: string; days: number | null; title: Localized; body: Localized }[]
}

export const NoticeView = ({ lang, t, secretariat, purposes, periods }: Props) => {
  const { notice } = t
  return (
    <>
      <PageHeading>{notice.title}</PageHeading>
      <Lead>{notice.lead}</Lead>
      <Paragraph id="who" title={notice.who} text={notice.whoBody(secretariat)} />
      <Paragraph id="visit" title={notice.visit} text={notice.visitBody} />
      <Paragraph id="account" title={notice.account} text={notice.accountBody} />
      <Section id="why" title={notice.whyTitle}>
        <TableWrap label={notice.whyTitle}>
          <Table
            head={[notice.purpose, notice.ground]}
            rowHeaders
            rows={purposes.map(({ title, ground }) => [title[lang], ground[lang]])}
          />
        </TableWrap>
      </Section>
      <Section id="how-long" title={notice.howLong}>
        <TableWrap label={notice.howLong}>
          <Table
            head={[notice.data, notice.period]}
            rowHeaders
            rows={periods.map(({ code, days, title, body }) => [
              title[lang],
              <span key={code}>
                {days === null ? notice.always : notice.days(days)}
                <br />
                <span class="govuk-hint">{body[lang]}</span>
              </span>,
            ])}
          />
        </TableWrap>
      </Section>
      <Paragraph id="seen" title={notice.seen} text={notice.seenBody} />
      <Paragraph id="trace" title={notice.trace} text={notice.traceBody} />
      <Section id="rights" title={notice.rights}>
        <Prose>
          <p>{notice.rightsBody}</p>
          <p>{notice.backups}</p>
          <p>
            <a class="govuk-link" href={`/${lang}${urls.ownData()}`}>
              {notice.toOwn}
            </a>
          </p>
        </Prose>
      </Section>
    </>
  )
}

const Paragraph = ({ id, title, text }: { id: string; title: string; text: string }) => (
  <Section id={id} title={title}>
    <Prose>
      <p>{text}</p>
    </Prose>
  </Section>
)
