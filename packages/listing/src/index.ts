export * from "./category-file.js"
export * from "./operator-file.js"
export * from "./piece-file.js"
