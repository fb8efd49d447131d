/** A file that the page has made, handed to the browser to keep. */

/** @param name - what its person finds it by; seen by anyone who looks at the device's files */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Later: some browsers only begin to read the file after the press is over.
  setTimeout(() => URL.revokeObjectURL(url), readingMs)
}

const readingMs = 60_000
