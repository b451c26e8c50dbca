import { ADMINISTERED, type Subject } from '../../access/audit.ts';
import { belongsTo } from '../../domain/belonging.ts';
import type { IsoDate } from '../../domain/date.ts';
import { compileOnce } from '../compile-once.ts';
import { coverageOf } from '../coverage.ts';
import type { Trx } from '../database.ts';
import { postingsOf } from '../posting.ts';
import type { TouchedThings } from './touched-things.ts';

/** A thing and a division it belonged to; empty: none, it is administered. */
export interface Place {
  readonly subject: Subject;
  readonly code: string;
  readonly divisionCode: string;
}

/** So many things are looked up at once. */
const MOST_CODES = 2_048;

type Codes = readonly string[];

/** The divisions every touched thing belonged to before or after, some things at a time. */
export async function* findPlaces(trx: Trx, touched: TouchedThings, day: IsoDate): AsyncGenerator<readonly Place[]> {
  for (const [subject, all] of touched.codes) {
    const codes = [...all];
    for (let start = 0; start < codes.length; start += MOST_CODES) {
      const part = codes.slice(start, start + MOST_CODES);
      const present = await divisionsNow(trx, subject, part, touched, day);
      yield part.flatMap((code) =>
        [...touched.formerDivisions(subject, code).union(present(code))].map((divisionCode) => {
          return { subject, code, divisionCode };
        }),
      );
    }
  }
}

type DivisionsOf = (code: string) => ReadonlySet<string>;

async function divisionsNow(
  trx: Trx,
  subject: Subject,
  codes: Codes,
  touched: TouchedThings,
  day: IsoDate,
): Promise<DivisionsOf> {
  if (ADMINISTERED.includes(subject)) return () => new Set(['']);
  if (subject === 'DIVISION') return (code) => new Set([code]);
  if (subject === 'STATION') return one(await divisionsOf(trx, 'station', codes));
  if (subject === 'PARTY_BODY') return one(await divisionsOf(trx, 'party_body', codes));
  if (subject === 'WORKER') {
    const postings = await postingsOf(trx, codes);
    return throughStations(trx, codes, (code) => {
      const lists = [postings.get(code) ?? [], touched.formerPostings.get(code) ?? []];
      return lists.flatMap((list) => belongsTo(list, day) ?? []);
    });
  }
  const coverage = await coverageOf(trx, codes);
  const covered = await throughStations(trx, codes, (code) => [
    ...(coverage.get(code) ?? []).map(({ stationCode }) => stationCode),
    ...(touched.formerStations.get(code) ?? []),
  ]);
  const named = one(await divisionsOf(trx, 'branch', codes));
  return (code) => named(code).union(covered(code));
}

async function throughStations(trx: Trx, codes: Codes, stationsOf: (code: string) => Codes): Promise<DivisionsOf> {
  const stations = new Map(codes.map((code) => [code, stationsOf(code)]));
  const divisions = await divisionsOf(trx, 'station', [...new Set([...stations.values()].flat())]);
  return (code) => new Set((stations.get(code) ?? []).flatMap((station) => divisions.get(station) ?? []));
}

function one(divisions: ReadonlyMap<string, string>): DivisionsOf {
  return (code) => {
    const division = divisions.get(code);
    return new Set(division === undefined ? [] : [division]);
  };
}

const selectDivisions = Object.fromEntries(
  (['station', 'party_body', 'branch'] as const).map((table) => [
    table,
    compileOnce((db, { codes }: { codes: Codes }) =>
      db.selectFrom(table).select(['code', 'division_code']).where('code', 'in', codes),
    ),
  ]),
);

async function divisionsOf(trx: Trx, table: 'station' | 'party_body' | 'branch', codes: Codes) {
  const rows = (await selectDivisions[table]?.(trx, { codes })) ?? [];
  const divisions = new Map<string, string>();
  for (const { code, division_code } of rows) if (division_code !== null) divisions.set(code, division_code);
  return divisions;
}
