import type { Verdict } from '../src/compliance/verdict.ts';
import type { ComplianceStatus as Status } from '../src/domain/compliance-status.ts';
import type { IsoDate } from '../src/domain/date.ts';
import { builder } from './builder.ts';
import { Finding, type FindingOfStation } from './finding.ts';
import type { JudgedStation } from './judged-station.ts';
import { RequiredStructure, type RequirementOfStation } from './required-structure.ts';
import type { DatedStation } from './station.ts';
import { weighList } from './weight.ts';

export const ComplianceStatus = builder.enumType('ComplianceStatus', {
  description: 'How a station stands. 合规状态。',
  values: {
    COMPLIANT: { description: 'Nothing that fails it. 符合要求。' },
    IN_PROGRESS: { description: 'No full member yet, development is under way. 发展党员工作进行中。' },
    NON_COMPLIANT: { description: 'At least one finding of severity ERROR that is not waived. 不符合要求。' },
    NOT_APPLICABLE: { description: 'Not open on the date, or its level is not judged. 不适用。' },
  } satisfies Record<Status, object>,
});

/** What is answered of the judgement of a station; made at once, so that plain values are only read. */
interface Judgement extends JudgedStation {
  readonly asOf: IsoDate;
  readonly status: Status;
  readonly required: RequirementOfStation | null;
  readonly findings: readonly FindingOfStation[];
}

export function judgementOf(station: DatedStation, verdict: Verdict): Judgement {
  const { status, required, findings } = verdict;
  return {
    station,
    verdict,
    asOf: station.date,
    status,
    required: required && { ...required, required, station, verdict },
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      finding,
      station,
      verdict,
    })),
  };
}

export const StationCompliance = builder.objectRef<Judgement>('StationCompliance').implement({
  description: 'The judgement of one station on one date. 对社工站的判定。',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The date judged. 截至日期。' }),
    status: t.expose('status', { type: ComplianceStatus, description: 'How the station stands. 合规状态。' }),
    required: t.expose('required', {
      type: RequiredStructure,
      nullable: true,
      description:
        'What the rules demand; null: the station is not open on the date, or its level is not judged. 应有组织形式；不适用时为空。',
    }),
    findings: t.expose('findings', {
      type: [Finding],
      description: 'What differs from it, notices among them, by code. 存在的问题和提示，按代码排序。',
      complexity: weighList(4),
    }),
  }),
});
