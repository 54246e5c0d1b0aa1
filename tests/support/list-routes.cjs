// Loaded before the backend by a test: with the first request, writes every route that its router holds to ROUTES_FILE.
const { writeFileSync } = require("node:fs")
const express = require("express")

const handle = express.application.handle
let isTold = false

express.application.handle = function handleAndTell(...given) {
  if (!isTold && this._router && this._router.stack.length > 0) {
    isTold = true
    writeFileSync(process.env.ROUTES_FILE, JSON.stringify(routesOf(this._router.stack)))
  }
  return handle.apply(this, given)
}

function routesOf(stack) {
  return stack.flatMap((layer) => {
    if (layer.route) {
      const methods = Object.keys(layer.route.methods).map((method) => method.toUpperCase())
      return methods.map((method) => `${method} ${String(layer.route.path)}`)
    }
    return layer.handle && layer.handle.stack ? routesOf(layer.handle.stack) : []
  })
}
