import type { Policy } from '../policy.ts';
import { NATIONAL_2018 } from './national-2018.ts';
import { WUZHONG_2022 } from './wuzhong-2022.ts';

/** Every policy pack the program comes with. */
export const POLICIES: readonly Policy[] = [NATIONAL_2018, WUZHONG_2022];
