import { renameStation } from '../../src/services/rename-station.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { station } from '../subjects.ts';

const input = mutationInput('renameStation', {
  description: 'The station and its new name. 社工站及其新名称。',
  fields: (t) => ({
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    name: t.string({ required: true, description: 'The new name. 新名称。' }),
  }),
});

addMutation('renameStation', {
  description: 'Renames a station on all dates. 社工站更名（不分日期）。',
  input,
  subject: station,
  run: renameStation,
});
