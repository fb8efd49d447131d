/** Mend at home: the certificate is trusted for this machine and for nothing else, and what signed it is gone. */
import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { homeCertificate } from '../scripts/home-certificate.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'mend-home-test-'))
afterAll(() => rmSync(folder, { recursive: true }))
const home = { name: 'kitchen.local', addresses: ['192.168.1.20'] }
const read = (file: string) => new X509Certificate(readFileSync(file))

test('a phone that trusts the authority trusts this machine, and no other that it could ever vouch for', async () => {
  const files = homeCertificate(folder, home)
  const [authority, cert] = [read(files.authority), read(files.cert)]
  expect(cert.verify(authority.publicKey)).toBe(true)
  expect(cert.checkHost('kitchen.local')).toBe('kitchen.local')
  expect(cert.checkIP('192.168.1.20')).toBe('192.168.1.20')
  const text = execFileSync('openssl', ['x509', '-text', '-noout', '-in', files.authority])
  expect(text.toString()).toMatch(/Name Constraints: critical/)
  expect(readdirSync(folder).toSorted()).toEqual(['authority.crt', 'home.crt', 'home.key'])
  expect(statSync(files.key).mode & 0o077).toBe(0)

  const shown = { cert: readFileSync(files.cert), key: readFileSync(files.key) }
  const server = https.createServer(shown, (_, answer) => answer.end('Mend')).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ask = (servername: string) =>
    new Promise((resolve) => {
      const how = { host: '127.0.0.1', port, servername, ca: readFileSync(files.authority) }
      https
        .get(how, (answer) => resolve(answer.statusCode))
        .on('error', (reason) => resolve(reason.message))
    })
  expect(await ask('kitchen.local')).toBe(200)
  expect(String(await ask('bank.example'))).toContain('does not match')
  server.close()
})

test('it stays the same until the machine has another address', () => {
  const before = read(homeCertificate(folder, home).cert).fingerprint256
  expect(read(homeCertificate(folder, home).cert).fingerprint256).toBe(before)
  const moved = { ...home, addresses: ['192.168.1.21'] }
  expect(read(homeCertificate(folder, moved).cert).fingerprint256).not.toBe(before)
})
