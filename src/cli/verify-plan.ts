import { parsePlannerAnswer } from '../exchange/planner-answer.ts';
import type { ClaimedPlan } from '../planner/piece-proof.ts';
import { planWithProof } from '../planner/plan-with-proof.ts';
import type { CheckOutcome } from '../planner/verify-judgement.ts';
import { type ProofCheck, verifyProof } from '../planner/verify-proof.ts';
import { LEVELS } from '../services/plan/describe-proof.ts';
import { refuseDocument } from './command-refused.ts';
import type { Frame } from './frame.ts';
import type { Format } from './options.ts';
import { print, printJson } from './print.ts';
import { readInstance } from './read-instance.ts';
import { readTextFile } from './read-text-file.ts';

/** Verifies what an answer to an instance claims, or the plan's own proof where there is none; prints what does not hold. */
export async function verifyPlan(
  instance: string,
  answer: string | undefined,
  format: Format,
  frame: Frame,
): Promise<void> {
  const problem = await readInstance(instance);
  const claimed = answer === undefined ? planWithProof(problem) : await readAnswer(answer);
  const checks = verifyProof(problem, claimed);
  const open = checks.filter(({ outcome }) => outcome !== 'CONFIRMED');
  if (format === 'json') await printJson(reportChecks(checks, frame));
  else await print([...open.map((check) => describeCheck(check, frame)), summarize(checks, frame)]);
  if (open.length > 0) process.exitCode = 1;
}

async function readAnswer(file: string): Promise<ClaimedPlan> {
  const parsed = parsePlannerAnswer(await readTextFile(file));
  if (!parsed.ok) throw refuseDocument(file, parsed.faults);
  return parsed.claimed;
}

function countOutcomes(checks: readonly ProofCheck[]): Readonly<Record<CheckOutcome, number>> {
  const counts = { CONFIRMED: 0, REFUTED: 0, NOT_CHECKED: 0 };
  for (const { outcome } of checks) counts[outcome]++;
  return counts;
}

function reportChecks(checks: readonly ProofCheck[], { say }: Frame) {
  const { CONFIRMED: confirmed, REFUTED: refuted, NOT_CHECKED: notChecked } = countOutcomes(checks);
  return {
    confirmed,
    refuted,
    notChecked,
    checks: checks.map(({ piece, kind, levels, outcome, text }) => ({ piece, kind, levels, outcome, text: say(text) })),
  };
}

function describeCheck({ piece, kind, levels, outcome, text }: ProofCheck, { say, language }: Frame): string {
  const failed =
    outcome === 'REFUTED'
      ? say({ 'zh-CN': '不成立', en: 'does not hold' })
      : say({ 'zh-CN': '未能核对', en: 'not checked' });
  const about = piece ?? say({ 'zh-CN': '整个方案', en: 'the whole plan' });
  const names = levels.map((level) => LEVELS[language][level]);
  const subject =
    names.length === 0 ? kind : `${kind} ${say({ 'zh-CN': `（${names.join('、')}）`, en: `(${names.join(', ')})` })}`;
  return say({
    'zh-CN': `${failed}：${about}：${subject}：${text['zh-CN']}\n`,
    en: `${failed}: ${about}: ${subject}: ${text.en}\n`,
  });
}

function summarize(checks: readonly ProofCheck[], { say }: Frame): string {
  const { CONFIRMED, REFUTED, NOT_CHECKED } = countOutcomes(checks);
  return say({
    'zh-CN': `已核对 ${checks.length} 项：成立 ${CONFIRMED}，不成立 ${REFUTED}，未能核对 ${NOT_CHECKED}\n`,
    en: `Checks: ${checks.length}; confirmed: ${CONFIRMED}, refuted: ${REFUTED}, not checked: ${NOT_CHECKED}\n`,
  });
}
