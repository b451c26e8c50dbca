import type { Text } from '../../../domain/text.ts';
import type { BranchOnDate } from '../../facts-on-date.ts';
import { countNoun } from '../../words.ts';
import { inBoth, type SayContext, sayBranches, sayStations } from './step-words.ts';

const NOT_JOINT = { 'zh-CN': '没有参加联合党支部，不涉及。', en: 'It is in no joint branch, so this does not arise.' };

/** Why the rules on joint branches find nothing. */
export const passedJointRules = {
  JOINT_BRANCH_NOT_ADJACENT(context: SayContext) {
    return sayJoint(context, ({ jointCodes }, name, language) => {
      const stations = sayStations(jointCodes, context, language);
      if (jointCodes.length < 2) {
        return language === 'en'
          ? `${name} covers only one station jointly: ${stations}.`
          : `${name}只联合覆盖一个社工站：${stations}。`;
      }
      return language === 'en'
        ? `The stations of ${name} are connected through neighbours: ${stations}.`
        : `${name}覆盖的社工站地域相邻、连成一片：${stations}。`;
    });
  },
  JOINT_BRANCH_TOO_FEW_MEMBERS(context: SayContext) {
    const least = context.explanation.policy.parameters.branchFullMembers;
    return sayJoint(context, ({ jointFullMembers }, name, language) =>
      language === 'en'
        ? `${name} has ${countNoun(jointFullMembers, 'full member')} together, at least ${least}.`
        : `${name}正式党员合计 ${jointFullMembers} 名，达到 ${least} 名。`,
    );
  },
  JOINT_BRANCH_TOO_MANY_STATIONS(context: SayContext) {
    const most = context.explanation.policy.parameters.jointBranchMaximumStations;
    return sayJoint(context, ({ jointStations }, name, language) =>
      language === 'en'
        ? `${name} covers ${countNoun(jointStations.length, 'station')} jointly, not more than ${most}.`
        : `${name}联合覆盖社工站 ${jointStations.length} 个，没有超过 ${most} 个。`,
    );
  },
};

function sayJoint(
  context: SayContext,
  say: (branch: BranchOnDate, name: string, language: 'zh-CN' | 'en') => string,
): Text {
  const { jointBranch } = context.explanation.station;
  if (jointBranch === undefined) return NOT_JOINT;
  return inBoth((language) => say(jointBranch, sayBranches([jointBranch], context, language), language));
}
