import { memberStates } from '#modules/directory/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { type Lang, type Localized, languages } from '#platform/i18n/index.ts'
import { mayRunEvaluation } from '../policy.ts'
import { insertCountryList } from '../queries/country-list.ts'
import type { CountryListForm } from '../schema/decision.ts'
import { countryListsText } from '../text/country-lists/index.ts'

/** A list is not changed: another one, with its own day and source, is added beside it. */
export const addCountryList = (ctx: Ctx, form: CountryListForm): Promise<number> =>
  transaction(ctx, async (ctx) => {
    if (!mayRunEvaluation(ctx.actor)) throw new NotFound()
    const known = new Set((await memberStates(ctx.db)).map(({ code }) => code))
    const t = countryListsText(ctx.lang).problems
    const approvedOn = dayOf(form)
    const countries = [...new Set(form.countries)].filter((code) => known.has(code)).toSorted()
    const problems = {
      ...Object.fromEntries(
        languages.flatMap((lang) => (form[`name_${lang}`] === '' ? [[`name_${lang}`, t.name]] : [])),
      ),
      ...(form.source === '' && { source: t.source }),
      ...((approvedOn === undefined || approvedOn > ctx.now.toISOString().slice(0, 10)) && {
        'approvedOn-day': t.approvedOn,
      }),
      ...(countries.length === 0 && { countries: t.countries }),
    }
    if (approvedOn === undefined || Object.keys(problems).length > 0) throw new Invalid(problems)
    const name = Object.fromEntries(languages.map((lang: Lang) => [lang, form[`name_${lang}`]])) as Localized
    const id = await insertCountryList(ctx.db, { name, source: form.source, approvedOn, countries })
    await recordPrivately(ctx, 'evaluation.country_list_added', { kind: 'country_list', id })
    return id
  })

const dayOf = (form: CountryListForm): string | undefined => {
  const [year, month, day] = [form['approvedOn-year'], form['approvedOn-month'], form['approvedOn-day']]
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined
}
