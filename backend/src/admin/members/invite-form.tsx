import { Button, Container, Heading, Input, Label, Select } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useFormats } from "../baskets/use-formats"

const LANGUAGES = { fr: "Français", nl: "Nederlands", en: "English" } as const

type Role = { value: string; label: string }
type Asked = { email: string; role: string; locale: string }
type InviteFormProps = {
  /** As what one can be invited; the first stands chosen. */
  roles: readonly Role[]
  /** What the choice among them is called. */
  roleLabel: string
  languages: readonly string[]
  isSending: boolean
  onInvite: (asked: Asked) => void
}

/** Whom to invite, as what, and in which language the letter is. */
export function InviteForm({ roles, roleLabel, languages, isSending, onInvite }: InviteFormProps) {
  const { t } = useFormats()
  const id = useId()
  const [email, setEmail] = useState("")
  const [role, setRole] = useState(roles[0]?.value ?? "")
  const [locale, setLocale] = useState(languages[0] ?? "fr")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // An empty field that is marked as required would be drawn as a fault before anybody typed.
    if (email.trim() === "") return
    onInvite({ email: email.trim(), role, locale })
    setEmail("")
  }
  return (
    <Container>
      <Heading level="h2">{t("access.members.invite")}</Heading>
      <form className="mt-4 flex flex-wrap items-end gap-4" onSubmit={submit}>
        <div className="min-w-64 grow">
          <Label htmlFor={`${id}-email`}>{t("access.members.email")}</Label>
          <Input
            id={`${id}-email`}
            type="email"
            size="small"
            aria-required
            maxLength={254}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
        <div>
          <Label>{roleLabel}</Label>
          <Select size="small" value={role} onValueChange={setRole}>
            <Select.Trigger aria-label={roleLabel} className="w-56">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {roles.map(({ value, label }) => (
                <Select.Item key={value} value={value}>
                  {label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        <div>
          <Label>{t("access.members.language")}</Label>
          <Select size="small" value={locale} onValueChange={setLocale}>
            <Select.Trigger aria-label={t("access.members.language")} className="w-40">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {Object.entries(LANGUAGES).map(([code, name]) => (
                <Select.Item key={code} value={code}>
                  <span lang={code}>{name}</span>
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        <Button type="submit" size="small" isLoading={isSending}>
          {t("access.members.send")}
        </Button>
      </form>
    </Container>
  )
}
