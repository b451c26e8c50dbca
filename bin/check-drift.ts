// Fails where what is committed is not what the sources make: the printed schema and the typed documents.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import codegen from '../codegen.ts';
import { printedSchema } from '../src/server/printed-schema.ts';

const SCHEMA = 'schema/schema.graphql';
const CLIENT = 'src/client/generated';

const drifted: string[] = [];
if (printedSchema() !== (await readFile(SCHEMA, 'utf8').catch(() => ''))) drifted.push(SCHEMA);

const fresh = await mkdtemp(join(tmpdir(), 'zhibu-client-'));
try {
  const { [`${CLIENT}/`]: target, ...others } = codegen.generates;
  if (target === undefined || Object.keys(others).length > 0) throw new Error(`codegen.ts makes more than ${CLIENT}`);
  await generate({ ...codegen, generates: { [`${fresh}/`]: target }, silent: true }, true);
  for (const file of new Set([...(await listFiles(fresh)), ...(await listFiles(CLIENT))])) {
    if ((await readOr(join(fresh, file))) !== (await readOr(join(CLIENT, file)))) drifted.push(`${CLIENT}/${file}`);
  }
} finally {
  await rm(fresh, { recursive: true });
}

for (const file of drifted) console.error(`${file} is out of date: run "npm run generate" and commit the result`);
if (drifted.length > 0) process.exitCode = 1;

async function listFiles(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

async function readOr(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}
