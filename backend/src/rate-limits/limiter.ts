import { Redis } from "ioredis"
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible"
import { config } from "../config"
import { LIMITS, type LimitName } from "./limits"

const limiters = new Map<LimitName, RateLimiterAbstract>()
const redis = config.redisUrl ? new Redis(config.redisUrl, { lazyConnect: true, maxRetriesPerRequest: 1 }) : null

type Consumption = { database: unknown; points?: number }

/** Seconds to wait, or null when the call may go on. */
export async function secondsToWait(
  name: LimitName,
  key: string,
  { database, points = 1 }: Consumption,
): Promise<number | null> {
  try {
    await limiterOf(name, database).consume(key, points)
    return null
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection
    return Math.max(1, Math.ceil(rejection.msBeforeNext / 1000))
  }
}

function limiterOf(name: LimitName, database: unknown): RateLimiterAbstract {
  const known = limiters.get(name)
  if (known) return known
  const fresh = build(name, database)
  limiters.set(name, fresh)
  return fresh
}

/** A key over its limit is refused from memory; a store that fails hands over to counting in memory. */
function build(name: LimitName, database: unknown): RateLimiterAbstract {
  const { points, seconds, shared } = LIMITS[name]
  const usual = { keyPrefix: name, points, duration: seconds }
  const memory = new RateLimiterMemory(usual)
  if (!shared) return memory
  const counted = { ...usual, inMemoryBlockOnConsumed: points + 1, insuranceLimiter: memory }
  if (redis) return new RateLimiterRedis({ ...counted, storeClient: redis })
  const table = { tableName: "rate_limit", tableCreated: true, clearExpiredByTimeout: true }
  return new RateLimiterPostgres({ ...counted, ...table, storeClient: database, storeType: "knex" })
}
