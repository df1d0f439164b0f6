import type { Lang } from '#platform/i18n/index.ts'
import { DownloadLinks, FactList, Section } from '#ui/index.ts'
import { type Dataset, datasets } from '../datasets.ts'
import type { OpenData } from '../schema.ts'
import { datasetsText } from '../text/datasets/index.ts'
import { openDataText } from '../text/index.ts'
import { urls } from '../urls.ts'

/** `apiBase` is where the API begins. */
export type OpenFilesProps = { lang: Lang; openData: OpenData | null; apiBase: string }

/** Every file there is to take away, for a person who looks for one. */
export const OpenFiles = ({ lang, openData, apiBase }: OpenFilesProps) => {
  const t = openDataText(lang)
  return (
    <>
      <Section id="files" title={t.files}>
        <p class="govuk-body">{t.filesLead}</p>
        <FactList
          facts={datasets.map((dataset) => ({
            name: <strong>{datasetsText(lang)[dataset.name].title}</strong>,
            value: <Files lang={lang} apiBase={apiBase} dataset={dataset} />,
          }))}
        />
      </Section>
      <Section id="standards" title={t.standards}>
        <FactList
          facts={[
            ...(openData
              ? [
                  {
                    name: <strong>{t.iati.name}</strong>,
                    value: <Standard about={t.iati.about} files={[['XML', urls.iati()]]} />,
                  },
                ]
              : []),
            {
              name: <strong>{t.catalog.name}</strong>,
              value: (
                <Standard
                  about={t.catalog.about}
                  files={[
                    ['JSON-LD', urls.catalogJsonLd()],
                    ['Turtle', urls.catalogTurtle()],
                  ]}
                />
              ),
            },
            ...(openData
              ? [
                  {
                    name: <strong>{t.license}</strong>,
                    value: (
                      <a class="govuk-link" href={openData.license.uri} rel="license">
                        {openData.license.name[lang]}
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
    </>
  )
}

const Files = ({
  lang,
  apiBase,
  dataset: { name, csv, api },
}: Omit<OpenFilesProps, 'openData'> & { dataset: Dataset }) => {
  const { title, description } = datasetsText(lang)[name]
  return (
    <>
      {description}
      <DownloadLinks lang={lang} about={title} csv={csv && `/${lang}${csv}`} json={api && `${apiBase}${api}`}>
        {csv && (
          <a class="govuk-link" href={`/${lang}${urls.columns(csv)}`}>
            {openDataText(lang).columns}
            <span class="govuk-visually-hidden">: {title}</span>
          </a>
        )}
      </DownloadLinks>
    </>
  )
}

const Standard = ({ about, files }: { about: string; files: [string, string][] }) => (
  <>
    {about}
    <ul class="govuk-list">
      {files.map(([format, href]) => (
        <li key={href}>
          <a class="govuk-link" href={href} download>
            {format}
          </a>
        </li>
      ))}
    </ul>
  </>
)
