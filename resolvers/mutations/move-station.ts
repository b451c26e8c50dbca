import { moveStation } from '../../src/services/move-station.ts';
import { LocationInput } from '../location.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { station } from '../subjects.ts';

const input = mutationInput('moveStation', {
  description: 'Where the station belongs; what is absent stays as it is. 新的区划或位置，未给出的不变。',
  fields: (t) => ({
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    divisionCode: t.string({ description: 'The division it lies in. Absent: as it is. 所在区划代码。' }),
    location: t.field({
      type: LocationInput,
      description: 'Where it stands. Null: unknown; absent: as it is. 位置；空值表示不详。',
    }),
  }),
});

addMutation('moveStation', {
  description: 'Moves a station to another division or place, on all dates. 更改社工站的区划或位置（不分日期）。',
  input,
  subject: station,
  run: moveStation,
});
