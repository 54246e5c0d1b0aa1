import { bench } from "../tests/load/bench.ts"

process.exit(await bench(process.argv.slice(3)))
