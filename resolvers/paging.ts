import type { Context } from './context.ts';
import { refuse } from './refuse.ts';
import { type Weight, weighList } from './weight.ts';

const PAGE_SIZE = 20;
const PAGE_LIMIT = 100;
/** Finding a page costs about as much as so many objects. */
const SEARCH = 20;
/** Looking for a part of a name goes through all there are, however few are found. */
const SEARCH_IN_NAMES = 1_000;

/** The arguments of a list, as they were given. */
export interface PagingArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** How many objects of a list are asked for: exactly one of the two is a number. */
export interface PageSize {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

const BOTH = {
  'zh-CN': 'first 和 last 不能同时给出。',
  en: 'Give either first or last, not both.',
};
const OUT_OF_RANGE = {
  'zh-CN': `first 和 last 应为 0 至 ${PAGE_LIMIT}；更多的请分页读取。`,
  en: `first and last are 0 to ${PAGE_LIMIT}; read further pages for more.`,
};

/** Checks how many objects are asked for: 0 to 100 from one end, 20 from the front if nothing is said. */
export function readPageSize(args: PagingArgs, context: Context): PageSize {
  const first = args.first ?? undefined;
  const last = args.last ?? undefined;
  if (first !== undefined && last !== undefined) throw refuse(BOTH, context, ['last']);
  for (const [name, size] of Object.entries({ first, last })) {
    if (size !== undefined && (size < 0 || size > PAGE_LIMIT)) throw refuse(OUT_OF_RANGE, context, [name]);
  }
  return last === undefined ? { first: first ?? PAGE_SIZE, last: undefined } : { first: undefined, last };
}

/** What of a list is wanted, as far as it tells what finding it costs. */
interface SearchArgs {
  readonly filter?: { readonly search?: string | null | undefined } | null | undefined;
}

/** What a page can cost: looking for it, its objects, and everything under each. */
export function weighPage({ first, last, filter }: PagingArgs & SearchArgs): Weight {
  const { field, multiplier } = weighList(Math.min(Math.max(first ?? last ?? PAGE_SIZE, 0), PAGE_LIMIT));
  const searches = typeof filter?.search === 'string';
  return { field: field + SEARCH + (searches ? SEARCH_IN_NAMES : 0), multiplier };
}
