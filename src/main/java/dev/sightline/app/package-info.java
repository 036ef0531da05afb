/// The front door: window or command line.
@NullMarked
package dev.sightline.app;

import org.jspecify.annotations.NullMarked;
