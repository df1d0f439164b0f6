import { format, type Lang } from '#platform/i18n/index.ts'
import { FactList, ForeignText, Section } from '#ui/index.ts'
import type { Notice } from '../queries/notice.ts'
import type { Text } from '../text/index.ts'

type Props = { lang: Lang; t: Text['page']; notices: Notice[]; timeZone: string }

/** What was made known of a call, the latest first. */
export const NoticesSection = ({ lang, t, notices, timeZone }: Props) =>
  notices.length === 0 ? null : (
    <Section id="notices" title={t.notices}>
      <FactList
        facts={notices.map((notice) => ({
          name: format(lang).instantInFull(notice.at, timeZone),
          value: (
            <>
              {sentenceOf(notice, { lang, t, timeZone })}
              {notice.reason && (
                <>
                  {' '}
                  {t.reason}:{' '}
                  <ForeignText lang={lang} contentLang={notice.reasonLang ?? lang} inline>
                    {notice.reason}
                  </ForeignText>
                </>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )

const sentenceOf = (notice: Notice, { lang, t, timeZone }: Omit<Props, 'notices'>): string => {
  const when = (at: Date | null) => (at ? format(lang).instantInFull(at, timeZone) : '')
  const { kind, closesAtBefore, closesAtAfter } = notice
  const words = t.notice
  if (kind === 'opened') return words.opened(when(closesAtAfter))
  if (kind === 'extended') return words.extended(when(closesAtBefore), when(closesAtAfter))
  if (kind === 'late_entry') return words.late_entry(notice.institution?.[lang] ?? '', when(closesAtAfter))
  return words[kind]
}
