import { compareCodes } from '../domain/compare-codes.ts';
import type { JointBranchProblem } from './joint-branch-plan.ts';
import type { Piece } from './piece.ts';
import type { ClaimedPlan, PieceProof, PlanLevel } from './piece-proof.ts';
import { type Ground, rateLawful, stationsAt } from './verify-ground.ts';
import { confirm, type Judgement, refute } from './verify-judgement.ts';

/** A plan's figures, counted by the verifier. */
export type Figures = Readonly<Record<PlanLevel, number>>;

/** Whether every station that can be grouped is in exactly one piece, together with all its neighbours. */
export function checkPieces({ stations, neighbours }: Ground, pieces: readonly PieceProof[]): Judgement {
  const pieceOf = new Map<string, PieceProof>();
  for (const piece of pieces) {
    for (const code of piece.stations) {
      if (!stations.has(code)) return refute(`${code} 不是可编组的社工站`, `${code} is no station that can be grouped`);
      if (pieceOf.has(code)) return refute(`${code} 出现两次`, `${code} is named twice`);
      pieceOf.set(code, piece);
    }
  }
  for (const [code, others] of neighbours) {
    const piece = pieceOf.get(code);
    if (piece === undefined) return refute(`缺少 ${code}`, `${code} is missing`);
    for (const other of others) {
      if (pieceOf.get(other) === piece) continue;
      return refute(
        `${code} 与 ${other} 相邻，却不在同一片区`,
        `${code} and ${other} are neighbours in different pieces`,
      );
    }
  }
  const [all, parts] = [stations.size, pieces.length];
  return confirm(
    `${all} 个社工站分为 ${parts} 个互不相邻的片区`,
    `${all} stations in ${parts} pieces that are no neighbours`,
  );
}

/** What the groups of a piece achieve, and whether they are lawful and achieve what is claimed. */
export function rateGroups(
  piece: Piece,
  proof: PieceProof,
): { readonly figures: Figures; readonly judgement: Judgement } {
  const figures = { covered: 0, fragile: 0, moved: 0, crossParent: 0, distanceM: 0 };
  for (const { affiliated, existingBranch } of piece.stations) {
    if (affiliated) figures.covered++;
    if (existingBranch !== undefined) figures.moved++;
  }
  const places = new Map(piece.stations.map(({ code }, place) => [code, place]));
  for (const codes of proof.groups) {
    const members = codes.flatMap((code) => places.get(code) ?? []);
    const group = isConnected(piece, members) && rateLawful(stationsAt(piece, members), piece);
    if (!group || members.length !== codes.length) {
      const listed = codes.join(' + ');
      return {
        figures,
        judgement: refute(
          `${listed} 不能成立，或有社工站已在另一组`,
          `${listed} is not lawful, or a station is in two groups`,
        ),
      };
    }
    for (const code of codes) places.delete(code);
    figures.covered += group.covers;
    figures.fragile += group.fragile;
    figures.moved += group.moves;
    figures.crossParent += group.crosses;
    figures.distanceM += group.distanceM;
  }
  return { figures, judgement: compareFigures(figures, proof) };
}

/** Two or three places, each reached from the others. */
function isConnected({ neighbours }: Piece, places: readonly number[]): boolean {
  const [one = -1, other = -1, third] = places;
  if (new Set(places).size !== places.length || places.length > 3) return false;
  const joined = (a: number, b: number) => neighbours[a]?.includes(b) ?? false;
  if (third === undefined) return joined(one, other);
  return [joined(one, other), joined(one, third), joined(other, third)].filter(Boolean).length >= 2;
}

const FIGURES = ['covered', 'moved', 'crossParent', 'distanceM'] as const;
type Counted = Pick<Figures, (typeof FIGURES)[number]>;

function compareFigures(counted: Counted, claimed: Counted): Judgement {
  const wrong = FIGURES.find((figure) => counted[figure] !== claimed[figure]);
  if (wrong === undefined) return confirm('各组成立，数值无误', 'the groups are lawful and the figures right');
  const [is, said] = [counted[wrong], claimed[wrong]];
  return refute(`${wrong} 应为 ${is}，所称为 ${said}`, `${wrong} is ${is}, and is said to be ${said}`);
}

/** Whether the plan is what its pieces come to, together with the stations under no district, which are never grouped. */
export function checkTotals({ stations }: JointBranchProblem, claimed: ClaimedPlan): Judgement {
  const { groups, uncovered, proof } = claimed;
  const { pieces, levels } = proof;
  const beyond = stations.filter(
    ({ fullMembers, district }) => district === null && fullMembers > 0 && fullMembers < 3,
  );
  const staying = beyond.filter(({ affiliated }) => affiliated).length;
  const sum = (count: (piece: PieceProof) => number) => pieces.reduce((total, piece) => total + count(piece), 0);
  const figures = compareFigures(
    {
      covered: staying + sum(({ covered }) => covered),
      moved: beyond.filter(({ existingBranch }) => existingBranch !== undefined).length + sum(({ moved }) => moved),
      crossParent: sum(({ crossParent }) => crossParent),
      distanceM: sum(({ distanceM }) => distanceM),
    },
    claimed,
  );
  if (figures.outcome === 'REFUTED') return figures;
  if (
    !isSameList(
      groups.map(keyOf),
      pieces.flatMap((piece) => piece.groups.map(keyOf)),
    )
  ) {
    return refute('所列各组与各片区的不符', 'the groups are not those of the pieces');
  }
  const grouped = new Set(groups.flat());
  const left = stations.filter(
    ({ code, fullMembers, affiliated }) => fullMembers > 0 && fullMembers < 3 && !affiliated && !grouped.has(code),
  );
  if (
    !isSameList(
      uncovered,
      left.map(({ code }) => code),
    )
  )
    return refute('所列未覆盖的社工站有误', 'the stations left out are not those listed');
  if (proof.atMost < staying + sum(({ atMost }) => atMost)) {
    return refute('至多可覆盖的数少于各片区之和', 'fewer could be covered than the pieces allow');
  }
  const overstated = FIGURES.find(
    (level) => levels[level] && pieces.some(({ steps }) => !steps.some((step) => step.levels.includes(level))),
  );
  if (overstated !== undefined)
    return refute(`${overstated} 并未在每个片区都得到证明`, `${overstated} is not proven in every piece`);
  if (proof.proven && !FIGURES.every((level) => levels[level]))
    return refute('并非各级目标都已证明', 'not every level is proven');
  return figures;
}

function keyOf(codes: readonly string[]): string {
  return JSON.stringify(codes.toSorted(compareCodes));
}

function isSameList(ones: readonly string[], others: readonly string[]): boolean {
  const sorted = others.toSorted(compareCodes);
  return ones.length === others.length && ones.toSorted(compareCodes).every((one, index) => one === sorted[index]);
}
