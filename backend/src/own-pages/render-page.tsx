import { render } from "@react-email/render"
import type { Locale } from "@etabli/store-api"
import type { ReactNode } from "react"

const STYLE = `
  :root { color-scheme: light dark; font: 18px/1.5 system-ui, sans-serif }
  main { max-width: 28rem; margin: 4rem auto; padding: 0 1.25rem }
  label, input { display: block; width: 100%; box-sizing: border-box }
  label { margin-top: 1rem; font-weight: 600 }
  input, button { font: inherit; padding: .6rem .75rem; border-radius: .4rem; border: 1px solid GrayText }
  button { margin-top: 1.5rem; width: 100%; cursor: pointer; background: ButtonText; color: ButtonFace; font-weight: 600 }
  small { display: block }
  [role=alert] { border-left: .25rem solid #b42318; padding: .25rem 0 .25rem .75rem }`

type Head = { locale: Locale; title: string; style?: string }

/** A page of the backend's own: it works without script and loads nothing; React escapes all that stands in it. */
export async function renderPage({ locale, title, style = STYLE }: Head, children: ReactNode): Promise<string> {
  const html = await render(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>,
  )
  // The renderer writes the document type of mails, under which browsers draw as they did twenty years ago.
  return html.replace(/^<!DOCTYPE[^>]*>/, "<!doctype html>")
}
