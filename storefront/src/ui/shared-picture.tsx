/// <reference types="react/canary" />
import { type ReactNode, ViewTransition } from "react"

/** A piece's picture glides from the list to its page where the browser can do that. */
export function SharedPicture({ handle, children }: { handle: string; children: ReactNode }) {
  return (
    <ViewTransition name={`piece-${handle}`} share="picture-glide" default="none">
      {children}
    </ViewTransition>
  )
}
