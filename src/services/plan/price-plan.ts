import { type GroupTotals, subtractTotals } from './group-totals.ts';
import type { PlanBasis } from './plan-basis.ts';
import { type Choice, listChoices, type PlanOptions } from './plan-options.ts';
import { planWithOptions, type RatedPlan, type Solve } from './plan-with-options.ts';

/** What one choice costs: how much more the plan comes to with it than without it, the other choices unchanged. */
export interface ChoicePrice extends Pick<Choice, 'kind' | 'stationCodes'> {
  readonly price: GroupTotals;
}

/**
 * What each choice of a plan costs. The plan is made once more for each, so that choices that stand in each other's
 * way have their price, too: together they may cost more than their sum, or less.
 */
export async function priceChoices(
  basis: PlanBasis,
  options: PlanOptions,
  plan: RatedPlan,
  solve: Solve,
): Promise<readonly ChoicePrice[]> {
  const prices: ChoicePrice[] = [];
  for (const { kind, stationCodes, others } of listChoices(options)) {
    const { totals } = await planWithOptions(basis, others, solve);
    prices.push({ kind, stationCodes, price: subtractTotals(plan.totals, totals) });
  }
  return prices;
}
