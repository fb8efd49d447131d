/** The packet as its reader will see it, and the ways to take it along: text, print, PDF (R45). */
import { useRef, useState } from 'preact/hooks'
import { useHouse } from '../../house/useHouse.ts'
import { saveFile } from '../../page/files/save-file.ts'
import { Plain, Primary, Quiet } from '../../parts/Button.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { useTask } from '../../parts/task.ts'
import { packet as text } from '../../rooms/outside/words.ts'
import { type PacketDocument, plainText } from './document.ts'
import './packet.css'

type PreviewProps = { readonly document: PacketDocument; readonly onBack: () => void }

/** What is printed is what is read here, and nothing around it. */
export function Preview({ document, onBack }: PreviewProps) {
  const { clock } = useHouse()
  const pdf = usePdf(document)
  const name = `packet-${new Date(clock.read()).toISOString().slice(0, 10)}`
  return (
    <Screen
      title={text.preview.title}
      foot={
        <>
          <Primary disabled={pdf.busy} onPress={() => pdf.start(`${name}.pdf`)}>
            {text.preview.pdf}
          </Primary>
          <Quiet wide onPress={() => window.print()}>
            {text.preview.print}
          </Quiet>
          <Quiet wide onPress={() => saveFile(asText(document), `${name}.txt`)}>
            {text.preview.text}
          </Quiet>
          <Plain onPress={onBack}>{text.preview.back}</Plain>
        </>
      }
    >
      <p class="soft small">{text.preview.note}</p>
      {pdf.busy && (
        <div class="stack" role="status">
          <progress
            max={100}
            value={Math.floor(pdf.share * 100)}
            aria-label={text.preview.making}
          />
          <Plain onPress={pdf.stop}>{text.cancel}</Plain>
        </div>
      )}
      {pdf.said !== null && <p role="alert">{text.preview.said[pdf.said]}</p>}
      <Paper document={document} />
    </Screen>
  )
}

const asText = (document: PacketDocument): Blob =>
  new Blob([plainText(document)], { type: 'text/plain;charset=utf-8' })

/** Made on this device, with a library that is loaded now. */
function usePdf(document: PacketDocument) {
  const [share, setShare] = useState(0)
  const [said, setSaid] = useState<'saved' | 'stopped' | 'letters' | null>(null)
  const stop = useRef(new AbortController())
  const task = useTask(async (name: string) => {
    stop.current = new AbortController()
    setShare(0)
    setSaid(null)
    const { pdfOf } = await import('./pdf.ts')
    const made = await pdfOf(document, { progress: setShare, stop: stop.current.signal })
    if (typeof made === 'string') {
      setSaid(made)
      return
    }
    saveFile(new Blob([new Uint8Array(made)], { type: 'application/pdf' }), name)
    setSaid('saved')
  })
  return { ...task, share, said, stop: () => stop.current.abort() }
}

function Paper({ document: { title, made, groups } }: Pick<PreviewProps, 'document'>) {
  return (
    <article class="paper stack" data-paper>
      <h2>{title}</h2>
      <p class="soft small">{made}</p>
      {groups.map(({ head, entries }) => (
        <section key={head} class="stack">
          <h3>{head}</h3>
          {entries.map(({ what, by, when, parts }) => (
            <div key={`${what} ${by} ${parts[0]?.words ?? ''}`}>
              <p class="soft small">
                {what} · <bdi>{by}</bdi> · {when}
              </p>
              {parts.map(({ head: name, words }) => (
                <p key={name} class="words" dir="auto">
                  {name !== null && <span class="small soft block">{name}</span>}
                  {words}
                </p>
              ))}
            </div>
          ))}
        </section>
      ))}
    </article>
  )
}
