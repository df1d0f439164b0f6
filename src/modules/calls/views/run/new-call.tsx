import type { Lang } from '#platform/i18n/index.ts'
import { Button, ErrorSummary, Input, Lead, PageHeading } from '#ui/index.ts'
import type { DeskText } from '../../text/desk/index.ts'
import { urls } from '../../urls.ts'

type Props = { lang: Lang; t: DeskText['create']; year: string; problem?: string }

export const NewCallView = ({ lang, t, year, problem }: Props) => (
  <>
    {problem && <ErrorSummary lang={lang} errors={[{ field: 'year', text: problem }]} />}
    <PageHeading size="l">{t.title}</PageHeading>
    <Lead>{t.lead}</Lead>
    <form method="post" action={`/${lang}${urls.calls()}`} novalidate>
      <Input
        lang={lang}
        name="year"
        label={t.year}
        size="s"
        width={4}
        inputmode="numeric"
        value={year}
        error={problem}
      />
      <Button once>{t.button}</Button>
    </form>
  </>
)
