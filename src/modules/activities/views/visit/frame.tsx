import type { Lang } from '#platform/i18n/index.ts'
import { Button, type Content, Lead, PageHeading } from '#ui/index.ts'
import type { Visit } from '../../schema/visit.ts'
import type { PreparationText } from '../../text/preparation/index.ts'
import { visitUrls } from '../../urls/visit.ts'
import { BackToPlanning, Problems } from './parts.tsx'

/** What every page of the preparation is given. */
export type Common = {
  lang: Lang
  t: PreparationText
  back: string
  visit: Visit
  mayWork: boolean
  problems: Record<string, string>
}

export const Frame = (p: Common & { title: string; lead?: string; children: Content }) => (
  <>
    <Problems lang={p.lang} problems={p.problems} />
    <PageHeading size="l" caption={p.visit.topic[p.lang]}>
      {p.title}
    </PageHeading>
    {p.lead && <Lead>{p.lead}</Lead>}
    {p.children}
    <BackToPlanning href={`/${p.lang}${visitUrls.planning(p.visit.code)}`}>{p.back}</BackToPlanning>
  </>
)

type PartName = 'agenda' | 'participants' | 'costs'

/** A button that takes one row out; `about` tells which to who hears it. */
export const Remove = ({
  lang,
  t,
  visit,
  part,
  id,
  about,
}: Common & { part: PartName; id: number; about: string }) => (
  <form method="post" action={`/${lang}${visitUrls.removal(visit.code, part, id)}`}>
    <Button look="secondary" once>
      {t.remove}
      <span class="govuk-visually-hidden"> {about}</span>
    </Button>
  </form>
)
