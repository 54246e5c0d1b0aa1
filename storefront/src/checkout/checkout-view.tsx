import { type Locale, translator } from "@etabli/i18n"
import type { Basket } from "@etabli/store-api"
import type { ReactNode } from "react"
import type { Customer } from "@/backend/customers.server"
import { ActionForm } from "@/forms/action-form.client"
import { AddressStep } from "./address-step"
import { AddressAnswer, ContactAnswer, DeliveryAnswer, PaymentAnswer } from "./checkout-answers"
import { saveContact, saveDelivery, savePayment } from "./checkout-actions"
import { CheckoutSection } from "./checkout-section"
import { type OpenStep, type Step, stepState, STEPS } from "./checkout-steps"
import { contactSpec } from "./contact-spec"
import { deliverySpec } from "./delivery-spec"
import { paymentSpec } from "./payment-spec"
import { Review } from "./review"
import { SignInHint } from "./sign-in-hint"

export type CheckoutViewProps = {
  locale: Locale
  basket: Basket
  customer: Customer | null
  open: OpenStep
  /** Id of a saved address to begin the address form with. */
  from?: string | undefined
}

export function CheckoutView(props: CheckoutViewProps) {
  const { locale, basket, open } = props
  const answers = answersOf(locale, basket)
  return (
    <>
      {STEPS.map((step) => (
        <CheckoutSection
          key={step}
          locale={locale}
          step={step}
          state={stepState(step, open, basket.missing)}
          answer={answers[step]}
        >
          <StepForm {...props} step={step} />
        </CheckoutSection>
      ))}
      <CheckoutSection locale={locale} step="review" state={open === "review" ? "open" : "later"} answer={null}>
        <Review locale={locale} basket={basket} />
      </CheckoutSection>
    </>
  )
}

function answersOf(locale: Locale, basket: Basket): Record<Step, ReactNode> {
  return {
    contact: <ContactAnswer locale={locale} basket={basket} />,
    address: <AddressAnswer locale={locale} address={basket.address} />,
    delivery: <DeliveryAnswer locale={locale} basket={basket} />,
    payment: <PaymentAnswer locale={locale} basket={basket} />,
  }
}

function StepForm({ step, ...props }: CheckoutViewProps & { step: Step }) {
  const { locale, basket, customer } = props
  switch (step) {
    case "contact":
      return (
        <>
          <SignInHint locale={locale} customer={customer} isFresh={basket.contact === null} />
          <ActionForm id="contact-form" action={saveContact} spec={contactSpec(locale, basket, customer)} />
        </>
      )
    case "address":
      return <AddressStep {...props} />
    case "delivery":
      return (
        <>
          <p className="mb-5 text-soft">{translator(locale, "checkout")("delivery.hint")}</p>
          <ActionForm id="delivery-form" action={saveDelivery} spec={deliverySpec(locale, basket)} />
        </>
      )
    case "payment":
      return <ActionForm id="payment-form" action={savePayment} spec={paymentSpec(locale, basket)} />
  }
}
