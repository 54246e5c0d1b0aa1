import NextLink from "next/link"
import type { ComponentProps } from "react"

/** A link inside the shop. Not fetched ahead: a page of 24 cards would otherwise load 24 pages nobody asked for. */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
