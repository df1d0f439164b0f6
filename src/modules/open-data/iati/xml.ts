type Attributes = Record<string, string | undefined>

/** XML 1.0 has no way to write these, not even as a reference: control characters, halves of pairs, non-characters. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader of XML turns these, written plainly, into others.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

const reference = (character: string) => references[character] ?? character

/** A text as the content of an element. */
export const textOf = (text: string) => text.replace(unwritable, '').replace(/[&<>\r]/g, reference)

const attribute = (text: string) => text.replace(unwritable, '').replace(/[&<>"\r\n\t]/g, reference)

/** An element with what is already XML inside; an attribute without a value is left out. */
export const element = (name: string, attributes: Attributes, ...children: string[]): string => {
  const opening = [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${attribute(value)}"`],
    ),
  ].join(' ')
  const content = children.join('')
  return content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>`
}
