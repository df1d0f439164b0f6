import type { Content } from '../part.ts'

/** One component, in one state, under its name. */
export const Specimen = (p: { name: string; children: Content }) => (
  <section class="minga-section">
    <h2 class="govuk-heading-s">{p.name}</h2>
    {p.children}
  </section>
)
