import type { Severity as Degree } from '../src/domain/policy.ts';
import { builder } from './builder.ts';

export const Severity = builder.enumType('Severity', {
  description: 'How serious a finding is. 严重程度。',
  values: {
    ERROR: { description: 'Makes the station fail, unless waived. 问题：使社工站不符合要求（已批准例外的除外）。' },
    WARNING: { description: 'A notice; never makes the station fail. 提示。' },
  } satisfies Record<Degree, object>,
});
