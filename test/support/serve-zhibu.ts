import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { OWNER_KEY } from './open-app.ts';

const ZHIBU = fileURLToPath(new URL('../../src/cli/zhibu.ts', import.meta.url));

/** `zhibu serve` in a process of its own, as a user starts it in this folder; the owner's key is that of the tests. */
export function serveZhibu(folder: string, environment: Readonly<Record<string, string>>, ...options: string[]) {
  const { PORT, HOST, DATABASE_URL, ...inherited } = process.env;
  const child = spawn(process.execPath, [ZHIBU, 'serve', ...options], {
    cwd: folder,
    env: { ...inherited, PORT: '0', ZHIBU_OWNER_KEY: OWNER_KEY, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  return { child, output, ended: once(child, 'close') as Promise<[code: number | null, signal: string | null]> };
}

/** The address that a server tells as its last line. */
export async function addressOf({ child, output }: ReturnType<typeof serveZhibu>): Promise<string> {
  for (;;) {
    const address = /^http.*\/graphql$/m.exec(output.stdout)?.[0];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(output.stderr);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
