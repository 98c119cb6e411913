/** Where everything stands. Each loop is laid out by itself and then stands as one node among the others. */
import dagre from '@dagrejs/dagre';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { bandsOf, movedStroke, strokeThrough, type Bands, type Point } from './path.ts';
import type { EdgeShape, NodeShape, Picture } from './shapes.ts';
import { sized, type Sized } from './sizes.ts';
import { shortened, widthOf } from './text.ts';

const LABEL = { fontSize: 11, most: 170, height: 18, inset: 8 };
const BETWEEN = { nodesep: 30, edgesep: 22, ranksep: 34, marginx: 8, marginy: 8 };
/** Finding the best ranks takes time that grows with the square of the nodes. */
const MANY = 300;

/** A node with its corner, and what it holds with it. */
interface Placed {
  readonly node: GraphNode;
  readonly size: Sized;
  readonly x: number;
  readonly y: number;
  readonly body?: Picture | undefined;
}

export function pictureOf(graph: Graph, path = ''): Picture {
  const bodies = new Map<string, Picture>();
  const sizes = new Map<string, Sized>();
  for (const { id, body } of graph.nodes)
    if (body !== undefined) bodies.set(id, pictureOf(body, `${path}${id}:`));
  for (const node of graph.nodes) sizes.set(node.id, sized(node, bodies.get(node.id)));
  const laid = laidOut(graph, sizes);
  const placed = graph.nodes.flatMap((node): Placed[] => {
    const size = sizes.get(node.id);
    const at = laid.corner(node.id);
    if (size === undefined || at === undefined) return [];
    return [{ node, size, ...at, body: bodies.get(node.id) }];
  });
  const shapes = placed.map((one) => shapesOf(one, path));
  const edges = graph.edges
    .filter(({ isHidden }) => isHidden !== true)
    .map((edge) => edgeShape(edge, laid, graph, path));
  return {
    width: laid.width,
    height: laid.height,
    nodes: shapes.flatMap(({ nodes }) => nodes),
    edges: [...edges, ...shapes.flatMap((one) => one.edges)],
  };
}

interface Laid {
  readonly width: number;
  readonly height: number;
  readonly bands: Bands;
  corner(id: string): Point | undefined;
  box(id: string): Box;
  between(edge: GraphEdge): { readonly points: readonly Point[]; readonly label: Point };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function laidOut({ nodes, edges }: Graph, sizes: ReadonlyMap<string, Sized>): Laid {
  const graph = new dagre.graphlib.Graph();
  const ranker = nodes.length > MANY ? 'longest-path' : 'network-simplex';
  graph.setGraph({ rankdir: 'TB', ranker, ...BETWEEN });
  for (const { id } of nodes) {
    const { width = 0, height = 0 } = sizes.get(id) ?? {};
    graph.setNode(id, { width, height });
  }
  for (const { from, to, label } of edges) graph.setEdge(from, to, labelSize(label));
  dagre.layout(graph);
  const between: Laid['between'] = ({ from, to }) => {
    const { points, x = 0, y = 0 } = graph.edge(from, to);
    return { points, label: { x, y } };
  };
  const labelled = edges.filter(({ label }) => label !== undefined);
  const labels = labelled.map((edge) => ({ ...between(edge).label, ...LABEL, width: 0 }));
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    bands: bandsOf([...nodes.map(({ id }) => graph.node(id)), ...labels]),
    box: (id) => graph.node(id),
    corner: (id) => {
      const { x, y, width: wide, height: high } = graph.node(id);
      return { x: x - wide / 2, y: y - high / 2 };
    },
    between,
  };
}

function labelSize(label: string | undefined) {
  if (label === undefined) return {};
  const text = shortened(label, LABEL.fontSize, LABEL.most);
  const width = widthOf(text, LABEL.fontSize) + LABEL.inset;
  return { width, height: LABEL.height, labelpos: 'c' as const };
}

function edgeShape(edge: GraphEdge, laid: Laid, { nodes }: Graph, path: string): EdgeShape {
  const { from, to, label, isPassedOver } = edge;
  const { points, label: at } = laid.between(edge);
  const size = labelSize(label);
  const isReached = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    return node?.seen !== undefined || node?.kind === 'dot' || node?.kind === 'start';
  };
  const isAnyReached = nodes.some(({ seen }) => seen !== undefined);
  const isTaken = isAnyReached && isReached(from) && isReached(to) && isPassedOver !== true;
  return {
    key: `${path}${from}>${to}`,
    stroke: strokeThrough(laid.box(from), points.slice(1, -1), laid.box(to), laid.bands),
    isTaken,
    ...(label !== undefined &&
      size.width !== undefined && {
        label: {
          text: shortened(label, LABEL.fontSize, LABEL.most),
          whole: label,
          ...at,
          width: size.width,
          height: size.height,
        },
      }),
  };
}

function shapesOf({ node, size, x, y, body }: Placed, path: string) {
  const { id, kind, type, reference, name, seen } = node;
  const shape: NodeShape = {
    key: path + id,
    kind,
    x,
    y,
    width: size.width,
    height: size.height,
    type,
    reference,
    taskId: seen?.taskId,
    status: seen?.status,
    name: [reference, type, name].filter((text) => text !== '').join(', '),
    lines: size.lines.map((line) => ({ ...line, x: x + line.x, y: y + line.y })),
  };
  if (body === undefined) return { nodes: [shape], edges: [] };
  const inside = moved(body, x + size.inside.x, y + size.inside.y);
  const back = wayBack(inside, x + size.width - 16, `${path}${id}<`);
  return { nodes: [shape, ...inside.nodes], edges: [...inside.edges, ...back] };
}

/** From the end of what a loop holds to its beginning, right of all that it holds. */
function wayBack({ nodes }: Picture, right: number, key: string): readonly EdgeShape[] {
  const first = nodes.find(({ kind }) => kind === 'dot');
  const last = nodes.findLast(({ kind }) => kind === 'dot');
  if (first === undefined || last === undefined || first === last) return [];
  const [begin, end] = [last, first].map((dot) => ({
    x: dot.x + dot.width,
    y: dot.y + dot.height / 2,
  })) as [Point, Point];
  const stroke = [[begin], [{ x: right, y: begin.y }], [{ x: right, y: end.y }], [end]];
  return [{ key, stroke, isTaken: false }];
}

function moved({ nodes, edges, ...size }: Picture, x: number, y: number): Picture {
  return {
    ...size,
    nodes: nodes.map((node) => ({
      ...node,
      x: node.x + x,
      y: node.y + y,
      lines: node.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y })),
    })),
    edges: edges.map((edge) => ({
      ...edge,
      stroke: movedStroke(edge.stroke, x, y),
      ...(edge.label && { label: { ...edge.label, x: edge.label.x + x, y: edge.label.y + y } }),
    })),
  };
}
