import { Icon } from "./icon"
import { Link } from "./link"

type BreadcrumbsProps = { label: string; items: { href?: string; text: string; lang?: string }[] }

export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className="py-4 text-sm text-soft">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        {items.map((item, index) => (
          <li key={item.text} className="flex min-w-0 items-center gap-1.5 wrap-anywhere" lang={item.lang}>
            {index > 0 ? <Icon name="chevron-right" className="size-3 shrink-0" /> : null}
            {item.href ? (
              <Link href={item.href} className="link inline-block py-1">
                {item.text}
              </Link>
            ) : (
              <span aria-current="page">{item.text}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
