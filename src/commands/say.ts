/** To the person at the terminal; the log goes to standard error. */
export const say = (line = ''): void => {
  process.stdout.write(`${line}\n`)
}
