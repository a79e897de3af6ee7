/** Loaded when somebody uses a passkey: its three hundred modules would cost every start a quarter of a second. */
export const passkeyLibrary = () => import('@simplewebauthn/server')
