import * as vscode from 'vscode'

/** A task of the type `wirelint` in `tasks.json`, as the manifest defines it. */
interface CheckTask extends vscode.TaskDefinition {
  readonly files?: readonly string[]
  readonly options?: readonly string[]
  readonly command?: string
}

/** “Terminal: Run Task” has a check by the command, whose findings the problem matcher reads. */
export const tasks = (): vscode.Disposable =>
  vscode.tasks.registerTaskProvider('wirelint', {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file' || uri.scheme === 'vscode-remote')
        .map(folder => taskOf({ type: 'wirelint' }, folder, 'check')),
    resolveTask: ({ definition, scope, name }) =>
      taskOf(definition as CheckTask, typeof scope === 'object' ? scope : vscode.TaskScope.Workspace, name)
  })

function taskOf(definition: CheckTask, scope: vscode.WorkspaceFolder | vscode.TaskScope.Workspace, name: string) {
  const { command = 'wirelint', options = [], files = ['.'] } = definition
  const run = new vscode.ShellExecution(command, ['check', '--format', 'compact', ...options, ...files])
  const task = new vscode.Task(definition, scope, name, 'wirelint', run, '$wirelint')
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent }
  return task
}
