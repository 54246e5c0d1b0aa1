import { Module } from "@medusajs/framework/utils"
import { TestCardModuleService } from "./service"

export const TEST_CARD_MODULE = "testCard"

export default Module(TEST_CARD_MODULE, { service: TestCardModuleService })
