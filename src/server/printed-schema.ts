import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../../resolvers/schema.ts';

/** The schema as `schema/schema.graphql` holds it: SDL, sorted. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
