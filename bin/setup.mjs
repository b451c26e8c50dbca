// Makes a bare checkout ready: installs the locked dependencies where they are missing or stale.
// Plain JavaScript, because the first run happens on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const lockfile = readFileSync('package-lock.json', 'utf8');
const stamp = 'node_modules/.zhibu-lockfile';

const isReady = existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile;
if (!isReady) {
  console.error('正在安装依赖 / installing dependencies …');
  // standard output belongs to the command that follows
  const { status } = spawnSync('npm', ['ci'], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lockfile);
}
