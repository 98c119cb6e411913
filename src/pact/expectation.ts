import { shapes, type Shape } from '../generated/shapes.ts';
import { eachLike } from './each-like.ts';
import { fixedList, literal } from './literal.ts';
import { eachValueLike, equality, integer, isMatcher, number, regex, sameType } from './matcher.ts';
import { listAt, objectAt, refuseUnknown, scalarAt, type Named } from './named.ts';
import { oneOfValues } from './one-of.ts';
import { present } from './overrides.ts';

type ObjectShape = Extract<Shape, { kind: 'object' }>;

const TIME = '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$';

/** What is expected of a value of the shape; `place` names it in messages. */
export function expectationOf(shape: Shape, named: unknown, place: string): unknown {
  if (shape.kind === 'ref') return expectationOf(shapes[shape.name], named, place);
  if (named === undefined) return byShape(shape, place);
  if (named === present) return whenPresent(shape, place);
  if (isMatcher(named)) return named;
  if (named === null && shape.nullable === true) return equality(null);
  return byValue(shape, named, place);
}

/** Of what the consumer says nothing: what the document says. */
function byShape(shape: Shape, place: string): unknown {
  switch (shape.kind) {
    case 'text':
    case 'flag':
      return sameType(shape.example);
    case 'time':
      return regex(TIME, shape.example);
    case 'choice':
      return oneOfValues(shape.values, shape.example);
    case 'integer':
      return integer(shape.example);
    case 'number':
      return number(shape.example);
    case 'object':
      return members(shape, {}, place);
    case 'map':
      return eachValueLike(shape.key, expectationOf(shape.values, undefined, place));
    case 'list':
      return eachLike(expectationOf(shape.items, undefined, place), { min: shape.min });
    case 'free':
      return sameType({});
    case 'any':
    case 'ref':
      throw new TypeError(
        `${place} may be any JSON value, so its presence cannot be matched: give a value or a matcher`,
      );
  }
}

function whenPresent(shape: Shape, place: string): unknown {
  return byShape(shape.kind === 'list' ? { ...shape, min: 1 } : shape, place);
}

function byValue(shape: Shape, named: unknown, place: string): unknown {
  switch (shape.kind) {
    case 'object':
      return members(shape, objectAt(named, place), place);
    case 'map':
      return entriesAs(objectAt(named, place), (key, value) =>
        expectationOf(shape.values, value, `${place}.${key}`),
      );
    case 'list':
      return fixedList(
        listAt(named, place).map((one, index) =>
          expectationOf(shape.items, one, `${place}[${index}]`),
        ),
      );
    case 'free':
      return literal(objectAt(named, place), place);
    case 'any':
    case 'ref':
      return literal(named, place);
    default:
      return equality(scalarAt(shape, named, place));
  }
}

/** Those that the document requires and those that are named. */
function members(shape: ObjectShape, named: Named, place: string): unknown {
  const keys = Object.keys(named).filter((key) => named[key] !== undefined);
  if (!shape.open) for (const key of keys) refuseUnknown(shape, key, place);
  const all = [...new Set([...shape.required, ...keys])];
  const expected = all.map((key) => {
    const member = shape.members[key] ?? { kind: 'any' };
    return [key, expectationOf(member, named[key], `${place}.${key}`)] as const;
  });
  return Object.fromEntries(expected);
}

function entriesAs(named: Named, expect: (key: string, value: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(named).map(([key, one]) => [key, expect(key, one)]));
}
