"use client"

import { usePathname } from "next/navigation"
import { errorSentences } from "@/shell/error-sentences"
import "@/styles/globals.css"

/** When even the layout could not be made: no header, no font, but words and a way on. */
export default function GlobalError() {
  const pathname = usePathname()
  const { title, body, again } = errorSentences(pathname)
  return (
    <html lang={pathname.split("/")[1]}>
      <body>
        <title>{title}</title>
        <main className="page-width py-20">
          <h1 className="text-3xl">{title}</h1>
          <p className="mt-4 max-w-text text-lg">{body}</p>
          <button
            type="button"
            onClick={() => {
              window.location.reload()
            }}
            className="mt-8 min-h-12 rounded bg-action px-5 font-semibold text-action-ink"
          >
            {again}
          </button>
        </main>
      </body>
    </html>
  )
}
