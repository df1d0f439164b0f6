import type { Content } from '../part.ts'

/** One component, in one state, under its name. */
export const Specimen = (p: { name: string; children: Content }) => (
  <section class="minga-section" aria-label={p.name}>
    <p class="govuk-caption-m">{p.name}</p>
    {p.children}
  </section>
)
