import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { freePort } from "../free-port.ts";
import { projectDirectory } from "../run-node.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A program that serves files, with the settings that `docs/hosting.md` gives for it. */
interface WebHost {
  readonly program: string;
  /** Its Debian package. */
  readonly debian: string;
  readonly parameters: (configuration: string) => string[];
  readonly configuration: (place: Place) => string;
}

interface Place {
  readonly folder: string;
  readonly root: string;
  readonly port: number;
  /** The settings of the documentation. */
  readonly settings: string;
}

const modules = [
  "mpm_event",
  "authz_core",
  "alias",
  "mime",
  "dir",
  "headers",
  "filter",
  "deflate",
  "negotiation",
];

const hosts = {
  nginx: {
    program: "/usr/sbin/nginx",
    debian: "nginx-light",
    parameters: (configuration) => ["-c", configuration, "-g", "daemon off;"],
    configuration: ({ folder, root, port, settings }) => `
      ${process.getuid?.() === 0 ? "user root;" : ""}
      pid ${folder}/pid;
      error_log stderr;
      events {}
      http {
        include /etc/nginx/mime.types;
        access_log off;
        server { listen 127.0.0.1:${port}; root ${root};
        ${settings}
        include moved-nginx.conf;
        }
      }`,
  },
  apache: {
    program: "/usr/sbin/apache2",
    debian: "apache2",
    parameters: (configuration) => ["-f", configuration, "-DFOREGROUND"],
    configuration: ({ folder, root, port, settings }) => `
      ServerRoot ${folder}
      ServerName localhost
      PidFile ${folder}/pid
      ErrorLog ${folder}/errors
      Listen 127.0.0.1:${port}
      ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
      User www-data
      Group www-data
      TypesConfig /etc/mime.types
      DirectoryIndex index.html
      DocumentRoot ${root}
      <Directory "/">
        Options FollowSymLinks
        Require all granted
      </Directory>
      ${settings}
      Include moved-apache.conf`,
  },
} as const satisfies Readonly<Record<string, WebHost>>;

/** The name of such a program. */
export type HostName = keyof typeof hosts;

/** The settings that the documentation gives for a host, and the command for pages that have moved. */
async function documented(name: HostName): Promise<{ settings: string; command: string }> {
  const text = await readFile(join(projectDirectory, "docs/hosting.md"), "utf8");
  const [, settings] = new RegExp(`\`\`\`${name}\\n([\\s\\S]*?)\`\`\``).exec(text) ?? [];
  const [command] = new RegExp(`^sed .*\\n.*dist/_redirects > moved-${name}\\.conf$`, "m").exec(text) ?? [];
  if (settings === undefined || command === undefined)
    throw new Error(`docs/hosting.md has no settings for ${name}.`);
  return { settings, command };
}

/**
 * Serves a built site as a host does, below a path, for as long as the test runs.
 *
 * @returns its address, with a slash at the end.
 */
export async function serveWith(name: HostName, site: string, base: string): Promise<string> {
  const { program, debian, parameters, configuration } = hosts[name];
  if (!existsSync(program))
    throw new Error(`There is no ${program}; install it (Debian: apt-get install ${debian}).`);
  const folder = await temporaryFolder();
  // These programs give up the rights of the superuser.
  await chmod(folder, 0o755);
  const root = join(folder, "root");
  const port = await freePort();
  if (base === "/") await symlink(site, root);
  else {
    await mkdir(root);
    await symlink(site, join(root, base.replace(/\/$/, "")));
  }
  const { settings: atRoot, command } = await documented(name);
  const settings = atRoot.replace("/404.html", `${base}404.html`);
  await symlink(site, join(folder, "dist"));
  execFileSync("sh", ["-c", command], { cwd: folder });
  const file = join(folder, "configuration");
  await writeFile(file, configuration({ folder, root, port, settings }));
  const child = spawn(program, parameters(file), { stdio: ["ignore", "ignore", "pipe"] });
  const said = collect(child);
  const ended = once(child, "close");
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const address = `http://127.0.0.1:${port}${base}`;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`${name} does not run:\n${said()}`);
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return address;
    await wait(100);
  }
  throw new Error(`${name} does not answer:\n${said()}`);
}

function collect({ stderr }: ChildProcess): () => string {
  let text = "";
  stderr?.on("data", (chunk) => {
    text += String(chunk);
  });
  return () => text;
}
