import { type Locale, translator } from "@etabli/i18n"
import { classNames } from "./class-names"
import { Icon } from "./icon"
import { Link } from "./link"
import { pageNumbers } from "./page-numbers"

type PaginationProps = { locale: Locale; page: number; pages: number; hrefOf: (page: number) => string }

const BOX = "inline-flex size-12 items-center justify-center rounded border no-underline tabular"

export function Pagination({ locale, page, pages, hrefOf }: PaginationProps) {
  const t = translator(locale, "common")
  if (pages < 2) return null
  return (
    <nav aria-label={t("nav.pages")} className="mt-12 flex flex-wrap items-center justify-center gap-2">
      {page > 1 ? (
        <Link href={hrefOf(page - 1)} rel="prev" aria-label={t("nav.previous")} className={`${BOX} border-line-strong`}>
          <Icon name="chevron-left" />
        </Link>
      ) : null}
      {pageNumbers(page, pages).map((number, index) =>
        number === null ? (
          <span key={`gap-${String(index)}`} className="px-1 text-soft">
            …
          </span>
        ) : (
          <Link
            key={number}
            href={hrefOf(number)}
            aria-current={number === page ? "page" : undefined}
            aria-label={t("nav.page", { page: number })}
            className={classNames(
              BOX,
              number === page ? "border-ink bg-ink font-bold text-paper" : "border-line-strong",
            )}
          >
            {number}
          </Link>
        ),
      )}
      {page < pages ? (
        <Link href={hrefOf(page + 1)} rel="next" aria-label={t("nav.next")} className={`${BOX} border-line-strong`}>
          <Icon name="chevron-right" />
        </Link>
      ) : null}
    </nav>
  )
}
