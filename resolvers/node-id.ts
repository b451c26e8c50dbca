import { can } from '../src/access/asker.ts';
import { isCalendarDate } from '../src/domain/date.ts';
import { refuseAccess } from './access/refuse-access.ts';
import { TABLE } from './access/table.ts';
import type { Context } from './context.ts';
import { type Dated, datedBy } from './dated.ts';
import { refuse } from './refuse.ts';

/** The types that have ids. */
const NODE_TYPES = ['Station', 'Worker', 'Branch'];

const NOT_AN_ID = {
  'zh-CN': 'id 无法识别：请原样传回本接口给出的 id。',
  en: 'The id cannot be decoded: pass an id as this API answered it.',
};

// a date never contains a slash, so the first one ends it, whatever the code contains
const KEY = /^([^/]*)\/(.+)$/s;

/** The code of an object and its date, if one was named, as one text. */
export function encodeKey({ code, asOf }: { readonly code: string } & Pick<Dated, 'asOf'>): string {
  return `${asOf ?? ''}/${code}`;
}

/** The way back from {@link encodeKey}; the id was checked when it was decoded. */
export function decodeKey(key: string, context: Context): { readonly code: string } & Dated {
  const [, asOf = '', code = ''] = KEY.exec(key) ?? [];
  return { code, ...datedBy(asOf === '' ? null : asOf, context) };
}

export function encodeNodeId(typeName: string, key: string): string {
  return Buffer.from(`${typeName}/${key}`).toString('base64url');
}

export function decodeNodeId(id: string, context: Context): { typename: string; id: string } {
  const text = Buffer.from(id, 'base64url').toString();
  const [, typename = '', key = ''] = KEY.exec(text) ?? [];
  const asOf = KEY.exec(key)?.[1];
  const isWhole = asOf === '' || (asOf !== undefined && isCalendarDate(asOf));
  if (!isWhole || !NODE_TYPES.includes(typename) || encodeNodeId(typename, key) !== id) {
    throw refuse(NOT_AN_ID, context, ['id']);
  }
  const need = TABLE.needWithin(typename);
  if (need !== 'OPEN' && !can(context.app.asker, need)) throw refuseAccess(`node(${typename})`, need, context);
  return { typename, id: key };
}
