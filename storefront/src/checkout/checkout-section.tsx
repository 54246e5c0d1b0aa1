import { type Locale, translator } from "@etabli/i18n"
import type { ReactNode } from "react"
import { classNames } from "@/ui/class-names"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { type OpenStep, type StepState, STEPS } from "./checkout-steps"
import { StepHeading } from "./step-heading.client"

type CheckoutSectionProps = {
  locale: Locale
  step: OpenStep
  state: StepState
  /** What was answered, in a few lines. */
  answer: ReactNode
  children: ReactNode
}

/** One numbered section: a form while open, its answer once given, a title before its turn. */
export function CheckoutSection({ locale, step, state, answer, children }: CheckoutSectionProps) {
  const t = translator(locale, "checkout")
  const title = t(`section.${step}`)
  const number = step === "review" ? STEPS.length + 1 : STEPS.indexOf(step) + 1
  return (
    <section
      id={step}
      aria-labelledby={`${step}-title`}
      className="scroll-mt-40 border-t border-line py-6 first:border-t-0 first:pt-0 lg:scroll-mt-16"
    >
      <div className="flex items-center gap-3">
        <StepNumber number={number} state={state} />
        <StepHeading id={`${step}-title`} step={step} isOpen={state === "open"}>
          {title}
        </StepHeading>
        {state === "answered" ? (
          <Link
            href={`/${locale}/checkout?edit=${step}#${step}`}
            aria-label={t("step.edit_of", { section: title })}
            className="link ml-auto inline-flex min-h-11 items-center text-sm"
          >
            {t("step.edit")}
          </Link>
        ) : null}
      </div>
      {state === "open" ? <div className="mt-5 sm:pl-12">{children}</div> : null}
      {state === "answered" ? <div className="mt-1 pl-12 text-sm text-soft">{answer}</div> : null}
    </section>
  )
}

function StepNumber({ number, state }: { number: number; state: StepState }) {
  const looks = {
    open: "bg-action text-action-ink",
    answered: "bg-action-wash text-action",
    later: "border border-line-strong text-soft",
  }
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "tabular flex size-9 shrink-0 items-center justify-center rounded-full font-semibold",
        looks[state],
      )}
    >
      {state === "answered" ? <Icon name="check" className="size-5" /> : number}
    </span>
  )
}
