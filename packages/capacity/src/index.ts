export * from "./allocate-stock.js"
