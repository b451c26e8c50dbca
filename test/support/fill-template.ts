import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';

/** What somebody writes into cells of a person, by the headings of the columns. */
export type Filled = Readonly<Record<string, CellValue>>;

/** Fills the workbook of a station as a person would: writes into rows there are, by name, and adds rows below. */
export async function fillTemplate(
  bytes: Uint8Array,
  changes: Readonly<Record<string, Filled>>,
  added: readonly Filled[],
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const rows = (sheets[0]?.rows ?? []).map((row) => [...row]);
  const header = rows[1] ?? [];
  const write = (row: CellValue[], filled: Filled) => {
    for (const [heading, value] of Object.entries(filled)) row[header.indexOf(heading)] = value;
    return row;
  };
  for (const [name, filled] of Object.entries(changes)) {
    const row = rows.find((each) => each[header.indexOf('姓名')] === name);
    if (row === undefined) throw new Error(`nobody is called ${name}`);
    write(row, filled);
  }
  const people = rows.filter((row) => row.some((cell) => cell !== null && cell !== undefined && cell !== ''));
  const more = added.map((filled) =>
    write(
      header.map(() => null),
      filled,
    ),
  );
  return writeXlsx({ sheets: [{ name: '花名册', rows: [...people, ...more] }] });
}
