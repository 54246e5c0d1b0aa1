import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { Navigate, useLocation } from "react-router-dom"
import { chooseOperator } from "../workshop/chosen-operator"
import { leadOnAtStart, rememberLeading } from "../workshop/lead-on"
import { pageOfOurs } from "../workshop/page-of-ours"
import { useWorkshop } from "../workshop/use-workshop"

leadOnAtStart()

/**
 * On every page: from Medusa's own pages, which shortcuts and the first page lead to, a workshop's person goes on to the
 * page of ours. What the palette found may be another of one's workshops': the address says whose.
 */
const LeadHome = () => {
  const { me, isPlatform, operators } = useWorkshop()
  const { pathname, search } = useLocation()
  const named = new URLSearchParams(search).get("workshop")
  const isMine = operators.some(({ id }) => id === named)
  useEffect(() => {
    if (named && isMine) chooseOperator(named)
  }, [named, isMine])
  useEffect(() => {
    if (me) rememberLeading(!isPlatform)
  }, [me, isPlatform])
  const page = me && !isPlatform ? pageOfOurs(pathname) : null
  return page === null ? null : <Navigate to={page} replace />
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default LeadHome
