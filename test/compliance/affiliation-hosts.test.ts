import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HostCandidate, rankHosts } from '../../src/compliance/affiliation-hosts.ts';

const HERE = { latitude: 31, longitude: 120 };

function candidate(code: string, changes: Partial<HostCandidate> = {}): HostCandidate {
  return { code, coversStation: false, coversNeighbor: false, locations: [], ...changes };
}

/** So many degrees east. */
const east = (degrees: number) => ({ latitude: 31, longitude: 120 + degrees });

describe('the hosts a station could be affiliated with', () => {
  it('begin with those that cover a neighbour, however far', () => {
    const near = candidate('near', { locations: [east(0.01)] });
    const beside = candidate('beside', { coversNeighbor: true, locations: [east(1)] });
    expect(rankHosts(HERE, [near, beside])).toEqual(['beside', 'near']);
  });

  it('are as near as the nearest station they cover', () => {
    const spread = candidate('spread', { locations: [east(5), east(0.01)] });
    const close = candidate('close', { locations: [east(0.02)] });
    expect(rankHosts(HERE, [close, spread])).toEqual(['spread', 'close']);
  });

  it('come last without a location, then by code', () => {
    const unknown = candidate('a');
    const far = candidate('z', { locations: [east(90)] });
    expect(rankHosts(HERE, [candidate('b'), unknown, far])).toEqual(['z', 'a', 'b']);
    expect(rankHosts(undefined, [far, candidate('b'), unknown])).toEqual(['a', 'b', 'z']);
  });

  it('are in the order of their codes where they are equally near in whole metres', () => {
    const [one, other] = [
      candidate('b', { locations: [east(0.01)] }),
      candidate('a', { locations: [east(0.0100001)] }),
    ];
    expect(rankHosts(HERE, [one, other])).toEqual(['a', 'b']);
  });

  it('never cover the station already, and are at most ten', () => {
    const many = Array.from({ length: 12 }, (_, index) => candidate(`h${String(index).padStart(2, '0')}`));
    const [first, ...others] = many;
    const covering = { ...candidate(first?.code ?? ''), coversStation: true, coversNeighbor: true };
    expect(rankHosts(HERE, [...others, covering])).toEqual(others.slice(0, 10).map(({ code }) => code));
    expect(rankHosts(HERE, [])).toEqual([]);
  });

  it('do not depend on the order of the branches', () => {
    const some = fc.uniqueArray(
      fc.record({
        code: fc.string({ minLength: 1, maxLength: 2 }),
        coversStation: fc.boolean(),
        coversNeighbor: fc.boolean(),
        locations: fc.array(fc.integer({ min: 0, max: 3 }).map(east), { maxLength: 2 }),
      }),
      { selector: ({ code }) => code },
    );
    fc.assert(
      fc.property(some, (candidates) => {
        expect(rankHosts(HERE, candidates.toReversed())).toEqual(rankHosts(HERE, candidates));
      }),
    );
  });
});
