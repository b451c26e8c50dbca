import { readFile } from 'node:fs/promises';

/** The memory of a process's own, in MiB: pages of the mapped database file are not counted. */
export async function readMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
