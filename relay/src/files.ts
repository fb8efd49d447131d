/** The app's files over HTTP: precompressed where they are, cached by their names, under a strict policy. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

/** Answers with a file of the app, or with its page where the path is a screen's. */
export type Files = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export function openFiles(folder: string): Files {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      plain(response, 405)
      return
    }
    const wanted = requestedPath(request.url ?? '/')
    if (wanted === null) {
      plain(response, 400)
      return
    }
    const isScreen = path.extname(wanted) === ''
    const file = path.join(folder, isScreen ? 'index.html' : wanted)
    const found = await pick(file, request.headers['accept-encoding'] ?? '')
    if (found === null) {
      plain(response, 404)
      return
    }
    const headers = { ...securityHeaders, ...fileHeaders(file, found) }
    if (request.headers['if-none-match'] === found.tag)
      return void response.writeHead(304, headers).end()
    response.writeHead(200, headers)
    if (request.method === 'HEAD') return void response.end()
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response)
  }
}

/**
 * Nothing from elsewhere, no framing, no other origin's window, no address told on.
 *
 * `wasm-unsafe-eval` is for key stretching in WebAssembly: it allows compiling WebAssembly, and no script. Sockets to the
 * page's own host are 'self' since CSP 3.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
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

type Found = {
  readonly file: string
  readonly size: number
  readonly tag: string
  readonly encoding: string | null
}

const encodings = [
  { token: 'br', suffix: '.br' },
  { token: 'gzip', suffix: '.gz' },
]

async function pick(file: string, accepted: string): Promise<Found | null> {
  for (const { token, suffix } of encodings) {
    if (!accepted.split(/[\s,;]+/).includes(token)) continue
    const found = await look(file + suffix, token)
    if (found !== null) return found
  }
  return look(file, null)
}

async function look(file: string, encoding: string | null): Promise<Found | null> {
  try {
    const { size, mtimeMs } = await stat(file).then((it) =>
      it.isFile() ? it : Promise.reject(new Error('no file')),
    )
    const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}${encoding ?? ''}"`
    return { file, size, tag, encoding }
  } catch {
    return null
  }
}

// The build puts a hash into the names under assets/: such a file never changes.
const isHashed = (file: string): boolean => /[\\/]assets[\\/].*-[\w-]{8,}\.\w+$/.test(file)

function fileHeaders(file: string, found: Found): Record<string, string | number> {
  return {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: found.tag,
    Vary: 'Accept-Encoding',
    ...(found.encoding === null ? {} : { 'Content-Encoding': found.encoding }),
  }
}

export function plain(response: ServerResponse, status: number, body = ''): void {
  response.writeHead(status, {
    ...securityHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(body)
}
