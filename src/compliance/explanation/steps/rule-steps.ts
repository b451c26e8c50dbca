import { holdsOn } from '../../../domain/period.ts';
import { FINDING_RULES } from '../../finding-rules.ts';
import { namesNeeded } from '../../names.ts';
import type { Finding } from '../../verdict.ts';
import type { Exception, ExplanationStep, StepOutcome } from '../explanation.ts';
import type { Situation } from '../propose-changes.ts';
import { figuresOfRule } from '../rule-figures.ts';
import { createStep } from './create-step.ts';

/** Every rule in the order in which they are checked, passed or failed; none where the clause does not apply. */
export function ruleSteps(situation: Situation): readonly ExplanationStep[] {
  const { verdict, station, policy } = situation;
  if (verdict.required === null) return [];
  return FINDING_RULES.map(({ code }) => {
    const finding = verdict.findings.find((each) => each.code === code) ?? null;
    const needed = namesNeeded(finding === null ? [] : [finding.evidence], verdict.required);
    const { clause, restsOn } = policy.findings[code];
    const body = station.responsibleBody?.code;
    return createStep(
      { kind: 'RULE', code, finding, waiver: finding === null ? null : findException(situation, finding) },
      {
        outcome: outcomeOf(finding),
        figures: figuresOfRule(code, station, policy),
        workers: finding?.evidence.workers ?? [],
        stations: [...new Set([...needed.stations, ...(station.jointBranch?.jointCodes ?? [])])],
        branches: [...new Set([...needed.branches, ...station.coverage.map(({ branch }) => branch.code)])],
        partyBodies: [...new Set([...needed.partyBodies, ...(body === undefined ? [] : [body])])],
        clause,
        restsOn,
      },
    );
  });
}

function outcomeOf(finding: Finding | null): StepOutcome {
  if (finding === null) return 'PASSED';
  if (finding.waiverFrom !== null) return 'WAIVED';
  return finding.severity === 'ERROR' ? 'FAILED' : 'NOTICED';
}

function findException({ facts, station, date }: Situation, { code, waiverFrom }: Finding): Exception | null {
  if (waiverFrom === null) return null;
  const waiver = facts.waivers.find(
    (each) =>
      each.stationCode === station.code && each.findingCode === code && each.from === waiverFrom && holdsOn(each, date),
  );
  if (waiver === undefined) throw new Error(`the waiver of ${code} at ${station.code} is missing`);
  const { approvedBy, documentNumber, from, until } = waiver;
  return { approvedBy, documentNumber, from, until };
}
