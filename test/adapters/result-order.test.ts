import { describe, expect, it } from 'vitest';
import { ResultOrder, type Place } from '../../build/adapters/result-order.js';

/** Of one byte and of more, at the beginning and behind it. */
const SIGNS = ['', 'a', 'b', '0', 'é', 'þ', 'ÿ', 'Ā', '\u4e00', '\uffff'];

/** Each with up to eight of the signs, the same at every run. */
function idsOf(count: number): readonly string[] {
  let state = 1;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const ids = Array.from({ length: count }, () =>
    Array.from({ length: 8 }, () => SIGNS[next(SIGNS.length)]).join(''),
  );
  return [...new Set(ids)];
}

function walked(places: readonly Place[]): readonly Place[] {
  const order = new ResultOrder();
  const all = new Map(places.map((place) => [place.id, place]));
  const isCurrent = (place: Place) => all.get(place.id) === place;
  for (const place of places) order.note(place, places.length, isCurrent);
  const found: Place[] = [];
  order.walk(places.length, isCurrent, (id) => {
    found.push(all.get(id)!);
    return 'more';
  });
  return found;
}

const byText = (one: Place, other: Place) => other.at - one.at || (one.id < other.id ? -1 : 1);

describe('the order of results', () => {
  it.each([
    ['few, of three times', 500, 3],
    ['many, of three times', 5_000, 3],
    ['few, of one time', 500, 1],
    ['many, of one time', 5_000, 1],
  ])('is that of times and then of ids: %s', (_what, count, times) => {
    const places = idsOf(count).map((id, at) => ({ id, at: at % times }));
    expect(walked(places)).toEqual(places.toSorted(byText));
  });
});
