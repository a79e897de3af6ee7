/** A file as it is kept: judged and readied, its bytes not yet stored. */
export interface NewFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly width?: number
  readonly height?: number
}
