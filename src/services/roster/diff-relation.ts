import { lifeOf } from '../../domain/branch.ts';
import { cleanText } from '../../domain/clean-text.ts';
import type { IsoDate } from '../../domain/date.ts';
import { latestOn, type Relation } from '../../domain/membership.ts';
import { holdsOn } from '../../domain/period.ts';
import type { RosterRow } from '../../domain/roster.ts';
import { isSameText } from './as-written.ts';
import type { NamedBranch } from './find-named-branches.ts';
import { assumedFrom, type PartDiff, sayRelation } from './roster-change.ts';
import { conflictAt } from './roster-conflict.ts';

type Diff = PartDiff<readonly Relation[]>;

/**
 * Finds the branches a text of a roster can mean on a date, of those that take others or keep the present relation of the
 * worker; none: it is kept elsewhere.
 */
export type BranchFinder = (text: string, present: Relation | undefined) => readonly NamedBranch[];

/** Finds live branches by code or name, also where a name is written as people say it. */
export function branchFinder(branches: readonly NamedBranch[], asOf: IsoDate): BranchFinder {
  const live = branches.filter((branch) => holdsOn(lifeOf(branch), asOf));
  const byCode = Map.groupBy(live, ({ code }) => code);
  const byName = Map.groupBy(live, ({ name }) => cleanText(name));
  const bySaid = Map.groupBy(live, ({ name }) => asSaid(name));
  return (text, present) => {
    const found = [byCode.get(text), byName.get(cleanText(text)), bySaid.get(asSaid(text))];
    return (
      found
        .map((alike) => alike?.filter(({ code, takesOthers }) => takesOthers || code === present?.branchCode) ?? [])
        .find(({ length }) => length > 0) ?? []
    );
  };
}

/** What a row makes of where the relation of a worker is kept: another place holds from the date of the roster on. */
export function diffRelation(
  { relationText }: RosterRow,
  relations: readonly Relation[],
  { asOf, find, nameOf }: { asOf: IsoDate; find: BranchFinder; nameOf: (branchCode: string) => string },
): Diff {
  if (relationText === undefined) return { part: relations, changes: [], conflicts: [] };
  const { value, column } = relationText;
  const present = latestOn(relations, asOf);
  const found = find(value, present);
  if (found.length > 1) {
    const codes = found.map(({ name, code }) => `${name}（${code}）`);
    const conflict = conflictAt(
      'RELATION_AMBIGUOUS',
      column,
      `组织关系所在“${value}”可以指 ${found.length} 个党支部：${codes.join('、')}；请写党支部的代码`,
      `"${value}" can be any of ${found.length} branches: ${codes.join(', ')}; write the code of the branch`,
    );
    return { part: relations, changes: [], conflicts: [conflict] };
  }
  const place = found[0] === undefined ? { elsewhere: value } : { branchCode: found[0].code };
  if (present !== undefined && isSamePlace(present, place)) {
    return { part: relations, changes: [], conflicts: [] };
  }
  const relation: Relation = { from: asOf, ...place };
  const others = relations.filter(({ from }) => from !== asOf);
  return {
    part: [...others, relation].sort((one, other) => (one.from < other.from ? -1 : 1)),
    changes: [
      {
        field: 'RELATION',
        column,
        before: present === undefined ? null : sayRelation(present, nameOf),
        after: sayRelation(relation, nameOf),
        assumed: assumedFrom(asOf),
      },
    ],
    conflicts: [],
  };
}

function isSamePlace(present: Relation, place: Pick<Relation, 'branchCode' | 'elsewhere'>): boolean {
  if (place.elsewhere !== undefined) return isSameText(place.elsewhere, present.elsewhere);
  return present.branchCode === place.branchCode;
}

function asSaid(name: string): string {
  return cleanText(name)
    .replace(/^(?:中共|中国共产党)/, '')
    .replace(/社工(?:服务)?站|社会工作服务站/g, '社会工作站')
    .replace(/(?:党支部|支部)(?:委员会)?$/, '党支部');
}
