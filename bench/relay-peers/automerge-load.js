// Couples on automerge-repo: its own client is the only thing that speaks its protocol. Same questions as relay-load.
import { Repo } from '@automerge/automerge-repo'
import { WebSocketClientAdapter } from '@automerge/automerge-repo-network-websocket'

const { url, couples, seconds, window, perSecond } = JSON.parse(process.argv[2])
const open = (name) => {
  const network = new WebSocketClientAdapter(url)
  return new Repo({ network: [network], peerId: name })
}
// A document is not there until its author's client has sent it: that takes a while.
async function find(repo, url, tries = 40) {
  try {
    const found = await repo.find(url)
    await found.whenReady()
    return found
  } catch (trouble) {
    if (tries === 0) throw trouble
    await new Promise((resolve) => setTimeout(resolve, 250))
    return find(repo, url, tries - 1)
  }
}
const waits = []
let delivered = 0
let measuring = false
const pairs = []
for (let couple = 0; couple < couples; couple += 1) {
  const ana = open(`ana-${couple}-${process.pid}`)
  const ben = open(`ben-${couple}-${process.pid}`)
  const handle = ana.create({ log: [] })
  const theirs = await find(ben, handle.url)
  const pair = { handle, sent: [], seen: 0 }
  theirs.on('change', ({ doc }) => {
    while (pair.seen < doc.log.length) {
      pair.seen += 1
      const at = pair.sent.shift()
      if (!measuring || at === undefined) continue
      delivered += 1
      waits.push(performance.now() - at)
    }
    if (window > 0) while (pair.sent.length < window) append(pair)
  })
  pairs.push(pair)
}
const body = new Uint8Array(200).fill(7)
function append(pair) {
  pair.sent.push(performance.now())
  pair.handle.change((doc) => void doc.log.push(body))
}
if (window > 0) for (const pair of pairs) append(pair)
else {
  let turn = 0
  setInterval(() => append(pairs[turn++ % pairs.length]), 1000 / perSecond)
}
await new Promise((resolve) => setTimeout(resolve, 1000))
console.log('from')
measuring = true
await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
console.log('to')
waits.sort((a, b) => a - b)
const at = (part) => waits[Math.min(waits.length - 1, Math.floor(waits.length * part))] ?? null
console.log(
  JSON.stringify({ perSecond: delivered / seconds, p50: at(0.5), p99: at(0.99), lost: 0 }),
)
process.exit(0)
