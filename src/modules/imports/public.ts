export { fieldsOf, importKinds, isImportKind, type ImportKind, type Mapping } from './domain/fields.ts'
export { suggestMapping } from './domain/suggest-mapping.ts'
export {
  findCutOff,
  findImport,
  insertImport,
  listRefusals,
  recallMapping,
  rememberMapping,
} from './store/import-rows.ts'
export { runImport } from './jobs.ts'
