import { countNoun } from '../compliance/words.ts';
import { type Imported, ImportRefused, importSnapshot } from '../services/import-snapshot.ts';
import { refuseDocument } from './command-refused.ts';
import type { AddCommand } from './frame.ts';
import { print } from './print.ts';
import { readSnapshot } from './read-snapshot.ts';
import { showProgress } from './show-progress.ts';
import { withApp } from './with-app.ts';

/** `import FILE`: loads a snapshot into the database, all or nothing. */
export const addImport: AddCommand = (program, frame) => {
  const { say } = frame;
  program
    .command('import')
    .description(
      say({
        'zh-CN': '把快照文件导入数据库：全部导入，或者什么都不改',
        en: 'load a snapshot into the database: all of it, or nothing',
      }),
    )
    .argument('<FILE>', say({ 'zh-CN': '快照文件（JSON）', en: 'the snapshot, a JSON file' }))
    .action(async (file: string) => {
      await withApp(async (app) => {
        const imported = await showProgress(frame, true, async (tell) => {
          tell?.('READ');
          // read here, since its divisions may name packs of the database
          const snapshot = await readSnapshot(file, app.policies);
          return importSnapshot({ ...app, tell }, snapshot).catch((error: unknown) => {
            throw error instanceof ImportRefused ? refuseDocument(file, error.faults) : error;
          });
        });
        await print([`${say(summaryOf(imported))}\n`]);
      });
    });
};

function summaryOf({ divisions, partyBodies, stations, workers, branches, policies, affectedStations }: Imported) {
  const count = policies.length;
  return {
    'zh-CN': `已导入；新增或更改：行政区划 ${divisions.size}、党组织 ${partyBodies.size}、社工站 ${stations.size}、社工 ${workers.size}、党支部 ${branches.size}${count > 0 ? `、规则包版本 ${count}` : ''}；今天的结论因此改变的社工站 ${affectedStations.length} 个`,
    en: `Imported; added or changed: ${countNoun(divisions.size, 'division')}, ${partyBodies.size} party ${partyBodies.size === 1 ? 'body' : 'bodies'}, ${countNoun(stations.size, 'station')}, ${countNoun(workers.size, 'worker')}, ${branches.size} ${branches.size === 1 ? 'branch' : 'branches'}${count > 0 ? `, ${countNoun(count, 'version')} of policy packs` : ''}; the verdict of today changed for ${countNoun(affectedStations.length, 'station')}`,
  };
}
