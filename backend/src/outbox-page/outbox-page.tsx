import type { ReactNode } from "react"
import { renderPage } from "../own-pages/render-page"

/** A row of the outbox as the page lists it. */
export type ListedMail = {
  id: string
  to: string
  locale: string
  kind: string
  subject: string
  created_at: Date
  sent_at: Date | null
  external_id: string | null
  error: string | null
  attempts: number
}
export type ReadMail = ListedMail & { html: string; text: string }

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem;color:#1e2320;background:#f7f3ea}
table{border-collapse:collapse;width:100%;background:#fff}td,th{border-bottom:1px solid #ddd3c2;padding:.5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
iframe{width:100%;height:46rem;border:1px solid #ddd3c2;background:#fff}pre{background:#fff;padding:1rem;white-space:pre-wrap;overflow-wrap:anywhere}a{color:#1f4d3a}nav a{margin-right:1rem}`

/** The mail itself is shut in a frame that runs nothing. */
const page = (title: string, children: ReactNode) => renderPage({ locale: "en", title, style: STYLE }, children)

export function outboxPage({
  mails,
  page: number,
  pages,
}: {
  mails: ListedMail[]
  page: number
  pages: number
}): Promise<string> {
  return page(
    "Outbox",
    <>
      <p>Every mail that was written, newest first. Without SMTP_URL they stay here.</p>
      {mails.length === 0 ? (
        <p>No mail yet. Place an order, and its mails will be here.</p>
      ) : (
        <MailTable mails={mails} />
      )}
      <nav>
        {number > 1 && <a href={`/outbox?page=${number - 1}`}>Newer</a>}
        {number < pages && <a href={`/outbox?page=${number + 1}`}>Older</a>}
      </nav>
    </>,
  )
}

function MailTable({ mails }: { mails: ListedMail[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">To</th>
          <th scope="col">What</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr key={mail.id}>
            <td>{mail.created_at.toISOString().slice(0, 19).replace("T", " ")}</td>
            <td>{mail.to}</td>
            <td>
              <a href={`/outbox/${mail.id}`}>{mail.subject || "(cleared)"}</a>
              <br />
              {mail.kind}, {mail.locale}
            </td>
            <td>{stateOf(mail)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function mailPage(mail: ReadMail): Promise<string> {
  return page(
    mail.subject || "(cleared)",
    <>
      <p>
        <a href="/outbox">Outbox</a> · to {mail.to} · {mail.kind}, {mail.locale} · {stateOf(mail)}
      </p>
      <iframe
        title="HTML"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={mail.html.replace("<head>", `<head><base target="_blank">`)}
      />
      <h2>Plain text</h2>
      <pre>{mail.text}</pre>
    </>,
  )
}

function stateOf({ sent_at, external_id, error, attempts }: ListedMail): string {
  if (sent_at) return external_id === "kept" ? "kept here" : "sent"
  return error ? `failed ${attempts} times: ${error}` : "waiting"
}
