import type { Fault } from '../domain/fault.ts';
import type { Text } from '../domain/text.ts';
import { type JsonPath, printPath } from './json-path.ts';
import { snapshotShape } from './snapshot-shape.ts';

/** Notes one wrong value. */
export type Report = (path: JsonPath, text: Text) => void;

const MEMBERS = Object.keys(snapshotShape.shape);

/** Gathers the faults of one document, in whatever order the checks find them. */
export class FaultList {
  readonly #found: { readonly path: JsonPath; readonly text: Text }[] = [];

  readonly report: Report = (path, text) => {
    this.#found.push({ path, text });
  };

  /** The faults, those of one item of the document together, in the order of lists and items. */
  inOrder(): readonly Fault[] {
    return this.#found
      .toSorted((one, other) => rank(one.path) - rank(other.path) || indexOf(one.path) - indexOf(other.path))
      .map(({ path, text }) => ({ path: printPath(path), text }));
  }
}

function rank([member]: JsonPath): number {
  return typeof member === 'string' ? MEMBERS.indexOf(member) : -1;
}

function indexOf([, index]: JsonPath): number {
  return typeof index === 'number' ? index : -1;
}
