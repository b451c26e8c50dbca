import { ERASED_NAME } from '../access/audit.ts';
import type { IsoDate } from '../domain/date.ts';
import type { InputPath } from '../domain/errors.ts';
import { invalid } from './refusals.ts';

export const LONGEST_CODE = 64;
export const LONGEST_NAME = 200;
const LONGEST_KEY = 200;
const LONGEST_NOTE = 500;

/** Refuses a code that is empty or longer than 64 characters, as the exchange format does. */
export function checkCode(code: string, path: InputPath): void {
  checkLength(code, LONGEST_CODE, path);
}

/** Refuses a name that is empty or longer than 200 characters, as the exchange format does. */
export function checkName(name: string, path: InputPath): void {
  checkLength(name, LONGEST_NAME, path);
}

/** The same of the name of a person, which is not what stands where one was erased. */
export function checkPersonName(name: string, path: InputPath): void {
  checkName(name, path);
  if (name !== ERASED_NAME) return;
  throw invalid(
    path,
    `“${ERASED_NAME}”表示姓名已删除，不能用作姓名；要删除姓名请用 erasePerson`,
    `"${ERASED_NAME}" says that a name was erased and is none; to erase a name, use erasePerson`,
  );
}

/** Refuses an idempotency key that is empty or longer than 200 characters. */
export function checkKey(key: string, path: InputPath): void {
  checkLength(key, LONGEST_KEY, path);
}

/** Refuses a note that is empty or longer than 500 characters. */
export function checkNote(note: string, path: InputPath): void {
  checkLength(note, LONGEST_NOTE, path);
}

/** Refuses an empty text, as the exchange format does. */
export function checkText(text: string, path: InputPath): void {
  checkLength(text, Number.POSITIVE_INFINITY, path);
}

function checkLength(text: string, longest: number, path: InputPath): void {
  if (!text.isWellFormed()) throw invalid(path, '应为完整的 Unicode 文字', 'This must be whole Unicode characters');
  // characters, not UTF-16 code units
  const length = [...text].length;
  if (length >= 1 && length <= longest) return;
  const name = path.at(-1) ?? '';
  if (length === 0) throw invalid(path, `${name} 不能为空`, `${name} must not be empty`);
  throw invalid(
    path,
    `最多 ${longest} 个字符，现有 ${length} 个`,
    `At most ${longest} characters are allowed, not ${length}`,
  );
}

/** Refuses an end that is not after its beginning. */
export function checkOrder(from: IsoDate | undefined, until: IsoDate | undefined, path: InputPath): void {
  if (from === undefined || until === undefined || from < until) return;
  throw invalid(
    path,
    `结束日期 ${until} 必须晚于开始日期 ${from}`,
    `The end, ${until}, must be later than the beginning, ${from}`,
  );
}

/** Refuses degrees outside the globe. */
export function checkLocation(location: { latitude: number; longitude: number } | null | undefined): void {
  if (location === null || location === undefined) return;
  if (!(Math.abs(location.latitude) <= 90)) {
    throw invalid(['location', 'latitude'], '纬度应在 -90 至 90 之间', 'A latitude lies between -90 and 90');
  }
  if (!(Math.abs(location.longitude) <= 180)) {
    throw invalid(['location', 'longitude'], '经度应在 -180 至 180 之间', 'A longitude lies between -180 and 180');
  }
}
