import { Box, Button, Group, Text } from '@mantine/core';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { DrawnDefinition, DrawnExecution } from '../../../src/diagram/definition.ts';
import { viewOf } from '../../../src/diagram/execution-view.ts';
import { graphOf, type Graph } from '../../../src/diagram/graph.ts';
import { pictureOf } from '../../../src/diagram/layout.ts';
import { pathOf } from '../../../src/diagram/path.ts';
import {
  toneOf,
  type EdgeShape,
  type NodeShape,
  type Picture,
} from '../../../src/diagram/shapes.ts';
import './diagram.css';

interface DiagramProps {
  readonly definition: DrawnDefinition;
  /** Left out: the definition is drawn. */
  readonly execution?: DrawnExecution | undefined;
  /** By the reference of a loop the iteration that is drawn; left out: the newest. */
  readonly iterations?: Readonly<Record<string, number>>;
  readonly chosen?: string | undefined;
  readonly onChoose?: ((node: NodeShape) => void) | undefined;
}

/** So many nodes are drawn without being asked for. */
const MOST_AT_ONCE = 400;

export function Diagram({ definition, execution, iterations, chosen, onChoose }: DiagramProps) {
  const [isWanted, want] = useState(false);
  const graph = useMemo(() => {
    const view = execution === undefined ? undefined : viewOf(execution);
    return graphOf(definition, { view, iterations });
  }, [definition, execution, iterations]);
  const count = countOf(graph);
  if (count > MOST_AT_ONCE && !isWanted)
    return (
      <Group>
        <Text size="sm">The definition has {count.toLocaleString('en')} tasks.</Text>
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            want(true);
          }}
        >
          Draw them all
        </Button>
      </Group>
    );
  return <Drawn {...{ graph, chosen, onChoose }} />;
}

function countOf({ nodes }: Graph): number {
  return nodes.reduce((sum, { body }) => sum + 1 + (body === undefined ? 0 : countOf(body)), 0);
}

interface DrawnProps extends Pick<DiagramProps, 'chosen' | 'onChoose'> {
  readonly graph: Graph;
}

function Drawn({ graph, chosen, onChoose }: DrawnProps) {
  const picture = useMemo(() => pictureOf(graph), [graph]);
  return (
    <Box className="diagram" tabIndex={0} role="region" aria-label="Diagram">
      <Svg {...{ picture, chosen, onChoose }} />
    </Box>
  );
}

function Svg({ picture, chosen, onChoose }: Omit<DrawnProps, 'graph'> & { picture: Picture }) {
  const { width, height, nodes, edges } = picture;
  const nodeOf = (node: NodeShape) => (
    <Node key={node.key} node={node} isChosen={chosen === idOf(node)} onChoose={onChoose} />
  );
  return (
    <svg width={Math.ceil(width)} height={Math.ceil(height)} role="group" aria-label="Tasks">
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path className="head" d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      {nodes.filter(({ kind }) => kind === 'loop').map(nodeOf)}
      {edges.map(({ key, stroke, isTaken }) => (
        <path
          key={key}
          className={isTaken ? 'edge taken' : 'edge'}
          d={pathOf(stroke)}
          markerEnd="url(#arrow)"
        />
      ))}
      {nodes.filter(({ kind }) => kind !== 'loop').map(nodeOf)}
      {edges.map((edge) => (
        <EdgeLabel key={edge.key} label={edge.label} />
      ))}
    </svg>
  );
}

/** What names a node for those who choose it: its task, or where it has none its reference. */
export function idOf({ taskId, reference }: Pick<NodeShape, 'taskId' | 'reference'>): string {
  return taskId ?? `ref:${reference}`;
}

interface NodeProps extends Pick<DiagramProps, 'onChoose'> {
  readonly node: NodeShape;
  readonly isChosen: boolean;
}

function Node({ node, isChosen, onChoose }: NodeProps) {
  const { kind, x, y, width, height, status, name, lines, reference } = node;
  const isRound = kind === 'start' || kind === 'end' || kind === 'dot';
  const looks = ['box', kind, toneOf(status), ...(isChosen ? ['chosen'] : [])].join(' ');
  const canBeChosen = reference !== '' && onChoose !== undefined;
  const choose = () => onChoose?.(node);
  return (
    <g
      {...(canBeChosen && {
        role: 'button',
        tabIndex: 0,
        'aria-label': lines.map(({ text }) => text).join(' '),
        'aria-pressed': isChosen,
        className: 'choice',
        onClick: choose,
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          choose();
        },
      })}
    >
      {lines.some(({ text }) => text.endsWith('…')) && <title>{name.slice(0, 1_000)}</title>}
      <rect className={looks} {...{ x, y, width, height }} rx={isRound ? height / 2 : 8} />
      {lines.map((line, at) => (
        <text key={at} className={line.look} x={line.x} y={line.y}>
          {`${line.text} `}
        </text>
      ))}
    </g>
  );
}

function EdgeLabel({ label }: Pick<EdgeShape, 'label'>) {
  if (label === undefined) return null;
  const { text, whole, x, y, width, height } = label;
  return (
    <g>
      <title>{whole.slice(0, 1_000)}</title>
      <rect className="back" x={x - width / 2} y={y - height / 2} {...{ width, height }} />
      <text className="label" textAnchor="middle" x={x} y={y + 4}>
        {text}
      </text>
    </g>
  );
}
