import type { PolicyParameters as Parameters } from '../src/domain/policy.ts';
import { builder } from './builder.ts';

/** What each parameter says, for the answer and for the input. */
const PARAMETER_DESCRIPTIONS = {
  branchFullMembers:
    'From so many full members on, a station must have a branch of its own. National law: 3 in every pack. 应当成立党支部的正式党员数（全国规定，均为 3）。',
  committeeFullMembers:
    'From so many full members on, a branch must have a committee. National law: 7 in every pack. 应当设立支部委员会的正式党员数（全国规定，均为 7）。',
  branchMaximumMembers:
    'A branch has generally not more members than this. National law: 50 in every pack. 党支部党员人数一般不超过（全国规定，均为 50）。',
  jointBranchMaximumStations:
    'A joint branch covers generally not more stations than this, 2 to 5. Plans propose groups of 2 or 3 under every pack. 联合党支部覆盖社工站一般不超过，2 至 5；方案始终以 2 至 3 个为一组。',
  committeeMinimumSize:
    'A committee that lists fewer members is unusual, 3 to 7. 支部委员会人数少于此数的提示异常，3 至 7。',
  committeeMaximumSize:
    'A committee that lists more members is unusual, 3 to 7. 支部委员会人数多于此数的提示异常，3 至 7。',
  termReminderMonths:
    'So many months before the end of a committee’s term the superior gives a reminder, 6 to 24. 任期届满前几个月提醒换届，6 至 24。',
  relationTransferMonths:
    'After so many months at a station a member’s relation should have been transferred, 1 to 6. 在站满几个月应当转接组织关系，1 至 6。',
  probationMonths:
    'The months of probation, and of its one extension. National law: 12 in every pack. 预备期及其一次延长的月数（全国规定，均为 12）。',
} as const satisfies Record<keyof Parameters, string>;

/** A field for each parameter, by its name. */
export function ofEachParameter<Field>(
  make: (name: keyof Parameters, description: string) => Field,
): Record<keyof Parameters, Field> {
  const names = Object.keys(PARAMETER_DESCRIPTIONS) as (keyof Parameters)[];
  const fields = names.map((name) => [name, make(name, PARAMETER_DESCRIPTIONS[name])] as const);
  return Object.fromEntries(fields) as Record<keyof Parameters, Field>;
}

export const PolicyParameters = builder.objectRef<Parameters>('PolicyParameters').implement({
  description:
    'The figures of a policy; 以上 includes the number, 不足 and 超过 exclude it. 规则包的参数：“以上”含本数，“不足”“超过”不含。',
  fields: (t) => ofEachParameter((name, description) => t.exposeInt(name, { description })),
});
