const longestSide = 480
const quality = 0.72

const base64Of = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(new Error('unreadable'))
    reader.readAsDataURL(blob)
  })

/** A small JPEG of a picture, base64, turned as it was taken; `null` for what cannot be drawn here: the file is kept all the same. */
export async function drawPreview(file: Blob): Promise<string | null> {
  if (!file.type.startsWith('image/')) return null
  try {
    const picture = await createImageBitmap(file)
    const share = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(picture.width * share)),
      Math.max(1, Math.round(picture.height * share)),
    )
    const pen = canvas.getContext('2d')
    if (pen === null) return null
    // A JPEG has no clear ground: without this a cut-out is black.
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    return await base64Of(await canvas.convertToBlob({ type: 'image/jpeg', quality }))
  } catch {
    return null
  }
}
