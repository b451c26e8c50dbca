import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Each room, and the rooms its files may import from beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/access': ['src/domain'],
  'src/compliance': ['src/domain'],
  'src/planner': ['src/domain'],
  'src/neighbors': ['src/domain'],
  'src/drawing': ['src/domain'],
  'src/exchange': ['src/domain', 'src/planner', 'src/neighbors'],
  'src/storage': ['src/domain', 'src/access', 'src/compliance', 'src/planner'],
  'src/services': ['src/domain', 'src/access', 'src/compliance', 'src/planner', 'src/neighbors', 'src/storage'],
  'src/reports': ['src/domain', 'src/access', 'src/compliance', 'src/services', 'src/exchange'],
  resolvers: ['src/domain', 'src/access', 'src/compliance', 'src/neighbors', 'src/services', 'src/storage'],
  'src/config.ts': ['src/domain'],
  'src/server': [
    'src/domain',
    'src/access',
    'src/compliance',
    'src/drawing',
    'src/exchange',
    'src/storage',
    'src/services',
    'src/reports',
    'resolvers',
    'src/config.ts',
  ],
  'src/cli': [
    'src/domain',
    'src/access',
    'src/compliance',
    'src/planner',
    'src/neighbors',
    'src/drawing',
    'src/exchange',
    'src/storage',
    'src/services',
    'src/reports',
    'src/server',
    'src/config.ts',
  ],
};

/** Rooms that know no input or output, no clock, no framework. */
const PURE = ['src/domain', 'src/access', 'src/compliance', 'src/planner', 'src/drawing'];
/** Pure as well, but for the geometry others have solved. */
const GEOMETRY = ['d3-delaunay', 'topojson-client', 'topojson-server', 'topojson-specification'];
/** What reads and prints the files of rosters, and the thread it is done in. */
const ROSTER_FILES = ['hucre/xlsx', 'csv-parse/sync', 'node:worker_threads', 'node:events'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

const files = ['src', 'resolvers'].flatMap((folder) => listFiles(folder));
const imports = files.flatMap(readImports);

describe('imports', () => {
  it('go one way between the rooms', () => {
    expect(imports.length).toBeGreaterThan(300);
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== undefined && to !== undefined && from !== to && !ALLOWED[from]?.includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('never go round in a circle', () => {
    const graph = Map.groupBy(imports, ({ file }) => file);
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]): readonly string[] | undefined => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const { target } of graph.get(file) ?? []) {
        const circle = visit(target, [...way, file]);
        if (circle !== undefined) return circle;
      }
      done.add(file);
      return undefined;
    };
    expect(files.map((file) => visit(file, [])).find((circle) => circle !== undefined)).toBeUndefined();
  });

  it('keep the pure rooms pure, Kysely in the storage, drivers in its connection', () => {
    const packages = imports.filter(({ target }) => !target.includes('/') || !files.includes(target));
    const wrong = packages.filter(({ file, target }) => {
      // computes, and does no more: the one file that knows the solver
      if (target === 'highs') return file !== 'src/planner/highs-solver.ts';
      if (PURE.some((room) => file.startsWith(`${room}/`))) return true;
      if (file.startsWith('src/neighbors/')) return !GEOMETRY.includes(target);
      if (target.startsWith('kysely')) return !file.startsWith('src/storage/');
      if (target === 'hucre/xlsx' && file === 'src/exchange/print-workbook.ts') return false;
      if (['hucre', 'csv-parse'].some((name) => target.startsWith(name)) && !file.startsWith('src/exchange/roster/')) {
        return true;
      }
      if (target === 'docx') return file !== 'src/exchange/print-docx.ts';
      if (file.startsWith('src/exchange/roster/') && ROSTER_FILES.includes(target)) return false;
      if (target === 'better-sqlite3') return file !== 'src/storage/connect.ts';
      if (file.startsWith('src/reports/')) return true;
      if (file.startsWith('src/services/') || file.startsWith('src/exchange/')) {
        return ![
          'dataloader',
          'zod',
          'node:util',
          'node:crypto',
          'node:worker_threads',
          'node:timers/promises',
        ].includes(target);
      }
      return false;
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('give the GraphQL face the words of the storage, never its functions', () => {
    const used = imports.filter(({ file, target, isType }) => {
      return file.startsWith('resolvers/') && target.startsWith('src/storage/') && !isType;
    });
    expect(used.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keep the verifier of proofs apart from everything that finds plans', () => {
    const shared = ['distance.ts', 'forbidden.ts', 'joint-branch-plan.ts', 'piece-proof.ts', 'piece.ts'];
    const wrong = imports.filter(({ file, target }) => {
      if (!file.startsWith('src/planner/verify-') || target.startsWith('src/domain/')) return false;
      return !target.startsWith('src/planner/verify-') && !shared.includes(target.replace('src/planner/', ''));
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    const values = imports.filter(({ file, target, isType }) => {
      return file.startsWith('src/planner/verify-') && target === 'src/planner/piece.ts' && !isType;
    });
    expect(values).toEqual([]);
    const beyond = imports.filter(({ file, target }) => {
      return shared.includes(file.replace('src/planner/', '')) && target.startsWith('src/planner/');
    });
    expect(beyond.filter(({ target }) => !shared.includes(target.replace('src/planner/', '')))).toEqual([]);
  });

  it('leave the environment to src/config.ts, and clocks and chance to the edges', () => {
    const text = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
    const environment = files.filter((file) => file !== 'src/config.ts' && text(file).includes('process.env'));
    expect(environment).toEqual([]);
    // how long a turn has lasted decides nothing but who is next
    const inner = files.filter((file) => !/^src\/(?:cli|server)\/|^src\/storage\/give-way/.test(file));
    const impure = inner.filter((file) =>
      /Temporal\.Now|Date\.now|new Date\(\)|Math\.random|performance\.now/.test(text(file)),
    );
    expect(impure).toEqual([]);
  });
});

describe('files', () => {
  it('stay small enough to be read at once, and have no catch-all names', () => {
    const lines = (file: string) => readFileSync(path.join(ROOT, file), 'utf8').split('\n').length - 1;
    const grown = [
      ...files.filter((file) => !file.includes('/generated/') && lines(file) > 300),
      ...listFiles('test').filter((file) => lines(file) > 400),
      ...listFiles('bench').filter((file) => lines(file) > 300),
    ];
    expect(grown).toEqual([]);
    expect(
      files.filter((file) => /(^|\/)(index|utils?|helpers?|common)\.ts$/.test(file.replace(/generated\/.*/, ''))),
    ).toEqual([]);
  });
});

function listFiles(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')));
}

function readImports(file: string): readonly Import[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  return [...found].map(([, type, name = '']) => ({
    file,
    target: name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
    isType: type !== undefined,
  }));
}

function roomOf(file: string): string | undefined {
  return Object.keys(ALLOWED).find((room) => file === room || file.startsWith(`${room}/`));
}
