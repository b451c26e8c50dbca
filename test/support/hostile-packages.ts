import { writeXlsx } from 'hucre/xlsx';
import { rawParts, rawWorkbook, textRow } from './raw-workbook.ts';
import { zip } from './zip.ts';

/** A file somebody sends by mistake or on purpose, and why it is refused; or the names read from it all the same. */
export interface HostileFile {
  readonly title: string;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
  readonly refused?: string;
  readonly names?: readonly string[];
  readonly faults?: readonly string[];
}

export const HEADER = textRow(1, ['姓名', '政治面貌']);
export const PERSON = textRow(2, ['测试甲', '党员']);
const SOUND = { rows: HEADER + PERSON };
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Files that are no workbook, or a package with something wrong around the sheets. */
export const HOSTILE_PACKAGES: readonly HostileFile[] = [
  { title: 'nothing', bytes: () => Buffer.alloc(0), refused: 'NOT_A_WORKBOOK' },
  { title: 'chance', bytes: () => chance(4_000), refused: 'UNKNOWN_ENCODING' },
  { title: 'a PDF', bytes: () => Buffer.from('%PDF-1.7\n%âãÏÓ'), refused: 'NOT_A_WORKBOOK' },
  {
    title: 'a web page named .xlsx',
    bytes: () => Buffer.from('<html><table><tr><td>姓名</td><td>政治面貌</td></tr></table></html>'),
    refused: 'NOT_A_WORKBOOK',
  },
  {
    title: 'an old .xls',
    bytes: () => Buffer.concat([COMPOUND_FILE, Buffer.alloc(2_000), Buffer.from('Workbook', 'utf16le')]),
    refused: 'NOT_A_WORKBOOK',
  },
  {
    title: 'a workbook with a password',
    bytes: () => writeXlsx({ sheets: [{ name: '名单' }], encryption: { password: '12345678', spinCount: 10 } }),
    refused: 'ENCRYPTED',
  },
  {
    title: 'a package with encrypted parts',
    bytes: () => rawWorkbook({ ...SOUND, more: [{ name: 'xl/secret.xml', data: 'x', flags: 1 }] }),
    refused: 'ENCRYPTED',
  },
  {
    title: 'an .ods',
    bytes: () => zip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 }]),
    refused: 'NOT_A_WORKBOOK',
  },
  {
    title: 'an .xlsb',
    bytes: () =>
      zip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'xl/workbook.bin', data: 'x' },
      ]),
    refused: 'NOT_A_WORKBOOK',
  },
  {
    title: 'macros',
    bytes: () => rawWorkbook({ ...SOUND, more: [{ name: 'xl/vbaProject.bin', data: 'Auto_Open' }] }),
    refused: 'HAS_MACROS',
  },
  {
    title: 'more than 5 MB',
    bytes: () => Buffer.alloc(5 * 1024 * 1024 + 1, 'a'),
    refused: 'FILE_TOO_LARGE',
  },
  {
    title: 'a bomb that says how large it is',
    bytes: () => rawWorkbook({ ...SOUND, more: [{ name: 'xl/media/image1.png', data: '', claimed: 4_000_000_000 }] }),
    refused: 'UNPACKS_TOO_LARGE',
  },
  {
    title: 'a bomb that says it is small',
    bytes: () => rawBomb(1_000),
    refused: 'DAMAGED',
  },
  { title: 'a bomb that does not say how large it is', bytes: () => rawBomb(0), refused: 'DAMAGED' },
  { title: 'a size that needs 64 bits', bytes: () => rawBomb(0xffffffff), refused: 'UNPACKS_TOO_LARGE' },
  {
    title: 'more shared strings than can be held',
    bytes: () => rawWorkbook({ ...SOUND, sharedStrings: `<sst>${'<si><t>a</t></si>'.repeat(600_000)}</sst>` }),
    refused: 'UNPACKS_TOO_LARGE',
  },
  {
    title: 'three thousand parts',
    bytes: () => zip(Array.from({ length: 3_000 }, (_, index) => ({ name: `part${index}`, data: '' }))),
    refused: 'UNPACKS_TOO_LARGE',
  },
  {
    title: 'the same part twice',
    bytes: () => rawWorkbook({ ...SOUND, more: [{ name: 'xl/worksheets/sheet1.xml', data: '<worksheet/>' }] }),
    refused: 'DAMAGED',
  },
  {
    title: 'names of parts that lead out of the package',
    bytes: () => rawWorkbook({ ...SOUND, more: [{ name: '../../../tmp/outside', data: 'x' }] }),
    names: ['测试甲'],
  },
  {
    title: 'half a file',
    bytes: () => rawWorkbook(SOUND).subarray(0, 1_200),
    refused: 'DAMAGED',
  },
  { title: 'a part with other bytes than were packed', bytes: () => spoil(rawWorkbook(SOUND)), refused: 'DAMAGED' },
  {
    title: 'fifty-one sheets',
    bytes: () => writeXlsx({ sheets: Array.from({ length: 51 }, (_, index) => ({ name: `表${index}` })) }),
    refused: 'TOO_MANY_SHEETS',
  },
];

function rawBomb(claimed: number): Buffer {
  const parts = rawParts({ rows: HEADER + PERSON + '<row/>'.repeat(300_000) });
  return zip(parts.map((part) => (part.name.includes('worksheets/') ? { ...part, claimed } : part)));
}

/** Turns bytes around in the midst of the packed sheet. */
function spoil(bytes: Buffer): Buffer {
  const place = bytes.indexOf('xl/worksheets/sheet1.xml') + 40;
  return Buffer.from(bytes.map((byte, index) => (index >= place && index < place + 8 ? byte ^ 0xff : byte)));
}

/** Bytes as if by chance, always the same. */
function chance(length: number): Buffer {
  let state = 42;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return (state >> 16) & 0xff;
    }),
  );
}
