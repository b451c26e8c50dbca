import {
  COMMITTEE_ROLES,
  type CommitteeMember as Member,
  type CommitteeRole as Role,
  type Committee as Row,
  termEndOf,
} from '../src/domain/branch.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type Dated, sameDate } from './dated.ts';
import { weighList } from './weight.ts';
import { findWorker, seenWorkers, Worker } from './worker.ts';

export const CommitteeRole = builder.enumType('CommitteeRole', {
  description: 'A role in a branch committee. 支部委员会职务。',
  values: {
    SECRETARY: { description: '书记.' },
    DEPUTY_SECRETARY: { description: '副书记.' },
    ORGANIZATION: { description: '组织委员.' },
    PUBLICITY: { description: '宣传委员.' },
    DISCIPLINE: { description: '纪检委员.' },
    MEMBER: { description: 'No special role. 委员。' },
  } satisfies Record<Role, object>,
});

const CommitteeMember = builder.objectRef<Member & Dated>('CommitteeMember').implement({
  description: 'Somebody elected into a committee. 支部委员会委员。',
  fields: (t) => ({
    worker: t.field({
      type: Worker,
      nullable: true,
      description: 'Who it is; null: not for you to see. 委员本人；无权查看时为空。',
      resolve: (member, _, context) => findWorker(member.workerCode, sameDate(member), context),
    }),
    role: t.expose('role', { type: CommitteeRole, description: 'The role. 职务。' }),
  }),
});

export const Committee = builder.objectRef<Row & Dated>('Committee').implement({
  description: 'A branch committee in office, past its term too. 支部委员会（任期届满未换届的仍在任）。',
  fields: (t) => ({
    electedOn: t.expose('electedOn', { type: 'Date', description: 'The date of election. 选举日期。' }),
    termEndsOn: t.field({
      type: 'Date',
      description: 'When the term ends: as recorded, else three years after the election. 任期届满日期。',
      resolve: termEndOf,
    }),
    members: t.field({
      type: [CommitteeMember],
      description: 'Who was elected; empty: not listed. 当选的委员；为空表示未列出。',
      complexity: weighList(7),
      resolve: async (committee, _, context) =>
        (await listMembers(committee, context)).map((member) => ({ ...member, ...sameDate(committee) })),
    }),
  }),
});

/** By worker; where some are not to be seen, by role, and those last: their order would tell of their codes. */
async function listMembers({ members, date }: Row & Dated, context: Context): Promise<readonly Member[]> {
  const codes = members.map(({ workerCode }) => workerCode);
  const seen = new Set(await seenWorkers(codes, date, context));
  if (codes.every((code) => seen.has(code))) return members;
  const rank = ({ role, workerCode }: Member) => COMMITTEE_ROLES.indexOf(role) * 2 + (seen.has(workerCode) ? 0 : 1);
  return members.toSorted((one, other) => rank(one) - rank(other));
}

export const CommitteeMemberInput = builder.inputType('CommitteeMemberInput', {
  description: 'Somebody elected into a committee. 当选的委员。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    role: t.field({ type: CommitteeRole, required: true, description: 'The role. 职务。' }),
  }),
});
