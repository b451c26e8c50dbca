import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { GroupState } from './district-drawing.ts';

/** Ink, and its weaker shades; all of them differ in lightness too, so that a copy in grey says the same. */
export const INK = '#1a1a1a';
export const SOFT_INK = '#555555';
export const FAINT_INK = '#8a8a8a';
export const PAPER = '#ffffff';

export interface MarkColours {
  readonly fill: string;
  readonly digits: string;
  readonly badge: string;
  readonly sign: string;
}

/** After Okabe and Ito, told apart with any colour vision; who fails is the darkest. */
export const STATUS_COLOURS: Readonly<Record<ComplianceStatus, MarkColours>> = {
  NON_COMPLIANT: { fill: '#c44e00', digits: PAPER, badge: INK, sign: PAPER },
  IN_PROGRESS: { fill: '#f0d442', digits: INK, badge: PAPER, sign: INK },
  COMPLIANT: { fill: '#d3efe4', digits: INK, badge: PAPER, sign: INK },
  NOT_APPLICABLE: { fill: '#e9e9e9', digits: SOFT_INK, badge: PAPER, sign: SOFT_INK },
};

export const UNJUDGED_COLOURS: MarkColours = { fill: PAPER, digits: INK, badge: PAPER, sign: INK };

export interface GroupColours {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dashes: string | undefined;
}

export const GROUP_COLOURS: Readonly<Record<GroupState, GroupColours>> = {
  PROPOSED: { fill: '#cfe3f5', stroke: '#0072b2', width: 1.6, dashes: '7 4' },
  REGISTERED: { fill: 'none', stroke: '#333333', width: 1.6, dashes: undefined },
};
