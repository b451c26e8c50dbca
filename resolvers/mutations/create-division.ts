import { createDivision } from '../../src/services/create-division.ts';
import { DivisionLevel } from '../division.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { division } from '../subjects.ts';

const input = mutationInput('createDivision', {
  description: 'A new administrative division. 新行政区划。',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its code, GB/T 2260 where there is one. 区划代码。' }),
    name: t.string({ required: true, description: 'Its name. 名称。' }),
    level: t.field({ type: DivisionLevel, required: true, description: 'Its level. 层级。' }),
    parentCode: t.string({ description: 'The division it lies in. Absent: none. 上级区划代码。' }),
    policy: t.string({
      description:
        'The policy pack in force here and below. Absent: that of the division above. 规则包，缺省时沿用上级。',
    }),
  }),
});

addMutation('createDivision', {
  description: 'Registers an administrative division. 登记行政区划。',
  input,
  subject: division,
  run: createDivision,
});
