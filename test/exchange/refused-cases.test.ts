import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import { parseSnapshot } from '../../src/exchange/parse-snapshot.ts';

interface RefusedCase {
  readonly name: string;
  readonly snapshot: unknown;
  readonly faults: readonly { readonly path: string; readonly kind: string }[];
}

const OWN = new URL('../cases/refused/', import.meta.url);
const SHARED = new URL('../../../shared/cases/refused/', import.meta.url);

describe('snapshots that are refused', () => {
  for (const refused of readCases(OWN)) test(refused.name, () => expectRefused(refused));
});

describe.skipIf(!existsSync(SHARED))('sample snapshots that are refused (in ../shared)', () => {
  for (const refused of existsSync(SHARED) ? readCases(SHARED) : []) test(refused.name, () => expectRefused(refused));
});

function expectRefused({ snapshot, faults }: RefusedCase): void {
  const parsed = parseSnapshot(JSON.stringify(snapshot), POLICIES);
  const found = parsed.ok ? [] : parsed.faults;
  expect(found.map(({ path }) => path).sort()).toEqual(faults.map(({ path }) => path).sort());
  for (const { text } of found) {
    // what is wrong, and what is allowed; a missing member says both in one
    expect(text['zh-CN']).toMatch(/[；缺]/u);
    expect(text.en).toMatch(/;|required/);
    expect(`${text['zh-CN']}${text.en}`).not.toMatch(/\n|undefined|\[object/);
  }
}

function readCases(folder: URL): readonly RefusedCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
}
