import type { Command } from 'commander';
import { ERASED_NAME } from '../access/audit.ts';
import { shorten } from '../exchange/quote-value.ts';
import type { App } from '../services/app.ts';
import { auditTrail, type LoggedEntry, loadChanges } from '../services/audit/audit-trail.ts';
import { erasePerson } from '../services/audit/erase-person.ts';
import { loadPersonData } from '../services/audit/person-data.ts';
import { traceReading } from '../services/trace-reading.ts';
import { refuse } from './command-refused.ts';
import type { AddCommand, Frame } from './frame.ts';
import { print, printJson } from './print.ts';
import { readWhole } from './read-whole.ts';
import { withPresentApp } from './with-app.ts';

/** `person list|erase CODE`: what is recorded of one worker; to erase who they are. */
export const addPersonCommands: AddCommand = (program, frame) => {
  const person = program
    .command('person')
    .description(frame.say({ 'zh-CN': '一名社工的个人信息：列出、删除', en: 'the data of one person: list, erase' }));
  addList(person, frame);
  addErase(person, frame);
};

function addList(person: Command, { say }: Frame): void {
  person
    .command('list')
    .description(
      say({
        'zh-CN': '列出所登记的一名社工的全部信息，以及谁更改过、查阅过（JSON）',
        en: 'print everything that is recorded of a worker, and who changed and read it (JSON)',
      }),
    )
    .argument('<CODE>', say({ 'zh-CN': '社工代码', en: 'the code of the worker' }))
    .action((code: string) =>
      withPresentApp(async (app) => {
        const data = await loadPersonData(app, code);
        if (data === undefined) throw unknown(code);
        const changedBy = await readAll(app, { things: [{ subject: 'WORKER', code }] });
        const readBy = await readAll(app, { readWorker: code });
        await traceReading(app, { workers: [code] });
        await printJson({ ...data, changedBy: await withChanges(app, changedBy, code), readBy: readBy.map(headOf) });
      }),
    );
}

function addErase(person: Command, { say }: Frame): void {
  person
    .command('erase')
    .description(
      say({
        'zh-CN': '删除一名社工的姓名（含日志中的姓名）；人数、派驻和发展阶段保留。不可恢复',
        en: 'erase the name of a worker, in the log too; figures, postings and stages stay. Cannot be undone',
      }),
    )
    .argument('<CODE>', say({ 'zh-CN': '社工代码', en: 'the code of the worker' }))
    .requiredOption(
      '--reason <TEXT>',
      say({ 'zh-CN': '原因，记入日志，不得写出姓名', en: 'why, for the log; no names' }),
    )
    .action((code: string, { reason }: { readonly reason: string }) =>
      withPresentApp(async (app) => {
        await erasePerson(app, { workerCode: code, reason });
        const done = {
          'zh-CN': `已删除社工 ${code} 的姓名，改为“${ERASED_NAME}”；派驻、发展阶段、结论和日志的哈希链保持不变。此前的快照、备份和已导出的文件中仍有姓名，请另行处理`,
          en: `Erased the name of the worker ${code}; it now reads "${ERASED_NAME}". Postings, stages, verdicts and the chain of the log stay. Snapshots, backups and files handed out before still have the name: see to them`,
        };
        await print([`${say(done)}\n`]);
      }),
    );
}

function readAll(app: App, filter: Parameters<typeof auditTrail>[2]): Promise<readonly LoggedEntry[]> {
  return readWhole(auditTrail(app, 'EVERYTHING', filter), ({ sequence }) => sequence);
}

/** The entries, each with what it changed of the worker. */
async function withChanges(app: App, entries: readonly LoggedEntry[], code: string) {
  const told: object[] = [];
  for (const entry of entries) {
    const found = await loadChanges(app, [entry], { after: 0, limit: Math.max(entry.size, 1) });
    const own = (found.get(entry.sequence) ?? []).filter((row) => row.subject === 'WORKER' && row.code === code);
    told.push({ ...headOf(entry), changes: own.map(({ fact, fields }) => ({ fact, fields })) });
  }
  return told;
}

function headOf({ sequence, at, caller, client, action, note }: LoggedEntry) {
  return { sequence, at, caller: { kind: caller.kind, name: caller.name }, client, action, note };
}

function unknown(code: string) {
  const quoted = shorten(code);
  return refuse(`没有代码为 ${quoted} 的社工`, `there is no worker with the code ${quoted}`);
}
