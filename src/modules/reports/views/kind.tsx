import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, Radios } from '#ui/index.ts'
import { addableKinds } from '../schema.ts'
import type { ReportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { TextHeading } from './heading.tsx'

type Props = { lang: Lang; t: ReportsText; id: number; of: Lang; block: string; title: string }

/** Which kind of block to add. */
export const KindView = ({ lang, t, id, of, block, title }: Props) => (
  <>
    <TextHeading {...{ lang, of, title }}>{t.text.add}</TextHeading>
    <form method="get" action={`/${lang}${urls.after(id, of, block)}`}>
      <Radios
        lang={lang}
        name="kind"
        legend={t.form.kind}
        items={addableKinds.map((kind) => ({
          value: kind,
          label: t.kinds[kind],
          checked: kind === 'paragraph',
        }))}
      />
      <ButtonGroup>
        <Button>{t.form.next}</Button>
        <a class="govuk-link" href={`/${lang}${urls.text(id, of)}`}>
          {t.cancel}
        </a>
      </ButtonGroup>
    </form>
  </>
)
