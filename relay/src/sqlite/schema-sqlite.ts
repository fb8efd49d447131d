/** The shape of the SQLite file, step by step: forward only, each step run once, in one transaction. */

// Of each of eight places, 80 bytes long, the end of the tag and the signature.
const keptPlaces = Array.from({ length: 8 }, (_, at) => at * 80 + 14)
  .map((at) => `|| hex(substr(b.places, ${at}, 67))`)
  .join(' ')

/** Never edited once shipped; a change is a step of its own at the end. */
export const schemaSteps: readonly string[] = [
  `CREATE TABLE spaces (
     space BLOB PRIMARY KEY, version INTEGER NOT NULL, keys TEXT NOT NULL, expires INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX spaces_by_expiry ON spaces (expires) WHERE expires > 0;
   CREATE TABLE entries (
     id INTEGER PRIMARY KEY, space BLOB NOT NULL, sequence INTEGER NOT NULL,
     key BLOB NOT NULL, total INTEGER NOT NULL, body BLOB NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX entries_by_space ON entries (space, sequence);
   CREATE TABLE wakes (
     space BLOB NOT NULL, member TEXT NOT NULL, time INTEGER NOT NULL, subscription TEXT NOT NULL,
     PRIMARY KEY (space, member)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX wakes_by_time ON wakes (time);
   CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;`,
  // From here on the index is filled after the entries, in batches: see entries-sqlite.ts.
  `CREATE TABLE places (
     space BLOB NOT NULL, sequence INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (space, sequence)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO places (space, sequence, id) SELECT space, sequence, id FROM entries ORDER BY space, sequence;
   DROP INDEX entries_by_space;
   CREATE TABLE settled (one INTEGER PRIMARY KEY, upto INTEGER NOT NULL) STRICT;
   INSERT INTO settled (one, upto) SELECT 1, coalesce(max(id), 0) FROM entries;`,
  // A space on its way off the disk, so that an end in the middle is made good at the next start.
  `CREATE TABLE leaving (space BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;`,
  // The day a space was made, while it is young, and whether anybody came back; when it is to be erased; and the marks of those that were.
  `ALTER TABLE spaces ADD COLUMN made INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE spaces ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE spaces ADD COLUMN erases INTEGER NOT NULL DEFAULT 0;
   CREATE INDEX spaces_by_making ON spaces (made) WHERE made > 0 AND touched = 0;
   CREATE INDEX spaces_by_erasure ON spaces (erases) WHERE erases > 0;
   CREATE TABLE erased (mark BLOB PRIMARY KEY, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;`,
  // What each side said quietly this week, and what both did.
  `CREATE TABLE yes_batches (
     space BLOB NOT NULL, side INTEGER NOT NULL, round INTEGER NOT NULL, member BLOB NOT NULL, places BLOB NOT NULL,
     PRIMARY KEY (space, side)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX yes_batches_by_round ON yes_batches (round);
   CREATE TABLE yes_matches (
     space BLOB NOT NULL, round INTEGER NOT NULL, tag BLOB NOT NULL, first BLOB NOT NULL, second BLOB NOT NULL,
     learned INTEGER NOT NULL, PRIMARY KEY (space, tag)
   ) STRICT, WITHOUT ROWID;`,
  // The same in less room: see yeses-sqlite.ts, and yes-bytes.ts for what is in a row. Nothing that stood is lost.
  `CREATE TABLE yes_index (
     space BLOB NOT NULL, what INTEGER NOT NULL, round INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (space, what)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE yes_said (id INTEGER PRIMARY KEY, said BLOB NOT NULL) STRICT;
   CREATE TABLE yes_met (id INTEGER PRIMARY KEY, said BLOB NOT NULL) STRICT;
   INSERT INTO yes_index (space, what, round, id)
     SELECT space, side, round, row_number() OVER (ORDER BY space, side) FROM yes_batches;
   INSERT INTO yes_said (id, said) SELECT i.id, unhex(hex(b.member) ${keptPlaces})
     FROM yes_index i JOIN yes_batches b ON b.space = i.space AND b.side = i.what ORDER BY i.id;
   INSERT INTO yes_index (space, what, round, id)
     SELECT space, 2, min(round), row_number() OVER (ORDER BY space) FROM yes_matches GROUP BY space;
   INSERT INTO yes_met (id, said) SELECT i.id, unhex(group_concat(
       printf('%02x%08x', m.learned, m.round) || hex(m.tag) || hex(m.first) || hex(m.second), ''))
     FROM yes_index i JOIN yes_matches m ON m.space = i.space WHERE i.what = 2 GROUP BY i.id;
   DROP TABLE yes_batches;
   DROP TABLE yes_matches;`,
]
