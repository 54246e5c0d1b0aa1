import { localeSchema } from "@etabli/store-api"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { config } from "../../../config"
import { databaseOf } from "../../../database/database-of"
import { joinPage, type JoinPage } from "../../../own-pages/join-page"
import { acceptInvitation, PASSWORD_LENGTH } from "../../../workflows/members/accept-invitation"
import { openInvitation, type OpenInvitation } from "../../../workflows/members/open-invitation"

const formSchema = z.object({
  first_name: z.string().trim().max(100).default(""),
  last_name: z.string().trim().max(100).default(""),
  password: z.string().max(200).default(""),
})

/** The page that an invitation's letter leads to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await show(res, req, { invitation: await openInvitation(databaseOf(req.scope), String(req.params.token)) })
}

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const token = String(req.params.token)
  const invitation = await openInvitation(databaseOf(req.scope), token)
  if (!invitation) return show(res, req, { invitation })
  const form = formSchema.catch({ first_name: "", last_name: "", password: "" }).parse(req.body ?? {})
  const fault = invitation.user_id ? undefined : faultOf(form)
  if (fault) return show(res, req, { invitation, fault, names: form })
  const outcome = await acceptInvitation(req.scope, token, invitation.user_id ? null : form)
  if (!outcome.ok) return show(res, req, { invitation: null })
  res.redirect(303, `${config.backendUrl}/app/login`)
}

function faultOf(form: z.infer<typeof formSchema>): JoinPage["fault"] {
  if (form.first_name === "") return "empty"
  return form.password.length < PASSWORD_LENGTH ? "short" : undefined
}

type Shown = Pick<JoinPage, "fault" | "names"> & { invitation: OpenInvitation | null }

async function show(res: MedusaResponse, req: MedusaRequest, { invitation, ...more }: Shown): Promise<void> {
  const locale = invitation?.locale ?? localeSchema.catch("fr").parse(req.acceptsLanguages("fr", "nl", "en"))
  const shown = invitation && {
    place: invitation.place,
    email: invitation.email,
    isKnown: invitation.user_id !== null,
  }
  res
    .status(invitation ? (more.fault ? 400 : 200) : 410)
    .set({ "cache-control": "no-store", "referrer-policy": "no-referrer" })
    .type("html")
    .send(await joinPage({ locale, invitation: shown, ...more }))
}
