const isNumeric = (host: string): boolean => /^(?:\d{1,3}\.){3}\d{1,3}$|^\[/.test(host)

/** Passkeys are bound to a name: at an address in numbers every browser refuses them, and so nobody is offered one. */
export const passkeysWork = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && !isNumeric(globalThis.location.hostname)
