import { memberStates } from '#modules/directory/index.ts'
import type { Choices } from '#modules/forms/index.ts'
import { areas, components } from '#modules/taxonomy/index.ts'
import type { Db } from '#platform/db/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { type Modality, modalities } from './schema.ts'
import { writingText } from './text/writing/index.ts'

/** What a proposal's questions are answered from, in the words of a language; of modalities those of its call. */
export const proposalChoices = async (
  db: Db,
  lang: Lang,
  call: { modalities: readonly Modality[] } = { modalities },
  /** The ministry that chooses, which is not among those it chooses from. */
  chooser?: number,
): Promise<Choices> => {
  const [areaRows, componentRows, members] = await Promise.all([areas(db), components(db), memberStates(db)])
  const t = writingText(lang)
  return {
    themes: areaRows.flatMap((area) =>
      area.themes.map(({ code, name }) => ({ code, label: name[lang], group: area.name[lang] })),
    ),
    ministries: members
      .filter(({ ministryId }) => ministryId !== chooser)
      .map(({ ministryCode, name, ministryName }) => ({
        code: ministryCode,
        label: t.ministry(name[lang], ministryName[lang]),
      }))
      .toSorted((a, b) => format(lang).compare(a.label, b.label)),
    modalities: call.modalities.map((code) => ({ code, label: t.modalities[code] })),
    components: componentRows.map(({ code, name }) => ({ code, label: name[lang] })),
  }
}
