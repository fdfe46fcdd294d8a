export type Follow = 'upper' | 'lower' | 'digit' | 'dash' | 'other' | 'none';

/** What the next sentence would begin with. "iPad" and "xAI" begin sentences as capitals do. */
export function followKind(text: string, at: number): Follow {
  const unit = text.slice(at, at + 2);
  if (unit === '') return 'none';
  if (/^\p{Lu}/u.test(unit) || /^\p{Lt}/u.test(unit)) return 'upper';
  if (/^\p{Ll}/u.test(unit)) {
    BRAND.lastIndex = at;
    return BRAND.test(text) ? 'upper' : 'lower';
  }
  if (/^[\p{N}$€£¥₹#]/u.test(unit)) return 'digit';
  if (/^[-–—]/.test(unit)) return 'dash';
  if (/^[,;:/%&]/.test(unit)) return 'lower';
  return 'other';
}

/** "iPad", "xAI", and firms that write themselves without any capital. */
const BRAND = /\p{Ll}{1,3}\p{Lu}|(?:adidas|thyssenkrupp)\b/uy;
