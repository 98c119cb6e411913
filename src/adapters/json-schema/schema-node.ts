import type { JsonObject } from '../../domain/json.ts';
import type { Dialect } from './dialect.ts';
import type { Evaluated } from './evaluated.ts';
import type { Place } from './place.ts';
import type { Run } from './run.ts';
import type { Verdict } from './verdict.ts';

/** A schema that is referred to by an address of its own, with the places in it that have names. */
export interface Resource {
  readonly uri: string;
  readonly root: unknown;
  readonly dialect: Dialect;
  /** `$anchor`, `$dynamicAnchor`, or an `$id` that is a fragment. */
  readonly anchors: Map<string, unknown>;
  /** The names of `anchors` that a dynamic reference may be led to from elsewhere. */
  readonly dynamicAnchors: Map<string, SchemaNode>;
  /** Where `$recursiveAnchor` is on: the node of its root. */
  recursiveRoot?: SchemaNode;
}

/** One value, as a schema meets it. */
export interface Visit {
  readonly value: unknown;
  readonly place: Place;
  readonly run: Run;
  /** The resources on the way here, outermost first: dynamic references look through them. */
  readonly scope: Resource[];
  /** Where somebody asks which members and elements were judged. */
  readonly evaluated: Evaluated | undefined;
}

/** What one keyword says of a value. */
export type Check = (visit: Visit) => Verdict;

/** A schema ready to judge. Nodes may lead back to themselves. */
export interface SchemaNode {
  /** In a group by itself: those that ask what all others have judged. */
  readonly checks: Check[];
  readonly lastChecks: Check[];
  readonly resource: Resource;
  /** Of the boolean schemas and of those that are still expressions. */
  readonly verdict?: Verdict | undefined;
  /** The steps of one visit. */
  weight: number;
  /** The schemas that judge the same value. */
  readonly inPlace: SchemaNode[];
}

/** The keyword's value is of its form; undefined: it says nothing of any value. */
export type MakeCheck<T = unknown> = (given: T, schema: JsonObject) => Check | undefined;
