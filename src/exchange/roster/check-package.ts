import { FileRefused } from './file-refused.ts';
import type { ReadingLimits } from './reading-limits.ts';

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
/** A size or a number that stands elsewhere, because it needs 64 bits. */
const ELSEWHERE = [0xffff, 0xffffffff];
const FLAG_ENCRYPTED = 1;
const FLAG_SIZES_FOLLOW = 8;

/**
 * Looks at the table of contents of a workbook's ZIP package before anything is unpacked: the unpacker trusts the
 * sizes stated there as its upper bounds, so that they have to be there, and to be small. Nothing is ever written to
 * a disk, so that the names of parts can do no harm.
 */
export function checkPackage(bytes: Uint8Array, limits: ReadingLimits): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (ELSEWHERE.includes(count) || ELSEWHERE.includes(start)) throw new FileRefused('UNPACKS_TOO_LARGE');
  if (count > limits.parts) throw new FileRefused('UNPACKS_TOO_LARGE');
  const names = new Set<string>();
  let unpacked = 0;
  for (let index = 0, place = start; index < count; index++) {
    const part = readPart(bytes, view, place);
    unpacked += part.unpacked;
    if (unpacked > limits.unpackedBytes) throw new FileRefused('UNPACKS_TOO_LARGE');
    const isTree = part.name.endsWith('.xml') && !/(^|\/)worksheets\//.test(part.name);
    if ((isTree || part.name.endsWith('.rels')) && part.unpacked > limits.unpackedPartBytes) {
      throw new FileRefused('UNPACKS_TOO_LARGE');
    }
    if (names.has(part.name)) throw new FileRefused('DAMAGED');
    names.add(part.name);
    place = part.end;
  }
  checkKind(names);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let place = view.byteLength - END_BYTES; place >= first; place--) {
    if (view.getUint32(place, true) === END) return place;
  }
  throw new FileRefused('DAMAGED');
}

function readPart(bytes: Uint8Array, view: DataView, place: number) {
  if (place + ENTRY_BYTES > bytes.length || view.getUint32(place, true) !== ENTRY) throw new FileRefused('DAMAGED');
  const flags = view.getUint16(place + 8, true);
  const packed = view.getUint32(place + 20, true);
  const unpacked = view.getUint32(place + 24, true);
  const nameEnd = place + ENTRY_BYTES + view.getUint16(place + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(place + ENTRY_BYTES, nameEnd));
  if ((flags & FLAG_ENCRYPTED) !== 0) throw new FileRefused('ENCRYPTED');
  if (ELSEWHERE.includes(packed) || ELSEWHERE.includes(unpacked)) throw new FileRefused('UNPACKS_TOO_LARGE');
  // a part that states no size would be unpacked without a bound
  const isUnbounded = packed === 0 ? (flags & FLAG_SIZES_FOLLOW) !== 0 : unpacked === 0 && packed > 2;
  if (isUnbounded && !name.endsWith('/')) throw new FileRefused('DAMAGED');
  return { name, unpacked, end: nameEnd + view.getUint16(place + 30, true) + view.getUint16(place + 32, true) };
}

function checkKind(names: ReadonlySet<string>): void {
  if (!names.has('[Content_Types].xml')) throw new FileRefused('NOT_A_WORKBOOK');
  for (const name of names) {
    if (/vbaProject|xl\/macrosheets\//i.test(name)) throw new FileRefused('HAS_MACROS');
  }
  // a binary workbook, a text document and a presentation have other parts
  if (![...names].some((name) => /(^|\/)workbook\.xml$/.test(name))) throw new FileRefused('NOT_A_WORKBOOK');
}
