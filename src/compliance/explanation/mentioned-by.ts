import type { Turn } from '../turning-dates.ts';
import type { TurnKind } from '../turns.ts';
import type { DatedEvent } from './events-on.ts';

/** The codes of what words mention. */
export interface Mentioned {
  readonly workers: readonly string[];
  readonly stations: readonly string[];
  readonly branches: readonly string[];
  readonly partyBodies: readonly string[];
}

const NOTHING: Mentioned = { workers: [], stations: [], branches: [], partyBodies: [] };

/** What the words about events mention, each once. A posting from 1 March: its worker; the station itself goes without. */
export function mentionedBy(events: readonly DatedEvent[]): Mentioned {
  const mentioned = events.map(mentionedByOne);
  const all = (list: keyof Mentioned) => [...new Set(mentioned.flatMap((each) => each[list]))];
  return {
    workers: all('workers'),
    stations: all('stations'),
    branches: all('branches'),
    partyBodies: all('partyBodies'),
  };
}

/** Whether the code of a turn is that of a worker. */
export function isOfWorker(kind: TurnKind): boolean {
  return /^(POSTING|STAGE|PROBATION|RELATION|TRANSFER)_/.test(kind);
}

/** Whether a turn is about a worker. */
export function isAboutWorker(kind: TurnKind): boolean {
  return /^SECRETARY_/.test(kind);
}

/** The workers a turn rests on. A posting: who is posted; a secretary: who that is; a branch dissolved: nobody. */
export function workersOfTurn(turn: Turn): readonly string[] {
  return mentionedByTurn(turn).workers;
}

/** What a turn happens to beside workers: a coverage begins for its branch, a waiver for its station. */
export function holdersOfTurn({ kind, on, code }: Turn): Omit<Mentioned, 'workers'> {
  const { stations, branches, partyBodies } = mentionedByTurn({ kind, on, code });
  return { stations, branches, partyBodies };
}

function mentionedByOne(event: DatedEvent): Mentioned {
  if (event.kind === 'TURN') return mentionedByTurn(event.turn);
  return {
    workers: 'worker' in event ? [event.worker] : [],
    stations: 'stations' in event ? event.stations : [],
    branches: 'branchCode' in event ? [event.branchCode] : [],
    partyBodies: 'partyBody' in event ? [event.partyBody] : [],
  };
}

function mentionedByTurn({ kind, code, about }: Turn): Mentioned {
  const abouts = about === undefined ? [] : [about];
  const [of = ''] = kind.split('_');
  switch (of) {
    case 'STATION':
    case 'WAIVER':
      return { ...NOTHING, stations: [code] };
    case 'BODY':
      return { ...NOTHING, stations: [code], partyBodies: abouts };
    case 'PARTY':
      return { ...NOTHING, partyBodies: [code] };
    case 'POSTING':
    case 'TRANSFER':
      return { ...NOTHING, workers: [code], stations: abouts };
    case 'STAGE':
    case 'PROBATION':
      return { ...NOTHING, workers: [code] };
    case 'RELATION':
      return { ...NOTHING, workers: [code], branches: abouts };
    case 'COVERAGE':
      return { ...NOTHING, branches: [code], stations: abouts };
    case 'SECRETARY':
      return { ...NOTHING, branches: [code], workers: abouts };
    case 'BRANCH':
    case 'COMMITTEE':
    case 'TERM':
      return { ...NOTHING, branches: [code] };
    default:
      return NOTHING;
  }
}
