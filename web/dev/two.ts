/** Ana and Ben side by side, each on an origin of their own; carries Ana's link over to Ben. */
const { protocol, port } = window.location
const at = (name: string): string =>
  `${protocol}//${name}.localhost:${port}/dev/person.html?${name}`
const frame = (name: string): HTMLIFrameElement | null =>
  document.querySelector<HTMLIFrameElement>(`#${name}`)

let link: string | null = null
let listening = false

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== 'string') return
  if (data === 'listening') listening = true
  else if (data.includes('pair=')) link = data
  if (listening && link !== null) frame('ben')?.contentWindow?.postMessage(link, '*')
})
for (const name of ['ana', 'ben']) frame(name)?.setAttribute('src', at(name))
