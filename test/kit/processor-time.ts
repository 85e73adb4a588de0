/**
 * Milliseconds of processor time that this process has had. Tests that something cannot hang ask for these and for bounds
 * far off: what else runs on the machine must not make them fail. How fast it is, `npm run bench` tells.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
