/// A picture as data: fragments of marks in reading order, which know nothing of journeys.
///
/// Every position and every line break is decided before a drawing exists, so that the painters (screen, PDF, SVG)
/// cannot disagree. Fragments stand in the order in which they are painted; what is only decoration comes before what
/// it lies under, and what is read stands in reading order.
@NullMarked
package dev.sightline.drawing;

import org.jspecify.annotations.NullMarked;
