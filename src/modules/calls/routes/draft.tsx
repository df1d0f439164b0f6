import { areas } from '#modules/taxonomy/index.ts'
import { Invalid } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { zones } from '#platform/zone/index.ts'
import { Lead, PageHeading } from '#ui/index.ts'
import { favored, saveCall } from '../actions/call.ts'
import { proposalChoices } from '../choices.ts'
import { type CallDraft, draftOf, draftOfCall } from '../draft.ts'
import { callCriteria } from '../queries/cycle.ts'
import { type Cycle, modalities } from '../schema.ts'
import { deskText } from '../text/desk/index.ts'
import { draftText } from '../text/draft/index.ts'
import { callsText } from '../text/index.ts'
import { writingText } from '../text/writing/index.ts'
import { urls } from '../urls.ts'
import { StateTag } from '../views/call.tsx'
import { Conditions } from '../views/conditions.tsx'
import { EditView } from '../views/run/edit.tsx'
import { PreviewView } from '../views/run/preview.tsx'
import { ScalesSection } from '../views/scale.tsx'
import { conditionsOf, yearPattern } from './public.tsx'
import { callOf, deskTrail, toDesk } from './run.tsx'

const run = permission('calls.run')

/** A draft is changed on its own pages; what is frozen, or waits for its time, is looked at on the desk. */
export const editableCall = async (c: C): Promise<{ call: Cycle; isEditable: boolean }> => {
  const call = await callOf(c)
  return { call, isEditable: call.state === 'draft' && !call.isScheduled }
}

export const back = (c: C, call: Cycle) => seeOther(c, `/${c.var.lang}${urls.desk(call.year)}`)

type Shown = { draft: CallDraft; saved?: CallDraft; problems?: Record<string, string> }

const showEdit = async (c: C, call: Cycle, { draft, saved, problems = {} }: Shown, status?: 409 | 422) => {
  const { lang, ctx } = c.var
  const t = draftText(lang)
  const [{ mandates }, areaRows] = await Promise.all([favored(ctx.db), areas(ctx.db)])
  const names = writingText(lang).modalities
  const known = zones.find(({ name }) => name === draft.timeZone)
  return c.var.page(
    {
      title: t.edit.title,
      path: urls.edit(call.year),
      breadcrumbs: deskTrail(c, call, { text: t.edit.title }),
      hasErrors: Object.keys(problems).length > 0,
      isIndexed: false,
    },
    <EditView
      {...{ lang, t, draft, saved, problems }}
      acts={deskText(lang).acts}
      year={call.year}
      zone={known?.city ?? draft.timeZone}
      zones={[
        ...(known ? [] : [{ value: draft.timeZone, text: draft.timeZone }]),
        ...zones.map(({ name, city }) => ({ value: name, text: city })),
      ]}
      modalities={modalities.map((value) => ({ value, label: names[value] }))}
      themes={areaRows.flatMap((area) =>
        area.themes.map(({ code, name }) => ({ value: code, label: `${area.name[lang]}: ${name[lang]}` })),
      )}
      mandates={mandates.map(({ code, title }) => ({ value: code, label: title[lang] }))}
    />,
    status,
  )
}

export const draftRoutes = web()
  .get(`/calls/${yearPattern}/edit`, run, async (c) => {
    const { call, isEditable } = await editableCall(c)
    return isEditable ? showEdit(c, call, { draft: draftOfCall(call) }) : back(c, call)
  })
  .post(`/calls/${yearPattern}/edit`, run, async (c) => {
    const call = await callOf(c)
    const draft = draftOf(await c.req.parseBody({ all: true }))
    try {
      const saving = await saveCall(c.var.ctx, call.id, draft)
      if (saving.isSaved) return toDesk(c, call, deskText(c.var.lang).done.saved)
      return showEdit(c, call, { draft, saved: draftOfCall(saving.current) }, 409)
    } catch (error) {
      if (error instanceof Invalid) return showEdit(c, call, { draft, problems: error.fields }, 422)
      throw error
    }
  })
  .get(`/calls/${yearPattern}/preview`, run, async (c) => {
    const { lang, ctx } = c.var
    const call = await callOf(c)
    const words = callsText(lang)
    const t = draftText(lang).preview
    const [conditions, scales, choices] = await Promise.all([
      conditionsOf(c, call),
      callCriteria(ctx.db, call.id),
      proposalChoices(ctx.db, lang, call),
    ])
    return c.var.page(
      {
        title: `${t.title}: ${call.title[lang] || call.year}`,
        breadcrumbs: deskTrail(c, call, { text: t.title }),
        isIndexed: false,
      },
      <PreviewView
        {...{ lang, t, choices }}
        form={call.form ?? { topics: [] }}
        page={
          <>
            <PageHeading caption={call.year}>{call.title[lang]}</PageHeading>
            <Lead>
              <StateTag t={words} state="open" />
            </Lead>
            {call.summary && <p class="govuk-body-l">{call.summary[lang]}</p>}
            <Conditions {...conditions} />
            <ScalesSection lang={lang} t={words.page} criteria={scales} />
          </>
        }
      />,
    )
  })
