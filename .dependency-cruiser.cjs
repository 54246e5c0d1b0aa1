/** The arrows of the house: storefront -> HTTP -> backend -> packages. */
module.exports = {
  forbidden: [
    {
      name: "packages-know-only-packages",
      comment: "The rules of the trade know neither the apps nor the tests.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(backend|storefront|tests|scripts)/" },
    },
    {
      name: "packages-do-no-io",
      comment: "Pure rules: no Medusa, no React, no network, no files (tests and adapters apart).",
      severity: "error",
      from: { path: "^packages/(?!search-)", pathNot: "[.]test[.]ts$" },
      to: { path: "(^|node_modules/)(@medusajs|react|next|pg|node:fs|fs|http|https|net|child_process)(/|$)" },
    },
    {
      name: "storefront-reaches-the-backend-over-http",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: "^(backend|tests|scripts)/" },
    },
    {
      name: "backend-stands-alone",
      severity: "error",
      from: { path: "^backend/", pathNot: "[.]test[.]tsx?$" },
      to: { path: "^(storefront|tests|scripts)/" },
    },
    {
      name: "modules-do-not-know-each-other",
      comment: "Workflows and links join modules; a module never reaches into another.",
      severity: "error",
      from: { path: "^backend/src/modules/([^/]+)/" },
      to: { path: "^backend/src/modules/", pathNot: "^backend/src/modules/$1/" },
    },
    {
      name: "modules-know-nothing-above-them",
      severity: "error",
      from: { path: "^backend/src/modules/" },
      to: { path: "^backend/src/(workflows|api|subscribers|jobs|links|admin|scripts)/" },
    },
    {
      name: "dashboard-pages-reach-the-backend-over-http",
      severity: "error",
      from: { path: "^backend/src/admin/" },
      to: { path: "^backend/src/(?!admin/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Data models point at each other through functions, which is Medusa's way.",
      from: { pathNot: "node_modules|^backend/src/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|[.]medusa|[.]next|[.]data|node_modules/[.]cache)/" },
    tsPreCompilationDeps: true,
    // The only one with an alias (@/…).
    tsConfig: { fileName: "storefront/tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
    cache: { folder: "node_modules/.cache/dependency-cruiser", strategy: "content" },
  },
}
