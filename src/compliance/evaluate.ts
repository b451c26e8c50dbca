import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { IsoDate } from '../domain/date.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { BranchOnDate, FactsOnDate, StationOnDate } from './facts-on-date.ts';
import type { FindingRule } from './finding-rule.ts';
import { FINDING_RULES, findingRule, JOINT_BRANCH_RULES } from './finding-rules.ts';
import { type Policy, policyInForce } from './policy.ts';
import { requireStructure } from './requirement.ts';
import type { Finding, Verdict } from './verdict.ts';

/** The groups a plan proposes: for each grouped station the codes of its group, sorted. */
export type PlanGroups = ReadonlyMap<string, readonly string[]>;

const LEFT_OUT: readonly string[] = [];
const NO_FINDINGS: readonly Finding[] = [];

/**
 * Judges every station of the facts on their date, each by its own policy, the one in force on that date. The plan is
 * an input: a station with 1 or 2 full members that it leaves out is told to find a host. Verdicts are in the order of
 * the stations; a station not open on the date, or of a level its policy does not judge, is NOT_APPLICABLE.
 */
export function evaluate(facts: FactsOnDate, policies: readonly Policy[], plan: PlanGroups): readonly Verdict[] {
  const policyOf = policyLookup(policies, facts.date);
  const isValid = jointBranchValidity(policyOf, facts.date);
  return facts.stations.map((station) => {
    const policy = policyOf(station);
    const planGroup = mayBeGrouped(station, policy) ? (plan.get(station.code) ?? LEFT_OUT) : null;
    const isJudged = mustComply(station, policy);
    const findings = isJudged ? findAll(station, policy, facts) : NO_FINDINGS;
    return {
      stationCode: station.code,
      date: facts.date,
      counts: station.counts,
      headcount: station.headcount,
      status: isJudged ? statusOf(station, findings) : 'NOT_APPLICABLE',
      required: isJudged ? requireStructure(station, policy, planGroup ?? LEFT_OUT, isValid) : null,
      findings,
      planGroup,
      policy: policy.id,
    };
  });
}

/** Whether the clause applies to the station: open on the date, and of a level its policy judges. */
export function mustComply(station: StationOnDate, policy: Policy): boolean {
  return station.counts && policy.judgedLevels.includes(station.level);
}

/**
 * Whether a station has a finding on a date, waived or not, under the policy in force for it. Findings never depend on
 * the joint plan, so none is needed. Boundary: a station closed that day, or of a level not judged, has none.
 */
export function hasFinding(station: StationOnDate, policy: Policy, date: IsoDate, code: FindingCode): boolean {
  return mustComply(station, policy) && findingRule(code).find(station, policy, date) !== null;
}

/** Whether the plan may put the station in a group: judged, with too few full members for a branch of its own, but some. */
export function mayBeGrouped(station: StationOnDate, policy: Policy): boolean {
  const { fullMembers } = station.headcount;
  return fullMembers > 0 && fullMembers < policy.parameters.branchFullMembers && mustComply(station, policy);
}

/** Looks up the policy in force for a station. */
export function policyLookup(policies: readonly Policy[], date: string): (station: StationOnDate) => Policy {
  const inForce = new Map<string | undefined, Policy>();
  return ({ namedPolicy }) => {
    let policy = inForce.get(namedPolicy);
    if (policy === undefined) {
      policy = policyInForce(policies, namedPolicy, date);
      inForce.set(namedPolicy, policy);
    }
    return policy;
  };
}

/** A joint branch is valid when none of its judged stations has an unwaived finding about it. */
export function jointBranchValidity(
  policyOf: (station: StationOnDate) => Policy,
  date: string,
): (branch: BranchOnDate) => boolean {
  const validity = new Map<BranchOnDate, boolean>();
  const isWaived = ({ waivers }: StationOnDate, { findings }: Policy, { code }: FindingRule) =>
    findings[code].waivable && waivers.has(code);
  const fails = (station: StationOnDate, policy: Policy) =>
    JOINT_BRANCH_RULES.some((rule) => !isWaived(station, policy, rule) && rule.find(station, policy, date) !== null);
  return (branch) => {
    let isValid = validity.get(branch);
    if (isValid === undefined) {
      isValid = !branch.jointStations.some((station) => {
        const policy = policyOf(station);
        return mustComply(station, policy) && fails(station, policy);
      });
      validity.set(branch, isValid);
    }
    return isValid;
  };
}

function findAll(station: StationOnDate, policy: Policy, { date }: FactsOnDate): readonly Finding[] {
  let findings: Finding[] | undefined;
  for (const rule of FINDING_RULES) {
    const evidence = rule.find(station, policy, date);
    if (evidence === null) continue;
    const { severity, waivable } = policy.findings[rule.code];
    const waiverFrom = waivable ? (station.waivers.get(rule.code) ?? null) : null;
    const finding: Finding = { code: rule.code, severity, waiverFrom, evidence };
    // a list that begins with its first element keeps no room to spare: half the memory of all verdicts
    if (findings === undefined) findings = [finding];
    else findings.push(finding);
  }
  return findings ?? NO_FINDINGS;
}

/** NON_COMPLIANT with any unwaived ERROR finding; without a full member development is under way; else COMPLIANT. */
function statusOf(station: StationOnDate, findings: readonly Finding[]): ComplianceStatus {
  if (findings.some(({ severity, waiverFrom }) => severity === 'ERROR' && waiverFrom === null)) return 'NON_COMPLIANT';
  return station.headcount.fullMembers === 0 ? 'IN_PROGRESS' : 'COMPLIANT';
}
