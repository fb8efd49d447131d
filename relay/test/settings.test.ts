/** Settings: what is right goes through, and each wrong one is called by its name. */
import { describe, expect, test } from 'vitest'
import { parseSettings } from '../src/settings.ts'

const refused = (env: Record<string, string>): readonly string[] => {
  const parsed = parseSettings(env)
  return parsed.ok ? [] : parsed.refusals.map(({ name }) => name)
}

describe('settings', () => {
  test('none at all is one machine, one port, one folder', () => {
    expect(parseSettings({})).toMatchObject({
      ok: true,
      value: { PORT: 8787, HOST: '127.0.0.1', TRUST_PROXY: false, PUBLIC_HOST: [] },
    })
  })
  test('an empty one counts as none', () =>
    expect(parseSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ value: { PORT: 8787 } }))
  test('names are listed with commas, in lower case', () =>
    expect(parseSettings({ PUBLIC_HOST: 'Mend.example, localhost:8787' })).toMatchObject({
      value: { PUBLIC_HOST: ['mend.example', 'localhost:8787'] },
    }))
  test('each wrong one is named, all at once', () =>
    expect(
      refused({ PORT: '70000', TRUST_PROXY: 'maybe', DISK_QUOTA_MB: '-1' }).toSorted(),
    ).toEqual(['DISK_QUOTA_MB', 'PORT', 'TRUST_PROXY']))
  test('half of a certificate is named by the half that is there', () => {
    expect(refused({ TLS_CERT: 'a.pem' })).toEqual(['TLS_KEY'])
    expect(refused({ TLS_KEY: 'a.pem' })).toEqual(['TLS_CERT'])
  })
  test('a value is never repeated: it may be a password', () => {
    const parsed = parseSettings({ DATABASE_URL: 'mysql://root:hunter2@db' })
    expect(parsed.ok).toBe(false)
    expect(JSON.stringify(parsed)).not.toContain('hunter2')
  })
})
