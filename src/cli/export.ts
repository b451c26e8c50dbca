import { printPieces } from '../exchange/print-snapshot.ts';
import { exportSnapshot } from '../services/export-snapshot.ts';
import { traceReading } from '../services/trace-reading.ts';
import type { AddCommand } from './frame.ts';
import { print } from './print.ts';
import { withPresentApp } from './with-app.ts';

/** `export`: writes the whole database as a snapshot to standard output. */
export const addExport: AddCommand = (program, { say }) => {
  program
    .command('export')
    .description(
      say({
        'zh-CN': '把整个数据库作为快照输出（JSON，已排序）',
        en: 'print the whole database as a snapshot (JSON, sorted)',
      }),
    )
    .action(() =>
      withPresentApp(async (app) => {
        const snapshot = await exportSnapshot(app);
        await traceReading(app, { workers: snapshot.workers.map(({ code }) => code) });
        await print(printPieces(snapshot));
      }),
    );
};
