import { correctStationDates } from '../../src/services/correct-station-dates.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { station } from '../subjects.ts';

const input = mutationInput('correctStationDates', {
  description: 'The right dates; what is absent stays as it is. 正确的日期，未给出的不变。',
  fields: (t) => ({
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    openedOn: t.field({ type: 'Date', description: 'The first day it counts. Absent: as it is. 设立日期。' }),
    closedOn: t.field({
      type: 'Date',
      description: 'The first day it counts no more. Null: still open; absent: as it is. 撤销日期；空值表示未撤销。',
    }),
  }),
});

addMutation('correctStationDates', {
  description: 'Corrects when a station was opened or closed. 更正社工站的设立或撤销日期。',
  input,
  subject: station,
  run: correctStationDates,
});
