import type { PartyBodyKind as Kind, PartyBody as Row } from '../src/domain/party-body.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Division, loadDivision } from './division.ts';
import { loadVersion, VERSION } from './version.ts';

export const PartyBodyKind = builder.enumType('PartyBodyKind', {
  description: 'What kind of superior party body. 上级党组织类别。',
  values: {
    DISTRICT_SOCIAL_ORGANIZATION_COMMITTEE: { description: '区社会组织党委.' },
    TOWN_COMMITTEE: { description: '镇党委.' },
    SUBDISTRICT_WORKING_COMMITTEE: { description: '街道党工委.' },
    OTHER: { description: 'Another. 其他。' },
  } satisfies Record<Kind, object>,
});

export const PartyBody = builder.objectRef<Row>('PartyBody').implement({
  description: 'A superior party body that can answer for stations. 上级党组织。',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code. 代码。' }),
    name: t.exposeString('name', { description: 'Its name. 名称。' }),
    kind: t.expose('kind', { type: PartyBodyKind, description: 'Its kind. 类别。' }),
    division: t.field({
      type: Division,
      description: 'The division it belongs to. 所在区划。',
      resolve: ({ divisionCode }, _, context) => loadDivision(divisionCode, context),
    }),
    version: t.int({
      description: VERSION,
      resolve: ({ code }, _, context) => loadVersion('partyBody', code, context),
    }),
    from: t.expose('from', {
      type: 'Date',
      nullable: true,
      description: 'The first day it exists; null: since ever. 成立日期，空值表示一直存在。',
    }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'The first day it exists no more; null: it does. 撤销日期。',
    }),
  }),
});

/** A party body that something visible names. */
export async function loadPartyBody(code: string, context: Context): Promise<Row> {
  const body = await context.loaders.partyBodies.load(code);
  if (body === undefined) throw new Error(`the party body ${code} is missing`);
  return body;
}
