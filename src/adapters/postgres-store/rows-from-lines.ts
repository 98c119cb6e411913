import type { KeyOrder, Kind } from '../../domain/ports.ts';
import type { Numbering } from './numbering.ts';
import { RowBatch } from './row-batch.ts';

/** Records of a state as the keeping of a cluster tells them, each in turn made after those before. */
export function rowsOfLine(text: string, state: number, numbering: Numbering): RowBatch {
  const { changes = [], orders = [] } = JSON.parse(text) as Line;
  const rows = new RowBatch(numbering.next);
  for (const [kind, id, json] of changes)
    rows.put({ state, kind, id, json, seq: numbering.next(), isAgain: false });
  for (const { kind, key, ids } of orders)
    for (const id of ids) rows.gain({ state, kind, id }, key, numbering.next());
  numbering.share(rows);
  return rows;
}

interface Line {
  readonly changes?: readonly (readonly [kind: Kind, id: string, json: unknown])[];
  readonly orders?: readonly KeyOrder[];
}
