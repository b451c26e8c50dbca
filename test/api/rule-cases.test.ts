import { describe, expect, test } from 'vitest';
import { addDays, type IsoDate } from '../../src/domain/date.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { TestApi } from '../support/api.ts';
import { openApp } from '../support/open-app.ts';
import { readSnapshot } from '../support/read-snapshot.ts';
import {
  expectationsOf,
  hasSharedRuleCases,
  type RuleCase,
  readRuleCases,
  type StationAnswer,
} from '../support/rule-cases.ts';

const CASES = readRuleCases();

describe('rule cases through GraphQL', () => {
  test.each(casesOf('project'))('$name', expectAnswers);
});

describe.skipIf(!hasSharedRuleCases())('sample rule cases (in ../shared) through GraphQL', () => {
  test.each(casesOf('shared'))('$name', expectAnswers);
});

/** Judged when it is imported on that day, asked about more than a year ahead, and judged by the daily pass. */
async function expectAnswers(ruleCase: RuleCase): Promise<void> {
  const { asOf } = ruleCase;
  const facts = readSnapshot(JSON.stringify(ruleCase.snapshot));
  const app = await openApp(asOf);
  await using api = new TestApi(app);
  await importSnapshot(app, facts);
  expect(expectationsOf(ruleCase, await ask(api, null))).toEqual(ruleCase.expect);

  app.setDay(addDays(asOf, -400));
  await renewVerdicts(app);
  expect(expectationsOf(ruleCase, await ask(api, asOf))).toEqual(ruleCase.expect);

  app.setDay(asOf);
  await renewVerdicts(app);
  expect(expectationsOf(ruleCase, await ask(api, null))).toEqual(ruleCase.expect);
}

const DOCUMENT = `query ($asOf: Date) {
  stations(first: 100, asOf: $asOf) {
    nodes {
      code
      headcount { fullMembers members }
      compliance {
        status
        required { kind minimumBranches jointGroup { code } }
        findings { code severity waiver { from } }
      }
    }
  }
}`;

interface Node {
  readonly code: string;
  readonly headcount: Pick<StationAnswer, 'fullMembers' | 'members'>;
  readonly compliance: {
    readonly status: StationAnswer['status'];
    readonly required: {
      readonly kind: NonNullable<StationAnswer['required']>['kind'];
      readonly minimumBranches: number;
      readonly jointGroup: readonly { readonly code: string }[];
    } | null;
    readonly findings: readonly (Omit<StationAnswer['findings'][number], 'waived'> & {
      readonly waiver: object | null;
    })[];
  };
}

async function ask(api: TestApi, asOf: IsoDate | null): Promise<readonly StationAnswer[]> {
  const { data, errors } = await api.run<{ readonly stations: { readonly nodes: readonly Node[] } }>(DOCUMENT, {
    asOf,
  });
  expect(errors).toBeUndefined();
  return (data?.stations.nodes ?? []).map(({ code, headcount, compliance: { status, required, findings } }) => ({
    code,
    ...headcount,
    status,
    required: required && { ...required, jointGroup: required.jointGroup.map((station) => station.code) },
    findings: findings.map((finding) => ({ ...finding, waived: finding.waiver !== null })),
  }));
}

function casesOf(source: RuleCase['source']): RuleCase[] {
  return CASES.filter((ruleCase) => ruleCase.source === source);
}
