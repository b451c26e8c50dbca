import loadHighs, { type Highs } from 'highs';

/** Which groups to choose: of all choices within the rows, one of the least total cost. */
export interface ChoiceProgramme {
  /** For each choice its cost, an integer of any sign. */
  readonly costs: readonly number[];
  readonly rows: readonly ChoiceRow[];
  /** A choice within all rows to begin with. */
  readonly start: ReadonlySet<number>;
}

/** The chosen ones' shares add up to no more than `most`; all are integers. */
export interface ChoiceRow {
  readonly choices: readonly number[];
  /** For each of the choices its share; absent: 1 each. */
  readonly shares?: readonly number[];
  readonly most: number;
}

export interface ChoiceAnswer {
  readonly chosen: readonly number[];
  /** Whether nothing costs less; else the solver gave up. */
  readonly isLeast: boolean;
}

const INTEGER = 1;
/** The true costs are integers, so what is less than one apart is equal. */
const GAP_OF_INTEGERS = 0.5;

// compiled once, and before anything is planned, so that planning itself stays synchronous
const highs = await (loadHighs as unknown as () => Promise<Highs>)();

/**
 * Solves a programme by branch and cut with HiGHS. The limit counts the solver's simplex iterations, never time, so the
 * same programme has the same answer on every machine. Answers the best choice found, `start` at worst; `undefined` if
 * the solver fails, or what it says does not hold in integers.
 */
export function chooseLeastCost(programme: ChoiceProgramme, mostIterations: number): ChoiceAnswer | undefined {
  const { costs, rows, start } = programme;
  const model = highs.createModel({
    numCols: costs.length,
    numRows: rows.length,
    colCost: Float64Array.from(costs),
    colLower: new Float64Array(costs.length),
    colUpper: new Float64Array(costs.length).fill(1),
    integrality: new Int32Array(costs.length).fill(INTEGER),
    rowLower: new Float64Array(rows.length).fill(-highs.infinity),
    rowUpper: Float64Array.from(rows, ({ most }) => most),
    matrix: matrixOf(rows, costs.length),
  });
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: GAP_OF_INTEGERS });
    model.setSolution({ colValue: Float64Array.from(costs, (_, choice) => (start.has(choice) ? 1 : 0)) });
    model.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        if ((event.data.mip_total_lp_iterations ?? 0n) > mostIterations) event.interrupt();
      },
    });
    const values = model.getSolution().colValue;
    const chosen = costs.flatMap((_, choice) => ((values[choice] ?? 0) > 0.5 ? [choice] : []));
    if (!isWithin(rows, new Set(chosen))) return undefined;
    return { chosen, isLeast: model.getModelStatus() === highs.constants.modelStatus.optimal };
  } catch (error) {
    if (error instanceof highs.errors.HighsError) return undefined;
    throw error;
  } finally {
    model.dispose();
  }
}

/**
 * What each row is worth: the dual values of the same programme where choices can be made in parts. As exact as floating
 * point is; whoever uses them has to settle them first. `undefined` if the solver fails, none of use if it gives up.
 */
export function priceRows(
  { costs, rows }: Pick<ChoiceProgramme, 'costs' | 'rows'>,
  mostIterations: number,
): Float64Array | undefined {
  const model = highs.createModel({
    numCols: costs.length,
    numRows: rows.length,
    colCost: Float64Array.from(costs),
    colLower: new Float64Array(costs.length),
    colUpper: new Float64Array(costs.length).fill(highs.infinity),
    rowLower: new Float64Array(rows.length).fill(-highs.infinity),
    rowUpper: Float64Array.from(rows, ({ most }) => most),
    matrix: matrixOf(rows, costs.length),
  });
  try {
    model.options.set({ output_flag: false, solver: 'simplex', simplex_iteration_limit: mostIterations });
    model.run();
    return model.getSolution().rowDual.map((dual) => Math.max(0, -dual));
  } catch (error) {
    if (error instanceof highs.errors.HighsError) return undefined;
    throw error;
  } finally {
    model.dispose();
  }
}

function matrixOf(rows: readonly ChoiceRow[], numCols: number) {
  const starts = new Int32Array(rows.length + 1);
  for (const [row, { choices }] of rows.entries()) starts[row + 1] = (starts[row] ?? 0) + choices.length;
  return {
    format: 'csr' as const,
    numRows: rows.length,
    numCols,
    starts,
    indices: Int32Array.from(rows.flatMap(({ choices }) => choices)),
    values: Float64Array.from(rows.flatMap(({ choices, shares }) => shares ?? choices.map(() => 1))),
  };
}

function isWithin(rows: readonly ChoiceRow[], chosen: ReadonlySet<number>): boolean {
  return rows.every(({ choices, shares, most }) => {
    let sum = 0;
    for (const [index, choice] of choices.entries()) if (chosen.has(choice)) sum += shares?.[index] ?? 1;
    return sum <= most;
  });
}
