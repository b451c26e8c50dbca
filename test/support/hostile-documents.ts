/** A number from 0 up to, not including, the one given. */
export type Below = (limit: number) => number;

/** Documents made to take long, or to be taken for something else; most have a size that chance decides. */
export const HOSTILE_DOCUMENTS: Readonly<Record<string, (below: Below) => string>> = {
  'one field under many names': (below) => `{ ${many(size(below, 4_000), (n) => `a${n}: __typename`)} }`,
  'a dear field under many names': (below) =>
    `{ ${many(size(below, 200), (n) => `a${n}: jointBranchPlan(divisionCode: "320506") { asOf }`)} }`,
  'one field again and again': (below) => `{ ${many(size(below, 60_000), () => '__typename')} }`,
  'one field with a list, again and again': (below) =>
    `{ ${many(size(below, 1_200), () => 'stations(filter: { search: "x" }) { totalCount }')} }`,
  'fields that nest and overlap': (below) => overlap(2 + below(6), 2 + below(8)),
  'fragments that overlap': (below) => overlappingFragments(size(below, 200)),
  'fragments that double': (below) => doublingFragments(size(below, 200)),
  'many fragments': (below) => {
    const count = size(below, 2_000);
    return `{ ${many(count, (n) => `...F${n}`)} } ${many(count, (n) => `fragment F${n} on Query { __typename }`)}`;
  },
  'fragments nobody uses': (below) =>
    `{ __typename } ${many(size(below, 900), (n) => `fragment F${n} on Station { code name }`)}`,
  'fragments in a circle': (below) => {
    const count = size(below, 40);
    return `{ ...F0 } ${many(count, (n) => `fragment F${n} on Query { ...F${(n + 1) % count} }`)}`;
  },
  'many directives': (below) => `{ __typename ${many(size(below, 20_000), () => '@include(if: true)')} }`,
  'directives that do not exist': (below) => `{ __typename ${many(size(below, 50), (n) => `@a${n}`)} }`,
  'deep nesting': (below) => nest(size(below, 20_000), 'parent', 'code', 'division(code: "x")'),
  'nesting without names': (below) => `{ ${'{'.repeat(size(below, 60_000))}`,
  'deep fragments within fragments': (below) => {
    const depth = size(below, 20_000);
    return `{ ${'... { '.repeat(depth)} __typename ${'} '.repeat(depth)} }`;
  },
  'lists within lists': (below) => {
    const depth = size(below, 30_000);
    return `{ station(code: ${'['.repeat(depth)}${']'.repeat(depth)}) { code } }`;
  },
  'objects within objects': (below) => {
    const depth = size(below, 20_000);
    return `{ stations(filter: ${'{ a: '.repeat(depth)}1${' }'.repeat(depth)}) { totalCount } }`;
  },
  'types within lists': (below) => {
    const depth = size(below, 20_000);
    return `query($a: ${'['.repeat(depth)}Int${']'.repeat(depth)}) { __typename }`;
  },
  'many arguments': (below) => `{ station(${many(size(below, 1_600), (n) => `a${n}: 1`)}, code: "x") { code } }`,
  'many variables': (below) => `query(${many(size(below, 1_600), (n) => `$a${n}: Int = 1`)}) { __typename }`,
  'unknown fields': (below) => `{ ${many(size(below, 4_900), (n) => `station${n}`)} }`,
  'an unknown field of almost the right name': (below) => `{ ${many(size(below, 90), (n) => `statoin${n}`)} }`,
  'many operations': (below) => `${many(size(below, 1_200), (n) => `query Q${n} { __typename }`)}`,
  'the schema many times': (below) =>
    `{ ${many(size(below, 60), (n) => `a${n}: __schema { types { name fields { name args { name } } } }`)} }`,
  'the schema within the schema': (below) => {
    const types = (depth: number): string => (depth === 0 ? 'name' : `fields { type { ${types(depth - 1)} } }`);
    return `{ __schema { types { ${types(1 + below(12))} } } }`;
  },
  'lists of the schema under many names': (below) =>
    `{ __schema { types { ${many(size(below, 150), (n) => `a${n}: fields { name description }`)} } } }`,
  'types wrapped again and again': (below) =>
    `{ __schema { types { fields { type { ${nest(below(60), 'ofType', 'name')} } } } } }`,
  'types by name, each whole': (below) =>
    `{ ${many(size(below, 90), (n) => `a${n}: __type(name: "Station") { fields { name } }`)} }`,
  'pages within pages': (below) =>
    `{ stations(first: ${below(101)}) { nodes { neighbors { workers(first: 100) { nodes { posting { station { neighbors { code } } } } } } } } }`,
  'a page that is too large': (below) => `{ stations(first: ${100 + below(2 ** 31)}) { nodes { code } } }`,
  'many remarks': (below) => `{ __typename }\n${'#\n'.repeat(size(below, 500_000))}`,
  'nothing but lines': (below) => `${'\n'.repeat(size(below, 1_000_000))}{`,
  'nothing but commas': (below) => `{ __typename ${','.repeat(size(below, 1_000_000))} }`,
  'one long name': (below) => `{ ${'a'.repeat(size(below, 1_000_000))} }`,
  'one long text': (below) => `{ station(code: "${'x'.repeat(size(below, 1_000_000))}") { code } }`,
  'a text of many lines': (below) => `{ station(code: """${'\n x'.repeat(size(below, 300_000))}""") { code } }`,
  'a long number': (below) => `{ stations(first: ${'9'.repeat(size(below, 1_000_000))}) { totalCount } }`,
  'escapes without end': (below) => `{ station(code: "${'\\u{1F600}'.repeat(size(below, 100_000))}") { code } }`,
  'escapes of half a character': () => '{ station(code: "\\uD83D") { code } }',
  'escaped names': () => '{ \\u005f_typename }',
  'signs no document has': (below) => String.fromCharCode(...Array.from({ length: 200 }, () => below(0xffff))),
  'names of the language': () => '{ __proto__: __typename constructor: __typename toString: __typename }',
  'variables named as the language': () => 'query($__proto__: String, $constructor: String) { __typename }',
  'a subscription': () => 'subscription { __typename }',
  'the definition of a type': (below) => many(size(below, 600), (n) => `type T${n} { a: Int }`),
  'a document cut short': (below) => '{ station(code: "jia") { code name headcount { members } } }'.slice(0, below(56)),
};

/** Mostly small, at times as large as can be: what is almost too much is found between. */
function size(below: Below, most: number): number {
  return 1 + below(below(3) === 0 ? most : Math.ceil(most / 20));
}

function many(times: number, make: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => make(index)).join(' ');
}

function nest(depth: number, field: string, leaf: string, root?: string): string {
  const inner = `${`${field} { `.repeat(depth)}${leaf}${' }'.repeat(depth)}`;
  return root === undefined ? inner : `{ ${root} { ${inner} } }`;
}

/** Each level holds the level below so many times under one name: validation compares all with all. */
function overlap(depth: number, times: number): string {
  const level = (left: number): string =>
    left === 0 ? 'code' : many(times, () => `neighbors { ${level(left - 1)} }`).slice(0, 900_000 / (depth + 1));
  const body = level(Math.min(depth, Math.floor(Math.log(20_000) / Math.log(times))));
  return `{ station(code: "jia") { ${body} } }`;
}

function overlappingFragments(count: number): string {
  const spreads = many(count, (n) => `...F${n}`);
  return `{ station(code: "jia") { ${spreads} } } ${many(
    count,
    (n) => `fragment F${n} on Station { neighbors { code name division { code } } headcount { members } }`,
  )}`;
}

function doublingFragments(count: number): string {
  return `{ ...F0 } ${many(count, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F${count} on Query { __typename }`;
}
