import { type Locale, translator } from "@etabli/i18n"
import type { Maker, Text } from "@etabli/store-api"
import { classNames } from "@/ui/class-names"
import { Link } from "@/ui/link"
import { tint } from "@/ui/tint"
import { qrPictureHref } from "./qr-picture-href"

export type TagContent = {
  id: string
  title: Text
  maker: Maker
  /** A line of facts that stays true on paper: no price, no stock. */
  facts: string
  /** What a visitor finds behind the code. */
  promise: string
  /** The page it leads to, below the language. */
  path: string
}

/** A sheet of A4 that fits any printer: eight tags to cut out. */
const TAGS = 8

export function TagSheet({ tag, locale }: { tag: TagContent; locale: Locale }) {
  const t = translator(locale, "story")
  const title = tag.title.text
  return (
    <div className="page-width py-10 print:p-0">
      <div className="print:hidden">
        <h1 className="text-3xl">{t("tag.title", { title })}</h1>
        <p className="mt-3 max-w-text text-lg text-soft">{t("tag.intro")}</p>
        <p className="mt-2 max-w-text">{t("tag.print")}</p>
        <p className="mt-2 max-w-text">{t("tag.valid")}</p>
        <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <a href={qrPictureHref(tag.id, "svg")} download={`${fileName(tag)}.svg`} className="link">
              {t("tag.svg")}
            </a>
          </li>
          <li>
            <a href={qrPictureHref(tag.id, "png")} download={`${fileName(tag)}.png`} className="link">
              {t("tag.png")}
            </a>
          </li>
          <li>
            <Link href={`/${locale}${tag.path}`} className="link">
              {t("tag.back")}
            </Link>
          </li>
        </ul>
      </div>
      <ul className="tag-sheet mt-10 print:mt-0">
        {Array.from({ length: TAGS }, (_, index) => (
          <li key={index} aria-hidden={index > 0 ? true : undefined}>
            <Tag tag={tag} alt={index === 0 ? t("tag.code", { title }) : ""} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Tag({ tag, alt }: { tag: TagContent; alt: string }) {
  return (
    <div className="tag">
      <img src={qrPictureHref(tag.id, "svg")} alt={alt} width={130} height={130} />
      <div>
        <p className="tag-title" lang={tag.title.lang}>
          {tag.title.text}
        </p>
        <p className="tag-maker">
          <span className={classNames("tag-dot", tint(tag.maker.tint).dot)} aria-hidden="true" />
          {tag.maker.name}, {tag.maker.city}
        </p>
        <p className="tag-facts">{tag.facts}</p>
        <p className="tag-promise">{tag.promise}</p>
      </div>
    </div>
  )
}

function fileName({ path }: TagContent): string {
  return path.split("/").slice(1).join("-")
}
