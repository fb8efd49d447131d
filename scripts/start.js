/** `npm start`: one command to a running Mend. Checks the runtime first, in words. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 24 && !(major === 22 && minor >= 18)) {
  console.error(`Mend runs on Node 24. This is ${process.versions.node}.`)
  console.error(
    'Run "npm ci" first (it brings Node 24 along on Linux and Windows), or install Node 24.',
  )
  process.exit(1)
}
const { start } = await import('./start.ts')
await start()
