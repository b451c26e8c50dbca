// Runs every benchmark, one after another, each in a process of its own; or those named: `npm run bench -- judge page`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHMARKS = [
  'judge',
  'page',
  'change',
  'audit',
  'asker',
  'past',
  'export',
  'roster',
  'planner',
  'door',
  'hostile-rosters',
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !BENCHMARKS.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are: ${BENCHMARKS.join(', ')}`);
  process.exit(2);
}
for (const name of named.length > 0 ? named : BENCHMARKS) {
  const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
