import { updateDivision } from '../../src/services/update-division.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { division } from '../subjects.ts';

const input = mutationInput('updateDivision', {
  description: 'What to change; what is absent stays as it is. 要更改的内容，未给出的不变。',
  fields: (t) => ({
    divisionCode: t.string({ required: true, description: 'The code of the division. 区划代码。' }),
    name: t.string({ description: 'Its new name. Absent: as it is. 新名称。' }),
    parentCode: t.string({
      description: 'The division it lies in. Null: none; absent: as it is. 上级区划；空值表示没有。',
    }),
    policy: t.string({
      description: 'The policy pack it names. Null: none of its own; absent: as it is. 规则包；空值表示不单独指定。',
    }),
  }),
});

addMutation('updateDivision', {
  description:
    'Changes what is registered of a division; rewrites history, since divisions are not dated. 更改行政区划（不分日期，历史随之改变）。',
  input,
  subject: division,
  run: updateDivision,
});
