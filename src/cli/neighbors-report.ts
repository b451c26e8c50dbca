import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/text.ts';
import { CAVEAT, type NeighborProposal } from '../neighbors/proposal.ts';
import type { NeighborProposals } from '../neighbors/propose-neighbors.ts';
import type { WarningKind } from '../neighbors/warning.ts';

export interface ReportedWarning {
  readonly kind: WarningKind;
  readonly stationCodes: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
  readonly message: string;
}

/** What `neighbors` answers: pairs, confirmed ones among them, sorted by codes; warnings by kind and station. */
export interface NeighborsReport {
  readonly asOf: IsoDate;
  readonly caveat: string;
  readonly proposals: readonly NeighborProposal[];
  readonly warnings: readonly ReportedWarning[];
}

/** Puts proposals into words, in one language. */
export function createNeighborsReport(
  { proposals, warnings }: NeighborProposals,
  asOf: IsoDate,
  language: Language,
): NeighborsReport {
  return {
    asOf,
    caveat: CAVEAT[language],
    proposals,
    warnings: warnings.map(({ kind, stationCodes, figures, text }) => ({
      kind,
      stationCodes,
      figures,
      message: text[language],
    })),
  };
}

/** The pairs one would accept unseen, in the form in which a snapshot lists neighbours. */
export function asSnapshotFragment({ proposals }: NeighborProposals) {
  const chosen = proposals.filter(({ isPreselected, isKnown }) => isPreselected && !isKnown);
  return { adjacencies: chosen.map(({ stationCodes, kind }) => ({ stationCodes, kind })) };
}
