import DataLoader from 'dataloader';

/** Reads things by code, those asked for at the same time together, each once. Undefined: there is no such thing. */
export type Loader<Value> = Pick<DataLoader<string, Value | undefined>, 'load' | 'loadMany'>;

/** Reads lists by code, those asked for at the same time together, each once. */
export type ListLoader<Value> = Pick<DataLoader<string, readonly Value[]>, 'load' | 'loadMany'>;

type Read<Value> = (codes: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

export function createLoader<Value>(read: Read<Value>): Loader<Value> {
  return new DataLoader<string, Value | undefined>(async (codes) => {
    const found = await read(codes);
    return codes.map((code) => found.get(code));
  });
}

export function createListLoader<Value>(read: Read<readonly Value[]>): ListLoader<Value> {
  return new DataLoader<string, readonly Value[]>(async (codes) => {
    const found = await read(codes);
    return codes.map((code) => found.get(code) ?? []);
  });
}
