import { expect, test } from 'vitest';
import { describeTurn } from '../../src/compliance/describe-turn.ts';
import { TURN_KINDS } from '../../src/compliance/turns.ts';

test.each(TURN_KINDS)('%s is said with what it happened to and when, in both languages', (kind) => {
  const about = kind === 'STAGE_BEGAN' ? 'FULL' : 'about-1';
  const text = describeTurn({ kind, on: '2026-03-01', code: 'code-1', about });
  for (const sentence of Object.values(text)) {
    expect(sentence).toContain('code-1');
    expect(sentence).toContain('2026-03-01');
  }
  expect(text['zh-CN']).toMatch(/\p{Script=Han}.*。$/u);
  expect(text.en).toMatch(/^[A-Z].*\.$/);
});

test('a relation kept elsewhere names no branch', () => {
  const turn = { kind: 'RELATION_BEGAN', on: '2026-03-01', code: 'w' } as const;
  expect(describeTurn(turn).en).toBe('The relation of the worker w is kept elsewhere from 2026-03-01.');
});
