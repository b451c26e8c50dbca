import type { Candidate, CandidateObstacle as Obstacle } from '../src/compliance/forecast/candidate.ts';
import { describeCandidate, describeDevelopment } from '../src/compliance/forecast/describe-development.ts';
import type { StationDevelopment as Development } from '../src/compliance/forecast/station-development.ts';
import { builder } from './builder.ts';
import { type Dated, sameDate } from './dated.ts';
import { MembershipStage } from './membership-stage.ts';
import { loadPartyBody, PartyBody } from './party-body.ts';
import { findStation, loadStation, Station } from './station.ts';
import { loadWorker, Worker } from './worker.ts';

const CandidateObstacle = builder.enumType('CandidateObstacle', {
  description: 'Why a candidate cannot become a full member at the station. 不能在本站成为正式党员的原因。',
  values: {
    STEPS_BACK: {
      description: 'A step back is recorded ahead, such as the end of membership. 已登记此后终止或者退回。',
    },
    LEAVES_BEFORE_ADMISSION: {
      description: 'The posting ends within three months of the earliest admission. 离站前三个月内不得接收。',
    },
    LEAVES_BEFORE_FULL_MEMBERSHIP: { description: 'The posting ends before full membership. 转正前离站。' },
  } satisfies Record<Obstacle, object>,
});

const DevelopmentCandidate = builder.objectRef<Candidate & Dated>('DevelopmentCandidate').implement({
  description: 'A worker on the way to full membership, as of the first day of the forecast. 发展对象人选。',
  fields: (t) => ({
    worker: t.field({
      type: Worker,
      description: 'Who. 社工。',
      resolve: (candidate, _, context) => loadWorker(candidate.workerCode, sameDate(candidate), context),
    }),
    stage: t.expose('stage', { type: MembershipStage, description: 'The stage reached. 发展阶段。' }),
    since: t.expose('since', {
      type: 'Date',
      description: 'The first day at that stage, or of an extended probation. 起始日；延长预备期的为延长之日。',
    }),
    isExtended: t.exposeBoolean('isExtended', {
      description: 'Whether the probation was extended. 预备期是否已延长。',
    }),
    nextStage: t.expose('nextStage', { type: MembershipStage, description: 'The next stage. 下一阶段。' }),
    nextStageFrom: t.expose('nextStageFrom', {
      type: 'Date',
      description: 'The first day on which that is lawful, perhaps past. 最早可进入下一阶段之日，可能已过。',
    }),
    isOverdue: t.exposeBoolean('isOverdue', {
      description: 'The probation is over and nobody has decided. 预备期已满而未讨论转正。',
    }),
    leavesOn: t.expose('leavesOn', {
      type: 'Date',
      nullable: true,
      description: 'The day the posting ends; null: no end is recorded. 离站之日；未定时为空。',
    }),
    leavesSoon: t.exposeBoolean('leavesSoon', { description: 'Within three months. 是否三个月内离站。' }),
    fullMemberFrom: t.expose('fullMemberFrom', {
      type: 'Date',
      nullable: true,
      description: 'The earliest lawful day of full membership here; null: see obstacle. 最早可成为正式党员之日。',
    }),
    obstacle: t.expose('obstacle', {
      type: CandidateObstacle,
      nullable: true,
      description: 'Why there is no such day; null: there is one. 障碍。',
    }),
    sentence: t.string({
      description: 'All of it in one sentence. 一句话说明（中文；可要求英文）。',
      resolve: (candidate, _, context) => describeCandidate(candidate, candidate.date, context.language),
    }),
  }),
});

/** A station to be developed, with its code as lists need it. */
export type DatedDevelopment = Development & Dated & { readonly code: string };

export const StationDevelopment = builder.objectRef<DatedDevelopment>('StationDevelopment').implement({
  description: 'A station without a full member, and who can become one. 没有正式党员的社工站及其人选。',
  fields: (t) => ({
    station: t.field({
      type: Station,
      description: 'The station. 社工站。',
      resolve: (development, _, context) => loadStation(development.code, sameDate(development), context),
    }),
    partyBody: t.field({
      type: PartyBody,
      nullable: true,
      description: 'The responsible party body named, live or not; null: none is. 责任党组织。',
      resolve: ({ partyBody }, _, context) => (partyBody === null ? null : loadPartyBody(partyBody, context)),
    }),
    partyBodyLive: t.exposeBoolean('partyBodyLive', { description: 'Whether that body is live. 该党组织是否存续。' }),
    candidates: t.field({
      type: [DevelopmentCandidate],
      nullable: true,
      description:
        'The nearest to full membership first; null: the people of the station are not for you to see. 人选，最接近转正的在前；无权查看时为空。',
      resolve: async ({ code, candidates, ...dated }, _, context) => {
        const { PEOPLE } = context.app.asker.scopes;
        const station = await findStation(code, sameDate(dated), context);
        if (station === null || !PEOPLE.includesStation(station)) return null;
        return candidates.map((each) => ({ ...each, ...sameDate(dated) }));
      },
    }),
    fullMemberFrom: t.expose('fullMemberFrom', {
      type: 'Date',
      nullable: true,
      description: 'The earliest lawful day of a full member; null: none can be. 最早可有正式党员之日。',
    }),
    sentence: t.string({
      description: 'How it stands, in one sentence. 一句话说明（中文；可要求英文）。',
      resolve: async (development, _, context) => {
        const body = development.partyBody === null ? null : await loadPartyBody(development.partyBody, context);
        return describeDevelopment(development, (code) => body?.name ?? code, context.language);
      },
    }),
  }),
});
