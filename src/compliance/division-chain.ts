import type { Division, DivisionLevel } from '../domain/division.ts';

/** What a division inherits from those above it. */
export interface DivisionChain {
  /** The nearest DISTRICT upwards, itself included. */
  readonly district: string | null;
  /** The nearest TOWN or SUBDISTRICT upwards, itself included, else the division itself. */
  readonly town: string;
  /** The nearest policy named upwards, itself included. */
  readonly namedPolicy: string | undefined;
}

/** Looks up what a division inherits; each division is walked once. Divisions missing from the list end the walk. */
export function divisionChains(divisions: readonly Division[]): (code: string) => DivisionChain {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const chains = new Map<string, DivisionChain>();
  return (code) => {
    let chain = chains.get(code);
    if (chain === undefined) {
      const upwards = [...ancestors(byCode, code)];
      const nearest = (levels: readonly DivisionLevel[]) => upwards.find(({ level }) => levels.includes(level))?.code;
      chain = {
        district: nearest(['DISTRICT']) ?? null,
        town: nearest(['TOWN', 'SUBDISTRICT']) ?? code,
        namedPolicy: upwards.find(({ policy }) => policy !== undefined)?.policy,
      };
      chains.set(code, chain);
    }
    return chain;
  };
}

function* ancestors(byCode: ReadonlyMap<string, Division>, code: string): Generator<Division> {
  for (let division = byCode.get(code); division !== undefined; ) {
    yield division;
    division = division.parentCode === undefined ? undefined : byCode.get(division.parentCode);
  }
}
