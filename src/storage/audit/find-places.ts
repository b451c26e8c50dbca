import { ADMINISTERED, type Subject } from '../../access/audit.ts';
import type { IsoDate } from '../../domain/date.ts';
import { compileOnce } from '../compile-once.ts';
import { coverageOf } from '../coverage.ts';
import type { Trx } from '../database.ts';
import { homeStation } from '../home-station.ts';
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
    const home = one(await selectHomes(trx, { codes, day }));
    const left = await throughStations(trx, codes, (code) => [...touched.formerStations(subject, code)]);
    return (code) => home(code).union(left(code));
  }
  const coverage = await coverageOf(trx, codes);
  const covered = await throughStations(trx, codes, (code) => [
    ...(coverage.get(code) ?? []).map(({ stationCode }) => stationCode),
    ...touched.formerStations(subject, code),
  ]);
  const named = one(await divisionsOf(trx, 'branch', codes));
  return (code) => named(code).union(covered(code));
}

async function throughStations(trx: Trx, codes: Codes, stationsOf: (code: string) => Codes): Promise<DivisionsOf> {
  const stations = new Map(codes.map((code) => [code, stationsOf(code)]));
  const division = one(await divisionsOf(trx, 'station', [...new Set([...stations.values()].flat())]));
  return (code) => new Set((stations.get(code) ?? []).flatMap((station) => [...division(station)]));
}

interface Located {
  readonly code: string;
  readonly division_code: string | null;
}

function one(rows: readonly Located[]): DivisionsOf {
  const divisions = new Map(rows.map((row) => [row.code, row.division_code]));
  return (code) => {
    const division = divisions.get(code) ?? undefined;
    return new Set(division === undefined ? [] : [division]);
  };
}

const selectHomes = compileOnce((db, { codes, day }: { codes: Codes; day: IsoDate }) =>
  db
    .selectFrom('worker')
    .innerJoin('station', (join) => join.on('station.code', '=', homeStation(day)))
    .select(['worker.code', 'station.division_code'])
    .where('worker.code', 'in', codes),
);

const selectDivisions = {
  station: selectLocated('station'),
  party_body: selectLocated('party_body'),
  branch: selectLocated('branch'),
};

function selectLocated(table: 'station' | 'party_body' | 'branch') {
  return compileOnce((db, { codes }: { codes: Codes }) =>
    db.selectFrom(table).select(['code', 'division_code']).where('code', 'in', codes),
  );
}

function divisionsOf(trx: Trx, table: 'station' | 'party_body' | 'branch', codes: Codes): Promise<readonly Located[]> {
  return selectDivisions[table](trx, { codes });
}
