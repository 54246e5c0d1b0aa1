export * from "./operator-file.js"
export * from "./piece-file.js"
