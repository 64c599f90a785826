import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DRAWINGS, SIZES } from './icone/drawings.mjs';
import { encodePng, paint } from './icone/png.mjs';

/** Draws every icon in every size that manifest.xml names into `assets/`, or into the folder given. */
const folder = process.argv[2] ?? 'assets';
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(DRAWINGS))
  for (const size of SIZES) {
    const png = encodePng(paint(draw(size), size), size, size);
    writeFileSync(path.join(folder, `${name}-${size}.png`), png);
  }
console.log(`${Object.keys(DRAWINGS).length * SIZES.length} icons in ${folder}/`);
