import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import express from "express"
import { BEFORE_MEDUSA_FALLS, refuseNamelessPlace } from "../access/before-medusa-falls"
import { guardAdmin } from "../access/guard-admin"
import { refuseRegistration } from "../access/refuse-registration"
import { guardStore } from "../access/guard-store"
import { keepLayoutToOneself, layOutForMember } from "../access/member-layout"
import { searchOwn } from "../access/search-own"
import { refuseClosedAccount } from "../access/refuse-closed-account"
import { config } from "../config"
import { FILES_PATH } from "../infrastructure"
import { limitedRoutes } from "../rate-limits/limited-routes"
import { answerError } from "./answer-error"

const perhapsCustomer = [
  authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
  refuseClosedAccount,
]
const customer = [authenticate("customer", ["session", "bearer"]), refuseClosedAccount]

export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    // File names carry the time they were stored at, so what a name gives never changes.
    {
      matcher: FILES_PATH,
      middlewares: [express.static(config.uploadDir, { immutable: true, maxAge: "365d", index: false })],
    },
    // With a photo in it; read by its own route. It stands before the rule for all others: the first that fits holds.
    { matcher: "/store/repairs", methods: ["POST"], bodyParser: false },
    { matcher: "/store/*", bodyParser: { sizeLimit: "100kb" } },
    { matcher: "/auth/*", bodyParser: { sizeLimit: "100kb" } },
    { matcher: "/join/*", bodyParser: { sizeLimit: "10kb" } },
    // People of the dashboard come by invitation alone.
    { matcher: "/auth/user/:auth_provider/register", methods: ["POST"], middlewares: [refuseRegistration] },
    { matcher: "/store", middlewares: [guardStore] },
    { matcher: "/admin", middlewares: [guardAdmin, refuseNamelessPlace] },
    ...BEFORE_MEDUSA_FALLS,
    { matcher: "/admin/search", methods: ["GET"], middlewares: [searchOwn] },
    { matcher: "/admin/layouts/:zone/configuration", methods: ["GET"], middlewares: [layOutForMember] },
    { matcher: "/admin/layouts/:zone/configuration", methods: ["POST"], middlewares: [keepLayoutToOneself] },
    // A photo or a sheet comes as it is, and is read by its own route.
    { matcher: "/admin/operators/:operator_id/pictures", methods: ["POST"], bodyParser: false },
    { matcher: "/admin/operators/:operator_id/story-pictures", methods: ["POST"], bodyParser: false },
    { matcher: "/admin/operators/:operator_id/consents/:consent_id/proofs", methods: ["POST"], bodyParser: false },
    { matcher: "/admin/operators/:operator_id/stories*", methods: ["POST"], bodyParser: { sizeLimit: "1mb" } },
    {
      matcher: "/admin/operators/:operator_id/recognitions/:recognition_id/proof",
      methods: ["POST"],
      bodyParser: false,
    },
    { matcher: "/admin/operators/:operator_id/imports", methods: ["POST"], bodyParser: false },
    { matcher: "/admin/operators/:operator_id/pieces*", methods: ["POST"], bodyParser: { sizeLimit: "1mb" } },
    // A basket needs no account; opened or placed by a signed-in customer it belongs to them.
    { matcher: "/store/baskets", methods: ["POST"], middlewares: perhapsCustomer },
    { matcher: "/store/baskets/:id/place", methods: ["POST"], middlewares: perhapsCustomer },
    { matcher: "/store/customers/me*", middlewares: customer },
    ...limitedRoutes,
  ],
})
