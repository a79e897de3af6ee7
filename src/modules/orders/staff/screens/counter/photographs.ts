import { useCallback, useEffect, useRef, useState } from 'react'

import { fileAddress, smallAddress, uploadFile } from '#staff-app/upload.ts'
import type { Photo } from '#ui/photos.tsx'
import type { Draft, DraftPhotograph } from './draft.ts'
import type { ChangeDraft } from './kept-draft.ts'
import { findPhotograph, forgetPhotograph, keepPhotograph } from './pending-photographs.ts'

type OnDevice = Readonly<{ file: Blob; address: string; hasFailed: boolean }>

const withFile = (key: string, fileId: string) => (draft: Draft) => ({
  photographs: draft.photographs.map((one) => (one.key === key ? { ...one, fileId } : one)),
})

const without = (key: string) => (draft: Draft) => ({
  photographs: draft.photographs.filter((one) => one.key !== key),
})

/** Photographs of the draft: shown at once, sent at once, sent again after a reload where that was cut short. */
export const usePhotographs = (photographs: readonly DraftPhotograph[], change: ChangeDraft) => {
  const [onDevice, setOnDevice] = useState<ReadonlyMap<string, OnDevice>>(new Map())
  const begun = useRef(new Set<string>())
  const put = useCallback(
    (key: string, held: OnDevice): void => setOnDevice((before) => new Map(before).set(key, held)),
    [],
  )

  const send = useCallback(
    async (key: string, held: OnDevice): Promise<void> => {
      begun.current.add(key)
      put(key, { ...held, hasFailed: false })
      try {
        const { id } = await uploadFile(held.file, 'photograph')
        change(withFile(key, id))
        await forgetPhotograph(key)
      } catch {
        put(key, { ...held, hasFailed: true })
      }
    },
    [change, put],
  )

  useEffect(() => {
    for (const { key, fileId } of photographs) {
      if (fileId !== null || begun.current.has(key)) continue
      begun.current.add(key)
      void findPhotograph(key).then((file) =>
        file
          ? send(key, { file, address: URL.createObjectURL(file), hasFailed: false })
          : change(without(key)),
      )
    }
  }, [photographs, send, change])

  const add = (files: readonly File[]): void => {
    const taken = files.map((file) => ({ file, key: crypto.randomUUID() }))
    for (const { file, key } of taken) {
      begun.current.add(key)
      const held = { file, address: URL.createObjectURL(file), hasFailed: false }
      put(key, held)
      void keepPhotograph(key, file).then(() => send(key, held))
    }
    change((draft) => ({
      photographs: [
        ...draft.photographs,
        ...taken.map(({ file, key }) => ({ key, fileId: null, name: file.name, marks: [] })),
      ],
    }))
  }
  const remove = (key: string): void => {
    change(without(key))
    void forgetPhotograph(key)
  }
  const retry = (key: string): void => {
    const held = onDevice.get(key)
    if (held) void send(key, held)
  }
  return { photos: photographs.map((one) => photoOf(one, onDevice.get(one.key))), add, remove, retry }
}

const photoOf = ({ key, fileId, name, marks }: DraftPhotograph, held: OnDevice | undefined): Photo => ({
  id: key,
  name,
  marks,
  address: held?.address ?? (fileId === null ? '' : smallAddress(fileId)),
  ...(fileId !== null && { full: fileAddress(fileId) }),
  ...(fileId === null && { state: held?.hasFailed ? ('failed' as const) : ('sending' as const) }),
})
