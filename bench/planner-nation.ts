// One district of 600,000 stations, planned in a process of its own, so that its memory is nobody else's.
import type { JointBranchProblem, PlannerStation } from '../src/planner/joint-branch-plan.ts';
import { planJointBranches } from '../src/planner/plan-joint-branches.ts';
import { drawFullMembers, USUAL } from './county-models.ts';
import { formatTime, judgeAtMost, printTable } from './print-table.ts';
import { createRandom } from './random.ts';

const STATIONS = 600_000;
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 500;
/** Stations of a square of the grid are joined with those of squares up to so far away. */
const REACH = 2;
const COLUMNS = Math.ceil(Math.sqrt(STATIONS));
/** The side of a station's square, in degrees. */
const SQUARE = 0.02;

const problem = drawNation();
const before = process.memoryUsage.rss();
const begun = performance.now();
const cpuBefore = process.cpuUsage();
const plan = planJointBranches(problem);
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const peak = process.resourceUsage().maxRSS / 1024;
const small = problem.stations.filter(({ fullMembers }) => fullMembers === 1 || fullMembers === 2).length;

printTable(`${STATIONS} stations without district walls, ${problem.edges.length} pairs of neighbours`, [
  ['with 1 or 2 full members', String(small)],
  ['covered, and at most', `${plan.covered}, ${plan.proof.atMost}`],
  ['proven best at', levelsOf(plan.proof.levels)],
  ['wall, CPU', `${formatTime(seconds * 1e6)}, ${formatTime(user + system)}`],
  [`wall to ${MOST_SECONDS} s`, judgeAtMost(seconds / MOST_SECONDS, 1)],
  ['resident before, peak', `${Math.round(before / 2 ** 20)} MB (the problem itself), ${Math.round(peak)} MB`],
  [`peak to ${MOST_MEGABYTES} MB`, judgeAtMost(peak / MOST_MEGABYTES, 1)],
]);

function levelsOf(levels: typeof plan.proof.levels): string {
  const proven = Object.entries(levels).flatMap(([level, isProven]) => (isProven ? [level] : []));
  return proven.length === 0 ? 'no level' : proven.join(', ');
}

/** One station somewhere in each square of a grid; neighbours where no other stands in the circle between the two. */
function drawNation(): JointBranchProblem {
  const random = createRandom(600);
  const x = Float64Array.from({ length: STATIONS }, (_, index) => (index % COLUMNS) + random());
  const y = Float64Array.from({ length: STATIONS }, (_, index) => Math.floor(index / COLUMNS) + random());
  const stations = Array.from(
    x,
    (_, index): PlannerStation => ({
      code: `S${String(index).padStart(6, '0')}`,
      parent: `T${Math.floor(index / 2)}`,
      district: 'D',
      fullMembers: drawFullMembers(USUAL, random),
      affiliated: false,
      location: { latitude: 20 + SQUARE * (y[index] ?? 0), longitude: 80 + SQUARE * (x[index] ?? 0) },
    }),
  );
  const edges: [string, string][] = [];
  for (let one = 0; one < STATIONS; one++) {
    const around = squaresAround(one);
    for (const other of around) {
      if (other <= one) continue;
      const isBetween = (third: number) => {
        const [ax, ay] = [(x[one] ?? 0) - (x[third] ?? 0), (y[one] ?? 0) - (y[third] ?? 0)];
        const [bx, by] = [(x[other] ?? 0) - (x[third] ?? 0), (y[other] ?? 0) - (y[third] ?? 0)];
        return third !== other && ax * bx + ay * by <= 0;
      };
      if (!around.some(isBetween)) edges.push([stations[one]?.code ?? '', stations[other]?.code ?? '']);
    }
  }
  return { stations, edges };
}

function squaresAround(index: number): readonly number[] {
  const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
  const around: number[] = [];
  for (let r = Math.max(0, row - REACH); r <= row + REACH; r++) {
    for (let c = Math.max(0, column - REACH); c <= Math.min(COLUMNS - 1, column + REACH); c++) {
      const other = r * COLUMNS + c;
      if (other !== index && other < STATIONS) around.push(other);
    }
  }
  return around;
}
