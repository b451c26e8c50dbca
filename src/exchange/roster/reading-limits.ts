/** What a file may cost before reading it is given up. */
export interface ReadingLimits {
  readonly fileBytes: number;
  /** All parts of a workbook together, unpacked. */
  readonly unpackedBytes: number;
  /** A part that has to be held as a whole tree: everything but the sheets themselves. */
  readonly unpackedPartBytes: number;
  readonly parts: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  /** Of one cell, in UTF-16 code units: as in spreadsheet programs. */
  readonly cellLength: number;
  /** Faults listed one by one; the others are only counted. */
  readonly faults: number;
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

export const READING_LIMITS: ReadingLimits = {
  fileBytes: 5 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  unpackedPartBytes: 6 * 1024 * 1024,
  parts: 2_000,
  sheets: 50,
  rows: 20_000,
  columns: 256,
  cells: 500_000,
  cellLength: 32_767,
  faults: 2_000,
  milliseconds: 20_000,
  heapMegabytes: 384,
};
