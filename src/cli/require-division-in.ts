import type { Facts } from '../domain/facts.ts';
import { shorten } from '../exchange/quote-value.ts';
import { refuse } from './command-refused.ts';

/** Refuses a division that a document does not have. */
export function requireDivisionIn(
  { divisions }: Pick<Facts, 'divisions'>,
  code: string | undefined,
  file: string,
): void {
  if (code === undefined || divisions.some((division) => division.code === code)) return;
  const quoted = shorten(code);
  throw refuse(
    `${file}: 没有编码为 ${quoted} 的行政区划；--division 应为文件中 divisions 的编码`,
    `${file}: there is no division with the code ${quoted}; --division must be a code listed under divisions`,
  );
}
