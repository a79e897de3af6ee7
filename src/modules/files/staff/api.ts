import { mayWork } from '#doors/roles.ts'
import { anyStaff, staffRoute, staffUpload, type StaffRoute } from '#doors/staff.ts'
import { notFound } from '#platform/refusal.ts'
import { largestOfAll } from '../domain/file-kind.ts'
import { fileAnswer, smallAnswer } from '../store/file-answers.ts'
import { findFile, keepFile } from '../store/files.ts'
import * as contract from './contract.ts'
import { prepareFile } from './prepare.ts'

export const filesApi: StaffRoute[] = [
  staffUpload(contract.storeFile, mayWork, {
    mostBytes: largestOfAll,
    prepare: prepareFile,
    answer: async ({ scope, foundation, prepared }) => {
      const { storageKey: _storageKey, ...file } = await keepFile(scope, foundation.files, prepared)
      return file
    },
  }),

  staffRoute(contract.readFile, anyStaff, async ({ scope, foundation, params }) => {
    const file = await findFile(scope, params.id)
    return file === undefined ? notFound() : fileAnswer(foundation.files, file)
  }),

  staffRoute(contract.readSmall, anyStaff, async ({ scope, foundation, params }) => {
    const file = await findFile(scope, params.id)
    return (file === undefined ? undefined : smallAnswer(foundation.files, file)) ?? notFound()
  }),
]
