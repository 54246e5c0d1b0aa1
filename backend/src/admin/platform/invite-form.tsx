import { Button, Checkbox, Heading, Input, Label, Text } from "@medusajs/ui"
import { useMutation, useQuery } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Choice } from "../sellers/choice"
import { FormField } from "../sellers/form-field"
import { LEGAL_FIELDS, readSellers } from "../sellers/seller"
import { COUNTRIES, useCountries } from "../sellers/tax-sections"
import { pathFaultsOf, useSentence } from "./faults"
import { type InvitationForm, invitationOf, NEW_SELLER, WORKSHOP_FIELDS } from "./invitation"
import { inviteOperator } from "./operators"

const LANGUAGES = ["fr", "nl", "en"] as const
const EMPTY: InvitationForm = { country: "be", seller: NEW_SELLER, "seller.country": "be", "manager.locale": "fr" }

/** Who the workshop is, who sells, and who will run it here. */
export function InviteForm({ onInvited }: { onInvited: (id: string) => void }) {
  const { t } = useFormats()
  const sentence = useSentence()
  const [form, setForm] = useState<InvitationForm>(() => ({
    ...EMPTY,
    ...Object.fromEntries(LEGAL_FIELDS.filter((name) => name !== "country").map((name) => [`seller.${name}`, ""])),
  }))
  const [languages, setLanguages] = useState<readonly string[]>(["fr"])
  const { data: sellers } = useQuery({ queryKey: ["etabli-sellers"], queryFn: readSellers })
  const sending = useMutation({ mutationFn: () => inviteOperator(invitationOf(form, languages)), onSuccess: onInvited })
  const faults = sending.isError ? pathFaultsOf(sending.error) : {}
  const set = (name: string, value: string) => setForm((before) => ({ ...before, [name]: value }))
  const field = { form, set, faults }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    sending.mutate()
  }
  return (
    <form onSubmit={submit} className="divide-y">
      <Group title={t("platform.invite.workshop")}>
        {WORKSHOP_FIELDS.map((name) => (
          <Field key={name} name={name} label={t(`platform.field.${name}`)} {...field} />
        ))}
        <Languages chosen={languages} onChange={setLanguages} error={sentence(faults.languages)} />
      </Group>
      <Group title={t("platform.invite.seller")}>
        <FormField id="invite-seller" label={t("platform.invite.which_seller")} error={sentence(faults["seller.id"])}>
          <Choice
            id="invite-seller"
            value={form.seller ?? NEW_SELLER}
            onChange={(value) => set("seller", value)}
            options={[
              { value: NEW_SELLER, label: t("platform.invite.new_seller") },
              ...(sellers ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </FormField>
        {form.seller === NEW_SELLER &&
          LEGAL_FIELDS.map((name) => (
            <Field key={name} name={`seller.${name}`} label={t(`sellers.field.${name}`)} {...field} />
          ))}
      </Group>
      <Group title={t("platform.invite.manager")}>
        <Field name="manager.email" label={t("platform.invite.manager_email")} {...field} />
        <FormField id="invite-locale" label={t("platform.invite.letter")}>
          <Choice
            id="invite-locale"
            value={form["manager.locale"] ?? "fr"}
            onChange={(value) => set("manager.locale", value)}
            options={LANGUAGES.map((value) => ({ value, label: t(`platform.language.${value}`) }))}
          />
        </FormField>
      </Group>
      <div className="flex flex-wrap items-center gap-3 px-6 py-4" role="status">
        <Button type="submit" isLoading={sending.isPending}>
          {t("platform.invite.send")}
        </Button>
        {sending.isError && (
          <Text size="small" className="text-ui-fg-error">
            {faults.form ? sentence(faults.form) : t("platform.invite.at_fields")}
          </Text>
        )}
      </div>
    </form>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="px-6 py-4">
      <Heading level="h2" className="mb-3">
        {title}
      </Heading>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
    </section>
  )
}

type FieldProps = {
  name: string
  label: string
  form: InvitationForm
  set: (name: string, value: string) => void
  faults: Record<string, string>
}

function Field({ name, label, form, set, faults }: FieldProps) {
  const { country } = useCountries()
  const sentence = useSentence()
  const id = `invite-${name.replace(".", "-")}`
  const isCountry = name.endsWith("country")
  return (
    <FormField id={id} label={label} error={sentence(faults[name])}>
      {isCountry ? (
        <Choice
          id={id}
          value={form[name] ?? "be"}
          onChange={(value) => set(name, value)}
          options={COUNTRIES.map((value) => ({ value, label: country(value) }))}
        />
      ) : (
        <Input
          id={id}
          size="small"
          value={form[name] ?? ""}
          aria-invalid={faults[name] !== undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => set(name, event.target.value)}
        />
      )}
    </FormField>
  )
}

type LanguagesProps = { chosen: readonly string[]; onChange: (chosen: string[]) => void; error: string | undefined }

function Languages({ chosen, onChange, error }: LanguagesProps) {
  const { t } = useFormats()
  const toggle = (language: string, isOn: boolean) =>
    onChange(LANGUAGES.filter((one) => (one === language ? isOn : chosen.includes(one))))
  return (
    <fieldset>
      <legend className="txt-small font-medium">{t("platform.invite.languages")}</legend>
      {LANGUAGES.map((language) => (
        <div key={language} className="flex items-center gap-2 py-1">
          <Checkbox
            id={`language-${language}`}
            checked={chosen.includes(language)}
            onCheckedChange={(isOn) => toggle(language, isOn === true)}
          />
          <Label htmlFor={`language-${language}`} size="small">
            {t(`platform.language.${language}`)}
          </Label>
        </div>
      ))}
      <div role="status">
        {error && (
          <Text size="xsmall" className="text-ui-fg-error">
            {error}
          </Text>
        )}
      </div>
    </fieldset>
  )
}
