import type { Text } from '../domain/text.ts';
import { shorten } from '../exchange/quote-value.ts';
import type { AuditFault } from '../services/audit/audit-fault.ts';
import { type AuditVerification, type NotedEntry, verifyAudit } from '../services/audit/verify-audit.ts';
import { refuse } from './command-refused.ts';
import type { AddCommand } from './frame.ts';
import { type Format, parseFormat } from './options.ts';
import { print } from './print.ts';
import { withPresentApp } from './with-app.ts';

/** `verify-audit`: walks the log and names the first row that does not fit. Exit code 1: there is one. */
export const addVerifyAudit: AddCommand = (program, { say }) => {
  program
    .command('verify-audit')
    .description(
      say({
        'zh-CN': '核对操作日志：逐条核对前后相接的哈希值，指出第一处不符（有不符时退出码为 1）',
        en: 'verify the log: follow the hashes from entry to entry and name the first row that does not fit (exit code 1)',
      }),
    )
    .option(
      '--expect <SEQUENCE:HASH>',
      say({
        'zh-CN': '以前记下的序号和哈希值：日志末尾被截去也能发现',
        en: 'the sequence and hash written down before: shows, too, that the end was cut off',
      }),
      parseNoted,
    )
    .option('--format <FORMAT>', say({ 'zh-CN': '输出格式：table 或 json', en: 'table or json' }), parseFormat, 'table')
    .action((options: { expect?: NotedEntry; format: Format }) =>
      withPresentApp(async (app) => {
        const verification = await verifyAudit(app, options.expect);
        const { entries, last, fault } = verification;
        const report = { entries, last: { sequence: last.sequence, hash: last.hash }, fault: fault ?? null };
        const text = options.format === 'json' ? JSON.stringify(report, null, 2) : say(describe(verification));
        await print([`${text}\n`]);
        if (fault === undefined) return;
        process.stderr.write(`${say(sayNext(fault))}\n`);
        process.exitCode = 1;
      }),
    );
};

function sayNext({ sequence }: AuditFault): Text {
  const trusted =
    sequence === null
      ? { 'zh-CN': '', en: '' }
      : { 'zh-CN': '；此前的各条仍然可信', en: '; the entries before it can be trusted' };
  return {
    'zh-CN': `请停止服务，把数据库所在的整个文件夹原样另存，再逐份核对备份（见 README“The log”）${trusted['zh-CN']}`,
    en: `Stop the server, put the whole folder of the database aside as it is, and verify your backups (see "The log" in README)${trusted.en}`,
  };
}

function parseNoted(value: string): NotedEntry {
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(value) ?? [];
  if (sequence !== undefined && hash !== undefined) return { sequence: Number(sequence), hash };
  throw refuse(
    `--expect 的值 ${shorten(value)} 无效；应为以前核对时给出的“序号:哈希值”`,
    `--expect cannot be ${shorten(value)}; must be SEQUENCE:HASH as an earlier run printed it`,
  );
}

function describe({ entries, last, fault }: AuditVerification): Text {
  if (fault !== undefined) return describeFault(fault);
  if (entries === 0) return { 'zh-CN': '日志是空的', en: 'The log is empty' };
  return {
    'zh-CN': `日志完好：共 ${entries} 条；请另行记下末条 ${last.sequence}:${last.hash}`,
    en: `The log is sound: ${entries} ${entries === 1 ? 'entry' : 'entries'}; write down elsewhere its end ${last.sequence}:${last.hash}`,
  };
}

function describeFault({ kind, sequence, at, workerCode }: AuditFault): Text {
  const place = placeOf(sequence, at, workerCode);
  const what = FAULTS[kind];
  return place === null ? what : { 'zh-CN': `${place['zh-CN']}：${what['zh-CN']}`, en: `${place.en}: ${what.en}` };
}

function placeOf(sequence: number | null, at: string | null, workerCode: string | undefined): Text | null {
  const when = at === null ? '' : ` (${at})`;
  const who = {
    'zh-CN': workerCode === undefined ? '' : `社工 ${workerCode}`,
    en: workerCode === undefined ? '' : `worker ${workerCode}`,
  };
  if (sequence === null) return workerCode === undefined ? null : who;
  return {
    'zh-CN': `第 ${sequence} 条${at === null ? '' : `（${at}）`}${who['zh-CN']}`,
    en: `entry ${sequence}${when}${who.en === '' ? '' : `, ${who.en}`}`,
  };
}

const FAULTS: Readonly<Record<AuditFault['kind'], Text>> = {
  ENTRY_MISSING: { 'zh-CN': '这一条缺失', en: 'it is missing' },
  ENTRY_CHANGED: { 'zh-CN': '这一条的内容与其哈希值不符', en: 'what it says does not fit its hash' },
  ENTRY_UNLINKED: { 'zh-CN': '与前一条不相接', en: 'it does not follow the one before it' },
  ROWS_CHANGED: {
    'zh-CN': '所记更改的明细被改动、增加或删除',
    en: 'rows of its changes were changed, added or removed',
  },
  ROWS_WITHOUT_ENTRY: { 'zh-CN': '有明细而没有这一条', en: 'there are rows of changes without it' },
  NAME_CHANGED: { 'zh-CN': '所存姓名与日志不符', en: 'the name kept is not the one in the log' },
  NAME_MISSING: { 'zh-CN': '姓名缺失，而此人未被删除', en: 'the name is missing, and the person was not erased' },
  NAME_UNKNOWN: { 'zh-CN': '存有日志中没有的姓名', en: 'a name is kept that is not in the log' },
  END_MISSING: { 'zh-CN': '日志在此之前被截去', en: 'the log was cut off before it' },
  UNREADABLE: {
    'zh-CN': '这一条或其明细已损坏，数据库读不出',
    en: 'it, or a row of its changes, is damaged: the database cannot read it',
  },
  INDEX_CHANGED: {
    'zh-CN': '每一条都完好，但日志的索引与之不符，按单位或社工查询时可能有缺漏',
    en: 'every entry is sound, but an index of the log does not fit: asking for a division or a worker may miss some',
  },
  END_CHANGED: { 'zh-CN': '与所记下的不同', en: 'it is not the one that was written down' },
};
