export const WORK_PHASES = ['READ', 'COMPARE', 'WRITE', 'JUDGE'] as const;
/** What a long piece of work is at: reading a file, comparing it with the record, writing facts, judging stations. */
export type WorkPhase = (typeof WORK_PHASES)[number];

/** Is told how far a phase is: so many rows, items or stations of so many; both are absent where nobody knows. */
export type TellProgress = (phase: WorkPhase, done?: number, total?: number) => void;
