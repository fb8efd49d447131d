/** What `deploy/` hands to an operator is so: it parses, and every setting in it is one that the relay takes. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseSettings, settingNames } from '../relay/src/settings.ts'

const require = createRequire(import.meta.url)
const yaml = require('js-yaml') as { readonly loadAll: (text: string) => unknown[] }
const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const documents = (file: string): unknown => yaml.loadAll(read(file))

const isTable = (it: unknown): it is Readonly<Record<string, unknown>> =>
  typeof it === 'object' && it !== null

/** Everything that stands under a name, however deep. */
function under(name: string, it: unknown): readonly unknown[] {
  if (!isTable(it)) return []
  return Object.entries(it).flatMap(([key, value]) => (key === name ? [value] : under(name, value)))
}

/** Lines such as `NAME=value`, wherever they stand in a page or a unit. */
function assigned(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/(?:^|[\s`])([A-Z][A-Z\d_]+)=([^\s`]+)/g)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}

/** `${NAME:-value}` as it is when nobody says otherwise, and the name that one must give. */
const filledIn = (value: unknown): string =>
  String(value)
    .replaceAll(/\$\{MEND_HOST(?::\?[^}]*)?\}/g, 'mend.example')
    .replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1')

const compose = documents('deploy/compose/compose.yaml')
const [services] = under('services', compose)
const relayService = isTable(services) ? services['relay'] : null
const kubernetes = documents('deploy/kubernetes/mend.yaml')
const variables = under('env', kubernetes).flat().filter(isTable)

const given: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  compose: Object.fromEntries(
    under('environment', relayService)
      .flatMap((it) => Object.entries(isTable(it) ? it : {}))
      .map(([name, value]) => [name, filledIn(value)]),
  ),
  kubernetes: Object.fromEntries(
    variables.map(({ name, value }) => [
      String(name),
      typeof value === 'string' ? value : 'postgres://one/mend',
    ]),
  ),
  'the image': assigned(read('deploy/Dockerfile')),
  'the unit': assigned(read('deploy/systemd/mend.service')),
  'the settings over Patroni': assigned(read('deploy/patroni/mend.env')),
  'the page on systemd': assigned(read('deploy/systemd/README.md')),
}
const notOurs = ['NODE_ENV', 'MEND_HOST']

describe.each(Object.entries(given))('the settings in %s', (_, env) => {
  const names = Object.keys(env).filter((name) => !notOurs.includes(name))

  test('are some, and each is known to the relay', () => {
    expect(names.length).toBeGreaterThan(1)
    expect(names.filter((name) => !settingNames.includes(name))).toEqual([])
  })
  test('have values that it takes', () => expect(parseSettings(env)).toMatchObject({ ok: true }))
})

test('the page on the relay has a row for every setting, and for nothing else', () => {
  const page = read('docs/relay.md')
  const table = page.slice(page.indexOf('## Settings'), page.indexOf('**`PUBLIC_HOST`.**'))
  const rows = [...table.matchAll(/^\| (`[^|]+?) +\|/gm)].map(([, names = '']) => names)
  const named = rows.flatMap((names) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name))
  expect(named.toSorted()).toEqual(settingNames.toSorted())
})

test('what is asked for over HTTP is what the relay answers, on the port that it listens on', () => {
  const pages = read('relay/src/http/pages.ts')
  const asked = under('httpGet', kubernetes).map((it) => (isTable(it) ? it['path'] : null))
  expect(asked.toSorted()).toEqual(['/healthz', '/readyz'])
  for (const page of asked) expect(pages).toContain(`'${String(page)}'`)
  const listening = parseSettings({})
  const port = listening.ok ? listening.value.PORT : null
  const metricsPort = given['kubernetes']?.['METRICS_PORT'] ?? ''
  expect(under('containerPort', kubernetes)).toEqual([port, Number(metricsPort)])
  expect(under('expose', relayService)).toEqual([[String(port)]])
  expect(read('deploy/compose/Caddyfile')).toContain(`reverse_proxy relay:${String(port)}`)
})

test('what the unit and the image start is there', () => {
  for (const file of ['deploy/systemd/mend.service', 'deploy/Dockerfile']) {
    const [program = ''] = /relay\/src\/\w+\.ts/.exec(read(file)) ?? []
    expect(existsSync(path.join(root, program))).toBe(true)
  }
})

test('whoever stops it waits for longer than it takes to say goodbye', () => {
  const wanted = 10
  expect(under('terminationGracePeriodSeconds', kubernetes).map(Number)[0]).toBeGreaterThan(wanted)
  expect(parseInt(String(under('stop_grace_period', relayService)[0]))).toBeGreaterThan(wanted)
  const [, unit] = /^TimeoutStopSec=(\d+)$/m.exec(read('deploy/systemd/mend.service')) ?? []
  expect(Number(unit)).toBeGreaterThan(wanted)
})

test('the image is built from sources alone, and what is installed is a layer of its own', () => {
  const left = read('.dockerignore').split('\n')
  for (const each of ['.git', '**/node_modules', 'data', '**/dist', '*.sqlite*']) {
    expect(left).toContain(each)
  }
  const image = read('deploy/Dockerfile')
  expect(image.indexOf('RUN npm ci')).toBeLessThan(image.indexOf('COPY . .'))
  const { workspaces } = JSON.parse(read('package.json')) as { readonly workspaces: string[] }
  for (const part of workspaces) expect(image).toContain(`COPY ${part}/package.json ${part}/`)
})

test('a unit that fails is tried again for ever', () => {
  const unit = read('deploy/systemd/mend.service')
  expect(unit).toMatch(/^StartLimitIntervalSec=0$/m)
  expect(unit.indexOf('StartLimitIntervalSec')).toBeLessThan(unit.indexOf('[Service]'))
})

test('no log of a container grows without end, and every proxy passes Host on with its port', () => {
  expect(under('logging', compose)).toHaveLength(2)
  expect(read('deploy/nginx/mend.conf')).toContain('proxy_set_header Host $http_host;')
})

describe('the three machines of deploy/patroni', () => {
  const files = ['config.yml', 'etcd', 'mend.env'].map((name) => read(`deploy/patroni/${name}`))
  const patroni = documents('deploy/patroni/config.yml')
  const etcd = assigned(read('deploy/patroni/etcd'))
  const number = (name: string): number => Number(under(name, patroni)[0])

  test('answer for what two disks have, and for nothing else', () => {
    expect(under('synchronous_mode', patroni)).toEqual([true])
    expect(under('synchronous_mode_strict', patroni)).toEqual([true])
    expect(under('synchronous_commit', patroni)).toEqual(['on'])
  })
  test('hold a lead for as long as Patroni may take to ask for it again, twice', () => {
    expect(number('ttl')).toBeGreaterThanOrEqual(number('loop_wait') + 2 * number('retry_timeout'))
  })
  test('ask etcd in the way that gives nobody a lead which is another’s by now', () => {
    expect(under('etcd3', patroni)).toEqual([])
    expect(under('etcd', patroni)).toHaveLength(1)
    expect(etcd['ETCD_ENABLE_V2']).toBe('true')
  })
  test('are the same three in every file', () => {
    const named = files.map((text) => [...new Set(text.match(/10\.0\.0\.[1-9]\d*/g))].toSorted())
    expect(named).toEqual(files.map(() => ['10.0.0.11', '10.0.0.12', '10.0.0.13']))
  })
  test('have nothing left to fill in that their page does not fill in', () => {
    const wanted = files.flatMap((text) => text.match(/\b(?:THIS|CLUSTER|RELAY)_[A-Z]+/g) ?? [])
    const page = read('deploy/patroni/README.md')
    const filled = [...page.matchAll(/s\/([A-Z_]+)\//g)].map(([, name = '']) => name)
    expect([...new Set(wanted)].toSorted()).toEqual(filled.toSorted())
  })
})
