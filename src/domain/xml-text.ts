/** What XML 1.0 cannot hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** A text as a document of XML can hold it: control characters and halves of characters become a replacement character. */
export function keepLegal(text: string): string {
  return text.toWellFormed().replaceAll(ILLEGAL, '\uFFFD');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand anywhere in a document of XML or HTML: `<` becomes `&lt;`, a NUL becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return keepLegal(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
