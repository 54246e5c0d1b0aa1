import { defineConfig, globalIgnores } from "eslint/config"
import reactHooks from "eslint-plugin-react-hooks"
import tseslint from "typescript-eslint"

const environmentReaders = [
  "**/config.ts",
  "**/env.ts",
  "**/env.server.ts",
  "**/*.config.{ts,js,mjs}",
  "**/medusa-config.ts",
  "scripts/launch.mjs",
  "scripts/lib/settings.ts",
]

export default defineConfig(
  globalIgnores([
    // Another shop, built only to compare speeds, with a configuration of its own.
    "tests/load/stock-medusa/",
    "**/node_modules/",
    "**/dist/",
    "**/.medusa/",
    "**/.next/",
    "**/.data/",
    "**/next-env.d.ts",
    "pictures/",
    "data/",
    "test-results/",
    "playwright-report/",
  ]),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/max-params": ["error", { max: 3 }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-floating-promises": ["error", { allowForKnownSafeCalls: [] }],
      // React takes async actions and handlers; a promise where a value is tested stays an error.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      // An interface may ask for a promise where one side has nothing to wait for.
      "@typescript-eslint/require-await": "off",
      // Answers of foreign code are checked although their types promise more than they hold.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      // `get<Answer>(path)` names what a caller expects of an answer.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // What Medusa's container and query give back has to be named somewhere.
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "no-console": ["error", { allow: ["warn", "error"] }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": [
        "error",
        {
          // NODE_ENV alone is free: bundlers put its value in its place.
          selector:
            ":not(MemberExpression[property.name='NODE_ENV']) > MemberExpression[object.name='process'][property.name='env']",
          message: "Settings are read once, in the typed configuration.",
        },
      ],
    },
  },
  {
    // Their folders' own tsconfig.json leaves tests out of the build.
    files: ["packages/**/*.test.ts", "backend/src/**/*.test.{ts,tsx}", "vitest.config.ts"],
    languageOptions: {
      parserOptions: { projectService: false, project: ["tests/tsconfig.json", "scripts/tsconfig.json"] },
    },
  },
  { files: ["**/*.tsx"], extends: [reactHooks.configs.flat.recommended] },
  { files: environmentReaders, rules: { "no-restricted-syntax": "off" } },
  { files: ["scripts/**", "tests/**", "backend/src/scripts/**"], rules: { "no-console": "off" } },
  {
    files: ["**/*.test.ts", "**/*.test.tsx", "tests/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      // A row of a table of cases has as many columns as it has.
      "@typescript-eslint/max-params": "off",
    },
  },
)
