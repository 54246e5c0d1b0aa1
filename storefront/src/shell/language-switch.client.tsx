"use client"

import type { Locale } from "@etabli/store-api"
import { usePathname } from "next/navigation"
import type { MouseEvent } from "react"
import { languagePath } from "./language-path"

type LanguageSwitchProps = { locale: Locale; label: string; names: Record<Locale, string> }

/** Plain links to the same page; a click leads to the address itself, of which a cached page knows no filters. */
export function LanguageSwitch({ locale, label, names }: LanguageSwitchProps) {
  const pathname = usePathname()
  return (
    <nav aria-label={label}>
      <ul className="flex items-center text-sm">
        {Object.entries(names).map(([code, name]) => (
          <li key={code}>
            <a
              href={languagePath(pathname, code)}
              hrefLang={code}
              lang={code}
              aria-label={name}
              aria-current={code === locale ? "true" : undefined}
              onClick={keepAddress}
              // An address in an unknown language is answered under another path than the browser shows.
              suppressHydrationWarning
              className="inline-flex min-h-12 min-w-8 items-center justify-center rounded px-1 uppercase no-underline hover:underline aria-[current]:font-bold aria-[current]:underline aria-[current]:decoration-wood aria-[current]:decoration-2 sm:min-w-10"
            >
              {code}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function keepAddress({ currentTarget: link }: MouseEvent<HTMLAnchorElement>) {
  link.pathname = languagePath(window.location.pathname, link.lang)
  link.search = window.location.search
}
