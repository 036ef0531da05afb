/// Pages on paper: the printers of this computer, what each can do, and how a PDF gets to them as shapes and text.
///
/// Where the system prints by the Internet Printing Protocol, as those with CUPS do, printers are asked and given jobs
/// in it; Java's own way there knows no trays beside a paper size, no grey and no order of copies. Any other printer is
/// reached through Java.
@NullMarked
package dev.sightline.export.paper;

import org.jspecify.annotations.NullMarked;
