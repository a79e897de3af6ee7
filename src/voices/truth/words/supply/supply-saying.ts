/**
 * What is said of a part by whole phrases, in which `#` stands for the part: `lacking`, it is not here yet; `here`, it has come;
 * `ordered`, somebody has asked for it. A `lacking` phrase holds its own "not".
 */
export type SupplySaying = 'lacking' | 'here' | 'ordered'

export type SupplyWords = Readonly<Record<SupplySaying, string>>
