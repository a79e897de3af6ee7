import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'

const params = z.strictObject({ id: z.uuid() })

/** A form with one file under the name `file`; see `uploadFile` of the staff app. */
export const storeFile = endpoint({
  method: 'POST',
  path: '/api/files',
  reply: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    mediaType: z.string(),
    size: z.number(),
    width: z.number().nullable(),
    height: z.number().nullable(),
  }),
})

export const readFile = endpoint({ method: 'GET', path: '/api/files/:id', params, reply: z.never() })

export const readSmall = endpoint({ method: 'GET', path: '/api/files/:id/small', params, reply: z.never() })
