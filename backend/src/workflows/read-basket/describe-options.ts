import { config } from "../../config"
import { offeredMethods } from "../place-basket/payment-provider"
import type { DescribeOptions } from "./describe-basket"
import { isEcoVisible } from "./eco-cents"
import { today } from "../../today"

/** What a basket's description depends on beside its facts: the day, and this installation's settings. */
export function describeOptions(): DescribeOptions {
  const day = today()
  return { today: day, methods: offeredMethods(), ecoVisible: isEcoVisible(config.frEco, day) }
}
