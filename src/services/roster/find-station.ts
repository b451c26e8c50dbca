import { cleanText } from '../../domain/clean-text.ts';

/** A station that a roster can be about. */
export interface RosterStation {
  readonly code: string;
  readonly name: string;
}

/** The stations a text of a roster may mean: one, none, or several between which it does not tell. */
export type StationFinder = (text: string) => readonly RosterStation[];

const FORM = /(?:社会工作|社工)?(?:服务)?(?:指导中心|中心|站|室|点)$/;
const LEVEL = /(?:镇|街道|乡|村|社区)$/;
/** A single character stands in too many names. */
const SHORTEST_PART = 2;

/** Each way to read a text, the strictest first: the first by which any station is found decides. */
const READINGS: readonly ((station: RosterStation) => string)[] = [
  ({ code }) => code,
  ({ name }) => cleanText(name),
  ({ name }) => shorten(name),
  ({ name }) => shorten(name).replace(LEVEL, ''),
];

/** Finds stations by their code, name or an abbreviation of it: 木渎镇社会工作站 by 木渎镇社工站 or 木渎. */
export function stationFinder(stations: readonly RosterStation[]): StationFinder {
  const indexes = READINGS.map((read) => Map.groupBy(stations, read));
  const known = new Map<string, readonly RosterStation[]>();
  const find = (text: string): readonly RosterStation[] => {
    const short = shorten(text);
    const asked = [text, cleanText(text), short, short.replace(LEVEL, '')];
    for (const [place, index] of indexes.entries()) {
      const found = index.get(asked[place] ?? '');
      if (found !== undefined && (asked[place] ?? '') !== '') return found;
    }
    if ([...short].length < SHORTEST_PART) return [];
    return stations.filter(({ name }) => cleanText(name).includes(short));
  };
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      known.set(text, found);
    }
    return found;
  };
}

function shorten(name: string): string {
  return cleanText(name).replace(FORM, '');
}
