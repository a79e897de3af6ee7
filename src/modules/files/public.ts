export { readyArrivedFile } from './domain/arrived-file.ts'
export { redrawn, small, type Picture } from './domain/picture.ts'
export { fileAnswer, smallAnswer } from './store/file-answers.ts'
export { findFile, keepFile, type NewFile, type StoredFile } from './store/files.ts'
