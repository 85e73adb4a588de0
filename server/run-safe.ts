import { type CancellationToken, LSPErrorCodes, type RemoteConsole, ResponseError } from 'vscode-languageserver'
import type { Runtime } from './runtime.ts'

export type RunSafe = <T>(run: () => Promise<T>, otherwise: T, token?: CancellationToken) => Promise<T>

/**
 * Answers a request, after what already waits (a newer keystroke, a cancellation). What goes wrong is logged,
 * once, and answered with `otherwise`: no request ends the server. A refusal goes to who has asked.
 */
export function safely(console: Pick<RemoteConsole, 'error'>, runtime: Runtime): RunSafe {
  const logged = new Set<string>()
  return async (run, otherwise, token) => {
    await new Promise<void>(resolve => runtime.after(0, resolve))
    if (token?.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Asked again.')
    try {
      return await run()
    } catch (error) {
      if (error instanceof ResponseError) throw error
      const says = error instanceof Error ? (error.stack ?? error.message) : String(error)
      if (!logged.has(says)) console.error(says)
      logged.add(says)
      return otherwise
    }
  }
}
