import { expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/facts.ts';
import { askInside } from '../../support/access/ask-as.ts';
import { openDistricts } from '../../support/access/copies.ts';
import { askRoot, fieldsOf } from '../../support/access/documents.ts';
import { isOpenTo } from '../../support/access/expectation.ts';
import { givenReferences, referencesOf } from '../../support/access/given-values.ts';
import { PEOPLE_ASKING } from '../../support/access/people-asking.ts';
import { TARGETS } from '../../support/access/targets.ts';
import { threeDistricts } from '../../support/access/three-districts.ts';
import { treeUnder } from '../../support/access/trees.ts';

test('nothing a reporter is told depends on how anybody is called', async () => {
  const reporter = PEOPLE_ASKING.find(({ name }) => name === 'reporter');
  if (reporter === undefined) throw new Error('nobody reports');
  const [one, other] = [await openDistricts(), await openDistricts(renamed(threeDistricts()))];
  for (const field of fieldsOf('Query').filter(({ name }) => isOpenTo(reporter, 'Query', name))) {
    const given = givenReferences(field).map(({ path }) => path);
    const optional = referencesOf(field.name, field.args).map(({ path }) => path);
    for (const at of [undefined, ...optional.filter((path) => !given.includes(path))]) {
      const asked = { target: TARGETS.own, at };
      const question = askRoot('query', field, asked, (variables) => treeUnder(field, reporter, asked, variables));
      const told = await askInside(one, reporter, question);
      expect(told.data).toBeDefined();
      expect(await askInside(other, reporter, question)).toEqual(told);
    }
  }
  await one.close();
  await other.close();
});

/** The same facts of people called otherwise, whose codes come in another order. */
function renamed(facts: Facts): Facts {
  const names = new Map(facts.workers.map(({ code }, index) => [code, `q${String(900 - index)}`]));
  const nameOf = (code: string) => names.get(code) ?? code;
  return {
    ...facts,
    workers: facts.workers.map((worker) => ({
      ...worker,
      code: nameOf(worker.code),
      name: `某${nameOf(worker.code)}`,
    })),
    branches: facts.branches.map((branch) => ({
      ...branch,
      committees: branch.committees.map((committee) => ({
        ...committee,
        members: committee.members.map((member) => ({ ...member, workerCode: nameOf(member.workerCode) })),
      })),
      secretaries: branch.secretaries.map((secretary) => ({ ...secretary, workerCode: nameOf(secretary.workerCode) })),
    })),
  };
}
