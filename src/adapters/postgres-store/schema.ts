/** The tables, and the functions that write to them, each call in one round trip. */

/** Counts the changes of what the rows are: a server reads those of its own format. */
export const FORMAT = 1;

/**
 * Values are `json`, not `jsonb`: they come back as they were written, member for member. `at_start`: of the state that a
 * reset goes back to. `hash` stands for a kind and an id, which may be longer than an index holds.
 */
export function tablesOf(schema: string): string {
  return `${tables(schema)}${writingRows(schema)}${writing(schema)}`;
}

const tables = (schema: string) => `
CREATE TABLE ${schema}.format (number int NOT NULL, version text NOT NULL);
CREATE TABLE ${schema}.store (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  seeds text NOT NULL,
  at_start json NOT NULL,
  beside json NOT NULL,
  last bigint NOT NULL,
  writer uuid NOT NULL
);
CREATE TABLE ${schema}.leader (
  is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one), mark uuid NOT NULL, url text
);
CREATE TABLE ${schema}.shared (index int PRIMARY KEY, value json NOT NULL);
CREATE TABLE ${schema}.record (
  at_start boolean, hash uuid, kind text NOT NULL, id text NOT NULL, seq bigint NOT NULL, value json NOT NULL,
  PRIMARY KEY (at_start, hash)
);
CREATE TABLE ${schema}.part (
  at_start boolean, record uuid, hash uuid, place bigint NOT NULL, value json NOT NULL,
  PRIMARY KEY (at_start, record, hash)
);
CREATE TABLE ${schema}.gained_key (
  at_start boolean, record uuid, hash uuid, key text NOT NULL, seq bigint NOT NULL,
  PRIMARY KEY (at_start, record, hash)
);
`;

const writingRows = (schema: string) => `
CREATE FUNCTION ${schema}.put(
  of_start boolean, gone uuid[], anew uuid[],
  r_hash uuid[], r_kind text[], r_id text[], r_seq bigint[], r_value text[],
  p_record uuid[], p_hash uuid[], p_place bigint[], p_value text[],
  l_record uuid[], l_hash uuid[],
  k_record uuid[], k_hash uuid[], k_key text[], k_seq bigint[],
  s_index int[], s_value text[]
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ${schema}.shared SELECT i, v::json FROM unnest(s_index, s_value) AS x(i, v);
  IF cardinality(gone) > 0 THEN
    DELETE FROM ${schema}.record WHERE at_start = of_start AND hash = ANY(gone);
    DELETE FROM ${schema}.part WHERE at_start = of_start AND record = ANY(gone);
    DELETE FROM ${schema}.gained_key WHERE at_start = of_start AND record = ANY(gone);
  END IF;
  IF cardinality(anew) > 0 THEN
    DELETE FROM ${schema}.part WHERE at_start = of_start AND record = ANY(anew);
  END IF;
  INSERT INTO ${schema}.record
    SELECT of_start, h, k, i, s, v::json FROM unnest(r_hash, r_kind, r_id, r_seq, r_value) AS x(h, k, i, s, v)
    ON CONFLICT (at_start, hash) DO UPDATE SET value = excluded.value;
  INSERT INTO ${schema}.part
    SELECT of_start, r, h, p, v::json FROM unnest(p_record, p_hash, p_place, p_value) AS x(r, h, p, v)
    ON CONFLICT (at_start, record, hash) DO UPDATE SET value = excluded.value;
  DELETE FROM ${schema}.gained_key USING unnest(l_record, l_hash) AS x(r, h)
    WHERE at_start = of_start AND record = r AND hash = h;
  INSERT INTO ${schema}.gained_key
    SELECT of_start, r, h, k, s FROM unnest(k_record, k_hash, k_key, k_seq) AS x(r, h, k, s)
    ON CONFLICT (at_start, record, hash) DO UPDATE SET seq = excluded.seq;
END $$;
`;

const writing = (schema: string) => `
CREATE FUNCTION ${schema}.go_back() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM ${schema}.record WHERE NOT at_start;
  DELETE FROM ${schema}.part WHERE NOT at_start;
  DELETE FROM ${schema}.gained_key WHERE NOT at_start;
  INSERT INTO ${schema}.record SELECT false, hash, kind, id, seq, value FROM ${schema}.record WHERE at_start;
  INSERT INTO ${schema}.part SELECT false, record, hash, place, value FROM ${schema}.part WHERE at_start;
  INSERT INTO ${schema}.gained_key SELECT false, record, hash, key, seq FROM ${schema}.gained_key WHERE at_start;
END $$;

CREATE FUNCTION ${schema}.keep(
  number bigint, by uuid, now_beside text, is_reset boolean, gone uuid[], anew uuid[],
  r_hash uuid[], r_kind text[], r_id text[], r_seq bigint[], r_value text[],
  p_record uuid[], p_hash uuid[], p_place bigint[], p_value text[],
  l_record uuid[], l_hash uuid[],
  k_record uuid[], k_hash uuid[], k_key text[], k_seq bigint[],
  s_index int[], s_value text[]
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ${schema}.store SET last = number, writer = by, beside = now_beside::json WHERE last = number - 1;
  IF NOT FOUND THEN RETURN false; END IF;
  IF is_reset THEN PERFORM ${schema}.go_back(); END IF;
  PERFORM ${schema}.put(false, gone, anew, r_hash, r_kind, r_id, r_seq, r_value, p_record, p_hash, p_place, p_value,
    l_record, l_hash, k_record, k_hash, k_key, k_seq, s_index, s_value);
  RETURN true;
END $$;
`;

/** The records and keys of a state in their order, to be fetched in parts. */
export const rowsOf = (schema: string, isStart: boolean) => `
SELECT r.seq, r.kind, r.id, r.value::text AS value, NULL AS key,
  (SELECT json_agg(p.value ORDER BY p.place)::text FROM ${schema}.part p
   WHERE p.at_start = r.at_start AND p.record = r.hash) AS parts,
  ${isStart ? 'false' : `s.value::text IS NOT DISTINCT FROM r.value::text`} AS same
FROM ${schema}.record r
${isStart ? '' : `LEFT JOIN ${schema}.record s ON s.at_start AND s.hash = r.hash`}
WHERE r.at_start = ${String(isStart)}
UNION ALL
SELECT k.seq, r.kind, r.id, NULL, k.key, NULL, false
FROM ${schema}.gained_key k JOIN ${schema}.record r ON r.at_start = k.at_start AND r.hash = k.record
WHERE k.at_start = ${String(isStart)}
ORDER BY seq`;
