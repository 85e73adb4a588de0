/** The page of a rule, for a browser. */
export const pageOf = (rule: string) => `${repository}/blob/main/engine/rules/${rule}.md`

/** Where Wirelint lives; `package.json` names the same address. */
export const repository = 'https://github.com/wirelint/wirelint'
