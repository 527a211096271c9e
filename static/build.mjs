// Bundles src/ into ASSETS_OUT: hashed names, manifest.json (logical name -> hashed name), an icon sprite, and in
// release the .br and .gz copies. Never writes anywhere else.
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'

const out = process.env.ASSETS_OUT ?? 'dist'
const release = process.env.ASSETS_PROFILE === 'release'
const compressible = new Set(['.js', '.css', '.svg', '.json'])

await mkdir(out, { recursive: true })
const manifest = { ...(await bundle()), ...(await images()), 'icons.svg': await sprite() }
await writeFile(join(out, 'manifest.json'), JSON.stringify(sorted(manifest), null, 1))
if (release) await compressAll()

async function bundle() {
  const result = await build({
    entryPoints: ['src/admin.js', 'src/admin.css', 'src/public.css'],
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    metafile: true,
    sourcemap: release ? false : 'linked',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    publicPath: '/assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    legalComments: 'eof',
    logLevel: 'warning',
  })
  const names = {}
  for (const [path, { entryPoint }] of Object.entries(result.metafile.outputs)) {
    const name = basename(path)
    if (entryPoint || extname(name) === '.woff2') names[name.replace(/-[A-Z0-9]{8}(\.\w+)$/, '$1')] = name
  }
  return names
}

async function images() {
  const names = {}
  for (const name of await readdir('src/images')) names[name] = await writeHashed(name, await readFile(join('src/images', name)))
  return names
}

async function sprite() {
  const wanted = JSON.parse(await readFile('src/icons.json', 'utf8'))
  const symbols = await Promise.all(wanted.map(symbol))
  return writeHashed('icons.svg', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`))
}

async function symbol(name) {
  const svg = await readFile(`node_modules/lucide-static/icons/${name}.svg`, 'utf8')
  const body = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '')
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${body}</symbol>`
}

async function writeHashed(name, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase()
  const hashed = `${basename(name, extname(name))}-${hash}${extname(name)}`
  await writeFile(join(out, hashed), bytes)
  return hashed
}

async function compressAll() {
  const names = (await readdir(out)).filter((name) => compressible.has(extname(name)) && name !== 'manifest.json')
  await Promise.all(names.map(compress))
}

async function compress(name) {
  const bytes = await readFile(join(out, name))
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }
  await writeFile(join(out, `${name}.br`), await promisify(brotliCompress)(bytes, quality))
  await writeFile(join(out, `${name}.gz`), await promisify(gzip)(bytes, { level: 9 }))
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
}
