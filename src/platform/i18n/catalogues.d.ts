declare module 'virtual:texts/*' {
  export const messages: Record<string, import('@lingui/message-utils/compileMessage').CompiledMessage>
}
