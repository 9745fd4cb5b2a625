// Texts in few letters, for platforms that keep at most 4,096 of them (SCORM 1.2, cmi.suspend_data).
//
// An arithmetic coder over the bytes of UTF-8. Each bit is foretold by what followed the same byte, and the same two
// bytes, before; the three forecasts count the more the more often they were made. All of it is arithmetic of whole
// numbers, so that every browser reads what another one wrote. A packed text is `1`, four letters that check it, and
// the code, in letters that every platform keeps as they are.
(function () {
  "use strict";

  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VERSION = "1";
  const SLOTS = 18; // Bits of a slot's number: 2^18 forecasts an order.
  const MOST_SEEN = 20;
  const MOST_BYTES = 1 << 18;
  const TRUST = [1, 12, 60]; // How much a forecast counts that saw no byte, one, and two before.

  // Four letters for a text: what checks a packed text, and short names for long ones.
  function hash(text) {
    let sum = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    sum = (sum ^ (sum >>> 24)) & 0xffffff;
    return [18, 12, 6, 0].map((shift) => LETTERS[(sum >>> shift) & 63]).join("");
  }

  function forecaster() {
    const orders = TRUST.map(() => ({
      chance: new Uint16Array(1 << SLOTS).fill(0x8000),
      seen: new Uint8Array(1 << SLOTS),
      slot: 0
    }));
    let last = 0;
    let beforeLast = 0;
    let node = 1; // The bits of this byte so far, behind a 1.
    return {
      // How likely the next bit is a 1, in parts of 4,096; never 0 and never all.
      chance() {
        let sum = 0;
        let weights = 0;
        orders.forEach((order, at) => {
          const context = at === 0 ? 0 : at === 1 ? last + 1 : last * 257 + beforeLast + 258;
          order.slot = (Math.imul(context, 0x9e3779b1) ^ Math.imul(node, 0x85ebca6b)) >>> (32 - SLOTS);
          const seen = order.seen[order.slot];
          const weight = at === 0 ? 1 + seen : TRUST[at] * seen;
          sum += order.chance[order.slot] * weight;
          weights += weight;
        });
        return Math.min(4095, Math.max(1, Math.floor(sum / weights / 16)));
      },
      learn(bit) {
        orders.forEach((order) => {
          const seen = order.seen[order.slot];
          const miss = (bit ? 0xffff : 0) - order.chance[order.slot];
          order.chance[order.slot] += Math.trunc((miss * 2) / (2 * seen + 3));
          if (seen < MOST_SEEN) order.seen[order.slot] = seen + 1;
        });
        node = node * 2 + bit;
        if (node > 255) {
          beforeLast = last;
          last = node - 256;
          node = 1;
        }
      }
    };
  }

  const split = (low, high, chance) => low + Math.floor((high - low) / 4096) * chance;

  function code(bytes) {
    const next = forecaster();
    const out = [];
    let low = 0;
    let high = 0xffffffff;
    bytes.forEach((byte) => {
      for (let shift = 7; shift >= 0; shift--) {
        const bit = (byte >> shift) & 1;
        const middle = split(low, high, next.chance());
        if (bit) high = middle; else low = middle + 1;
        next.learn(bit);
        while ((low ^ high) >>> 24 === 0) {
          out.push(high >>> 24);
          low = (low << 8) >>> 0;
          high = ((high << 8) | 255) >>> 0;
        }
      }
    });
    out.push(high >>> 24); // With zeros behind it, it is not above `high`; and above `low`, whose first byte is another one.
    return out;
  }

  // The bytes up to one that is 0, or nothing where none comes.
  function decode(bytes) {
    const next = forecaster();
    const out = [];
    let low = 0;
    let high = 0xffffffff;
    let at = 0;
    const take = () => (at < bytes.length ? bytes[at++] : 0);
    let value = ((take() << 24) | (take() << 16) | (take() << 8) | take()) >>> 0;
    while (out.length <= MOST_BYTES) {
      let byte = 0;
      for (let shift = 7; shift >= 0; shift--) {
        const middle = split(low, high, next.chance());
        const bit = value <= middle ? 1 : 0;
        if (bit) high = middle; else low = middle + 1;
        next.learn(bit);
        byte = byte * 2 + bit;
        while ((low ^ high) >>> 24 === 0) {
          low = (low << 8) >>> 0;
          high = ((high << 8) | 255) >>> 0;
          value = ((value << 8) | take()) >>> 0;
        }
      }
      if (byte === 0) return out;
      out.push(byte);
    }
    return null;
  }

  function toLetters(bytes) {
    let out = "";
    let bits = 0;
    let count = 0;
    bytes.forEach((byte) => {
      bits = (bits << 8) | byte;
      count += 8;
      for (; count >= 6; count -= 6) out += LETTERS[(bits >>> (count - 6)) & 63];
      bits &= 63;
    });
    return count ? out + LETTERS[(bits << (6 - count)) & 63] : out;
  }

  function fromLetters(text) {
    const out = [];
    let bits = 0;
    let count = 0;
    for (const letter of text) {
      bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffff;
      count += 6;
      if (count >= 8) {
        count -= 8;
        out.push((bits >>> count) & 255);
      }
    }
    return out;
  }

  const text = (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(bytes));

  // A text without U+0000; nothing where it is too long.
  function pack(from) {
    const bytes = new TextEncoder().encode(from);
    if (bytes.length > MOST_BYTES) return null;
    return VERSION + hash(text(bytes)) + toLetters(code([...bytes, 0]));
  }

  // What was packed; nothing where it is something else, or was cut or changed on its way.
  function unpack(packed) {
    if (packed[0] !== VERSION || !/^[\w-]{6,}$/.test(packed)) return null;
    const bytes = decode(fromLetters(packed.slice(5)));
    return bytes && hash(text(bytes)) === packed.slice(1, 5) ? text(bytes) : null;
  }

  self.tafsiriPack = { hash: hash, pack: pack, unpack: unpack };
})();
