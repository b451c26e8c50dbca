import type { Language } from '../domain/text.ts';

/** A column of a table in a document. */
export interface DocumentColumn {
  /** Absent in all columns: the table has no heading. */
  readonly heading?: string | undefined;
  /** Its share of the width of the page; all together 100. */
  readonly share: number;
  /** `LABEL`: names what stands beside it. */
  readonly kind?: 'TEXT' | 'NUMBER' | 'LABEL' | undefined;
}

/** What a document is made of, from top to bottom. */
export type Block =
  /** 一、… */
  | { readonly kind: 'HEADING'; readonly text: string }
  /** （一）… */
  | { readonly kind: 'SUBHEADING'; readonly text: string }
  /** Indented; `lead` stands before it in bold. */
  | { readonly kind: 'PARAGRAPH'; readonly lead?: string | undefined; readonly text: string }
  /** Who is addressed, or copied in: not indented. */
  | { readonly kind: 'ADDRESS'; readonly text: string }
  /** At the right, such as the number of a letter. */
  | { readonly kind: 'ASIDE'; readonly text: string }
  /** Small, below a table or at the end. */
  | { readonly kind: 'NOTE'; readonly text: string }
  | {
      readonly kind: 'TABLE';
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Lines to sign, at the right, never parted by the end of a page. */
  | { readonly kind: 'SIGNATURE'; readonly lines: readonly string[] };

/** A letter or a report, to be printed on A4 in any form; all forms say the same. */
export interface PrintableDocument {
  readonly language: Language;
  readonly title: string;
  /** Before the title. */
  readonly head: readonly Block[];
  readonly blocks: readonly Block[];
}
