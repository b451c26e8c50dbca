import { HttpRefused } from './http-refused.ts';

/** The bytes of a request, given up as soon as they are too many. @throws HttpRefused */
export async function readBody(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > most) throw tooLarge(most);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > most) throw tooLarge(most);
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}

function tooLarge(most: number): HttpRefused {
  const megabytes = most / 1024 / 1024;
  return new HttpRefused(413, 'FILE_TOO_LARGE', {
    'zh-CN': `文件过大，最多 ${megabytes} MB`,
    en: `The file is too large; ${megabytes} MB are the most`,
  });
}
