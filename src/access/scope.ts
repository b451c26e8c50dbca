/** Where a station lies, as far as a scope needs to know. */
export interface PlacedStation {
  readonly code: string;
  readonly divisionCode: string;
}

interface Area {
  /** Divisions, none of them below another. */
  readonly roots: readonly string[];
  /** These and all below them. */
  readonly divisions: ReadonlySet<string>;
  /** Stations beside those of the divisions. */
  readonly stations: ReadonlySet<string>;
}

/**
 * The part of the stations somebody may see or change: every storage function that answers callers demands one, so a
 * query without a scope does not compile. What lies outside looks like what does not exist.
 */
export class Scope {
  /** For the program itself and the owner. */
  static readonly EVERYTHING = new Scope(null);
  static readonly NOTHING = new Scope({ roots: [], divisions: new Set(), stations: new Set() });

  /** Null: everything. */
  readonly area: Area | null;

  private constructor(area: Area | null) {
    this.area = area;
  }

  static of(area: Area): Scope {
    return area.roots.length === 0 && area.stations.size === 0 ? Scope.NOTHING : new Scope(area);
  }

  get isEverything(): boolean {
    return this.area === null;
  }

  get isNothing(): boolean {
    return this === Scope.NOTHING;
  }

  includesDivision(code: string): boolean {
    return this.area === null || this.area.divisions.has(code);
  }

  includesStation({ code, divisionCode }: PlacedStation): boolean {
    return this.area === null || this.area.divisions.has(divisionCode) || this.area.stations.has(code);
  }
}
