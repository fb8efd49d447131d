/** The shape of the SQLite file, step by step: forward only, each step run once, in one transaction. */

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
]
