/** The library is large, and many processes write no report. */
export const wordLibrary = async () => {
  const [docx, { ChartRun }] = await Promise.all([import('docx'), import('docx/charts')])
  return { ...docx, ChartRun }
}

export type Docx = Awaited<ReturnType<typeof wordLibrary>>
