/** `npm run home`: Mend for the phones in one's own network, with HTTPS, and without an account anywhere. */
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { homeCertificate } from './home-certificate.ts'
import { start } from './start.ts'

const port = process.env['PORT'] ?? '8443'
const paperPort = 8480
const addresses = Object.values(os.networkInterfaces())
  .flatMap((each) => each ?? [])
  .filter(({ family, internal }) => family === 'IPv4' && !internal)
  .map(({ address }) => address)
const name = `${os.hostname().split('.')[0]?.toLowerCase() ?? 'mend'}.local`
const data = path.resolve(process.env['DATA_DIR'] ?? 'data')
const files = certificate()
if (files !== null) await open(files)

function certificate() {
  try {
    return homeCertificate(path.join(data, 'home'), { name, addresses })
  } catch (trouble) {
    console.error(`No certificate could be made. Is the program openssl there? ${String(trouble)}`)
    process.exitCode = 1
    return null
  }
}

async function open({ authority, cert, key }: NonNullable<ReturnType<typeof certificate>>) {
  const hosts = [name, ...addresses].map((host) => `${host}:${port}`)
  Object.assign(process.env, { HOST: '0.0.0.0', PORT: port, TLS_CERT: cert, TLS_KEY: key })
  process.env['PUBLIC_HOST'] ??= hosts.join(',')
  const paper = readFileSync(authority)
  // What a phone has to trust, for it to take: a certificate, and nothing that is secret.
  http
    .createServer((_, answer) => {
      answer.writeHead(200, {
        'content-type': 'application/x-x509-ca-cert',
        'content-disposition': 'attachment; filename="mend-at-home.crt"',
      })
      answer.end(paper)
    })
    .on('error', () => {
      console.error(`Port ${paperPort} is taken: bring ${authority} to the phones another way.`)
    })
    .listen(paperPort)
    .unref()
  console.log(`
On each phone, in the same network:
  1. open http://${name}:${paperPort} and install what it downloads (docs/home.md says where)
     its fingerprint: ${new X509Certificate(paper).fingerprint256}
  2. open https://${name}:${port}
`)
  await start()
}
