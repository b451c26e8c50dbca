import type { DocumentNode } from 'graphql';

/** So many characters of documents are remembered; parsed, each takes some 100 bytes, compiled some more. */
const MOST_CHARACTERS = 200_000;
/** Longer ones are rarely asked twice, unless to fill the memory. */
const LONGEST = 20_000;

/** Documents that came, parsed: those asked last, by their text. */
export class DocumentCache {
  readonly #documents = new Map<string, DocumentNode>();
  #characters = 0;

  get(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text);
    if (document === undefined) return undefined;
    this.#documents.delete(text);
    this.#documents.set(text, document);
    return document;
  }

  set(text: string, document: DocumentNode): void {
    if (text.length > LONGEST || this.#documents.has(text)) return;
    this.#documents.set(text, document);
    this.#characters += text.length;
    for (const oldest of this.#documents.keys()) {
      if (this.#characters <= MOST_CHARACTERS) return;
      this.#documents.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}

/** What could not be parsed says why in the language of who asked; the next may speak another. */
export const REMEMBERS_NOTHING = { get: () => undefined, set: () => {} };
