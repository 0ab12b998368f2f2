/*
 * The scripts in test/run are plain JavaScript with JSDoc types, and so are their tests: TypeScript would not let a
 * typed file import them without declarations. `test/run/tsconfig.json` checks the types of both.
 */
import './browsers.spec.mjs';
import './built-sizes.spec.mjs';
import './changelog.spec.mjs';
import './checks.spec.mjs';
import './extension-lint.spec.mjs';
import './fault-table.spec.mjs';
import './once-more.spec.mjs';
import './package.spec.mjs';
import './permission-table.spec.mjs';
import './pictures.spec.mjs';
import './practise.spec.mjs';
import './setup.spec.mjs';
import './version.spec.mjs';
import './vitest-result.spec.mjs';
import './zip.spec.mjs';
