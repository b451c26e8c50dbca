import type { IsoDate } from '../../../domain/date.ts';
import { endOfPolicy, type Policy, versionsOf } from '../../policy.ts';
import type { ExplanationStep, NamedPolicy } from '../explanation.ts';
import type { Situation } from '../propose-changes.ts';
import { figure } from '../rule-figures.ts';
import { createStep } from './create-step.ts';

/** Whether the clause applies to the station on the date, and which policy does. */
export function subjectSteps(
  { facts, station, verdict, policy }: Situation,
  policies: readonly Policy[],
): readonly ExplanationStep[] {
  const { openedOn = verdict.date, closedOn } = facts.stations.find(({ code }) => code === station.code) ?? {};
  const outcome = verdict.required === null ? 'DOES_NOT_APPLY' : 'APPLIES';
  const named = station.namedPolicy === undefined ? [] : versionsOf(policies, station.namedPolicy);
  return [
    createStep({ kind: 'STATION', openedOn, closedOn }, { outcome, stations: [station.code] }),
    createStep({ kind: 'POLICY', named: standingOf(named, policies, policy, verdict.date) }),
  ];
}

/** How the named pack, by its versions in order, stands to the policy that applies. */
function standingOf(
  versions: readonly Policy[],
  policies: readonly Policy[],
  applied: Policy,
  date: IsoDate,
): NamedPolicy | undefined {
  const begun = versions.findLast(({ effectiveFrom }) => (effectiveFrom ?? '') <= date);
  const version = begun ?? versions[0];
  if (version === undefined) return undefined;
  const from = version.effectiveFrom ?? undefined;
  if (version.id === applied.id) return { version, standing: 'IN_FORCE', from };
  if (begun === undefined) return { version, standing: 'NOT_YET', from };
  return { version, standing: 'OVER', from: endOfPolicy(policies, version) };
}

/** What is required, and the stations, branches and body that it concerns. */
export function requirementSteps({ station, verdict, policy, hosts }: Situation): readonly ExplanationStep[] {
  const { required } = verdict;
  if (required === null) return [];
  const { branchFullMembers, committeeFullMembers } = policy.parameters;
  const needsCommittee = required.kind === 'BRANCH_WITH_COMMITTEE';
  const limit = needsCommittee && !required.registered ? committeeFullMembers : branchFullMembers;
  const named = required.kind === 'AFFILIATION' && !required.registered ? hosts : [];
  const body = station.responsibleBody?.code;
  return [
    createStep(
      { kind: 'REQUIREMENT', required, hosts: named },
      {
        figures: [
          figure('FULL_MEMBERS', verdict.headcount.fullMembers, limit),
          figure('MINIMUM_BRANCHES', required.minimumBranches),
        ],
        stations: [...new Set([...required.jointGroup, ...station.neighbors])],
        branches: [...new Set([...named, ...station.coverage.map(({ branch }) => branch.code)])],
        partyBodies: body === undefined ? [] : [body],
        clause: policy.requirements[required.kind],
      },
    ),
  ];
}

/** The status, and what it follows from. */
export function conclusionSteps({ verdict, policy }: Situation): readonly ExplanationStep[] {
  const { required } = verdict;
  const clause = required === null ? null : policy.requirements[required.kind];
  return [createStep({ kind: 'CONCLUSION' }, { stations: required?.jointGroup ?? [], clause })];
}
