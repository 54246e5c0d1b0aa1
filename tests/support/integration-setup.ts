import type { TestProject } from "vitest/node"
import { startTestCluster, type ClusterInfo } from "./test-cluster.ts"

declare module "vitest" {
  export interface ProvidedContext {
    cluster: ClusterInfo
  }
}

/** One Postgres for all integration suites; each suite works in clones of its template database. */
export default async function setup(project: TestProject) {
  const cluster = await startTestCluster()
  project.provide("cluster", cluster.info)
  return cluster.stop
}
