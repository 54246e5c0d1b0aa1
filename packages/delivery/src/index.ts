export * from "./holidays.js"
export * from "./promise.js"
export * from "./quote.js"
export * from "./working-days.js"
