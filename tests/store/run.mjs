// A cache that machines share in a bucket, on a real S3 server of this machine, and on one that is slow, fails or goes.
//
// node run.mjs [TAFSIRI] [WEED]: a binary with the feature object-store, and SeaweedFS, whose S3 server checks signatures.
// Each check prints a line; the exit code is 1 if one failed. Nothing is timed: how often a bad server was asked is counted.

import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { createServer as createListener } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");
const binary = resolve(process.argv[2] ?? join(repository, "target/debug/tafsiri"));
const weed = resolve(process.argv[3] ?? join(repository, "target/validate/python/bin/weed"));
const folder = mkdtempSync(join(tmpdir(), "tafsiri-store-"));
const build = "build --edition philippines-rural --locale ar --module 01-why-now --module 03-situation-analysis --format html --format epub --format docx";
const identity = { AWS_ACCESS_KEY_ID: "builder", AWS_SECRET_ACCESS_KEY: "of this test alone" };

let failed = 0;
let passed = 0;
function check(name, good, told = "") {
  if (good) passed++; else failed++;
  console.log(`${good ? "ok    " : "FAILED"} ${name}${good ? "" : ` ${told}`}`);
}

/// Ports that are free now, all different.
async function freePorts(count) {
  const open = await Promise.all(Array.from({ length: count }, () => new Promise((done) => {
    const listener = createListener().listen(0, "127.0.0.1", () => done(listener));
  })));
  const ports = open.map((listener) => listener.address().port);
  await Promise.all(open.map((listener) => new Promise((done) => listener.close(done))));
  return ports;
}

/// Starts the server with a bucket and one identity; gives it and its port when it answers.
async function startServer() {
  const [s3, s3Grpc, master, masterGrpc, volume, volumeGrpc, filer, filerGrpc, admin, adminGrpc] = await freePorts(10);
  const held = join(folder, "server");
  mkdirSync(held);
  const server = spawn(weed, [
    "mini", `-dir=${held}`, "-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-bucket=results", "-s3.autoCreateBucket=false",
    `-s3.port=${s3}`, `-s3.port.grpc=${s3Grpc}`, `-master.port=${master}`, `-master.port.grpc=${masterGrpc}`,
    `-volume.port=${volume}`, `-volume.port.grpc=${volumeGrpc}`, `-filer.port=${filer}`, `-filer.port.grpc=${filerGrpc}`,
    `-admin.port=${admin}`, `-admin.port.grpc=${adminGrpc}`, "-s3.port.iceberg=0", "-s3.port.lance=0",
    "-webdav=false", "-admin.ui=false", "-master.telemetry=false",
  ], { env: { ...process.env, ...identity, HOME: held }, stdio: ["ignore", "pipe", "ignore"] });
  process.on("exit", () => server.kill("SIGKILL"));
  await new Promise((done, gone) => {
    server.stdout.on("data", (text) => String(text).includes("ready to use") && done());
    server.on("exit", () => gone(new Error("the server ended before it was ready")));
  });
  return { server, port: s3 };
}

/// A server in front of the real one: `fate` is asked at each request, counted from 0, what becomes of it.
/// With a certificate it speaks TLS.
async function startFront(port, fate, certificate) {
  const seen = { asked: 0, passed: 0 };
  const front = (certificate ? createSecureServer : createServer)(certificate ?? {}, (asked, answer) => {
    const refuse = () => asked.socket.destroy();
    const pass = (cut = false) => {
      seen.passed++;
      const real = request({ port, host: "127.0.0.1", method: asked.method, path: asked.url, headers: asked.headers }, (got) => {
        answer.writeHead(got.statusCode, got.headers);
        if (!cut) return got.pipe(answer);
        got.once("data", (part) => answer.write(part.subarray(0, part.length / 2), refuse));
        got.once("end", refuse);
      });
      real.on("error", refuse);
      asked.pipe(real);
    };
    const busy = () => asked.resume().on("end", () => answer.writeHead(503).end("<Error><Code>SlowDown</Code></Error>"));
    fate(seen.asked++)({ pass, refuse, busy, cut: () => pass(true) });
  });
  front.on("clientError", (_, socket) => socket.destroy());
  await new Promise((done) => front.listen(0, "127.0.0.1", done));
  process.on("exit", () => front.closeAllConnections());
  return { seen, port: front.address().port };
}

/// A machine that never built: a copy of the Toolkit whose cache is in the bucket.
function machine(name, address = "s3://results/team") {
  const root = join(folder, name);
  for (const part of ["tafsiri.toml", "content", "locales"]) cpSync(join(repository, part), join(root, part), { recursive: true });
  const settings = join(root, "tafsiri.toml");
  writeFileSync(settings, `[cache]\nshared = "${address}"\n\n${readFileSync(settings, "utf8")}`);
  return root;
}

/// Builds there; gives what the tool told of the cache, and the check sums of all that it made.
function run(root, port, more = "", environment = {}) {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("AWS_"));
  const store = { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`, AWS_ALLOW_HTTP: "true", ...identity, ...environment };
  const tool = spawn(binary, ["-C", root, ...build.split(" "), ...more.split(" ").filter(Boolean)], {
    env: { ...Object.fromEntries(own), ...store },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let text = "";
  tool.stderr.on("data", (part) => { text += part; });
  return new Promise((done) => tool.on("close", (status) => {
    const [, taken, given] = text.match(/shared cache: (\d+) results? taken, (\d+) given/) ?? [];
    const [, times, first] = text.match(/shared cache: failed (\d+) times?, first: (.*)/) ?? [];
    const sums = join(root, "dist/SHA256SUMS");
    done({ status, text, taken: Number(taken), given: Number(given), failed: Number(times ?? 0), first, sums: existsSync(sums) ? readFileSync(sums, "utf8") : "" });
  }));
}

const told = ({ text }) => text.split("\n").filter((line) => line.includes("shared")).join("; ");

const whole = await run(machine("alone"), 1, "--no-cache");
check("a build without any cache", whole.status < 2 && whole.sums.length > 0, whole.text);

/// The same bytes, whatever the server did.
async function same(name, root, port, more, environment) {
  const made = await run(root, port, more, environment);
  check(`${name}: the same bytes`, made.status === whole.status && made.sums === whole.sums, made.text);
  return made;
}

const { server, port } = await startServer();
const first = await same("the first machine", machine("first"), port);
check("it gives what it makes", first.taken === 0 && first.given > 0 && first.failed === 0, told(first));
const second = await same("the second machine", machine("second"), port);
check("it takes all of it, and makes nothing", second.taken > 0 && second.given === 0 && second.failed === 0, told(second));

const stranger = await same("one with a wrong key", machine("stranger"), port, "", { AWS_SECRET_ACCESS_KEY: "wrong" });
check("the server refuses it", stranger.taken === 0 && stranger.given === 0 && /403|SignatureDoesNotMatch/.test(stranger.first), told(stranger));
const lost = await same("one whose bucket is not there", machine("lost", "s3://no-such-bucket/team"), port);
check("it is told", lost.given === 0 && /no such bucket/.test(lost.first), told(lost));

// Half of all requests: no answer, an answer that is cut, or an error, in an order that is always the same.
let state = 7;
const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
const half = await startFront(port, () => (does) => random() < 0.5 ? does.pass() : [does.refuse, does.cut, does.busy][Math.floor(random() * 3)]());
const giver = await same("half of the requests fail while it gives", machine("giver", "s3://results/half"), half.port);
const taker = await same("half of the requests fail while it takes", machine("taker", "s3://results/half"), half.port);
check("some came through", half.seen.passed > 0 && half.seen.passed < half.seen.asked && giver.given + taker.taken > 0, `${told(giver)}; ${told(taker)}`);
const half2 = await same("what the half left there", machine("half"), port);
check("is whole", half2.failed === 0, told(half2));

// TLS, which is how real stores are reached: with a certificate that the machine trusts, and one that it does not.
const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
const wanted = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=loopback -addext subjectAltName=IP:127.0.0.1 -addext basicConstraints=critical,CA:FALSE -keyout ${key} -out ${cert}`;
if (spawnSync("openssl", wanted.split(" "), { stdio: "ignore" }).status === 0) {
  const sealed = await startFront(port, () => (does) => does.pass(), { key: readFileSync(key), cert: readFileSync(cert) });
  const secure = { AWS_ENDPOINT_URL: `https://127.0.0.1:${sealed.port}`, AWS_ALLOW_HTTP: "false" };
  const trusting = await same("by TLS", machine("trusting"), port, "", { ...secure, SSL_CERT_FILE: cert });
  check("all is taken", trusting.taken > 0 && trusting.given === 0 && trusting.failed === 0, told(trusting));
  const wary = await same("by TLS with a certificate that nobody vouches for", machine("wary"), port, "", secure);
  check("nothing is taken", wary.taken === 0 && wary.given === 0 && /certificate/i.test(wary.first), told(wary));
} else {
  console.log("SKIPPED by TLS: there is no openssl that makes a certificate");
}

const jobs = 4;
const hangs = await startFront(port, () => () => {});
const patient = await same("no request is answered", machine("patient"), hangs.port, `--jobs ${jobs}`);
check("it is asked a few times and then left alone", hangs.seen.asked <= 4 + jobs && /no answer/.test(patient.first), `${hangs.seen.asked} requests; ${told(patient)}`);
const slow = await startFront(port, () => (does) => setTimeout(does.pass, 5000));
const late = await same("every answer comes late", machine("late", "s3://results/late"), slow.port, `--jobs ${jobs}`);
check("it is left alone too", slow.seen.asked <= 8 + jobs && /late/.test(late.first), `${slow.seen.asked} requests; ${told(late)}`);

const ending = await startFront(port, (count) => (does) => {
  if (count === 2) server.kill("SIGKILL");
  does.pass();
});
const middle = await same("the server is killed in the middle", machine("middle"), ending.port);
check("something was taken before, and it is told", middle.taken > 0 && middle.failed > 0, told(middle));
const gone = await same("the server is gone before", machine("gone"), port);
check("it is told why", gone.taken === 0 && gone.failed >= 8 && /refused/.test(gone.first), told(gone));

rmSync(folder, { recursive: true });
console.log(`${passed} checks passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
