/// A map told in words: a text that says all that a sheet says, in an order in which it can be listened to.
///
/// It is made of the drawing, whose every fragment says what it means, so that nothing is on the sheet that is not in
/// the text. The document adds only what belongs where.
@NullMarked
package dev.sightline.press.told;

import org.jspecify.annotations.NullMarked;
