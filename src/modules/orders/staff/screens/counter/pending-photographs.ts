/** Photographs that the house does not have yet, kept on the device: a lost connection or a reload loses none. */
const storeName = 'photographs'

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('counter', 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no storage')))
  })

const answerOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no storage')))
  })

const within = async <Result>(work: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> => {
  const database = await open()
  try {
    return await answerOf(work(database.transaction(storeName, 'readwrite').objectStore(storeName)))
  } finally {
    database.close()
  }
}

/** A private window may refuse to keep anything; the photograph is sent all the same, so the refusal is passed over. */
export const keepPhotograph = async (key: string, file: Blob): Promise<void> => {
  await within((store) => store.put(file, key)).catch(() => undefined)
}

export const findPhotograph = async (key: string): Promise<Blob | undefined> => {
  const found: unknown = await within((store) => store.get(key)).catch(() => undefined)
  return found instanceof Blob ? found : undefined
}

export const forgetPhotograph = async (key: string): Promise<void> => {
  await within((store) => store.delete(key)).catch(() => undefined)
}
