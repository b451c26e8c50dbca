import type { MembershipStage as Stage } from '../src/domain/membership.ts';
import { builder } from './builder.ts';

export const MembershipStage = builder.enumType('MembershipStage', {
  description: 'How far a worker is on the way into the party. 发展阶段。',
  values: {
    APPLICANT: { description: '入党申请人: has applied.' },
    ACTIVIST: { description: '入党积极分子: under development.' },
    DEVELOPMENT_TARGET: { description: '发展对象: under development.' },
    PROBATIONARY: { description: '预备党员: a member on probation.' },
    FULL: { description: '正式党员: a full member.' },
    SUSPENDED: { description: '停止党籍: counts as nothing.' },
    ENDED: { description: 'No longer a member; counts as nothing. 党籍终止。' },
  } satisfies Record<Stage, object>,
});
