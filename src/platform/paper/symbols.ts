import bwip from 'bwip-js/node'

// Two-dimensional symbols as SVG with one unit per module and no quiet zone: the caller decides size and margin,
// so that on labels a module falls on whole printer dots.

export type SymbolRequest = { kind: 'qr' | 'data-matrix'; text: string }
export type DrawnSymbol = { svg: string; modules: number }

const rawMatrix = (request: SymbolRequest): { pixels: ArrayLike<number>; width: number; height: number } => {
  // Medium correction is what EPC069-12 asks and plenty for clean paper; ECC 200 is the only modern Data Matrix.
  const options =
    request.kind === 'qr'
      ? { bcid: 'qrcode', text: request.text, eclevel: 'M' }
      : { bcid: 'datamatrix', text: request.text }
  // The named export `raw` is a symbology of that name; the drawing function is on the default export only.
  // oxlint-disable-next-line import/no-named-as-default-member
  const [drawn] = bwip.raw(options)
  if (drawn === undefined || !('pixs' in drawn)) throw new Error(`no ${request.kind} symbol for this text`)
  return { pixels: drawn.pixs, width: drawn.pixx, height: drawn.pixy }
}

export const drawSymbol = (request: SymbolRequest): DrawnSymbol => {
  const { pixels, width, height } = rawMatrix(request)
  let path = ''
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const start = column
      while (column < width && pixels[row * width + column] === 1) column += 1
      if (column > start) path += `M${start} ${row}h${column - start}v1h${start - column}z`
    }
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" shape-rendering="crispEdges"><path d="${path}" fill="#000"/></svg>`
  return { svg, modules: width }
}
