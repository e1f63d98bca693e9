/** Tells Shift_JIS from Windows-1252, in which every Shift_JIS text can be read, too. Pure. */

const within = (byte: number, from: number, to: number): boolean => byte >= from && byte <= to;
const leads = (byte: number): boolean => within(byte, 0x81, 0x9f) || within(byte, 0xe0, 0xfc);
const trails = (byte: number): boolean => within(byte, 0x40, 0x7e) || within(byte, 0x80, 0xfc);
const halfWidth = (byte: number): boolean => within(byte, 0xa1, 0xdf);

/**
 * Whether bytes that are no UTF-8 read as Japanese. Kana and common kanji begin with 0x81 to 0x9F and stand in runs;
 * accented letters of Western names are 0xC0 to 0xFF and stand alone between plain ones, as does the ’ of O’Brien.
 */
export function looksJapanese(bytes: Uint8Array): boolean {
  let speaksFor = 0;
  let speaksAgainst = 0;
  let at = 0;
  while (at < bytes.length) {
    let wide = 0;
    let half = 0;
    let common = false;
    for (; at < bytes.length; ) {
      const byte = bytes[at] ?? 0;
      if (leads(byte) && trails(bytes[at + 1] ?? 0)) {
        wide += 1;
        common ||= byte <= 0x9f;
        at += 2;
      } else if (halfWidth(byte)) {
        half += 1;
        at += 1;
      } else break;
    }
    if ((wide >= 2 && common) || half >= 3) speaksFor += wide + half;
    else speaksAgainst += wide + half;
    at += 1;
  }
  return speaksFor > speaksAgainst;
}
