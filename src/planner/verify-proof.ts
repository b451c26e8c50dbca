import type { Text } from '../domain/text.ts';
import type { JointBranchProblem } from './joint-branch-plan.ts';
import type { ClaimedPlan, PieceProof, PlanLevel, ProofKind } from './piece-proof.ts';
import { checkClaim } from './verify-claim.ts';
import { type Ground, listLawfulGroups, readGround, takePiece } from './verify-ground.ts';
import type { CheckOutcome } from './verify-judgement.ts';
import { checkPieces, checkTotals, rateGroups } from './verify-plan.ts';
import { checkStep } from './verify-step.ts';

/** One thing that was claimed, and whether it holds. */
export interface ProofCheck {
  /** The first station of the piece it is about; `null`: the whole plan. */
  readonly piece: string | null;
  /** The step; or the pieces themselves, groups and figures, what is said to be proven by the steps. */
  readonly kind: ProofKind | 'PIECES' | 'PLAN' | 'CLAIM';
  readonly levels: readonly PlanLevel[];
  readonly outcome: CheckOutcome;
  readonly text: Text;
}

/** With more lawful groups a piece is not gone through: it would take more than some seconds. */
const MOST_GROUPS = 1_000_000;

/**
 * Checks everything a plan claims, from the stations and neighbours of the problem alone and in whole numbers, without
 * trusting whoever made it: that the pieces hold every station once and are no neighbours, that the groups are lawful,
 * that the figures are right, and each step of each proof. Shares no code with what finds plans. A plan of nothing but
 * an isolated station: four checks.
 */
export function verifyProof(problem: JointBranchProblem, claimed: ClaimedPlan): readonly ProofCheck[] {
  const ground = readGround(problem);
  const pieces = checkPieces(ground, claimed.proof.pieces);
  const whole = { piece: null, levels: [] };
  const first: ProofCheck = { ...whole, kind: 'PIECES', ...pieces };
  // what is said of pieces that are none means nothing
  if (pieces.outcome === 'REFUTED') return [first];
  const results = claimed.proof.pieces.flatMap((proof) => checkPiece(ground, proof));
  return [first, ...results, { ...whole, kind: 'PLAN', ...checkTotals(problem, claimed) }];
}

function checkPiece(ground: Ground, proof: PieceProof): readonly ProofCheck[] {
  const about = { piece: proof.stations[0] ?? null, levels: [] };
  const piece = takePiece(ground, proof.stations);
  const { figures, judgement } = rateGroups(piece, proof);
  const plan: ProofCheck = { ...about, kind: 'PLAN', ...judgement };
  if (judgement.outcome === 'REFUTED') return [plan];
  let groups: ReturnType<typeof listLawfulGroups> | null = null;
  const checked = {
    piece,
    figures,
    groups: () => {
      if (groups === null) groups = listLawfulGroups(piece, MOST_GROUPS);
      return groups;
    },
  };
  const judged = proof.steps.map((step) => ({ step, ...checkStep(checked, step) }));
  return [
    plan,
    ...judged.map(({ step: { kind, levels }, outcome, text }) => ({ ...about, kind, levels, outcome, text })),
    { ...about, kind: 'CLAIM', ...checkClaim(piece, proof, judged) },
  ];
}
