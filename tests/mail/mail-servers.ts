import { spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../loopback.ts'

const dovecotPath = '/usr/sbin/dovecot'
const eximPath = '/usr/sbin/exim4'

/** Why these tests cannot run here; undefined when they can. */
export const missingMailServers = (): string | undefined => {
  const missing = [dovecotPath, eximPath].filter((path) => !existsSync(path))
  if (missing.length > 0)
    return `not installed: ${missing.join(', ')} (apt-get install dovecot-imapd exim4-daemon-light)`
  // Both give up the rights of root for those of their own users; without root neither may begin.
  return process.getuid?.() === 0 ? undefined : 'Dovecot and Exim start as root only'
}

export const mailPassword = 'a password of loopback'

/** Debian's Dovecot and Exim on loopback with a folder, ports and configuration of their own: no service of the system is touched. */
export interface MailServers {
  readonly imapPort: number
  readonly smtpPort: number
  startImap(): Promise<void>
  /** Ends it without warning, as a power cut does. */
  killImap(): Promise<void>
  said(): string
  close(): Promise<void>
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (answer: boolean): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(2000, () => end(false))
    socket.once('error', () => end(false))
    // A greeting, not only an open door: the master listens before its workers are there.
    socket.once('data', () => end(true))
  })

const untilOpen = async (port: number, said: () => string): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await isOpen(port)) return
    await wait(50)
  }
  throw new Error(`nothing answers on port ${port}:\n${said()}`)
}

interface Place {
  readonly folder: string
  readonly imapPort: number
  readonly smtpPort: number
  /** Whose the mail is: Exim's own user, because with a configuration of ours it may become no other. */
  readonly owner: { readonly uid: number; readonly gid: number }
}

/** Mailboxes that exist; whatever else is written to comes back. */
const boxes = ['service@maison.test', 'claire@client.test', 'stranger@client.test']

const dovecotConfiguration = ({ folder, imapPort, owner: { uid, gid } }: Place): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u allow_all_users=yes
}
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
`

const eximConfiguration = ({ folder, smtpPort, owner: { uid, gid } }: Place): string => `
spool_directory = ${folder}/spool
log_file_path = ${folder}/log/exim-%slog
pid_file_path = ${folder}/log/exim.pid
primary_hostname = mail.maison.test
qualify_domain = maison.test
local_interfaces = 127.0.0.1
daemon_smtp_ports = ${smtpPort}
tls_advertise_hosts =
keep_environment =
never_users =
message_size_limit = 30M
acl_smtp_rcpt = take_everything
begin acl
take_everything:
  accept
begin routers
boxes:
  driver = accept
  domains = maison.test : client.test
  local_part_suffix = +*
  local_part_suffix_optional
  local_parts = lsearch;${folder}/boxes
  transport = maildir
begin transports
maildir:
  driver = appendfile
  directory = ${folder}/mail/$local_part_data@$domain_data
  maildir_format
  create_directory
  user = ${uid}
  group = ${gid}
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and{{eq{$auth2}{service}}{eq{$auth3}{${mailPassword}}}}}
  server_set_id = $auth2
  server_advertise_condition = true
`

const furnish = (place: Place): void => {
  const { folder } = place
  for (const name of ['run', 'state']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'dovecot.conf'), dovecotConfiguration(place))
  writeFileSync(join(folder, 'exim.conf'), eximConfiguration(place))
  writeFileSync(join(folder, 'users'), boxes.map((box) => `${box}:{PLAIN}${mailPassword}\n`).join(''))
  writeFileSync(
    join(folder, 'boxes'),
    boxes.map((box) => `${box.split('@')[0]}: ${box.split('@')[0]}\n`).join(''),
  )
  for (const name of ['spool', 'log', 'mail', ...boxes.map((box) => `mail/${box}`)]) {
    mkdirSync(join(folder, name), { recursive: true })
    chownSync(join(folder, name), place.owner.uid, place.owner.gid)
  }
}

const userOf = (name: string): { uid: number; gid: number } => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = (line ?? '').split(':')
  return { uid: Number(uid ?? userInfo().uid), gid: Number(gid ?? userInfo().gid) }
}

// A server must not outlive the tests that started it, however they end; Dovecot's own workers end with their master.
const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach((child) => child.kill('SIGTERM')))

const begin = (path: string, parameters: readonly string[]): ChildProcess => {
  const child = spawn(path, [...parameters], { stdio: 'ignore' })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

const end = async (child: ChildProcess | undefined, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill(signal)
  await closed
}

export const startMailServers = async (): Promise<MailServers> => {
  const folder = mkdtempSync(join(tmpdir(), 'hb-mail-'))
  // Workers of other users walk through it.
  chmodSync(folder, 0o755)
  const place: Place = {
    folder,
    owner: userOf('Debian-exim'),
    imapPort: await freePort(),
    smtpPort: await freePort(),
  }
  furnish(place)
  const said = (): string =>
    ['dovecot.log', 'log/exim-mainlog', 'log/exim-paniclog']
      .map((name) => join(folder, name))
      .filter(existsSync)
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
  let dovecot: ChildProcess | undefined
  const startImap = async (): Promise<void> => {
    dovecot = begin(dovecotPath, ['-F', '-c', join(folder, 'dovecot.conf')])
    await untilOpen(place.imapPort, said)
  }
  const exim = begin(eximPath, ['-C', join(folder, 'exim.conf'), '-bdf', '-q10s'])
  await startImap()
  await untilOpen(place.smtpPort, said)
  return {
    imapPort: place.imapPort,
    smtpPort: place.smtpPort,
    startImap,
    killImap: async () => {
      // Its workers hold the connections: the master's end alone would leave them open.
      const children = workersOf(dovecot?.pid ?? 0)
      await end(dovecot, 'SIGKILL')
      for (const pid of children) killQuietly(pid)
      rmSync(join(folder, 'run'), { recursive: true, force: true })
      mkdirSync(join(folder, 'run'))
    },
    said,
    close: async () => {
      await end(dovecot, 'SIGTERM')
      await end(exim, 'SIGTERM')
      await wait(100)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const workersOf = (master: number): number[] =>
  master === 0
    ? []
    : readFileSync(`/proc/${master}/task/${master}/children`, 'utf8')
        .trim()
        .split(' ')
        .map(Number)
        .filter((pid) => pid > 0)

const killQuietly = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Ended with its master.
  }
}
