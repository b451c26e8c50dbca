import type { Verdict } from '../src/compliance/verdict.ts';
import { DomainError } from '../src/domain/errors.ts';
import { type RosterPreview as Preview, peopleOf, previewRoster } from '../src/services/roster/preview-roster.ts';
import type { RosterEffect as Effect } from '../src/services/roster/roster-effect.ts';
import { builder } from './builder.ts';
import { ComplianceStatus } from './compliance.ts';
import type { Context } from './context.ts';
import { FindingCode } from './finding-code.ts';
import { forwardArgs, listByKey } from './forward-list.ts';
import { NamedCode } from './named-code.ts';
import { type PagingArgs, weighPage } from './paging.ts';
import { refuseInput } from './refuse.ts';
import { StructureKind } from './required-structure.ts';
import { RosterCounts } from './roster-counts.ts';
import { RosterEntry, RosterLeft } from './roster-entry.ts';
import { type GivenQuestion, questionFields, readQuestion } from './roster-question-input.ts';

/** What a preview costs: it judges the districts concerned twice. */
const WEIGHT = 2_000;

const RosterVerdict = builder.objectRef<Verdict>('RosterVerdict').implement({
  description: 'How a station stands without or with the roster. 导入前或导入后的判定。',
  fields: (t) => ({
    status: t.expose('status', { type: ComplianceStatus, description: 'How it stands. 合规状态。' }),
    fullMembers: t.int({ description: 'Full members. 正式党员。', resolve: ({ headcount }) => headcount.fullMembers }),
    requiredKind: t.field({
      type: StructureKind,
      nullable: true,
      description: 'What is required; null: its level is not judged. 应有组织形式。',
      resolve: ({ required }) => required?.kind ?? null,
    }),
    findings: t.field({
      type: [FindingCode],
      description: 'Its findings, notices among them. 问题和提示。',
      resolve: ({ findings }) => findings.map(({ code }) => code),
    }),
  }),
});

const RosterEffect = builder.objectRef<Effect>('RosterEffect').implement({
  description: 'What a roster does to the verdict of a station. 名册对一个社工站判定的影响。',
  fields: (t) => ({
    station: t.field({
      type: NamedCode,
      description: 'The station. 社工站。',
      resolve: ({ code, name }) => ({ code, name }),
    }),
    sentence: t.string({
      description: 'The effect in words, with the figures and what is to be done. 影响的说明。',
      resolve: ({ text }, _, { language }) => text[language],
    }),
    before: t.expose('before', {
      type: RosterVerdict,
      nullable: true,
      description: 'Without the roster; null: not open on the date. 导入前。',
    }),
    after: t.expose('after', {
      type: RosterVerdict,
      nullable: true,
      description: 'With it; null: not open on the date. 导入后。',
    }),
  }),
});

const EntryConnection = builder.connectionObject(
  { type: RosterEntry, name: 'RosterEntryConnection', description: 'A page of rows. 名册各行分页。' },
  { name: 'RosterEntryEdge', description: 'A row with its cursor. 名册的一行及其游标。' },
);
const LeftConnection = builder.connectionObject(
  { type: RosterLeft, name: 'RosterLeftConnection', description: 'A page of those missing. 名册中没有的社工分页。' },
  { name: 'RosterLeftEdge', description: 'Somebody missing, with the cursor. 名册中没有的社工及其游标。' },
);
const EffectConnection = builder.connectionObject(
  { type: RosterEffect, name: 'RosterEffectConnection', description: 'A page of effects. 影响分页。' },
  { name: 'RosterEffectEdge', description: 'An effect with its cursor. 影响及其游标。' },
);

const RosterPreview = builder.objectRef<Preview>('RosterPreview').implement({
  description: 'What a roster would bring about; nothing is recorded. 花名册预览：未作任何登记。',
  fields: (t) => ({
    asOf: t.field({
      type: 'Date',
      description: 'The date it speaks of. 名册日期。',
      resolve: ({ question }) => question.asOf,
    }),
    fingerprint: t.exposeString('fingerprint', {
      description: 'Stands for all of it: applyRoster records just this, or refuses. 预览的指纹，导入时须提供。',
    }),
    counts: t.expose('counts', { type: RosterCounts, description: 'How many rows of each kind. 各类行数。' }),
    entries: t.connection(
      {
        type: RosterEntry,
        description: 'The rows, in their order. 各行，按次序。',
        args: {
          ...forwardArgs(),
          changedOnly: t.arg.boolean({ description: 'Leave out what is unchanged. Absent: no. 是否略去不变的行。' }),
        },
        complexity: weighPage,
        resolve: ({ question, entries }, { changedOnly, ...args }, context) =>
          pageOf(
            'RosterEntry',
            entries.filter(({ kind }) => changedOnly !== true || kind !== 'UNCHANGED'),
            args,
            question.asOf,
            context,
            (entry) => ({ entries: [entry], left: [] }),
          ),
      },
      EntryConnection,
    ),
    left: t.connection(
      {
        type: RosterLeft,
        description: 'Who is posted but missing in it, by station. 在站而名册中没有的社工，按站排序。',
        args: forwardArgs(),
        complexity: weighPage,
        resolve: ({ question, left }, args, context) =>
          pageOf('RosterLeft', left, args, question.asOf, context, (each) => ({ entries: [], left: [each] })),
      },
      LeftConnection,
    ),
    effects: t.connection(
      {
        type: RosterEffect,
        description:
          'The stations whose status, requirement or findings would become others, by code. 判定会改变的社工站，按代码排序。',
        args: forwardArgs(),
        complexity: weighPage,
        resolve: ({ question, effects }, args, context) =>
          pageOf('RosterEffect', effects, args, question.asOf, context),
      },
      EffectConnection,
    ),
  }),
});

/** A page of a list in its own order; its cursors are places. `asPart`: an item as a part of its preview, where it tells of people. */
function pageOf<Item extends object>(
  list: string,
  items: readonly Item[],
  args: PagingArgs,
  date: string,
  context: Context,
  asPart?: (item: Item) => Parameters<typeof peopleOf>[0],
) {
  const placed = items.map((item, index) => ({ item, key: String(index).padStart(8, '0') }));
  const keys = new Map(placed.map(({ item, key }) => [item, key]));
  const source = {
    read: async (after: string | null, limit: number) =>
      placed.filter(({ key }) => after === null || key > after).slice(0, limit),
    count: async () => items.length,
  };
  const asNode = ({ item }: { readonly item: Item }) => {
    if (asPart !== undefined) for (const code of peopleOf(asPart(item))) context.loaders.people.add(code);
    return item;
  };
  return listByKey(args, { list, date, source, asNode, keyOf: (node) => keys.get(node) ?? '' }, context);
}

const RosterInput = builder.inputType('RosterInput', {
  description: 'A roster, row by row. 花名册。',
  fields: (t) => questionFields(t),
});

builder.queryField('previewRoster', (t) =>
  t.field({
    type: RosterPreview,
    complexity: { field: WEIGHT, multiplier: 1 },
    description:
      'What a roster would change, whom it leaves in doubt, and what it does to verdicts. Records nothing. 花名册预览：会有的变更、存疑之处、对判定的影响；不作任何登记。',
    args: { input: t.arg({ type: RosterInput, required: true, description: 'The roster. 花名册。' }) },
    resolve: async (_, { input }, context) => {
      try {
        return await previewRoster(context.app, readQuestion(input as GivenQuestion, context.today));
      } catch (error) {
        throw error instanceof DomainError ? refuseInput(error, context) : error;
      }
    },
  }),
);
