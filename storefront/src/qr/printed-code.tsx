import { qrPictureHref } from "./qr-picture-href"

type PrintedCodeProps = { id: string; title: string; words: string }

/** Stands on paper only: the way back from a printed page to the living one. */
export function PrintedCode({ id, title, words }: PrintedCodeProps) {
  return (
    <div className="printed-code">
      <img src={qrPictureHref(id, "svg")} alt="" width={120} height={120} fetchPriority="low" />
      <p>
        {title}
        <br />
        {words}
      </p>
    </div>
  )
}
