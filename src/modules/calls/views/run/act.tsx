import type { Lang } from '#platform/i18n/index.ts'
import type { Content } from '#ui/index.ts'
import { Button, ButtonGroup, ErrorSummary, Lead, PageHeading, Textarea } from '#ui/index.ts'
import type { DeskText } from '../../text/desk/index.ts'

type Props = {
  lang: Lang
  t: DeskText['acts']
  caption: string
  words: { title: string; note: string; reasonHint: string; button: string }
  lead: string
  /** Where it is sent, and where one goes back to; without the language. */
  path: string
  back: string
  reason: string
  problems: Record<string, string>
  isWarning?: boolean
  /** The fields before the reason. */
  children?: Content
}

/** What the Secretariat does with a reason that is kept. */
export const ActView = ({ lang, t, words, problems, ...p }: Props) => (
  <>
    {Object.keys(problems).length > 0 && (
      <ErrorSummary lang={lang} errors={Object.entries(problems).map(([field, text]) => ({ field, text }))} />
    )}
    <PageHeading size="l" caption={p.caption}>
      {words.title}
    </PageHeading>
    <Lead>{p.lead}</Lead>
    <form method="post" action={`/${lang}${p.path}`} novalidate>
      {p.children}
      <Textarea
        lang={lang}
        name="reason"
        label={t.reason}
        size="s"
        hint={words.reasonHint}
        rows={4}
        value={p.reason}
        error={problems.reason}
      />
      <p class="govuk-body">{words.note}</p>
      <ButtonGroup>
        <Button look={p.isWarning ? 'warning' : undefined} once>
          {words.button}
        </Button>
        <a class="govuk-link" href={`/${lang}${p.back}`}>
          {t.cancel}
        </a>
      </ButtonGroup>
    </form>
  </>
)
