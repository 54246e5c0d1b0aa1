import type { ComponentProps } from "react"
import { classNames } from "./class-names"
import { Link } from "./link"

type Look = { variant?: "primary" | "quiet" | "plain"; wide?: boolean }

const BASE =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded py-2.5 text-base font-semibold no-underline " +
  "transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60"

const VARIANTS = {
  primary: "px-5 bg-action text-action-ink hover:bg-action-strong",
  quiet: "px-5 border border-line-strong bg-raised text-ink hover:border-ink",
  plain: "px-2 text-ink underline decoration-wood hover:decoration-current",
} as const

function look({ variant = "primary", wide = false }: Look, extra?: string) {
  return classNames(BASE, VARIANTS[variant], wide && "w-full", extra)
}

export function Button({ variant, wide, className, type = "button", ...rest }: ComponentProps<"button"> & Look) {
  return (
    <button type={type} className={look({ ...(variant && { variant }), ...(wide && { wide }) }, className)} {...rest} />
  )
}

export function ButtonLink({ variant, wide, className, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link className={look({ ...(variant && { variant }), ...(wide && { wide }) }, className)} {...rest} />
}
