import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodePoints } from '../../src/domain/compare-codes.ts';

const someText = fc.string({ unit: fc.constantFrom('a', 'b', '站', '\ue000', '\uffff', '😀', '𠮷'), maxLength: 4 });

test('texts are compared as their UTF-8 bytes are, which is what the database does', () => {
  fc.assert(
    fc.property(someText, someText, (one, other) => {
      expect(Math.sign(compareCodePoints(one, other))).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)));
    }),
    { numRuns: 2000 },
  );
});

test('what lies above U+FFFF comes last', () => {
  expect(['😀', '\uffff', 'a', ''].sort(compareCodePoints)).toEqual(['', 'a', '\uffff', '😀']);
});
