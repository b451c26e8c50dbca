import { setNeighbors } from '../../src/services/set-neighbors.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { station } from '../subjects.ts';

const input = mutationInput('setNeighbors', {
  description: 'The station and all its neighbours. 社工站及其全部相邻站。',
  fields: (t) => ({
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    neighborCodes: t.stringList({
      required: true,
      description: 'All its neighbours; whoever is not named is one no more. 全部相邻站代码。',
    }),
  }),
});

addMutation('setNeighbors', {
  description: 'Sets all neighbours of a station; the new ones are taken to share a border. 设定社工站的全部相邻站。',
  input,
  subject: station,
  run: setNeighbors,
});
