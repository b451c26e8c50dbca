// Judging 40,000 stations from facts already on the date, against json-rules-engine with the same nine rules.
import { evaluate, policyLookup } from '../src/compliance/evaluate.ts';
import { factsOn } from '../src/compliance/facts-on.ts';
import { POLICIES } from '../src/compliance/policies/policies.ts';
import type { Verdict } from '../src/compliance/verdict.ts';
import { createEngine, findWithEngine, prepareFigures } from './json-rules.ts';
import { median } from './median.ts';
import { makeWholeNation } from './nation.ts';
import { formatTime, judgeAtLeast, printTable } from './print-table.ts';

const STATIONS = 40_000;
const DATE = '2026-11-21';
const LEAST = 100;
const WARM_UP = 10;
const ROUNDS = 5;
/** The two take turns after so many stations, so that whatever else the machine does meets both. */
const TURN = 2_000;

const facts = factsOn(makeWholeNation(STATIONS), DATE);
const policyOf = policyLookup(POLICIES, DATE);
const engines = new Map(POLICIES.map((policy) => [policy, createEngine(policy)]));
const prepared = facts.stations.map((station) => {
  const policy = policyOf(station);
  return { engine: engines.get(policy) ?? createEngine(policy), figures: prepareFigures(station) };
});

for (let round = 0; round < WARM_UP; round++) evaluate(facts, POLICIES, new Map());
const ours: number[] = [];
const theirs: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (let start = 0; start < STATIONS; start += TURN) {
    const part = { ...facts, stations: facts.stations.slice(start, start + TURN) };
    const begun = performance.now();
    const verdicts = evaluate(part, POLICIES, new Map());
    const between = performance.now();
    const found: (readonly string[])[] = [];
    for (const { engine, figures } of prepared.slice(start, start + TURN)) {
      found.push(await findWithEngine(engine, figures));
    }
    const ended = performance.now();
    ours.push(((between - begun) * 1000) / TURN);
    theirs.push(((ended - between) * 1000) / TURN);
    if (round === 0) assertSame(verdicts, found);
  }
}

const ratio = median(theirs) / median(ours);
printTable(`Judging ${STATIONS} stations: all 15 rules of ours, the nine findings with json-rules-engine`, [
  ['median of', 'one station', 'all stations'],
  ['evaluate', `${median(ours).toFixed(2)} µs`, formatTime(median(ours) * STATIONS)],
  ['json-rules-engine', `${median(theirs).toFixed(2)} µs`, formatTime(median(theirs) * STATIONS)],
  ['faster by', judgeAtLeast(ratio, LEAST)],
]);

/** Both must come to the same findings, or there is nothing to compare. */
function assertSame(verdicts: readonly Verdict[], found: readonly (readonly string[])[]): void {
  for (const [index, verdict] of verdicts.entries()) {
    const errors = verdict.findings.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code);
    if (String(errors) !== String(found[index])) {
      throw new Error(`${verdict.stationCode}: ${errors} here, ${found[index]} there`);
    }
  }
}
