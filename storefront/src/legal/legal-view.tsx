import { type Locale, translator } from "@etabli/i18n"
import { Notice } from "@/ui/notice"
import type { LegalText } from "./legal-pages"
import { type Inline, textBlocks } from "./text-blocks"

export function LegalView({ text, locale }: { text: LegalText; locale: Locale }) {
  const t = translator(locale, "legal")
  const isUnfinished = text.sections.some(({ body }) => body.includes("[["))
  return (
    <div className="page-width pt-10">
      <h1 className="text-3xl">{text.title}</h1>
      <p className="mt-3 max-w-text text-lg text-soft">{text.description}</p>
      {isUnfinished ? (
        <Notice tone="warning" className="mt-6 max-w-text">
          <p>{t("to_fill_in")}</p>
        </Notice>
      ) : null}
      <div className="mt-10 gap-14 lg:grid lg:grid-cols-[16rem_1fr]">
        <Contents text={text} label={t("contents")} />
        <div className="flex max-w-text flex-col gap-10 max-lg:mt-10">
          {text.sections.map(({ id, title, body }) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`} className="scroll-mt-28">
              <h2 id={`${id}-title`} className="text-xl">
                {title}
              </h2>
              <Body body={body} />
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}

function Contents({ text, label }: { text: LegalText; label: string }) {
  return (
    <nav aria-label={label} className="text-sm lg:sticky lg:top-24 lg:self-start">
      <p className="font-semibold">{label}</p>
      <ul className="mt-2 border-l-2 border-line">
        {text.sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="block py-1.5 pl-4 no-underline hover:underline">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Body({ body }: { body: string }) {
  return (
    <div className="mt-3 flex flex-col gap-4">
      {textBlocks(body).map((block, index) =>
        block.kind === "paragraph" ? (
          <p key={index}>
            <Line content={block.content} />
          </p>
        ) : (
          <ul key={index} className="flex list-disc flex-col gap-2 pl-5">
            {block.items.map((item, position) => (
              <li key={position}>
                <Line content={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  )
}

function Line({ content }: { content: Inline[] }) {
  return content.map((part, index) =>
    part.kind === "fill_in" ? (
      <mark key={index} className="rounded-sm bg-ochre-band px-1 text-ink">
        {part.text}
      </mark>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  )
}
