import { request } from './request.ts'

export type UploadedFile = Readonly<{ id: string; name?: string; mediaType?: string; size?: number }>

/** Keeps a picture or a document in the house; the record it belongs to refers to it by id. */
export const uploadFile = (file: Blob, name = 'file'): Promise<UploadedFile> => {
  const form = new FormData()
  form.append('file', file, file instanceof File ? file.name : name)
  return request('/api/files', { method: 'POST', body: form, idempotencyKey: crypto.randomUUID() })
}

/** Where a kept file is read from; the server checks who asks. */
export const fileAddress = (id: string): string => `/api/files/${encodeURIComponent(id)}`

/** The same picture, small enough for a list. */
export const smallAddress = (id: string): string => `${fileAddress(id)}/small`
