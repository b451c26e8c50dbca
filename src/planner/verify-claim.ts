import type { Piece } from './piece.ts';
import { type PieceProof, PLAN_LEVELS, type ProofStep } from './piece-proof.ts';
import { confirm, type Judgement, leaveUnchecked, refute } from './verify-judgement.ts';

/**
 * Whether the steps, each right by itself, come to what the proof says: levels are proven from the first on without a
 * gap, since each rests on those before, and no more stations can be covered than is claimed.
 */
export function checkClaim(
  { stations, avoidsFragile }: Piece,
  { steps, covered, atMost }: PieceProof,
  judged: readonly (Judgement & { readonly step: ProofStep })[],
): Judgement {
  const aims = PLAN_LEVELS.filter((level) => level !== 'fragile' || avoidsFragile);
  const named = steps.flatMap(({ levels }) => levels);
  const reach = aims.findIndex((level) => !named.includes(level));
  const proven = reach === -1 ? aims : aims.slice(0, reach);
  if (named.some((level) => !proven.includes(level))) {
    return refute('所称已证明的目标缺少前提', 'a level is said to be proven, and one before it is not');
  }
  if (atMost < covered) return refute('至多可覆盖的数少于已覆盖的数', 'fewer could be covered than are');
  if (proven.includes('covered')) {
    return atMost === covered
      ? confirm('各步骤足以说明所称的结论', 'the steps come to what is claimed')
      : refute('既称覆盖最优，又称可覆盖更多', 'coverage is said to be best, and more to be possible');
  }
  const bounds = judged.flatMap(({ bound }) => bound ?? []);
  const most = Math.min(stations.length, ...bounds);
  if (most <= atMost) return confirm(`至多可覆盖 ${most}`, `at most ${most} can be covered`);
  return judged.some(({ outcome }) => outcome === 'NOT_CHECKED')
    ? leaveUnchecked(`未能核对至多可覆盖 ${atMost}`, `that at most ${atMost} can be covered was not checked`)
    : refute(`没有理由说明至多可覆盖 ${atMost}`, `nothing shows that at most ${atMost} can be covered`);
}
