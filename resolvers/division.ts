import type { DivisionLevel as Level, Division as Row } from '../src/domain/division.ts';
import { seesDivision } from '../src/services/sees-division.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { loadVersion, VERSION } from './version.ts';

export const DivisionLevel = builder.enumType('DivisionLevel', {
  description: 'The level of a division. 行政区划层级。',
  values: {
    PROVINCE: { description: '省.' },
    CITY: { description: '市.' },
    DISTRICT: { description: '区、县: joint branches stay within one.' },
    TOWN: { description: '镇.' },
    SUBDISTRICT: { description: '街道.' },
    VILLAGE: { description: '村.' },
    COMMUNITY: { description: '社区.' },
  } satisfies Record<Level, object>,
});

export const Division = builder.objectRef<Row>('Division').implement({
  description: 'An administrative division; not dated: it holds on all dates. 行政区划（不分日期）。',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code, GB/T 2260 where there is one. 区划代码。' }),
    name: t.exposeString('name', { description: 'Its name. 名称。' }),
    level: t.expose('level', { type: DivisionLevel, description: 'Its level. 层级。' }),
    version: t.int({
      description: VERSION,
      resolve: ({ code }, _, context) => loadVersion('division', code, context),
    }),
    policy: t.exposeString('policy', {
      nullable: true,
      description: 'The policy pack it names; null: that of the nearest division above that names one. 指定的规则包。',
    }),
  }),
});

builder.objectFields(Division, (t) => ({
  parent: t.field({
    type: Division,
    nullable: true,
    description:
      'The division it lies in; null: none is registered, or it is not for you to see. 上级区划；无权查看时为空。',
    resolve: async ({ parentCode }, _, context) =>
      parentCode !== undefined && (await seesDivision(context.app, parentCode))
        ? loadDivision(parentCode, context)
        : null,
  }),
}));

/** The division with a code; null: there is none that may be seen. */
export async function findDivision(code: string, context: Context): Promise<Row | null> {
  return (await seesDivision(context.app, code)) ? ((await context.loaders.divisions.load(code)) ?? null) : null;
}

/** A division that something visible names. */
export async function loadDivision(code: string, context: Context): Promise<Row> {
  const division = await context.loaders.divisions.load(code);
  if (division === undefined) throw new Error(`the division ${code} is missing`);
  return division;
}
