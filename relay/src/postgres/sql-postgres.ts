/**
 * Every statement that the relay says to Postgres, or to an engine that speaks like it.
 *
 * Nothing here keeps a distributed engine out (Citus, YugabyteDB, CockroachDB): no advisory locks, no triggers, no serial
 * columns, no LISTEN; the space is the first column of every key. Conditions are scalar subqueries by key, so that no plan
 * reads a whole table.
 */

/** Forward only: each step runs once, in one transaction; a change is a step of its own at the end. */
export const schemaSteps: readonly (readonly string[])[] = [
  [
    `CREATE TABLE spaces (
       space bytea PRIMARY KEY, version bigint NOT NULL, keys text NOT NULL, expires bigint NOT NULL
     )`,
    `CREATE INDEX spaces_by_expiry ON spaces (expires) WHERE expires > 0`,
    `CREATE TABLE entries (
       space bytea NOT NULL, sequence bigint NOT NULL, key bytea NOT NULL, total bigint NOT NULL, body bytea NOT NULL,
       PRIMARY KEY (space, sequence)
     )`,
    `CREATE TABLE wakes (
       space bytea NOT NULL, member text NOT NULL, time bigint NOT NULL, subscription text NOT NULL,
       PRIMARY KEY (space, member)
     )`,
    `CREATE INDEX wakes_by_time ON wakes (time)`,
    `CREATE TABLE kept (name text PRIMARY KEY, value text NOT NULL)`,
  ],
  [
    `ALTER TABLE spaces ADD COLUMN made bigint NOT NULL DEFAULT 0`,
    `ALTER TABLE spaces ADD COLUMN touched bigint NOT NULL DEFAULT 0`,
    `ALTER TABLE spaces ADD COLUMN erases bigint NOT NULL DEFAULT 0`,
    `CREATE INDEX spaces_by_making ON spaces (made) WHERE made > 0 AND touched = 0`,
    `CREATE INDEX spaces_by_erasure ON spaces (erases) WHERE erases > 0`,
    `CREATE TABLE erased (mark bytea PRIMARY KEY, until bigint NOT NULL)`,
  ],
  [
    `CREATE TABLE yes_batches (
       space bytea NOT NULL, side bigint NOT NULL, round bigint NOT NULL, member bytea NOT NULL, places bytea NOT NULL,
       PRIMARY KEY (space, side)
     )`,
    `CREATE INDEX yes_batches_by_round ON yes_batches (round)`,
    `CREATE TABLE yes_matches (
       space bytea NOT NULL, round bigint NOT NULL, tag bytea NOT NULL, first bytea NOT NULL, second bytea NOT NULL,
       learned bigint NOT NULL, PRIMARY KEY (space, tag)
     )`,
  ],
]

/** The schema's version is one row; whoever holds its lock may move it on. */
export const schemaTable = `CREATE TABLE IF NOT EXISTS mend_schema (one bigint PRIMARY KEY, version bigint NOT NULL)`
/** The row that says which version the tables have: there from the start, once. */
export const schemaFirst = `INSERT INTO mend_schema (one, version) VALUES (1, 0) ON CONFLICT (one) DO NOTHING`
/** Held while tables are made: of nodes that start together one makes them. */
export const schemaLock = `SELECT version FROM mend_schema WHERE one = 1 FOR UPDATE`
/** The version after tables were made. */
export const schemaPut = `UPDATE mend_schema SET version = $1 WHERE one = 1`

/** $1: spaces, packed 16 bytes each. Those that stand, with where their logs begin and end. */
export const readHeads = `
  SELECT s.space, s.version, s.keys, s.expires, s.made, s.touched, s.erases,
    (SELECT e.sequence FROM entries e WHERE e.space = s.space ORDER BY e.sequence DESC LIMIT 1) AS head,
    (SELECT e.total FROM entries e WHERE e.space = s.space ORDER BY e.sequence DESC LIMIT 1) AS total,
    (SELECT e.total - octet_length(e.body) FROM entries e WHERE e.space = s.space ORDER BY e.sequence LIMIT 1) AS gone
  FROM generate_series(0, octet_length($1::bytea) / 16 - 1) AS n (at)
  JOIN spaces s ON s.space = substring($1::bytea FROM n.at * 16 + 1 FOR 16)`

/** As above, without sizes: what a sweep asks for. */
export const glance = `
  SELECT s.space, s.version, s.erases,
    (SELECT e.sequence FROM entries e WHERE e.space = s.space ORDER BY e.sequence DESC LIMIT 1) AS head
  FROM generate_series(0, octet_length($1::bytea) / 16 - 1) AS n (at)
  JOIN spaces s ON s.space = substring($1::bytea FROM n.at * 16 + 1 FOR 16)`

/** $1: space and key, packed 32 bytes each; $2: since. Which of the keys are there already, and where. */
export const seenKeys = `
  SELECT u.at, (SELECT e.sequence FROM entries e
    WHERE e.space = substring($1::bytea FROM u.at * 32 + 1 FOR 16) AND e.sequence > u.since
      AND e.key = substring($1::bytea FROM u.at * 32 + 17 FOR 16) LIMIT 1) AS sequence
  FROM unnest($2::int[], $3::bigint[]) AS u (at, since)`

/**
 * $1: space, key and body of each, one after the other; then for each: where it begins, its body's size, its sequence, its
 * space's running size, and the head on which that is built.
 *
 * A space whose head is another by now gets none of its entries: order within a space is its authors' order. Two nodes at
 * one sequence at the same moment: the second fails, whole. Sorted, so that two batches never wait for each other. The lock
 * on the space keeps it from being dropped meanwhile, and lets those who wait in turn have theirs.
 */
export const insertEntries = `
  INSERT INTO entries (space, sequence, key, total, body)
  SELECT g.space, g.sequence, substring($1::bytea FROM g.at + 17 FOR 16), g.total,
    substring($1::bytea FROM g.at + 33 FOR g.size)
  FROM (
    SELECT u.at, u.size, u.sequence, u.total, u.base, substring($1::bytea FROM u.at + 1 FOR 16) AS space
    FROM unnest($2::int[], $3::int[], $4::bigint[], $5::bigint[], $6::bigint[]) AS u (at, size, sequence, total, base)
  ) AS g
  WHERE (SELECT s.version FROM spaces s WHERE s.space = g.space FOR KEY SHARE) > 0
    AND coalesce((SELECT e.sequence FROM entries e WHERE e.space = g.space ORDER BY e.sequence DESC LIMIT 1), 0) = g.base
  ORDER BY g.space, g.sequence`

/** $1: spaces, packed. Nodes that lost twice take turns here, in one order. */
export const lockSpaces = `
  SELECT s.space FROM spaces s WHERE s.space IN (
    SELECT substring($1::bytea FROM n.at * 16 + 1 FOR 16)
    FROM generate_series(0, octet_length($1::bytea) / 16 - 1) AS n (at)
  ) ORDER BY s.space FOR UPDATE`

/** $1: spaces, packed; $2: which of them; $3: after; $4: entries at most, each. */
export const readAfter = `
  SELECT u.at, e.sequence, e.body
  FROM unnest($2::int[], $3::bigint[], $4::int[]) AS u (at, after, most)
  CROSS JOIN LATERAL (
    SELECT sequence, body FROM entries
    WHERE space = substring($1::bytea FROM u.at * 16 + 1 FOR 16) AND sequence > u.after
    ORDER BY sequence LIMIT u.most
  ) AS e
  ORDER BY u.at, e.sequence`

/** $6: the mark that it would have, had it been erased. */
export const createSpace = `
  INSERT INTO spaces (space, version, keys, expires, made)
  SELECT $1::bytea, $2::bigint, $3::text, $4::bigint, $5::bigint
  WHERE NOT EXISTS (SELECT 1 FROM erased e WHERE e.mark = $6::bytea AND e.until > $5::bigint)
  ON CONFLICT (space) DO NOTHING`
/** Until when a mark is remembered, where that is still to come. */
export const wasErased = `SELECT until FROM erased WHERE mark = $1::bytea AND until > $2`
/** Remembers an erased space by its mark; a second time, for longer. */
export const markErased = `
  INSERT INTO erased (mark, until) VALUES ($1::bytea, $2)
  ON CONFLICT (mark) DO UPDATE SET until = excluded.until`
/** Forgets the marks whose time is over. */
export const forgetErased = `DELETE FROM erased WHERE until <= $1`
/** Somebody came in on a later day: the space has grown. */
export const touch = `UPDATE spaces SET made = $2, touched = 1 WHERE space = $1::bytea`
/** When a space is to be erased; 0: it is not. */
export const setErasure = `UPDATE spaces SET erases = $2 WHERE space = $1::bytea`
/** Spaces that nobody came into after the day they were made, the oldest first. */
export const untouched = `
  SELECT space, made FROM spaces WHERE made > 0 AND touched = 0 AND made < $1 ORDER BY made LIMIT $2`
/** Takes effect only upon the version just below it. */
export const replaceMembers = `UPDATE spaces SET version = $2, keys = $3 WHERE space = $1::bytea AND version = $2 - 1`
/** The space itself, without its entries and wakes. */
export const dropSpace = `DELETE FROM spaces WHERE space = $1::bytea`
/** Every body of a space. */
export const dropEntries = `DELETE FROM entries WHERE space = $1::bytea`
/** Every wake of a space. */
export const dropWakes = `DELETE FROM wakes WHERE space = $1::bytea`
/** The bodies up to a sequence, never the last one. */
export const truncate = `
  DELETE FROM entries WHERE space = $1::bytea AND sequence <= $2
    AND sequence < (SELECT max(e.sequence) FROM entries e WHERE e.space = $1::bytea)`
/** Spaces whose time is over, so many at a time. */
export const expired = `SELECT space FROM spaces WHERE expires > 0 AND expires <= $1 LIMIT $2`
/** Spaces whose members asked for erasure, and whose hour has come. */
export const erasures = `SELECT space FROM spaces WHERE erases > 0 AND erases <= $1 LIMIT $2`
/** What entries and spaces take on the disk, in bytes, indexes included. */
export const usage = `SELECT pg_total_relation_size('entries') + pg_total_relation_size('spaces') AS bytes`
/** One wake for each member: the next replaces it. */
export const setWake = `
  INSERT INTO wakes (space, member, time, subscription) VALUES ($1::bytea, $2, $3, $4)
  ON CONFLICT (space, member) DO UPDATE SET time = excluded.time, subscription = excluded.subscription`
/** A member's wake, if there is one. */
export const dropWake = `DELETE FROM wakes WHERE space = $1::bytea AND member = $2`
/** Takes what is due out of the table: each goes to one node only. */
export const takeDueWakes = `
  DELETE FROM wakes WHERE (space, member) IN (
    SELECT space, member FROM wakes WHERE time <= $1 ORDER BY time LIMIT $2 FOR UPDATE SKIP LOCKED
  ) RETURNING space, member, time, subscription`
/** Keeps a value under a name, unless there is one. */
export const keep = `INSERT INTO kept (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING`
/** The value that was kept first. */
export const kept = `SELECT value FROM kept WHERE name = $1`

/**
 * $1: space, member and places of each, one after the other; $2: which; $3: its side; $4: its week; $5: the size of places.
 *
 * Where the member speaks for the other side this week, nothing is put.
 */
export const putBatches = `
  INSERT INTO yes_batches (space, side, round, member, places)
  SELECT g.space, g.side, g.round, g.member, substring($1::bytea FROM g.at + 49 FOR $5::int)
  FROM (
    SELECT u.at * (48 + $5::int) AS at, u.side, u.round,
      substring($1::bytea FROM u.at * (48 + $5::int) + 1 FOR 16) AS space,
      substring($1::bytea FROM u.at * (48 + $5::int) + 17 FOR 32) AS member
    FROM unnest($2::int[], $3::int[], $4::bigint[]) AS u (at, side, round)
  ) AS g
  WHERE (SELECT s.version FROM spaces s WHERE s.space = g.space FOR KEY SHARE) > 0
    AND NOT EXISTS (SELECT 1 FROM yes_batches o
      WHERE o.space = g.space AND o.side = 1 - g.side AND o.round = g.round AND o.member = g.member)
  ON CONFLICT (space, side) DO UPDATE
  SET round = excluded.round, member = excluded.member, places = excluded.places
  RETURNING space, side`
/** $1: spaces, packed. Those that stand, with the batches of both sides. */
export const besideBatches = `
  SELECT s.space, b.side, b.round, b.member, b.places
  FROM spaces s LEFT JOIN yes_batches b ON b.space = s.space
  WHERE s.space IN (SELECT substring($1::bytea FROM n.at * 16 + 1 FOR 16)
    FROM generate_series(0, octet_length($1::bytea) / 16 - 1) AS n (at))`
/** $1: spaces, packed. What both sides said there, and who has learned it: 1, 2, or both. */
export const matchesOf = `
  SELECT space, round, tag, first, second, learned FROM yes_matches
  WHERE space IN (SELECT substring($1::bytea FROM n.at * 16 + 1 FOR 16)
    FROM generate_series(0, octet_length($1::bytea) / 16 - 1) AS n (at))
  ORDER BY round, tag`
/** $6: so many are kept of a space. */
export const addMatch = `
  INSERT INTO yes_matches (space, round, tag, first, second, learned)
  SELECT $1::bytea, $2::bigint, $3::bytea, $4::bytea, $5::bytea, 0
  WHERE (SELECT s.version FROM spaces s WHERE s.space = $1::bytea FOR KEY SHARE) > 0
    AND (SELECT count(*) FROM yes_matches m WHERE m.space = $1::bytea) < $6::int
  ON CONFLICT (space, tag) DO NOTHING`
/** One side has it in its log. */
export const learnMatch = `UPDATE yes_matches SET learned = learned | $3::bigint WHERE space = $1::bytea AND tag = $2::bytea`
/** What both sides have. */
export const dropLearned = `DELETE FROM yes_matches WHERE space = $1::bytea AND learned = 3`
/** The batches of weeks that are over. */
export const forgetBatches = `DELETE FROM yes_batches WHERE round < $1`
/** The matches of weeks before the last. */
export const forgetMatches = `DELETE FROM yes_matches WHERE round < $1`
/** Both sides' batches of a space. */
export const dropBatches = `DELETE FROM yes_batches WHERE space = $1::bytea`
/** Every match of a space. */
export const dropMatches = `DELETE FROM yes_matches WHERE space = $1::bytea`
