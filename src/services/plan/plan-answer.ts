import { Scope } from '../../access/scope.ts';
import type { JointBranchProblem } from '../../planner/joint-branch-plan.ts';
import { splitIntoPieces } from '../../planner/pieces.ts';
import type { ProvenPlan } from '../../planner/plan-with-proof.ts';
import { neighborsOf } from '../../storage/adjacency.ts';
import { stationCodesAmong } from '../../storage/station-codes.ts';
import type { App } from '../app.ts';
import type { ComplianceView } from '../compliance-view.ts';
import { sightOf } from '../sight.ts';
import { checkFit } from './check-fit.ts';
import { type GroupTotals, subtractTotals } from './group-totals.ts';
import { type Continuations, compareWithRegistered, matchBranches, type PlanComparison } from './match-branches.ts';
import { openBasis } from './open-basis.ts';
import { type PlanBasis, takeStations } from './plan-basis.ts';
import { fingerprintOf } from './plan-fingerprint.ts';
import { countChoices, keyOfGroup, NO_OPTIONS } from './plan-options.ts';
import {
  asPlanned,
  type OptionsPlan,
  type PlanGroup,
  type PlanQuestion,
  planWithOptions,
  type RatedPlan,
  settleOptions,
  takeDivision,
} from './plan-with-options.ts';
import { type ChoicePrice, priceChoices } from './price-plan.ts';
import { solveWith, solveWithProof } from './solve-problem.ts';
import { explainUncovered, type UncoveredStation } from './uncovered-reasons.ts';

/** What all choices together cost. */
export interface PlanPrice {
  readonly price: GroupTotals;
  choices(): Promise<readonly ChoicePrice[]>;
}

/** A plan that somebody asked for. What explains it is worked out when it is asked for, each part once. */
export class PlanAnswer implements OptionsPlan {
  readonly groups: readonly PlanGroup[];
  readonly uncovered: readonly string[];
  readonly #app: App;
  readonly #question: PlanQuestion;
  readonly #view: ComplianceView;
  /** The plan of the whole districts, where it was made for this question. */
  readonly #made: RatedPlan | undefined;
  #basis: Promise<PlanBasis> | undefined;
  #free: Promise<RatedPlan> | undefined;
  #continuations: Promise<Continuations> | undefined;
  #proof: Promise<ProvenPlan> | undefined;

  private constructor(
    app: App,
    question: PlanQuestion,
    view: ComplianceView,
    shown: OptionsPlan,
    made?: { readonly plan: RatedPlan; readonly basis: PlanBasis },
  ) {
    this.#app = app;
    this.#question = question;
    this.#view = view;
    this.groups = shown.groups;
    this.uncovered = shown.uncovered;
    this.#made = made?.plan;
    this.#basis = made && Promise.resolve(made.basis);
  }

  /**
   * The plan of a division on the date of the view. Where nothing was decided it is the one the verdicts rest on.
   *
   * @throws NotFoundError, InvalidInputError where the options do not fit the facts.
   */
  static async ask(app: App, question: PlanQuestion, view: ComplianceView): Promise<PlanAnswer> {
    if (countChoices(question.options) === 0) {
      const { groups, uncovered } = await view.planOf(question.divisionCode);
      return new PlanAnswer(app, question, view, { groups: asPlanned(groups), uncovered });
    }
    const basis = await app.database.read((trx) => openBasis(sightOf(app, trx, 'READ'), question, app.policies));
    checkFit(basis, question.options);
    const plan = await planWithOptions(basis, question.options, solveWith(app.solver));
    return new PlanAnswer(app, question, view, takeDivision(plan, basis), { plan, basis });
  }

  /** Every fact the plan rests on. */
  basis(): Promise<PlanBasis> {
    this.#basis ??= this.#app.database.read((trx) =>
      openBasis(sightOf(this.#app, trx, 'READ'), this.#question, this.#app.policies),
    );
    return this.#basis;
  }

  async fingerprint(): Promise<string> {
    return fingerprintOf(this.#question, await this.basis(), this.groups);
  }

  /** Which registered joint branch each group continues, decided for whole districts. */
  continuations(): Promise<Continuations> {
    this.#continuations ??= this.#matchBranches();
    return this.#continuations;
  }

  async comparison(): Promise<PlanComparison> {
    return compareWithRegistered(this.groups, await this.continuations(), await this.basis());
  }

  /**
   * Why no plan of the whole districts is better, as far as that is known, in the pieces that reach into what may be
   * read. Planned once more, for what is stored are groups; without the stations that the options settle.
   */
  proof(): Promise<ProvenPlan> {
    this.#proof ??= this.basis()
      .then((basis) => this.#takeReadable(settleOptions(basis, this.#question.options).open))
      .then((problem) => solveWithProof(problem, this.#app.solver));
    return this.#proof;
  }

  /** Null where nothing was decided. */
  async price(): Promise<PlanPrice | null> {
    const made = this.#made;
    if (made === undefined) return null;
    const basis = await this.basis();
    return {
      price: subtractTotals(made.totals, (await this.#freePlan()).totals),
      choices: () => priceChoices(basis, this.#question.options, made, solveWith(this.#app.solver)),
    };
  }

  async uncoveredReasons(): Promise<readonly UncoveredStation[]> {
    const { problem } = await this.basis();
    const neighbors = await neighborsOf(this.#app.database.reader, this.uncovered, this.#question.date);
    const freely = this.#made && new Set((await this.#freePlan()).uncovered);
    return explainUncovered({
      problem,
      groups: (await this.#allGroups()).map(({ stationCodes }) => stationCodes),
      uncovered: this.uncovered,
      neighborsOf: (code) => neighbors.get(code)?.map((neighbor) => neighbor.code) ?? [],
      isCoveredFreely: (code) => freely?.has(code) === false,
    });
  }

  /** The pieces of a problem with a station that may be read. */
  async #takeReadable(problem: JointBranchProblem): Promise<JointBranchProblem> {
    const { READ } = this.#app.asker.scopes;
    if (READ.isEverything) return problem;
    const codes = problem.stations.map(({ code }) => code);
    const seen = new Set(await stationCodesAmong(this.#app.database.reader, READ, codes));
    const pieces = splitIntoPieces(problem).filter(({ stations }) => stations.some(({ code }) => seen.has(code)));
    return takeStations(problem, new Set(pieces.flatMap(({ stations }) => stations.map(({ code }) => code))));
  }

  async #matchBranches(): Promise<Continuations> {
    return matchBranches(await this.#allGroups(), (await this.basis()).branches);
  }

  /** The plan without any options. */
  async #freePlan(): Promise<RatedPlan> {
    this.#free ??= planWithOptions(await this.basis(), NO_OPTIONS, solveWith(this.#app.solver));
    return this.#free;
  }

  /** The groups of the whole districts, also those that do not touch the division. */
  async #allGroups(): Promise<readonly PlanGroup[]> {
    if (this.#made !== undefined) return this.#made.groups;
    const { problem, inDivision } = await this.basis();
    const beyond = problem.stations.filter(({ code }) => !inDivision.has(code));
    const districts = new Set(beyond.flatMap(({ district }) => district ?? []));
    const others = await Promise.all([...districts].map((district) => this.#view.planOf(district, Scope.EVERYTHING)));
    const groups = [...this.groups, ...others.flatMap((plan) => asPlanned(plan.groups))];
    return [...new Map(groups.map((group) => [keyOfGroup(group.stationCodes), group])).values()];
  }
}
