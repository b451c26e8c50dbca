import { type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** A roster as somebody keeps it, and what must be read from it. All names are invented. */
export interface RealisticRoster {
  readonly title: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly people: readonly Readonly<Record<string, string>>[];
  readonly faults?: readonly string[];
  readonly skippedSheets?: readonly string[];
}

export function workbook(...sheets: readonly WriteSheet[]): () => Promise<Uint8Array> {
  return () => writeXlsx({ sheets: [...sheets] });
}

export function textFile(text: string): () => Promise<Uint8Array> {
  return async () => Buffer.from(text);
}

export function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Rows and columns from 0: from one corner to the other. */
export function merge(startRow: number, startCol: number, endRow: number, endCol: number) {
  return { startRow, startCol, endRow, endCol };
}
