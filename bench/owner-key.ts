/** With what the benchmarks ask: the key of the owner of every server they start. */
export const OWNER_KEY = process.env.ZHIBU_OWNER_KEY ?? 'zhibu_measured_0123456789012345678901234567890123456789012';

/** The headers of whoever asks with a key. */
export function headersOf(key: string): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${key}` };
}
