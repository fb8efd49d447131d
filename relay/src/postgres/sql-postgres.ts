/**
 * Every statement that the relay says to Postgres, or to an engine that speaks like it.
 *
 * Nothing here keeps a distributed engine out (Citus, YugabyteDB, CockroachDB): no advisory locks, no triggers, no serial
 * columns, no LISTEN; the space is the first column of every key. Conditions are scalar subqueries by key, so that no plan
 * reads a whole table.
 */

// Of each of eight places, 80 bytes long, the end of the tag and the signature.
const keptPlaces = Array.from({ length: 8 }, (_, at) => at * 80 + 14)
  .map((at) => `|| substring(places FROM ${at} FOR 67)`)
  .join(' ')

// Until the end of this transaction, which is this statement.
const noWaiting = `SELECT set_config('synchronous_commit', 'off', true) AS off`
// $1: space and batch of each, one after the other; $5: the size of a batch.
const givenBatches = `
  SELECT u.at, u.side, u.round, substring($1::bytea FROM u.at * (16 + $5::int) + 1 FOR 16) AS space,
    substring($1::bytea FROM u.at * (16 + $5::int) + 17 FOR $5::int) AS said
  FROM unnest($2::int[], $3::int[], $4::int[]) AS u (at, side, round)`
// The other side's batch of the same week: found by its key, and not by its week, which half of the table shares.
const theirsOf = `
  SELECT o.said FROM yeses o WHERE o.space = g.space AND o.what = 1 - g.side AND o.round - g.round = 0`
// Nobody speaks for both sides. The first 32 bytes say who.
const isOwn = `coalesce(substring((${theirsOf}) FROM 1 FOR 32) <> substring(g.said FROM 1 FOR 32), true)`

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
  // The same in less room: `what` is 0 or 1 for a side's batch, 2 for the matches; yes-bytes.ts says what is in a row. What stood
  // stands here too; the tables before this one are for nodes of an earlier version, until a rollout is over.
  [
    `CREATE TABLE yeses (
       space bytea NOT NULL, what smallint NOT NULL, round int NOT NULL, said bytea NOT NULL, PRIMARY KEY (space, what)
     )`,
    `CREATE INDEX yeses_by_round ON yeses (round)`,
    `INSERT INTO yeses (space, what, round, said)
       SELECT space, side, round, member ${keptPlaces} FROM yes_batches`,
    `INSERT INTO yeses (space, what, round, said)
       SELECT space, 2, min(round), string_agg(decode(lpad(to_hex(learned), 2, '0') || lpad(to_hex(round), 8, '0'), 'hex')
         || tag || first || second, ''::bytea ORDER BY round, tag) FROM yes_matches GROUP BY space`,
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
 * $1: space and batch of each, one after the other; $2: which; $3: its side; $4: its week; $5: the size of a batch.
 *
 * Puts each in the place of the one before, and says what lies beside it; null for where it lies not yet (addBatches), where
 * its space does not stand, and where its member, the first 32 bytes, speaks for the other side this week. A row that is there
 * needs no lock on its space: whoever drops that drops the row after it.
 *
 * Its commit does not wait for the disk, nor for a standby: a batch that is lost comes again.
 */
export const putBatches = `
  WITH unhurried AS (${noWaiting}), given AS (${givenBatches}),
  put AS (
    UPDATE yeses y SET round = g.round, said = g.said FROM given g, unhurried w
    WHERE w.off = 'off' AND y.space = g.space AND y.what = g.side AND ${isOwn}
    RETURNING g.at
  )
  SELECT g.at, p.at IS NOT NULL AS put, (${theirsOf}) AS theirs,
    (SELECT s.version FROM spaces s WHERE s.space = g.space) > 0 AS stands,
    (SELECT m.said FROM yeses m WHERE m.space = g.space AND m.what = 2) AS met
  FROM given g LEFT JOIN put p ON p.at = g.at`
/** As above, for those that have no row yet. */
export const addBatches = `
  WITH unhurried AS (${noWaiting}), given AS (${givenBatches})
  INSERT INTO yeses (space, what, round, said)
  SELECT g.space, g.side, g.round, g.said FROM given g, unhurried w
  WHERE w.off = 'off' AND (SELECT s.version FROM spaces s WHERE s.space = g.space FOR KEY SHARE) > 0
    AND ${isOwn}
  ON CONFLICT (space, what) DO UPDATE SET round = excluded.round, said = excluded.said
  RETURNING space, what`
/** The row of a space's matches. */
export const matchesOf = `SELECT said FROM yeses WHERE space = $1::bytea AND what = 2`
/** The first matches of a space, unless another node was first, or the space stands no more. */
export const addMatches = `
  INSERT INTO yeses (space, what, round, said)
  SELECT $1::bytea, 2, $2::int, $3::bytea
  WHERE (SELECT s.version FROM spaces s WHERE s.space = $1::bytea FOR KEY SHARE) > 0
  ON CONFLICT (space, what) DO NOTHING`
/** Only upon the very matches that were read ($4): another node may have changed them. */
export const putMatches = `
  UPDATE yeses SET round = $2::int, said = $3::bytea WHERE space = $1::bytea AND what = 2 AND said = $4::bytea`
/** The last ones go, as above. */
export const dropMatches = `DELETE FROM yeses WHERE space = $1::bytea AND what = 2 AND said = $2::bytea`
/** The batches of weeks that are over. */
export const forgetBatches = `DELETE FROM yeses WHERE round < $1 AND what < 2`
/** Spaces with matches of a week before this one. */
export const oldMatches = `SELECT space FROM yeses WHERE round < $1 AND what = 2`
/** All of a space. */
export const dropYeses = `DELETE FROM yeses WHERE space = $1::bytea`
/** What an earlier version of the relay put there while both ran goes with its week, and with its space. */
export const forgetOldBatches = `DELETE FROM yes_batches WHERE round < $1`
/** As above, of matches. */
export const forgetOldMatches = `DELETE FROM yes_matches WHERE round < $1`
/** As above. */
export const dropOldBatches = `DELETE FROM yes_batches WHERE space = $1::bytea`
/** As above. */
export const dropOldMatches = `DELETE FROM yes_matches WHERE space = $1::bytea`
