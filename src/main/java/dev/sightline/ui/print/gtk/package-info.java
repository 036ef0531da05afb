/// The print dialog of GTK, which on Linux is the system's own: with every printer that CUPS and the network know, and
/// whatever its driver lets one choose. The window of JavaFX is one of GTK there, so that both live in one program.
@NullMarked
package dev.sightline.ui.print.gtk;

import org.jspecify.annotations.NullMarked;
