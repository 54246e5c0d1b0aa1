"use client"

import { usePathname } from "next/navigation"
import { useEffect } from "react"
import { Button } from "@/ui/button"
import { errorSentences } from "@/shell/error-sentences"

type ErrorPageProps = { error: Error & { digest?: string } }

/** When a page could not be made. Runs in the browser, so its few sentences are kept apart from the texts. */
export default function ErrorPage({ error }: ErrorPageProps) {
  const { title, body, again } = errorSentences(usePathname())
  useEffect(() => {
    console.error("The page could not be made.", error.digest ?? error.message)
  }, [error])
  return (
    <div className="page-width py-20">
      {/* The page's own title failed with it. */}
      <title>{title}</title>
      <h1 className="text-3xl">{title}</h1>
      <p className="mt-4 max-w-text text-lg">{body}</p>
      <Button className="mt-8" onClick={askAgain}>
        {again}
      </Button>
    </div>
  )
}

/** Next's own `reset` draws the same answer again; what failed was the answer. */
function askAgain() {
  window.location.reload()
}
