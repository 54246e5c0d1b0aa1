import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useEffect } from "react"
import { Navigate, useLocation, useNavigate } from "react-router-dom"
import { chooseOperator } from "../workshop/chosen-operator"
import { leadOnAtStart, rememberLeading, takeKept } from "../workshop/lead-on"
import { pageOfOurs } from "../workshop/page-of-ours"
import { useWorkshop } from "../workshop/use-workshop"

leadOnAtStart()

/**
 * On every page: from Medusa's own pages, which shortcuts and the first page lead to, a workshop's person goes on to the
 * page of ours; from a page that is not for their role, to the first one. What the palette found may be another of one's
 * workshops': the address says whose.
 */
const LeadHome = () => {
  const { me, isPlatform, operators } = useWorkshop()
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const named = new URLSearchParams(search).get("workshop")
  const isMine = operators.some(({ id }) => id === named)
  useEffect(() => {
    if (named && isMine) chooseOperator(named)
  }, [named, isMine])
  useEffect(() => {
    if (!me) return
    rememberLeading(!isPlatform)
    const asked = takeKept()
    if (isPlatform && asked !== null) void navigate(asked, { replace: true })
  }, [me, isPlatform, navigate])
  if (!me || isPlatform) return null
  const isForNobodyHere = operators.length === 0 && me.operators.length > 0
  const page = isForNobodyHere ? "/workshop" : pageOfOurs(pathname)
  return page === null ? null : <Navigate to={page} replace />
}

export const config = defineWidgetConfig({ zone: "topbar" })

export default LeadHome
