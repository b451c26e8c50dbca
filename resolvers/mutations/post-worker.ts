import { postWorker } from '../../src/services/post-worker.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { PostingKind } from '../posting.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('postWorker', {
  description: 'Who is posted where, and when. 派驻谁、到哪里、何时起。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    kind: t.field({ type: PostingKind, required: true, description: 'Resident or dispatched. 驻站或外派。' }),
    on: t.field({ type: 'Date', required: true, description: 'The first day at the station. 到站日期。' }),
  }),
});

addMutation('postWorker', {
  description:
    'Posts a worker to a station from a date on and ends the posting they have. 派驻社工到站，原派驻随之结束。',
  input,
  subject: worker,
  run: postWorker,
});
