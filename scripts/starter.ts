/**
 * Follows whoever started this by `npm start`: between npm and this process stands a shell that hands on no signal.
 *
 *     npm ── sh ── this
 *
 * Told to stop, npm tells the shell, which ends and says nothing. Told to make a backup (SIGUSR2), npm itself ends. So this
 * process looks after both: without the shell it was to stop; without npm it makes its backup, and stops too, for nobody is
 * left to stop it.
 */
import { execFileSync } from 'node:child_process'

const lookEveryMs = 250

/** Does nothing where it was not npm that started this, or where nobody can say who did. */
export function followStarter(): void {
  if (process.env['npm_lifecycle_event'] !== 'start' || process.platform === 'win32') return
  const shell = process.ppid
  const npm = parentOf(shell)
  const timer = setInterval(() => {
    const wasToStop = process.ppid !== shell
    const isAlone = npm !== null && !isThere(npm)
    if (!wasToStop && !isAlone) return
    clearInterval(timer)
    if (!wasToStop && process.listenerCount('SIGUSR2') > 0) process.kill(process.pid, 'SIGUSR2')
    process.kill(process.pid, 'SIGTERM')
  }, lookEveryMs)
  timer.unref()
}

/** Null where the system has no `ps` to say it, or says that nobody is. */
function parentOf(pid: number): number | null {
  try {
    const said = execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' })
    const parent = Number(said.trim())
    return Number.isInteger(parent) && parent > 1 ? parent : null
  } catch {
    return null
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
