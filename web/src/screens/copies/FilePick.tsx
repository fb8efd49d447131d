/** The file of a copy, chosen by its person; its name and size are said back. */
import { copies as text } from '../../words/en/copies.ts'

const [kilo, mega] = [1_000, 1_000_000]

/** @param props.onFile - null where the choice was taken back */
export function FilePick(props: {
  readonly file: File | null
  readonly onFile: (file: File | null) => void
}) {
  const { file } = props
  return (
    <div class="field">
      <label>
        <span class="label">{text.file}</span>
        <input
          type="file"
          class="box"
          aria-describedby="copy-file-hint"
          onChange={(event) => props.onFile(event.currentTarget.files?.[0] ?? null)}
        />
      </label>
      <p id="copy-file-hint" class="soft small">
        {file === null ? text.fileHint : text.fileChosen(file.name, sizeWords(file.size))}
      </p>
    </div>
  )
}

const sizeWords = (bytes: number): string =>
  bytes < mega
    ? text.kilobytes(String(Math.max(1, Math.round(bytes / kilo))))
    : text.megabytes(String(Math.round(bytes / mega)))
