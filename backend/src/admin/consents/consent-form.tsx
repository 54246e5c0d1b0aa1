import { CHANNELS, CONSENT_COUNTRIES, consentTextOn, GIVERS, latestEnd, MEDIA, STORY_LANGUAGES } from "@etabli/stories"
import { Button, Checkbox, Input, Label, Text, Textarea } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useNavigate } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { Choice, Field } from "../pieces/field"
import { Section } from "../pieces/section"
import { BackendRefusal, type FieldFault, sendBackend } from "../workshop/call-backend"
import { toConsent, type TypedConsent } from "./consent-types"
import { TickTable } from "./tick-table"

const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Brussels" }).format(new Date())

function begin(language: TypedConsent["language"], country: TypedConsent["country"]): TypedConsent {
  const from = today()
  return {
    shown_name: "",
    isAdult: true,
    birth_year: "",
    country,
    language,
    givers: ["person"],
    ticks: {
      words: [],
      picture: [],
      voice: [],
      name: [],
    },
    valid_from: from,
    valid_to: latestEnd({ adult: true }, from),
    name: "",
    contact: "",
    signers: "",
  }
}

type Props = { operatorId: string; language: TypedConsent["language"] }

/** A consent as it was just given: the text to read together, what is ticked, who signed, and who it is. */
export function ConsentForm({ operatorId, language }: Props) {
  const { t } = useFormats()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [typed, setTyped] = useState(() => begin(language, "be"))
  const change = (part: Partial<TypedConsent>) => setTyped((before) => withEnd({ ...before, ...part }, part))
  const keeping = useMutation({
    mutationFn: () => sendBackend<{ id: string }>("POST", `/admin/operators/${operatorId}/consents`, toConsent(typed)),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["etabli-consents"] })
      void navigate(`/consents/${id}`)
    },
  })
  const faults = keeping.error instanceof BackendRefusal ? keeping.error.fields : []
  const fault = (path: string) => sentenceOf(faults, path, t)
  const text = consentTextOn(typed.valid_from)?.words[typed.language]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    keeping.mutate()
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3" noValidate>
      <Section id="read" title={t("consents.read")}>
        <div className="max-w-72">
          <Choice
            id="consent-language"
            label={t("consents.field.language")}
            value={typed.language}
            options={STORY_LANGUAGES.map((value) => ({ value, label: t(`pieces.language.${value}`) }))}
            onChange={(value) => change({ language: value as TypedConsent["language"] })}
          />
        </div>
        {text && (
          <div lang={typed.language} className="bg-ui-bg-subtle flex max-w-3xl flex-col gap-2 rounded-lg p-4">
            <Text weight="plus">{text.title}</Text>
            {text.paragraphs.map((paragraph) => (
              <Text key={paragraph}>{paragraph}</Text>
            ))}
          </div>
        )}
      </Section>
      <Section id="agreed" title={t("consents.field.ticks")}>
        <div className="max-w-96">
          <TextInput
            id="shown-name"
            label={t("consents.field.shown_name")}
            hint={t("consents.field.shown_name_hint")}
            fault={fault("shown_name")}
            value={typed.shown_name}
            onChange={(shown_name) => change({ shown_name })}
          />
        </div>
        <TickTable
          ticks={typed.ticks}
          change={(ticks) => change({ ticks })}
          media={MEDIA}
          channels={CHANNELS}
          fault={fault("ticks")}
        />
        <div className="grid max-w-xl gap-3 sm:grid-cols-2">
          <TextInput
            id="from"
            type="date"
            label={t("consents.field.valid_from")}
            fault={fault("valid_from")}
            value={typed.valid_from}
            onChange={(valid_from) => change({ valid_from })}
          />
          <TextInput
            id="to"
            type="date"
            label={t("consents.field.valid_to")}
            hint={t("consents.field.valid_to_hint")}
            fault={fault("valid_to")}
            value={typed.valid_to}
            onChange={(valid_to) => change({ valid_to })}
          />
        </div>
      </Section>
      <Section id="signed" title={t("consents.field.givers")}>
        <div className="grid max-w-2xl gap-3 sm:grid-cols-3">
          <Choice
            id="age"
            label={t("consents.field.age")}
            value={typed.isAdult ? "adult" : "minor"}
            options={["adult", "minor"].map((value) => ({ value, label: t(`consents.field.${value}`) }))}
            onChange={(value) => change({ isAdult: value === "adult" })}
          />
          {!typed.isAdult && (
            <TextInput
              id="birth-year"
              label={t("consents.field.birth_year")}
              fault={fault("birth_year")}
              value={typed.birth_year}
              onChange={(birth_year) => change({ birth_year })}
            />
          )}
          <Choice
            id="country"
            label={t("consents.field.country")}
            value={typed.country}
            options={CONSENT_COUNTRIES.map((value) => ({ value, label: t(`consents.country.${value}`) }))}
            onChange={(value) => change({ country: value as TypedConsent["country"] })}
          />
        </div>
        <fieldset className="flex flex-col gap-2" aria-describedby="givers-rule">
          <legend className="txt-compact-small-plus mb-1">{t("consents.field.givers")}</legend>
          {GIVERS.map((giver) => (
            <div key={giver} className="flex items-center gap-2">
              <Checkbox
                id={`giver-${giver}`}
                checked={typed.givers.includes(giver)}
                onCheckedChange={() =>
                  change({ givers: GIVERS.filter((one) => typed.givers.includes(one) !== (one === giver)) })
                }
              />
              <Label htmlFor={`giver-${giver}`} size="small">
                {t(`consents.giver.${giver}`)}
              </Label>
            </div>
          ))}
          <Text id="givers-rule" size="xsmall" className={fault("givers") ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
            {fault("givers") ?? t(`consents.rule.${typed.isAdult ? "adult" : typed.country}`)}
          </Text>
        </fieldset>
      </Section>
      <Section id="sealed" title={t("consents.field.sealed")}>
        <div className="grid max-w-2xl gap-3 sm:grid-cols-2">
          <TextInput
            id="name"
            label={t("consents.field.name")}
            fault={fault("identity.name")}
            value={typed.name}
            onChange={(name) => change({ name })}
          />
          <TextInput
            id="contact"
            label={t("consents.field.contact")}
            fault={fault("identity.contact")}
            value={typed.contact}
            onChange={(contact) => change({ contact })}
          />
          <Field id="signers" label={t("consents.field.signers")} hint={t("consents.field.signers_hint")}>
            {(described) => (
              <Textarea
                {...described}
                rows={3}
                value={typed.signers}
                onChange={(event) => change({ signers: event.target.value })}
              />
            )}
          </Field>
        </div>
        <div role="status" className="flex flex-wrap items-center gap-3">
          <Button type="submit" size="large" isLoading={keeping.isPending}>
            {t("consents.keep")}
          </Button>
          {keeping.isError && <Text className="text-ui-fg-error">{t("stories.refused")}</Text>}
        </div>
      </Section>
    </form>
  )
}

/** The longest that may be, again, as soon as what decides on it changes. */
function withEnd(typed: TypedConsent, part: Partial<TypedConsent>): TypedConsent {
  if (!("isAdult" in part || "birth_year" in part || "valid_from" in part)) return typed
  const year = Number(typed.birth_year)
  if (!typed.isAdult && !(year > 1990)) return typed
  const age = typed.isAdult ? ({ adult: true } as const) : ({ adult: false, birth_year: year } as const)
  return typed.valid_from ? { ...typed, valid_to: latestEnd(age, typed.valid_from) } : typed
}

function sentenceOf(
  faults: readonly FieldFault[],
  path: string,
  t: ReturnType<typeof useFormats>["t"],
): string | undefined {
  const fault = faults.find((one) => one.path === path)
  return fault && t(`consents.fault.${fault.code}`, { defaultValue: t("consents.fault.other") })
}

type InputProps = {
  id: string
  label: string
  hint?: string
  fault?: string | undefined
  type?: "date"
  value: string
  onChange: (text: string) => void
}

function TextInput({ id, label, hint, fault, type, value, onChange }: InputProps) {
  return (
    <Field id={`consent-${id}`} label={label} hint={hint} fault={fault}>
      {(described) => (
        <Input
          {...described}
          {...(type && { type })}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
