/** The app's files over HTTP: from memory, precompressed where they are, cached by their names, under a strict policy. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

/** Answers with a file of the app, or with its page where the path is a screen's. */
export type Files = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Reads the built app into memory, some megabytes, once: whoever asks and hangs up leaves no file open, and a build that
 * is made meanwhile is served from the next start on, whole.
 *
 * @param isSecure - whether a request came by HTTPS: then the browser is told to come by nothing else from now on
 */
export function openFiles(
  folder: string,
  isSecure: (request: IncomingMessage) => boolean = () => false,
): Files {
  const kept = readFolder(folder)
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      plain(response, 405)
      return
    }
    const wanted = requestedPath(request.url ?? '/')
    if (wanted === null) {
      plain(response, 400)
      return
    }
    const isPage = path.posix.extname(wanted) === ''
    const name = isPage ? pageFor(kept, request.headers) : wanted
    const found = pick(kept, name, request.headers['accept-encoding'] ?? '')
    if (found === null) {
      plain(response, 404)
      return
    }
    const headers = {
      ...securityHeaders(isSecure(request)),
      ...fileHeaders(name, found),
      ...(isPage ? { Vary: 'Accept-Encoding, Accept-Language, Cookie' } : {}),
    }
    const isKnown = request.headers['if-none-match'] === found.tag
    response.writeHead(isKnown ? 304 : 200, headers)
    response.end(isKnown || request.method === 'HEAD' ? undefined : found.bytes)
  }
}

/**
 * Nothing from elsewhere, no framing, no other origin's window, no address told on, no text that becomes a script.
 *
 * `wasm-unsafe-eval` is for key stretching in WebAssembly: it allows compiling WebAssembly, and no script. Sockets to the
 * page's own host are 'self' since CSP 3. The one script address that the app makes by itself is its service worker's, by
 * the policy `mend`.
 *
 * @param secure - by HTTPS: for two years the browser comes by nothing else
 */
export function securityHeaders(secure = false): Readonly<Record<string, string>> {
  return secure ? { ...policies, 'Strict-Transport-Security': 'max-age=63072000' } : policies
}

const policies: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "worker-src 'self'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types mend',
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(self), bluetooth=(self), microphone=(), geolocation=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
}

/** `tag` tells two builds apart even where a file is as long as it was. */
type Kept = { readonly bytes: Buffer; readonly tag: string; readonly encoding: string | null }

/** By the path asked for; hidden files are not there. */
function readFolder(folder: string, under = '/'): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [file, name] = [path.join(folder, entry.name), under + entry.name]
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory())
      for (const [inside, found] of readFolder(file, `${name}/`)) kept.set(inside, found)
    else if (entry.isFile()) kept.set(name, readOne(file))
  }
  return kept
}

function readOne(file: string): Kept {
  const bytes = readFileSync(file)
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const encoding = encodings.find(({ suffix }) => file.endsWith(suffix))?.token ?? null
  return { bytes, tag: `"${hash}"`, encoding }
}

/** Null for what is no path, climbs out, or names a hidden file. */
function requestedPath(url: string): string | null {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/')
    const parts = decoded.split(/[/\\]/)
    const hidden = parts.some((part) => part.startsWith('.'))
    return hidden || decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}

const encodings = [
  { token: 'br', suffix: '.br' },
  { token: 'gzip', suffix: '.gz' },
]

function pick(kept: ReadonlyMap<string, Kept>, name: string, accepted: string): Kept | null {
  const tokens = accepted.split(/[\s,;]+/)
  for (const { token, suffix } of encodings) {
    const found = tokens.includes(token) ? kept.get(name + suffix) : undefined
    if (found !== undefined) return found
  }
  const found = kept.get(name)
  // The compressed form is an answer to those who understand it, and no file of its own.
  return found === undefined || found.encoding !== null ? null : found
}

/** The page in the language that was chosen on the device, else in the first that its browser asks for and that is there. */
function pageFor(
  kept: ReadonlyMap<string, Kept>,
  { cookie = '', ...headers }: IncomingMessage['headers'],
): string {
  const chosen = /(?:^|;\s*)language=([a-z]{2})(?:;|$)/.exec(cookie)?.[1]
  const asked = languagesAsked(headers['accept-language'] ?? '')
  const found = [...(chosen === undefined ? [] : [chosen]), ...asked].find(
    (language) => language === 'en' || kept.has(pageIn(language)),
  )
  return found === undefined || found === 'en' ? '/index.html' : pageIn(found)
}

const pageIn = (language: string): string => `/index.${language}.html`

/** What a browser would have, best first (RFC 9110 §12.5.4): "de-AT, en;q=0.5" asks for "de", then "en". */
function languagesAsked(header: string): readonly string[] {
  const asked = header.slice(0, 200).toLowerCase().split(',')
  const ranges = asked.flatMap((range) => {
    const [, language, q = '1'] =
      /^\s*([a-z]{2})(?:-[\w-]*)?\s*(?:;\s*q=([\d.]+)\s*)?$/.exec(range) ?? []
    return language === undefined ? [] : [{ language, q: Number(q) }]
  })
  return ranges
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ language }) => language)
}

// The build puts a hash into the names under assets/: such a file never changes.
const isHashed = (name: string): boolean => /\/assets\/.*-[\w-]{8,}\.\w+$/.test(name)

function fileHeaders(name: string, found: Kept): Record<string, string | number> {
  return {
    'Content-Type': types[path.posix.extname(name)] ?? 'application/octet-stream',
    'Content-Length': found.bytes.length,
    'Cache-Control': isHashed(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: found.tag,
    Vary: 'Accept-Encoding',
    ...(found.encoding === null ? {} : { 'Content-Encoding': found.encoding }),
  }
}

/** A short answer in plain text, under the same headers as every other. */
export function plain(response: ServerResponse, status: number, body = ''): void {
  response.writeHead(status, {
    ...securityHeaders(),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(body)
}
