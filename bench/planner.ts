// Planning every county of the register, a nation without district walls and a single change; beside HiGHS alone and a
// clerk who joins the nearest first.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { JointBranchProblem } from '../src/planner/joint-branch-plan.ts';
import { canBeGrouped } from '../src/planner/pieces.ts';
import { planJointBranches } from '../src/planner/plan-joint-branches.ts';
import { coverLikeClerk } from './clerk.ts';
import { type County, DENSE, drawCounties, drawFullMembers, type Mix, readCounties, USUAL } from './county-models.ts';
import { planWithHighs } from './highs-alone.ts';
import { formatRatio, formatTime, judgeAtMost, printTable } from './print-table.ts';
import { createRandom, pickNumber } from './random.ts';

const MIXES: readonly { readonly name: string; readonly mix: Mix; readonly mostSeconds: number }[] = [
  { name: 'usual', mix: USUAL, mostSeconds: 5 },
  { name: 'dense', mix: DENSE, mostSeconds: 30 },
];
const CHANGES = 5_000;
const MOST_MS_OF_CHANGE = 50;
/** Every so many counties one is planned with HiGHS alone, too. */
const SAMPLE_EVERY = 50;

const counties = readCounties();
if (counties === undefined) console.log('\nskipped: the counties, for the register of townships is not there');
else {
  for (const { name, mix, mostSeconds } of MIXES) {
    const problems = drawCounties(counties, mix);
    planJointBranches(problems[0] ?? { stations: [], edges: [] });
    printTable(`${counties.length} counties, ${name} mix, at all levels`, planCounties(problems, mostSeconds));
    printTable(`${CHANGES} single changes in counties, ${name} mix: planning alone`, changeCounts(counties, mix));
    printTable(`Every ${SAMPLE_EVERY}th county, ${name} mix: HiGHS alone`, compareWithHighs(problems));
  }
}
const nation = fileURLToPath(new URL('./planner-nation.ts', import.meta.url));
// unless told otherwise, V8 lets garbage lie until much more than is needed is taken
const limits = ['--max-old-space-size=340', '--max-semi-space-size=4'];
if (spawnSync(process.execPath, [...limits, nation], { stdio: 'inherit' }).status !== 0) process.exitCode = 1;

/** All counties one after another, and what the clerk leaves out of what can be covered. */
function planCounties(problems: readonly JointBranchProblem[], mostSeconds: number): readonly (readonly string[])[] {
  const cpuBefore = process.cpuUsage();
  const begun = performance.now();
  const plans = problems.map((problem) => ({ problem, plan: planJointBranches(problem) }));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const covered = plans.reduce((sum, { plan }) => sum + plan.covered, 0);
  const byClerk = problems.reduce((sum, problem) => sum + coverLikeClerk(problem), 0);
  return [
    ['wall, CPU', `${formatTime(seconds * 1e6)}, ${formatTime(user + system)}`],
    [`wall to ${mostSeconds} s`, judgeAtMost(seconds / mostSeconds, 1)],
    ['proven at all levels', `${plans.filter(({ plan }) => plan.proof.proven).length} of ${plans.length}`],
    ['with 1 or 2 full members', String(problems.reduce((sum, problem) => sum + countSmall(problem), 0))],
    ['covered, by the clerk', `${covered}, ${byClerk}`],
    ['left out by the clerk', `${formatRatio((100 * (covered - byClerk)) / covered)} of 100 that can be covered`],
  ];
}

function countSmall({ stations }: JointBranchProblem): number {
  return stations.filter(canBeGrouped).length;
}

/** One station's count is drawn anew, and what it can concern is planned again. */
function changeCounts(of: readonly County[], mix: Mix): readonly (readonly string[])[] {
  const random = createRandom(50);
  const problems = drawCounties(of, mix);
  const times: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    const problem = problems[pickNumber(random, 0, problems.length - 1)];
    const changed = problem?.stations[pickNumber(random, 0, problem.stations.length - 1)];
    if (problem === undefined || changed === undefined) continue;
    const fullMembers = drawFullMembers(mix, random);
    const stations = problem.stations.map((station) => (station === changed ? { ...station, fullMembers } : station));
    const reached = reachFrom(changed.code, { ...problem, stations });
    const begun = performance.now();
    planJointBranches(reached);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const part = (share: number) => times[Math.ceil(share * times.length) - 1] ?? Number.NaN;
  return [
    ['median, 99 of 100, longest', [part(0.5), part(0.99), part(1)].map((ms) => formatTime(ms * 1000)).join(', ')],
    [`99 of 100 to ${MOST_MS_OF_CHANGE} ms`, judgeAtMost(part(0.99) / MOST_MS_OF_CHANGE, 1)],
  ];
}

/** The pieces that a station is in or borders, as the services load them after a change. */
function reachFrom(code: string, { stations, edges }: JointBranchProblem): JointBranchProblem {
  const groupable = new Set(stations.filter(canBeGrouped).map((station) => station.code));
  const reached = new Set([code]);
  for (const one of reached) {
    if (one !== code && !groupable.has(one)) continue;
    for (const [from, to] of edges) {
      if (from === one) reached.add(to);
      if (to === one) reached.add(from);
    }
  }
  return { stations: stations.filter((station) => reached.has(station.code)), edges };
}

/** Both must come to the same at every level. */
function compareWithHighs(problems: readonly JointBranchProblem[]): readonly (readonly string[])[] {
  const sample = problems.filter((_, index) => index % SAMPLE_EVERY === 0);
  let ours = 0;
  let theirs = 0;
  for (const problem of sample) {
    const begun = performance.now();
    const plan = planJointBranches(problem);
    const between = performance.now();
    const { covers, crosses, distanceM } = planWithHighs(problem);
    theirs += performance.now() - between;
    ours += between - begun;
    if (String([plan.covered, plan.crossParent, plan.distanceM]) !== String([covers, crosses, distanceM])) {
      throw new Error(
        `${plan.covered}, ${plan.crossParent}, ${plan.distanceM} here, HiGHS ${covers}, ${crosses}, ${distanceM}`,
      );
    }
  }
  return [
    [`${sample.length} counties, the planner`, formatTime(ours * 1000)],
    ['HiGHS, four solves a piece', formatTime(theirs * 1000)],
    ['the planner is faster by', formatRatio(theirs / ours)],
  ];
}
