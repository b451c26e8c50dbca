import { checkPackage } from './check-package.ts';
import { FileRefused } from './file-refused.ts';
import type { Grids } from './grid.ts';
import { readCsv } from './read-csv.ts';
import type { ReadingLimits } from './reading-limits.ts';

const PACKAGE = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const NO_TABLE = ['%PDF', '{\\rtf', 'Rar!', '7z\u00bc\u00af'];

/** The sheets of a file. What kind of file it is, its first bytes say; its name says nothing. */
export async function openFile(bytes: Uint8Array, limits: ReadingLimits): Promise<Grids> {
  if (bytes.length > limits.fileBytes) throw new FileRefused('FILE_TOO_LARGE');
  if (bytes.length === 0 || NO_TABLE.some((mark) => beginsWith(bytes, [...mark].map(codeOf)))) {
    throw new FileRefused('NOT_A_WORKBOOK');
  }
  if (beginsWith(bytes, COMPOUND_FILE)) throw new FileRefused(isEncrypted(bytes) ? 'ENCRYPTED' : 'NOT_A_WORKBOOK');
  if (!beginsWith(bytes, PACKAGE)) return readCsv(bytes, limits);
  checkPackage(bytes, limits);
  // as dear to load as a small roster is to read, and not needed for text files and refusals
  const { readWorkbook } = await import('./read-workbook.ts');
  try {
    return await readWorkbook(bytes, limits);
  } catch (error) {
    // whatever a reader of workbooks stumbles over is amiss in the workbook
    throw error instanceof FileRefused ? error : new FileRefused('DAMAGED', { cause: error });
  }
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

/** A workbook with a password is such a compound file, and has a part of this name in it, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}
