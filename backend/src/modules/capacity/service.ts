import { MedusaService } from "@medusajs/framework/utils"
import { Bench } from "./models/bench"
import { BenchChange } from "./models/bench-change"
import { BenchTake } from "./models/bench-take"
import { BenchWeek } from "./models/bench-week"
import { Cap } from "./models/cap"
import { CapTake } from "./models/cap-take"
import { CapUse } from "./models/cap-use"
import { GoodsHold } from "./models/goods-hold"
import { LinePromise } from "./models/line-promise"
import { MadeLine } from "./models/made-line"
import { WaitingEntry } from "./models/waiting-entry"

export class CapacityModuleService extends MedusaService({
  Bench,
  BenchChange,
  BenchWeek,
  BenchTake,
  Cap,
  CapUse,
  CapTake,
  GoodsHold,
  LinePromise,
  MadeLine,
  WaitingEntry,
}) {}
