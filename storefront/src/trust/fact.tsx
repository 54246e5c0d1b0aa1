import type { Locale } from "@etabli/i18n"
import type { Text } from "@etabli/store-api"
import type { ReactNode } from "react"
import { Paragraphs } from "@/ui/paragraphs"

export function FactGrid({ children }: { children: ReactNode }) {
  return <div className="grid gap-x-10 gap-y-7 sm:grid-cols-2">{children}</div>
}

export function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4 className="font-display text-base font-semibold">{title}</h4>
      <div className="mt-1.5">{children}</div>
    </section>
  )
}

export function TextFact({ title, text, locale }: { title: string; text: Text; locale: Locale }) {
  return (
    <Fact title={title}>
      <Paragraphs text={text} locale={locale} />
    </Fact>
  )
}
