import { z } from 'zod';
import type { JsonPath } from './json-path.ts';
import { snapshotShape } from './snapshot-shape.ts';

/** The names of the members an object at this path of the document may have. */
export function membersAt(path: JsonPath): readonly string[] {
  const shape = path.reduce<unknown>((outer, step) => stepInto(outer, step), snapshotShape);
  return shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
}

function stepInto(outer: unknown, step: string | number): unknown {
  const inner =
    outer instanceof z.ZodArray ? outer.element : outer instanceof z.ZodObject ? outer.shape[step] : undefined;
  return inner instanceof z.ZodOptional ? inner.unwrap() : inner;
}
