/// The shipped fonts: how wide a text is, where its lines break, which glyphs draw it; icons and colour emoji as
/// outlines.
///
/// [Typesetter] is the way in. Plain text goes the short way ([PlainLines]): one font, breaks read off a table. All
/// else goes the long way ([LineFiller]): ICU finds graphemes, directions and breaks, [FontChain] finds a font for
/// each grapheme, words of complex scripts are measured shaped. Both ways measure without kerning, as JavaFX draws;
/// the PDF then sets the same lines kerned ([Shaper]). Nothing after this room breaks a line or looks for a font.
@NullMarked
package dev.sightline.typography;

import org.jspecify.annotations.NullMarked;
