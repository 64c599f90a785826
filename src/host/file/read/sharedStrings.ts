import { unescapeText } from '../xml/text';
import { walkXml } from '../xml/walk';

/**
 * Gathers the text of a string item (`si`, `is`): plain or in runs of different looks. Phonetic readings (`rPh`) are no
 * part of it, and blanks at the ends count only where `xml:space` keeps them.
 */
export class RichText {
  private whole = '';
  private run = '';
  private inRun = false;
  private keepSpace = false;
  private inPhonetic = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'rPh') this.inPhonetic = true;
    if (name !== 't' || this.inPhonetic) return;
    this.inRun = true;
    this.run = '';
    this.keepSpace = attributes['xml:space'] === 'preserve';
  }

  text(text: string): void {
    if (this.inRun) this.run += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic = false;
    if (name !== 't' || !this.inRun) return;
    this.inRun = false;
    this.whole += this.keepSpace ? this.run : trimBlanks(this.run);
  }

  /** The text gathered so far; the next one starts empty. */
  take(): string {
    const text = unescapeText(this.whole);
    this.whole = '';
    return text;
  }
}

/** XML's own blanks only: a no-break space is a character like others. */
function trimBlanks(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** The table of shared strings, in order. */
export function readSharedStrings(xml: string, part: string): readonly string[] {
  const strings: string[] = [];
  const item = new RichText();
  walkXml(xml, part, {
    open: ({ name, attributes }) => {
      item.open(name, attributes);
    },
    text: (text) => {
      item.text(text);
    },
    close: (name) => {
      item.close(name);
      if (name === 'si') strings.push(item.take());
    },
  });
  return strings;
}
