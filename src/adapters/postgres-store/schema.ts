/** The tables, and the functions that write to them, each call in one round trip. */
import { IN_PARTS } from '../../domain/records/parts-of-records.ts';
import { namesOf, rowColumns, signatureOf, stateColumns } from './columns.ts';

/** Counts the changes of what the rows are: a server reads those of its own format. */
export const FORMAT = 2;

/**
 * Values are `json`, not `jsonb`: they come back as they were written, member for member. `hash` stands for a kind and an
 * id, which may be longer than an index holds.
 *
 * A cluster has two states: that of its start, of twice its number, and the present, of the next number. The rows of a
 * state tell what differs from its base, another state, and everything where it has none. Cluster 0 has no prefix.
 */
export function tablesOf(schema: string): string {
  return `${tables(schema)}${writingRows(schema)}${writing(schema)}`;
}

/** Those that a store begins anew with, empty. */
export const TABLES = [
  'store',
  'cluster',
  'coming',
  'state',
  'shared',
  'record',
  'part',
  'gained_key',
];

/** `coming`: clusters whose rows are being written, and that are there once all of them are. */
const tables = (schema: string) => `
CREATE TABLE ${schema}.format (number int NOT NULL, version text NOT NULL);
CREATE TABLE ${schema}.store (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  seeds text NOT NULL,
  last bigint NOT NULL,
  writer uuid NOT NULL
);
CREATE TABLE ${schema}.leader (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one), mark uuid NOT NULL, url text
);
CREATE TABLE ${schema}.cluster (number int PRIMARY KEY, id text NOT NULL UNIQUE, settings json NOT NULL);
CREATE TABLE ${schema}.coming (number int PRIMARY KEY);
CREATE TABLE ${schema}.state (number int PRIMARY KEY, base int, beside json NOT NULL);
CREATE TABLE ${schema}.shared (index int PRIMARY KEY, value json NOT NULL);
CREATE TABLE ${schema}.record (
  state int, hash uuid, kind text NOT NULL, id text NOT NULL, seq bigint NOT NULL,
  is_change boolean NOT NULL, is_again boolean NOT NULL, value json,
  PRIMARY KEY (state, hash)
);
CREATE TABLE ${schema}.part (
  state int, record uuid, hash uuid, place bigint NOT NULL, value json NOT NULL,
  PRIMARY KEY (state, record, hash)
);
CREATE TABLE ${schema}.gained_key (
  state int, record uuid, hash uuid, key text NOT NULL, seq bigint NOT NULL,
  PRIMARY KEY (state, record, hash)
);
`;

/** Tables grow from nothing, and plans are kept: without this, one of an empty table goes over all rows of a large one. */
const BY_INDEX = 'SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off';

const writingRows = (schema: string) => `
CREATE FUNCTION ${schema}.clear(states int[]) RETURNS void LANGUAGE sql ${BY_INDEX} AS $$
  DELETE FROM ${schema}.record WHERE state = ANY(states);
  DELETE FROM ${schema}.part WHERE state = ANY(states);
  DELETE FROM ${schema}.gained_key WHERE state = ANY(states);
$$;

CREATE FUNCTION ${schema}.forget_coming() RETURNS void LANGUAGE sql AS $$
  SELECT ${schema}.clear(array(SELECT 2 * number FROM ${schema}.coming));
  DELETE FROM ${schema}.coming;
$$;

CREATE FUNCTION ${schema}.put(${signatureOf(rowColumns)}) RETURNS void LANGUAGE plpgsql ${BY_INDEX} AS $$
BEGIN
  IF cardinality(shared_index) > 0 THEN
    INSERT INTO ${schema}.shared SELECT i, v::json FROM unnest(shared_index, shared_value) AS x(i, v)
      ON CONFLICT DO NOTHING;
  END IF;
  IF cardinality(gone_state) > 0 THEN
    DELETE FROM ${schema}.record t USING unnest(gone_state, gone_hash) AS x(s, h) WHERE t.state = s AND t.hash = h;
    DELETE FROM ${schema}.part t USING unnest(gone_state, gone_hash) AS x(s, h) WHERE t.state = s AND t.record = h;
    DELETE FROM ${schema}.gained_key t USING unnest(gone_state, gone_hash) AS x(s, h)
      WHERE t.state = s AND t.record = h;
  END IF;
  IF cardinality(anew_state) > 0 THEN
    DELETE FROM ${schema}.part t USING unnest(anew_state, anew_hash) AS x(s, h) WHERE t.state = s AND t.record = h;
  END IF;
  INSERT INTO ${schema}.record AS t
    SELECT s, h, k, i, q, c, a, v::json FROM unnest(
      record_state, record_hash, record_kind, record_id, record_seq, record_is_change, record_is_again, record_value
    ) AS x(s, h, k, i, q, c, a, v)
    ON CONFLICT (state, hash) DO UPDATE SET value = excluded.value,
      seq = CASE WHEN excluded.seq > 0 THEN excluded.seq ELSE t.seq END,
      is_change = t.is_change AND excluded.is_change, is_again = t.is_again OR excluded.is_again;
  IF cardinality(part_state) > 0 THEN
    INSERT INTO ${schema}.part
      SELECT s, r, h, p, v::json FROM unnest(part_state, part_record, part_hash, part_place, part_value)
        AS x(s, r, h, p, v)
      ON CONFLICT (state, record, hash) DO UPDATE SET value = excluded.value;
  END IF;
  IF cardinality(lost_state) > 0 THEN
    DELETE FROM ${schema}.gained_key t USING unnest(lost_state, lost_record, lost_hash) AS x(s, r, h)
      WHERE t.state = s AND t.record = r AND t.hash = h;
  END IF;
  IF cardinality(gained_state) > 0 THEN
    INSERT INTO ${schema}.gained_key
      SELECT s, r, h, k, q FROM unnest(gained_state, gained_record, gained_hash, gained_key, gained_seq)
        AS x(s, r, h, k, q)
      ON CONFLICT (state, record, hash) DO UPDATE SET seq = excluded.seq;
  END IF;
END $$;
`;

const writing = (schema: string) => `
CREATE FUNCTION ${schema}.put_states(${signatureOf(stateColumns)}) RETURNS void LANGUAGE plpgsql ${BY_INDEX} AS $$
BEGIN
  IF cardinality(ended_number) > 0 THEN
    DELETE FROM ${schema}.cluster WHERE number = ANY(ended_number);
    DELETE FROM ${schema}.state WHERE number / 2 = ANY(ended_number);
    PERFORM ${schema}.clear(array(SELECT 2 * n FROM unnest(ended_number) n UNION ALL
      SELECT 2 * n + 1 FROM unnest(ended_number) n));
  END IF;
  IF cardinality(made_number) > 0 THEN
    INSERT INTO ${schema}.cluster
      SELECT n, i, s::json FROM unnest(made_number, made_id, made_settings) AS x(n, i, s);
    DELETE FROM ${schema}.coming WHERE number = ANY(made_number);
  END IF;
  IF cardinality(back_state) > 0 THEN
    PERFORM ${schema}.clear(back_state);
    UPDATE ${schema}.state SET base = number - 1 WHERE number = ANY(back_state);
  END IF;
  INSERT INTO ${schema}.state
    SELECT n, b, v::json FROM unnest(state_number, state_base, state_beside) AS x(n, b, v)
    ON CONFLICT (number) DO UPDATE SET beside = excluded.beside;
END $$;

CREATE FUNCTION ${schema}.keep(
  next bigint, by uuid, ${signatureOf(stateColumns)}, ${signatureOf(rowColumns)}
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ${schema}.store SET last = next, writer = by WHERE last = next - 1;
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM ${schema}.put_states(${namesOf(stateColumns)});
  PERFORM ${schema}.put(${namesOf(rowColumns)});
  RETURN true;
END $$;
`;

/** The records and keys of all states, each in their order, to be fetched in parts. */
export const rowsOf = (schema: string) => `
SELECT r.state, r.seq, r.kind, r.id, r.value::text AS value, NULL AS key, r.is_change, r.is_again,
  CASE WHEN r.kind = '${IN_PARTS}' THEN (SELECT string_agg(p.value::text, ',' ORDER BY p.place) FROM ${schema}.part p
   WHERE p.state = r.state AND p.record = r.hash) END AS parts
FROM ${schema}.record r
UNION ALL
SELECT k.state, k.seq, r.kind, r.id, NULL, k.key, false, false, NULL
FROM ${schema}.gained_key k JOIN ${schema}.record r ON r.state = k.state AND r.hash = k.record
ORDER BY state, seq`;
