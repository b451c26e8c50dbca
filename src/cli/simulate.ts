import type { IsoDate } from '../domain/date.ts';
import { DomainError } from '../domain/errors.ts';
import { printPath } from '../exchange/json-path.ts';
import { type App, today } from '../services/app.ts';
import type { ProposedChange } from '../services/simulation/make-changes.ts';
import { type Simulation, simulate } from '../services/simulation/simulate.ts';
import { refuseDocument } from './command-refused.ts';
import type { AddCommand } from './frame.ts';
import { openSnapshot } from './open-snapshot.ts';
import { type Format, parseAsOf, parseFormat } from './options.ts';
import { print, printJson } from './print.ts';
import { readSnapshot } from './read-snapshot.ts';
import { readTextFile } from './read-text-file.ts';
import { createSimulationReport } from './simulation-report.ts';
import { printSimulationTable } from './simulation-table.ts';
import { withApp } from './with-app.ts';

interface SimulateOptions {
  readonly changes: string;
  readonly asOf?: IsoDate;
  readonly format: Format;
}

/** `simulate [SNAPSHOT]`: what changes would bring about, in a snapshot or, without one, in the database. */
export const addSimulate: AddCommand = (program, { language, say }) => {
  program
    .command('simulate')
    .description(
      say({
        'zh-CN': '模拟一组变更：列出社工站变更前后的判定和联合党支部方案，不作任何登记',
        en: 'what if: verdicts and joint branches before and after some changes, none of which is recorded',
      }),
    )
    .argument(
      '[SNAPSHOT]',
      say({ 'zh-CN': '快照文件（JSON）；默认为数据库', en: 'a snapshot, a JSON file; by default the database' }),
    )
    .requiredOption(
      '--changes <FILE>',
      say({
        'zh-CN': '变更文件（JSON）：变更列表，名称和输入与 GraphQL 的变更接口相同，如 [{"endPosting": {…}}]',
        en: 'the changes, a JSON file: a list, named and shaped as the mutations of GraphQL: [{"endPosting": {…}}]',
      }),
    )
    .option(
      '--as-of <DATE>',
      say({
        'zh-CN': '判定日期；默认为快照的 asOf，否则为上海的今天',
        en: 'the date to judge; by default the asOf of the snapshot, else today in Shanghai',
      }),
      parseAsOf,
    )
    .option('--format <FORMAT>', say({ 'zh-CN': '输出格式：table 或 json', en: 'table or json' }), parseFormat, 'table')
    .action(async (file: string | undefined, { changes: changesFile, asOf, format }: SimulateOptions) => {
      const changes = await readChanges(changesFile);
      const snapshot = file === undefined ? undefined : await readSnapshot(file);
      const answer = async (app: App) => {
        const date = asOf ?? snapshot?.asOf ?? today(app);
        const simulation = await simulateFrom(changesFile, app, changes, date);
        const report = createSimulationReport(simulation, changes.length, language);
        if (format === 'json') return printJson(report);
        await print(printSimulationTable(report, namesIn(simulation), language));
      };
      await (snapshot === undefined ? withApp(answer) : openSnapshot(snapshot, answer));
    });
};

async function readChanges(file: string): Promise<readonly ProposedChange[]> {
  const text = await readTextFile(file);
  // they are read as the schema says, which the other commands start without
  const { parseChanges } = await import('../server/parse-changes.ts');
  const parsed = parseChanges(text);
  if (!parsed.ok) throw refuseDocument(file, parsed.faults);
  return parsed.changes;
}

async function simulateFrom(
  file: string,
  app: App,
  changes: readonly ProposedChange[],
  date: IsoDate,
): Promise<Simulation> {
  const outcome = await simulate(app, changes, date).catch((error: unknown) => {
    throw error instanceof DomainError ? refuseDocument(file, [{ path: '$', text: error.text }]) : error;
  });
  if (outcome.ok) return outcome.simulation;
  const { index, name, error } = outcome.refused;
  const steps = error.path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  throw refuseDocument(file, [{ path: printPath([index, name, ...steps]), text: error.text }]);
}

function namesIn({ before, after }: Simulation): ReadonlyMap<string, string> {
  const codes = [...before.verdicts.keys(), ...after.verdicts.keys()];
  return new Map(codes.map((code) => [code, (after.verdicts.has(code) ? after : before).names.station(code)]));
}
