import { describe, expect, it } from 'vitest';
import { viewOf } from '../../build/diagram/execution-view.js';
import { graphOf } from '../../build/diagram/graph.js';
import { pictureOf } from '../../build/diagram/layout.js';
import type { Point, Stroke } from '../../build/diagram/path.js';
import type { NodeShape, Picture } from '../../build/diagram/shapes.js';
import { svgOf } from '../../build/diagram/svg.js';
import { exampleDefinitions, type ExampleDefinition } from '../support/example-definitions.ts';

const task = (taskReferenceName: string, type: string, more: object = {}) => ({
  name: taskReferenceName,
  taskReferenceName,
  type,
  ...more,
});
const simple = (name: string) => task(name, 'SIMPLE');
const column = (prefix: string, length: number) =>
  Array.from({ length }, (_, at) => simple(`${prefix}_${String(at)}`));

/** Of shapes that no example has. */
const odd: readonly ExampleDefinition[] = [
  { name: 'empty', tasks: [] },
  {
    name: 'branches of unlike lengths',
    tasks: [
      task('fork', 'FORK_JOIN', {
        forkTasks: [
          column('a', 4),
          [
            task('inner', 'DO_WHILE', {
              loopOver: [task('deep', 'DO_WHILE', { loopOver: column('d', 2) })],
            }),
          ],
          [],
          column('c', 1),
        ],
      }),
      task('join', 'JOIN'),
    ],
  },
  {
    name: 'a switch in a loop that ends it',
    tasks: [
      task('loop', 'DO_WHILE', {
        loopOver: [
          task('which', 'SWITCH', {
            decisionCases: {
              a: [task('stop', 'TERMINATE')],
              b: [],
              ['a case with a name of many words '.repeat(9)]: column('e', 2),
            },
            defaultCase: null,
          }),
          simple(
            'a_name_of_a_task_that_is_so_long_that_it_fits_in_no_line_of_a_node_whatever_its_font',
          ),
        ],
      }),
    ],
  },
  {
    name: 'signs of all kinds',
    tasks: [simple('<b>&"\u0000承認してください承認してください承認してください')],
  },
];

const pictures: readonly (readonly [string, Picture])[] = [...exampleDefinitions, ...odd].map(
  (definition) => [definition.name, pictureOf(graphOf(definition as object))],
);

describe('a picture', () => {
  it('is made of each definition of the examples', () => {
    expect(exampleDefinitions.length).toBeGreaterThan(20);
  });

  it.each(pictures)('leads no line through a node: %s', (_name, { nodes, edges }) => {
    const solid = nodes.filter(({ kind }) => kind !== 'loop');
    const through = edges.flatMap(({ key, stroke }) =>
      pointsOn(stroke).flatMap((point) =>
        solid.filter((node) => isIn(node, point)).map((node) => `${key} ${node.name}`),
      ),
    );
    expect([...new Set(through)]).toEqual([]);
  });

  it.each(pictures)('lays nothing over a node, and cuts nothing: %s', (_name, picture) => {
    const { nodes, edges, width, height } = picture;
    for (const node of nodes) {
      expect(node.x >= 0 && node.x + node.width <= width).toBe(true);
      expect(node.y >= 0 && node.y + node.height <= height).toBe(true);
      for (const { x, y } of node.lines) expect(isIn(node, { x, y })).toBe(true);
    }
    const boxes = nodes.filter(({ kind }) => kind !== 'loop');
    const labels = edges.flatMap(({ label }) =>
      label === undefined
        ? []
        : [{ ...label, x: label.x - label.width / 2, y: label.y - label.height / 2 }],
    );
    const all = [...boxes, ...labels];
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1)) expect(overlap(one, other)).toBe(false);
  });

  it('of examples shortens no text', () => {
    const shortened = exampleDefinitions.flatMap((definition) =>
      pictureOf(graphOf(definition as object)).nodes.flatMap(({ lines }) =>
        lines.filter(({ text }) => text.endsWith('…')),
      ),
    );
    expect(shortened).toEqual([]);
  });

  it('as SVG has no markup but its own', () => {
    const [, picture] = pictures.at(-1)!;
    const svg = svgOf(picture, '<title>');
    expect(svg).toContain('&lt;title&gt;');
    expect(svg).toContain('&lt;b&gt;&amp;&quot;\uFFFD承認');
  });
});

describe('a picture of an execution', () => {
  const loop = {
    tasks: [
      task('loop', 'DO_WHILE', {
        loopOver: [task('inner', 'DO_WHILE', { loopOver: [simple('step')] })],
      }),
    ],
  };
  const done = (referenceTaskName: string, status: string, iteration = 0) => ({
    referenceTaskName,
    status,
    iteration,
  });
  const view = viewOf({
    status: 'RUNNING',
    tasks: [
      done('loop', 'IN_PROGRESS', 2),
      done('inner__1', 'COMPLETED', 1),
      done('step__1', 'COMPLETED', 1),
      done('inner__2', 'IN_PROGRESS', 1),
      done('step__1', 'FAILED', 1),
      done('step__1', 'IN_PROGRESS', 1),
    ],
  });
  const statusOf = (name: string, nodes: readonly NodeShape[]) =>
    nodes.find(({ reference }) => reference === name)?.status;

  it('tells loops in loops apart', () => {
    const newest = pictureOf(graphOf(loop, { view })).nodes;
    const first = pictureOf(graphOf(loop, { view, iterations: { loop: 1 } })).nodes;

    expect([statusOf('inner', newest), statusOf('step', newest)]).toEqual([
      'IN_PROGRESS',
      'IN_PROGRESS',
    ]);
    expect([statusOf('inner', first), statusOf('step', first)]).toEqual(['COMPLETED', 'COMPLETED']);
    expect(newest.flatMap(({ lines }) => lines.map(({ text }) => text))).toContain(
      '▶ IN PROGRESS · attempt 2',
    );
  });
});

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

function isIn({ x, y, width, height }: Box, point: Point): boolean {
  return point.x > x + 1 && point.x < x + width - 1 && point.y > y + 1 && point.y < y + height - 1;
}

function overlap(one: Box, other: Box): boolean {
  const isBeside = one.x + one.width <= other.x + 0.5 || other.x + other.width <= one.x + 0.5;
  const isAbove = one.y + one.height <= other.y + 0.5 || other.y + other.height <= one.y + 0.5;
  return !isBeside && !isAbove;
}

const STEPS = 12;

/** Points along the line, close to each other. */
function pointsOn(stroke: Stroke): readonly Point[] {
  return stroke.slice(1).flatMap((part, at) => {
    const from = stroke[at]!.at(-1)!;
    return Array.from({ length: STEPS + 1 }, (_, step) => onCurve([from, ...part], step / STEPS));
  });
}

/** As de Casteljau has it, for lines and curves alike. */
function onCurve(points: readonly Point[], t: number): Point {
  if (points.length === 1) return points[0]!;
  const nearer = points.slice(1).map((to, at) => {
    const from = points[at]!;
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  });
  return onCurve(nearer, t);
}
