import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceBetween, encloses, overlap, type Point, passesThrough } from '../../src/drawing/geometry.ts';
import { bandAlong, isInBand } from '../../src/drawing/group-band.ts';
import { countInHull, hullPath, hullSegments } from '../../src/drawing/group-hull.ts';
import { outlineAround } from '../../src/drawing/group-outline.ts';
import { placeLabels } from '../../src/drawing/place-labels.ts';
import { fitScale, flatten, placeInFrame } from '../../src/drawing/projection.ts';
import { chooseLength } from '../../src/drawing/scale-bar.ts';
import { spreadMarks } from '../../src/drawing/spread-marks.ts';
import { escapeWords, round } from '../../src/drawing/svg.ts';
import { cutText, measureText, wrapText } from '../../src/drawing/text-width.ts';

const FRAME = { x: 0, y: 0, width: 800, height: 500 };
const place = fc.record({
  x: fc.double({ min: 50, max: 750, noNaN: true }),
  y: fc.double({ min: 50, max: 450, noNaN: true }),
});
const locate = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('the projection', () => {
  test('keeps north up and lengths true in both directions', () => {
    const plane = flatten([locate(60, 10), locate(60, 12), locate(61, 10), locate(59, 11)]);
    const [west, east, north] = placeInFrame(plane, FRAME, fitScale(plane, FRAME));
    if (!west || !east || !north) throw new Error('missing');
    expect(north.y).toBeLessThan(west.y);
    // at 60° north two degrees of longitude are as long as one of latitude
    expect((east.x - west.x) / (west.y - north.y)).toBeCloseTo(1, 5);
  });

  test.each([[[179.5, -179.5, -178.5]], [[-0.5, 0.5, 1.5]], [[89.5, 90.5, 91.5]]])(
    'puts %j in one row, a degree apart',
    (longitudes) => {
      const { places, width } = flatten(longitudes.map((longitude) => locate(0, longitude)));
      expect(places.map(({ x }) => Math.round(x / 111_195))).toEqual([0, 1, 2]);
      expect(width).toBeCloseTo(2 * 111_195);
    },
  );

  test('gives a single place the middle, at a scale of its own', () => {
    const plane = flatten([locate(31, 120)]);
    expect(placeInFrame(plane, FRAME, fitScale(plane, FRAME))).toEqual([{ x: 400, y: 250 }]);
  });

  test('puts every place into the frame, poles too', () => {
    const location = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(location, { minLength: 1, maxLength: 12 }), (locations) => {
        const plane = flatten(locations);
        for (const { x, y } of placeInFrame(plane, FRAME, fitScale(plane, FRAME))) {
          expect(x >= -1e-6 && x <= 800 + 1e-6 && y >= -1e-6 && y <= 500 + 1e-6).toBe(true);
        }
      }),
    );
  });
});

describe('outlines', () => {
  test('are a circle around one place, a capsule around two, four arcs at most around four', () => {
    const [a, b, c] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 50, y: 80 },
    ] as const;
    expect(hullPath([], 5)).toBe('');
    expect(hullPath([a], 5)).toBe('M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z');
    expect(hullPath([a, b], 10)).toBe('M0 -10L100 -10A10 10 0 0 1 100 10L0 10A10 10 0 0 1 0 -10Z');
    expect(hullPath([a, b, { x: 50, y: 0 }], 10)).toBe(hullPath([a, b], 10));
    expect(hullPath([a, b, c, { x: 50, y: 20 }], 10)).toBe(hullPath([a, b, c], 10));
  });

  test('hold the disc around every station', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        expect(countInHull(places, places, 10)).toBe(places.length);
        for (const [from, to] of hullSegments(places, 10)) {
          for (const each of places)
            expect(distanceBetween(each, from) > 9 && distanceBetween(each, to) > 9).toBe(true);
        }
      }),
    );
  });

  test('leave the hull for a strip where it would take in another station', () => {
    const corner = [
      { x: 100, y: 100 },
      { x: 100, y: 300 },
      { x: 300, y: 300 },
    ] as const;
    const stranger = { x: 180, y: 220 };
    expect(outlineAround(corner, 20, []).path).toBe(hullPath(corner, 20));
    const band = bandAlong(corner, 20);
    expect(band && isInBand(stranger, band, 20)).toBe(false);
    expect(outlineAround(corner, 20, [stranger]).path).toBe(band?.path);
    expect(band?.path).toBe(
      'M80 100L80 300A20 20 0 0 0 100 320L300 320A20 20 0 0 0 300 280L120 280L120 100A20 20 0 0 0 80 100Z',
    );
  });

  test('stay hulls where there is no strip', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 200, y: 0 },
    ] as const;
    expect(bandAlong(line, 20)).toBeUndefined();
    expect(outlineAround(line, 20, [{ x: 50, y: 5 }]).path).toBe(hullPath(line, 20));
    expect(
      bandAlong(
        [
          { x: 0, y: 0 },
          { x: 5, y: 0 },
          { x: 5, y: 5 },
        ],
        20,
      ),
    ).toBeUndefined();
  });
});

describe('labels', () => {
  test('cover no mark, no other label and nothing outside the frame', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 25 }), (places) => {
        const anchors = places.map((at) => ({ at, width: 70, height: 22 }));
        const found = placeLabels({
          anchors,
          reach: 15,
          frame: FRAME,
          obstacles: [{ x: 0, y: 400, width: 200, height: 100 }],
          lines: [],
        });
        const boxes = found.flatMap((label) => (label === undefined ? [] : [label.box]));
        for (const [index, box] of boxes.entries()) {
          expect(encloses(FRAME, box)).toBe(true);
          expect(boxes.some((other, next) => next !== index && overlap(other, box))).toBe(false);
          expect(places.some(({ x, y }) => overlap({ x: x - 15, y: y - 15, width: 30, height: 30 }, box))).toBe(false);
          expect(overlap({ x: 0, y: 400, width: 200, height: 100 }, box)).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('step aside from lines', () => {
    const anchors = [{ at: { x: 400, y: 250 }, width: 70, height: 22 }];
    const line = [
      { x: 400, y: 250 },
      { x: 800, y: 250 },
    ] as const;
    const [label] = placeLabels({ anchors, reach: 15, frame: FRAME, obstacles: [], lines: [line] });
    expect(label && passesThrough(line, label.box)).toBe(false);
  });
});

test('marks are moved apart, and only those that are too near', () => {
  const near: readonly Point[] = [
    { x: 100, y: 100 },
    { x: 100, y: 100 },
    { x: 105, y: 100 },
    { x: 400, y: 300 },
  ];
  const spread = spreadMarks(near, 30, FRAME);
  expect(spread[3]).toEqual({ x: 400, y: 300 });
  for (const [index, one] of spread.entries()) {
    for (const other of spread.slice(index + 1)) expect(distanceBetween(one, other)).toBeGreaterThan(29);
  }
});

test.each([
  [7, 5],
  [49, 20],
  [1, 1],
  [0.9, 0.5],
  [12_345, 10_000],
])('a scale bar of %d at most is %d long', (limit, length) => {
  expect(chooseLength(limit)).toBeCloseTo(length);
});

describe('words', () => {
  test('are cut and wrapped by what a reader counts as a character', () => {
    expect(cutText('木渎镇', 3)).toBe('木渎镇');
    expect(cutText('木渎镇藏书', 3)).toBe('木渎…');
    expect(cutText('👨‍👩‍👧‍👦'.repeat(9), 3)).toBe('👨‍👩‍👧‍👦👨‍👩‍👧‍👦…');
    expect(wrapText('one two three four five six', 8, 2)).toEqual(['one two', 'three four f…']);
    expect(measureText('木渎')).toBe(2);
  });

  test('never break out of the document', () => {
    expect(escapeWords('<a b="c">&\'\0\ud800\u202e')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39;\ufffd\ufffd\ufffd');
    expect([round(-0.01), round(0.05), round(-12.36)]).toEqual(['0', '0.1', '-12.4']);
  });
});
