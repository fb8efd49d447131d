/** What stops a start, in one line each: the setting that it is about, and what to do. */
import { StoreFull } from './store/store.ts'

/** Null for what no setting could mend: a fault of ours. */
export function startErrorOf(trouble: unknown): string | null {
  return sentences[codeOf(trouble)] ?? null
}

const unwritable =
  '"DATA_DIR" cannot be written to: choose a folder that this account may write in, and let it own the files there (a restored relay.sqlite too)'

const sentences: Readonly<Record<string, string>> = {
  EADDRINUSE: '"PORT" is taken: stop what uses it, or choose another',
  EADDRNOTAVAIL: '"HOST" is no address of this machine',
  ENOTFOUND: '"HOST", or the host in "DATABASE_URL", is not known here',
  'EACCES listen': '"PORT" may not be used by this account: choose one above 1023',
  EACCES: unwritable,
  ENOENT: unwritable,
  EPERM: unwritable,
  EROFS: unwritable,
  EEXIST: '"DATA_DIR" expected a folder, and is a file',
  ENOTDIR: '"DATA_DIR" expected a folder, and lies in a file',
  STORE_NEWER: '"DATA_DIR" was written by a later version of the relay: start that one',
  SQLITE_BUSY: '"DATA_DIR" cannot be opened: another relay may be using it',
  SQLITE_NOTADB:
    '"DATA_DIR" has a relay.sqlite that is no database: put the last backup in its place',
  SQLITE_CORRUPT: '"DATA_DIR" has a broken relay.sqlite: put the last backup in its place',
  SQLITE_CANTOPEN: unwritable,
  SQLITE_READONLY: unwritable,
  SQLITE_IOERR: unwritable,
  SQLITE_FULL: '"DATA_DIR" is on a disk that is full',
  DATABASE_LATE:
    'the database in "DATABASE_URL" does not answer: see that it runs, or raise "DATABASE_PATIENCE_MS"',
  TLS_CERT: '"TLS_CERT" cannot be read',
  TLS_KEY: '"TLS_KEY" cannot be read',
  ERR_OSSL_PEM_NO_START_LINE: '"TLS_CERT" or "TLS_KEY" is not in PEM',
}

/** SQLite's own numbers, as they are called in its manual ("Result and Error Codes"). */
const sqliteCodes: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
}

/** What the system, or the database, calls it. */
function codeOf(trouble: unknown): string {
  if (!(trouble instanceof Error)) return ''
  if (trouble instanceof StoreFull) return 'SQLITE_FULL'
  // The low byte says what it is; the rest says more closely where.
  if ('errcode' in trouble) return sqliteCodes[Number(trouble.errcode) & 0xff] ?? ''
  const code = 'code' in trouble ? String(trouble.code) : ''
  const isPort = code === 'EACCES' && 'syscall' in trouble && trouble.syscall === 'listen'
  return isPort ? 'EACCES listen' : code
}
