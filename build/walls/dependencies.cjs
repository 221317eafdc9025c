// The walls of the house (docs/decisions/0009-two-hosts.md): who may import whom. dependency-cruiser reads this.
const test = '[.]test[.]tsx?$|/testing/'
const core = '^electron/core/'
const hosts = '^electron/(host|desktop|http|main[.]ts|browser[.]ts|preload[.]ts)'
const packageOf = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-plain',
      comment: 'shared/ is what both sides know: zod and itself, no Node, no DOM library, no Electron.',
      severity: 'error',
      from: { path: '^shared/', pathNot: test },
      to: { pathNot: ['^shared/', packageOf('zod')] },
    },
    {
      name: 'core-knows-no-host',
      comment: 'electron/core/ runs in any host: it reaches shared/ and itself, never a host, a screen, Electron or the network.',
      severity: 'error',
      from: { path: core },
      to: {
        path: [
          hosts,
          '^renderer/',
          '^e2e/',
          packageOf('electron', 'hono', '@hono', 'playwright-core', 'antd', 'zustand'),
          '^(node:)?(http|https|http2|net|tls|dgram|child_process)$',
          'react-dom/client',
        ],
      },
    },
    {
      name: 'react-only-for-forms',
      comment: 'In the core React renders paper forms to static HTML, and nothing else.',
      severity: 'error',
      from: { path: core, pathNot: ['^electron/core/printing/', test] },
      to: { path: packageOf('react', 'react-dom') },
    },
    {
      name: 'hosts-use-the-door',
      comment: 'A host reaches the core through app.ts and ports.ts, so that every call passes dispatch.',
      severity: 'error',
      from: { path: hosts, pathNot: test },
      to: {
        path: core,
        pathNot: '^electron/core/(app|ports)[.]ts$|^electron/core/(database/open|printing/sheets)[.]ts$|^electron/core/demo/',
      },
    },
    {
      name: 'hosts-are-apart',
      comment:
        'The browser host must run without Electron, the desktop host without a server; what both need is in electron/host/.',
      severity: 'error',
      from: { path: '^electron/(host|http|browser[.]ts)' },
      to: { path: ['^electron/desktop/', packageOf('electron')] },
    },
    {
      name: 'desktop-has-no-server',
      comment: 'The desktop window is served by its own protocol.',
      severity: 'error',
      from: { path: '^electron/(host|desktop|main[.]ts|preload[.]ts)' },
      to: { path: ['^electron/http/', '^(node:)?(http|https|http2|net)$'] },
    },
    {
      name: 'screens-only-ask',
      comment: 'renderer/ talks to the core through renderer/api and shares only shared/.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: test },
      to: {
        path: [
          '^electron/',
          '^e2e/',
          '^build/',
          '^(node:)?(fs|path|os|child_process|http|https|crypto)$',
          packageOf('electron', 'better-sqlite3'),
        ],
      },
    },
    {
      name: 'sql-stays-at-home',
      comment: 'One domain reaches another through its service functions, never through its statements.',
      severity: 'error',
      from: { path: '^electron/core/([^/]+)/', pathNot: test },
      to: { path: '^electron/core/[^/]+/.*[.]sql[.]ts$', pathNot: '^electron/core/($1|database)/' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { pathNot: `${test}|^(e2e|bench|build)/` },
      to: { path: [test, '^e2e/'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-missing',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
