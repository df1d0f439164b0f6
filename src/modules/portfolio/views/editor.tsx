import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, InsetText } from '#ui/index.ts'
import { mayArchive, mayConfirm, mayPublish } from '../policy.ts'
import type { Program } from '../queries/program.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { StateTag } from './mine.tsx'

type Props = { lang: Lang; t: Text; program: Program }

const Verb = ({
  action,
  children,
  look,
}: {
  action: string
  children: string
  look?: 'secondary' | 'warning'
}) => (
  <Button look={look} attributes={{ formaction: action }} once>
    {children}
  </Button>
)

/** Above the preview: what it is and what may be done with it. */
/** On the public page, for who may edit it. */
export const EditLink = ({ lang, t, id }: { lang: Lang; t: Text; id: number }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={`/${lang}${urls.preview(id)}`}>
      {t.verbs.edit}
    </a>
  </p>
)

export const EditorBar = ({ lang, t, program }: Props) => {
  const at = (path: string) => `/${lang}${path}`
  const { id, state } = program
  return (
    <>
      <InsetText>
        <StateTag t={t} state={state} /> {t.previewNote[state]}{' '}
        {state === 'published' && (
          <a class="govuk-link" href={at(urls.program(id))}>
            {t.verbs.view}
          </a>
        )}
      </InsetText>
      <form method="post">
        <ButtonGroup>
          <Button href={at(urls.edit(id))}>{t.verbs.edit}</Button>
          {mayPublish(state) && <Verb action={at(urls.publication(id))}>{t.verbs.publish}</Verb>}
          {mayConfirm(state) && (
            <Verb action={at(urls.confirmation(id))} look="secondary">
              {t.verbs.confirm}
            </Verb>
          )}
          {mayArchive(state) && (
            <Verb action={at(urls.archive(id))} look="warning">
              {t.verbs.archive}
            </Verb>
          )}
          <a class="govuk-link" href={at(urls.versions(id))}>
            {t.verbs.versions}
          </a>
        </ButtonGroup>
      </form>
    </>
  )
}
