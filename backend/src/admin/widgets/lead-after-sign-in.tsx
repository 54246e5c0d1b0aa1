import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { leadAfterSignIn } from "../workshop/lead-on"

/** Where Medusa's dashboard goes after signing in, if nothing else was asked for. */
const FIRST = "/orders"

/** Whoever signs in comes to a page of ours first: the platform goes on from there, nobody else asks for what is not theirs. */
const LeadAfterSignIn = () => {
  const { state } = useLocation() as { state: { from?: { pathname?: string } } | null }
  const navigate = useNavigate()
  const asked = state?.from?.pathname ?? FIRST
  useEffect(() => {
    const page = leadAfterSignIn(asked)
    if (page !== null) void navigate("/login", { replace: true, state: { from: { pathname: page } } })
  }, [asked, navigate])
  return null
}

export const config = defineWidgetConfig({ zone: "login.before" })

export default LeadAfterSignIn
