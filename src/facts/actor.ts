/** Who did what a fact tells. */
export type Actor =
  | { readonly kind: 'staff'; readonly id: string }
  | { readonly kind: 'client'; readonly id: string }
  | { readonly kind: 'system'; readonly id: null }
  | { readonly kind: 'import'; readonly id: string | null }
