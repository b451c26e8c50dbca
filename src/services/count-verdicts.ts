import type { Verdict } from '../compliance/verdict.ts';
import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { StructureKind } from '../domain/structure-kind.ts';
import type { Summary } from './compliance-view.ts';

/** Counts the verdicts of the stations that count: by status, by requirement, by unwaived finding. */
export function countVerdicts(verdicts: Iterable<Verdict>): Summary {
  let stations = 0;
  const byStatus = new Map<ComplianceStatus, number>();
  const byRequiredKind = new Map<StructureKind, number>();
  const byFinding = new Map<FindingCode, number>();
  for (const { counts, status, required, findings } of verdicts) {
    if (!counts) continue;
    stations += 1;
    addOne(byStatus, status);
    if (required !== null) addOne(byRequiredKind, required.kind);
    for (const { code, waiverFrom } of findings) if (waiverFrom === null) addOne(byFinding, code);
  }
  return { stations, byStatus, byRequiredKind, byFinding };
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
