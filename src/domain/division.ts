export const DIVISION_LEVELS = ['PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'SUBDISTRICT', 'VILLAGE', 'COMMUNITY'] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

/** An administrative division (行政区划), GB/T 2260 code. The nearest one upwards that names a policy decides which applies. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly parentCode?: string | undefined;
  /** The name of a policy pack, in force here and below from its date of effect. */
  readonly policy?: string | undefined;
}
