import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Output } from '../io.ts'
import { harmless, type Paint } from './paint.ts'
import type { Reporter } from './report.ts'
import { counted } from './summed.ts'
import type { Look } from './text.ts'
import { telling } from './troubles.ts'

/** What `--fix` would write, as a unified diff that `patch -p0` takes. */
export const diffReporter = (out: Output, err: Output, { paint, summary }: Look): Reporter => ({
  async begin() {},
  async file({ path, error }, { source, mended }) {
    if (error) return telling(err)(`${path}: ${error.message}`)
    if (source === mended) return
    const patch = createTwoFilesPatch(path, path, source, mended, undefined, undefined, {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY
    })
    const named = patch.replace(spacedNames, '$1\t\n$2\t')
    await out.write(out.isTTY ? coloured(named, paint) : named)
  },
  async end({ fixed, filesFixed }) {
    if (summary === 'hidden') return
    await err.write(
      fixed > 0
        ? `--fix would mend ${counted(fixed, 'finding')} in ${counted(filesFixed, 'file')}.\n`
        : '--fix would change nothing.\n'
    )
  }
})

/** `patch` takes a name with spaces for whole only where a tab ends it. */
const spacedNames = /^(--- .* .*)\n(\+\+\+ .*)/

const coloured = (patch: string, paint: Paint) =>
  patch
    .split('\n')
    .map(line => {
      const colour = line.startsWith('@')
        ? 'cyan'
        : line.startsWith('+')
          ? 'green'
          : line.startsWith('-')
            ? 'red'
            : 'reset'
      return colour === 'reset' ? harmless(line) : paint(colour, harmless(line))
    })
    .join('\n')
