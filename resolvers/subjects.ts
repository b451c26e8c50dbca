import type { Waiver as WaiverFacts } from '../src/domain/waiver.ts';
import type { Affected, Changed } from '../src/services/change.ts';
import { Branch, loadBranch } from './branch.ts';
import { datedBy } from './dated.ts';
import { Division, loadDivision } from './division.ts';
import type { Subject } from './mutation.ts';
import { loadPartyBody, PartyBody } from './party-body.ts';
import { loadStation, Station } from './station.ts';
import { Waiver } from './waiver.ts';
import { loadWorker, Worker } from './worker.ts';

export const station: Subject<Changed> = (t) => ({
  station: t.field({
    type: Station,
    description: 'The station as it is now. 变更后的社工站。',
    resolve: ({ code }, _, context) => loadStation(code, datedBy(null, context), context),
  }),
});

export const worker: Subject<Changed> = (t) => ({
  worker: t.field({
    type: Worker,
    description:
      'The worker as they are now; who belongs to none of your stations any more: the code alone. 变更后的社工；已不属于您的社工站的只有代码。',
    resolve: ({ code }, _, context) => loadWorker(code, datedBy(null, context), context),
  }),
});

export const branch: Subject<Changed> = (t) => ({
  branch: t.field({
    type: Branch,
    description: 'The branch as it is now. 变更后的党支部。',
    resolve: ({ code }, _, context) => loadBranch(code, datedBy(null, context), context),
  }),
});

export const division: Subject<Changed> = (t) => ({
  division: t.field({
    type: Division,
    description: 'The division as it is now. 变更后的行政区划。',
    resolve: ({ code }, _, context) => loadDivision(code, context),
  }),
});

export const partyBody: Subject<Changed> = (t) => ({
  partyBody: t.field({
    type: PartyBody,
    description: 'The party body as it is now. 变更后的党组织。',
    resolve: ({ code }, _, context) => loadPartyBody(code, context),
  }),
});

export const waiver: Subject<Affected & { readonly waiver: WaiverFacts }> = (t) => ({
  waiver: t.field({
    type: Waiver,
    description: 'The waiver as it is now; removed altogether, as it was. 变更后的例外批准；已删除的为删除前的内容。',
    resolve: (done, _, context) => ({ ...done.waiver, ...datedBy(null, context) }),
  }),
});
