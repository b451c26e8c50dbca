import { closeStation } from '../../src/services/close-station.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { station } from '../subjects.ts';

const input = mutationInput('closeStation', {
  description: 'Which station closes, and when. 撤销哪个社工站、何时撤销。',
  fields: (t) => ({
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    on: t.field({
      type: 'Date',
      required: true,
      description: 'The first day it counts no more. 撤销日期（当日起不再计算）。',
    }),
  }),
});

addMutation('closeStation', {
  description: 'Closes a station on a date; its workers and coverage stay on record. 撤销社工站，人员和覆盖记录保留。',
  input,
  subject: station,
  run: closeStation,
});
