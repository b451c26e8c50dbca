import { encodeNodeId } from '../../../resolvers/node-id.ts';
import type { Told } from './ask-as.ts';
import type { PersonAsking } from './people-asking.ts';

/** What a code is the code of. */
export type Kind = 'division' | 'station' | 'worker' | 'branch' | 'body';

/** What is asked about, by codes: what everybody's area holds, what lies ever further away, and what exists nowhere. */
export const TARGETS = {
  own: targetOf('town-amber-a', 'amber-a', 'amber'),
  nextTown: targetOf('town-amber-b', 'amber-c', 'amber'),
  nextDistrict: targetOf('district-jade', 'jade-b', 'jade'),
  farAway: targetOf('town-onyx-a', 'onyx-a', 'onyx'),
  nowhere: targetOf('town-nowhere', 'nowhere', 'nowhere'),
} as const;
export type TargetName = keyof typeof TARGETS;
export type Target = Readonly<Record<Kind, string>>;

function targetOf(division: string, name: string, district: string): Target {
  return {
    division,
    station: `station-${name}`,
    worker: `worker-${name}1`,
    branch: `branch-${name}`,
    body: `body-${district}`,
  };
}

/** Whether what a code stands for is somebody's to ask about. */
export function isTheirs(person: PersonAsking, kind: Kind, target: Target): boolean {
  const { stations, peopleOf, branches, divisions, named } = person;
  const all = { division: divisions, station: stations, worker: peopleOf, branch: branches, body: named };
  const code = kind === 'worker' ? target.station : target[kind];
  return all[kind].includes(code);
}

/** An answer without the codes that were asked for and the places in the document: what is not somebody's must look like what exists nowhere. */
export function withoutCodes({ data = null, errors = [] }: Told, target: Target): string {
  const codes = Object.entries(target).flatMap(([kind, code]) => [
    [code, `<${kind}>`],
    [encodeNodeId('Station', `/${code}`), '<id>'],
  ]);
  const told = { data, errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })) };
  // a fingerprint also stands for what was asked
  const text = JSON.stringify(told).replaceAll(/(fingerprint":)"[0-9a-f]+"/g, '$1"<fingerprint>"');
  return codes.reduce((rest, [code = '', put = '']) => rest.replaceAll(code, put), text);
}
