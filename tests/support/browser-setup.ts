import { startBrowserStack } from "./browser-stack.ts"

export default function setup() {
  return startBrowserStack()
}
