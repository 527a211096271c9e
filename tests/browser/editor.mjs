// Writing in the rich-text editor as somebody without a mouse does.

import { deflateSync } from 'node:zlib'

/** Types a paragraph with bold words, a heading, a list and a picture, with the keyboard alone. The panel is in Arabic. */
export async function write(page) {
  const { keyboard } = page
  await page.focus('mihan-editor [role=textbox]')
  await keyboard.type('تنظم المدينة يوما مفتوحا ')
  await tool(page, 1)
  await keyboard.type('لفائدة الشباب')
  await tool(page, 1)
  await keyboard.type(' بأكادير.')
  await keyboard.press('Enter')
  await tool(page, 0)
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await keyboard.type('البرنامج')
  await keyboard.press('Enter')
  await tool(page, 4)
  await keyboard.type('ورشات')
  await keyboard.press('Enter')
  await keyboard.type('لقاءات')
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await tool(page, 9)
  await keyboard.press('Enter')
  await page.setInputFiles('dialog input[type=file]', { name: 'cite.png', mimeType: 'image/png', buffer: picture(640, 360) })
  await page.fill('#ask-alt', 'واجهة المدينة')
  await keyboard.press('Tab')
  await page.click('dialog [value=ok]')
  await page.waitForSelector('mihan-editor [role=textbox] img')
}

// Alt+F10 goes to the toolbar, arrows to the tool: to the left is forward here.
async function tool(page, number) {
  await page.keyboard.press('Alt+F10')
  await page.keyboard.press('Home')
  for (let at = 0; at < number; at += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
}

/** A PNG of one colour fading into another. */
export function picture(width, height) {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows.set([30 + (x * 160) / width, 90 + (y * 120) / height, 140], y * (width * 3 + 1) + 1 + x * 3)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, check])
}

// zlib.crc32 is younger than the oldest Node that the project accepts.
function crc32(bytes) {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
