import { ministryPanels } from '#modules/directory/index.ts'
import { publicationPanels } from '#modules/library/index.ts'
import type { Module } from '#platform/module.ts'
import { api } from './api.ts'
import { dataMap } from './data-map.ts'
import { load } from './load.ts'
import { ministryPanel, publicationPanel } from './panels.tsx'
import { webinars } from './queries/webinar.ts'
import { workshops } from './queries/workshop.ts'
import { routes } from './routes.tsx'
import { eventsText } from './text/index.ts'
import { urls } from './urls.ts'

export const events: Module = {
  name: 'events',
  web: routes,
  api,
  load,
  dataMap,
  navigation: [
    {
      position: 30,
      text: (lang) => eventsText(lang).navigation,
      path: urls.workshops(),
      permission: 'public',
    },
  ],
  panels: [
    { place: ministryPanels, position: 50, render: ministryPanel },
    { place: publicationPanels, position: 10, render: publicationPanel },
  ],
  sitemap: async ({ db }) => [
    urls.workshops(),
    ...(await workshops(db)).map(({ number }) => urls.workshop(number)),
    urls.webinars(),
    ...(await webinars(db)).map(({ code }) => urls.webinar(code)),
  ],
}
