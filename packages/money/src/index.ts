export * from "./cents.js"
export * from "./creditor-reference.js"
export * from "./shares.js"
export * from "./split.js"
