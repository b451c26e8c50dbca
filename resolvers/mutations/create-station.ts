import { createStation } from '../../src/services/create-station.ts';
import { LocationInput } from '../location.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { StationLevel } from '../station-level.ts';
import { station } from '../subjects.ts';

const input = mutationInput('createStation', {
  description: 'A new station. 新社工站。',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its code. 代码。' }),
    name: t.string({ required: true, description: 'Its name. 名称。' }),
    level: t.field({
      type: StationLevel,
      required: true,
      defaultValue: 'TOWN_STATION',
      description: 'Its level. 层级。',
    }),
    divisionCode: t.string({ required: true, description: 'The division it lies in. 所在区划代码。' }),
    openedOn: t.field({ type: 'Date', required: true, description: 'The first day it counts. 设立日期。' }),
    location: t.field({ type: LocationInput, description: 'Where it stands. 位置。' }),
    neighborCodes: t.stringList({ description: 'Its neighbours, confirmed by somebody. 经确认相邻的社工站代码。' }),
    responsibleBodyCode: t.string({
      description: 'The party body that answers for it, since ever. 负责的上级党组织代码。',
    }),
  }),
});

addMutation('createStation', {
  description: 'Registers a station. 登记社工站。',
  input,
  subject: station,
  run: createStation,
});
