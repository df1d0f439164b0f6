/** A long code that may break where a line ends, so that it fits a phone. */
export const Digest = ({ of }: { of: string }) => (
  <code>{(of.match(/.{1,8}/g) ?? []).flatMap((part) => [part, <wbr key={part} />])}</code>
)

const command = (file: string) => `minga selection verify ${file}`

/** What checks a downloaded dataset: the same in every language. */
export const VerifyCommand = ({ file }: { file: string }) => (
  <p class="govuk-body">
    <code>{command(file)}</code>
  </p>
)
