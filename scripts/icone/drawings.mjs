import { arc, box, disc, frame, polygon, ring, stroke, without } from './shapes.mjs';

/** Middle tones: at least 3:1 against the white and the dark ribbon alike. */
const BLUE = [0x2b, 0x88, 0xd8];
const GREEN = [0x2a, 0x9a, 0x57];
const GREY = [0x80, 0x86, 0x8b];
const ORANGE = [0xd1, 0x6a, 0x1a];
const WHITE = [0xff, 0xff, 0xff];
const layer = (colour, ...shapes) => shapes.map((shape) => ({ shape, colour }));

/** Small pictures have fewer and thicker parts: below 24 pixels a detail is a blur. */
const small = (size) => size < 24;

/** A gauge on a tile: the cruscotto itself. */
function icona(size) {
  const width = small(size) ? 2 : 1.6;
  return [
    ...layer(BLUE, box(0.5, 0.5, 15.5, 15.5, 3)),
    ...layer(WHITE, arc(8, 10, 5, 180, 180, width)),
    ...layer(WHITE, stroke(small(size) ? 1.6 : 1.3, [8, 10], [10.6, 7.2]), disc(8, 10, 1.5)),
    ...(small(size) ? [] : layer(WHITE, stroke(1, [3.6, 13], [12.4, 13]))),
  ];
}

/** Bars inside an arrow that goes round. */
function ricalcola(size) {
  const width = small(size) ? 2 : 1.6;
  const round = arc(8, 8.8, 5.9, 15, 280, width);
  const head = polygon([11.8, 0.8], [9, 6.2], [14.8, 5.6]);
  const bars = small(size)
    ? [box(5, 9, 7, 12), box(8, 7, 10, 12)]
    : [box(4.8, 9.4, 6.4, 12), box(7.2, 8.2, 8.8, 12), box(9.6, 7, 11.2, 12)];
  return [...layer(BLUE, round, head), ...layer(GREY, ...bars)];
}

/** A lens over a mark that holds. */
function verifica(size) {
  const width = small(size) ? 1.6 : 1.3;
  return [
    ...layer(GREY, stroke(small(size) ? 2.2 : 2, [10.9, 10.9], [14.4, 14.4])),
    ...layer(GREY, ring(6.8, 6.8, 5.6, width)),
    ...layer(GREEN, stroke(small(size) ? 2 : 1.7, [4.2, 7], [6.1, 8.9], [9.6, 5.1])),
  ];
}

/** The arrow that turns back. */
function annulla(size) {
  const width = small(size) ? 2.2 : 1.9;
  return [
    ...layer(ORANGE, arc(9, 9, 4.6, -90, 180, width)),
    ...layer(ORANGE, stroke(width, [4, 4.4], [9, 4.4]), stroke(width, [6, 13.6], [9, 13.6])),
    ...layer(ORANGE, polygon([0.6, 4.4], [5.6, 0.2], [5.6, 8.6])),
  ];
}

/** A window with its pane on the right. */
function pannello(size) {
  return [
    ...layer(GREY, without(frame(1, 2, 15, 14, 1, 1), box(9, 2, 16, 14))),
    ...layer(GREY, stroke(1, [3.5, 5.5], [6.5, 5.5]), stroke(1, [3.5, 8.5], [6.5, 8.5])),
    ...(small(size) ? [] : layer(GREY, stroke(1, [3.5, 11.5], [5.5, 11.5]))),
    ...layer(BLUE, box(9, 2, 15, 14, 1)),
    ...layer(WHITE, stroke(1, [11, 5.5], [13, 5.5]), stroke(1, [11, 8.5], [13, 8.5])),
  ];
}

export const DRAWINGS = { icona, ricalcola, verifica, annulla, pannello };
export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
