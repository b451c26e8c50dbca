/** Degrees east and north, WGS 84. */
export type Position = readonly [number, number];
/** A closed line: its last position is its first. */
export type Ring = readonly Position[];

/** The ground of a station, or of the town or village it serves, as a map draws it. */
export interface Area {
  /** Of the station, or of a division. */
  readonly code: string;
  /** Each with its outer ring first, then its holes; none where the map names the area, but does not draw it. */
  readonly polygons: readonly (readonly Ring[])[];
}

/** The areas of a map. */
export interface AreaMap {
  readonly areas: readonly Area[];
  /** Where in the document areas stand that name no code. */
  readonly withoutCode: readonly string[];
}
