/** A certificate for one machine at home: signed by an authority that may vouch for this machine alone, and then is no more. */
import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What the machine is called in its own network, and its addresses there (IPv4). */
export type AtHome = { readonly name: string; readonly addresses: readonly string[] }

/** Files: what a phone is told to trust, and what the relay shows. */
export type HomeCertificate = {
  readonly authority: string
  readonly cert: string
  readonly key: string
}

const days = '397'

/**
 * The certificate of this folder, or a new one where there is none, where it ends within a month, or where the machine has
 * another address by now. A new one has to be trusted again.
 *
 * @throws where the program `openssl` is not there
 */
export function homeCertificate(folder: string, home: AtHome): HomeCertificate {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const files = {
    authority: path.join(folder, 'authority.crt'),
    cert: path.join(folder, 'home.crt'),
    key: path.join(folder, 'home.key'),
  }
  if (!stillGood(files, home)) make(files, home)
  return files
}

const monthMs = 30 * 86_400_000

function stillGood({ authority, cert, key }: HomeCertificate, home: AtHome): boolean {
  if (![authority, cert, key].every((file) => existsSync(file))) return false
  const known = new X509Certificate(readFileSync(cert))
  const covers = home.addresses.every((address) => known.checkIP(address) !== undefined)
  const lasts = Date.parse(known.validTo) - Date.now() > monthMs
  return covers && lasts && known.checkHost(home.name) !== undefined
}

function make(files: HomeCertificate, home: AtHome): void {
  const draft = mkdtempSync(path.join(tmpdir(), 'mend-home-'))
  const at = (name: string): string => path.join(draft, name)
  const run = (...args: readonly string[]): void =>
    void execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    writeFileSync(at('conf'), confOf(home))
    for (const key of ['authority.key', 'home.key'])
      run('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', at(key))
    const self = ['-subj', `/CN=Mend at home (${home.name})`, '-extensions', 'authority']
    const conf = ['-config', at('conf')]
    run(
      ...['req', '-x509', '-new', '-sha256', '-days', days, '-key', at('authority.key')],
      ...[...self, ...conf, '-out', files.authority],
    )
    const subject = ['-subj', `/CN=${home.name}`]
    run('req', '-new', '-key', at('home.key'), ...subject, ...conf, '-out', at('home.csr'))
    run(
      ...['x509', '-req', '-sha256', '-days', days, '-in', at('home.csr'), '-CAcreateserial'],
      ...['-CA', files.authority, '-CAkey', at('authority.key'), '-CAserial', at('serial')],
      ...['-extfile', at('conf'), '-extensions', 'home', '-out', files.cert],
    )
    writeFileSync(files.key, readFileSync(at('home.key')), { mode: 0o600 })
  } finally {
    // With it goes the authority's key: nobody can sign anything else with what the phones trust.
    rmSync(draft, { recursive: true })
  }
}

const confOf = ({ name, addresses }: AtHome): string => `
[req]
distinguished_name = nobody
[nobody]
[authority]
basicConstraints = critical, CA:TRUE, pathlen:0
keyUsage = critical, keyCertSign
nameConstraints = critical, ${[
  `permitted;DNS:${name}`,
  ...addresses.map((address) => `permitted;IP:${address}/255.255.255.255`),
].join(', ')}
[home]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = ${[`DNS:${name}`, ...addresses.map((address) => `IP:${address}`)].join(', ')}
`
